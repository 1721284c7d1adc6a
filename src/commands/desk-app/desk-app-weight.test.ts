import assert from "node:assert/strict";
import { test } from "node:test";
import { scriptWeight } from "./bundle-desk-app.ts";
import { createAppLoader } from "./load-desk-app.ts";

const MOST_KILOBYTES = 150;

test("the desk's script weighs under 150 KB as it is sent, all of it, whatever is loaded when", async () => {
  const app = await createAppLoader()();
  assert.ok(app.ok, app.ok ? "" : app.error);
  const kilobytes = scriptWeight(app.value) / 1024;
  assert.ok(kilobytes < MOST_KILOBYTES, `${kilobytes.toFixed(1)} KB`);
  assert.ok(kilobytes > 10, "it was looked at");
});

test("every file has a name that changes with its content, and comes in the forms that browsers take", async () => {
  const app = await createAppLoader()();
  assert.ok(app.ok);
  const { entry, files } = app.value;
  for (const path of [entry.script, entry.style]) assert.ok(files.has(path.split("/").at(-1) ?? ""), path);
  for (const [name, { bodies, type }] of files) {
    assert.match(name, /-[A-Z0-9]{8}\.(?:js|css)$/);
    assert.match(type, /^text\/(?:javascript|css); charset=utf-8$/);
    assert.ok(bodies.br.length < bodies.identity.length, name);
  }
});
