import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { bundleDeskApp, scriptWeight } from "./bundle-desk-app.ts";

const MOST_KILOBYTES = 150;

test("the desk's script weighs under 150 KB in either language, all of it, under names that change with its content", async () => {
  const bundle = await bundleDeskApp(join(import.meta.dirname, "../../.."));
  const { entries, files } = bundle.app;
  for (const language of ["ja", "en"] as const) {
    const kilobytes = scriptWeight(bundle, language) / 1024;
    assert.ok(kilobytes < MOST_KILOBYTES, `${language}: ${kilobytes.toFixed(1)} KB`);
    assert.ok(kilobytes > 10, "it was looked at");
    for (const path of Object.values(entries[language])) assert.ok(files.has(path.split("/").at(-1) ?? ""));
  }
  for (const [name, { bodies, type }] of files) {
    assert.match(name, /-[A-Z0-9]{8}\.(?:js|css)$/);
    assert.match(type, /^text\/(?:javascript|css); charset=utf-8$/);
    assert.ok(bodies.br.length < bodies.identity.length, name);
  }
});
