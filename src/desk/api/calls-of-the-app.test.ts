// The desk's application does nothing that the description of the API does not have.

import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { DESK_ROUTES } from "./routes.ts";

const APP = join(import.meta.dirname, "../../desk-app");
const sources = globSync("**/*.{ts,tsx}", { cwd: APP })
  .filter((file) => !/\.(?:test|system-test|proof)\.tsx?$/.test(file))
  .map((file) => ({ file, code: readFileSync(join(APP, file), "utf8") }));

/** `${…}` and `{id}` alike: something stands here. */
const shapeOf = (path: string): string =>
  path
    .replace(/\?.*$/, "")
    .replaceAll(/\$\{[^}]*\}/g, "{}")
    .replaceAll(/\{\w+\}/g, "{}");

const described = new Set(DESK_ROUTES.map(({ path }) => shapeOf(path)));

/** Of what is asked past the one file that calls the API every address is written out, and one of ours. */
function isOurs(code: string): boolean {
  const addresses = [...code.matchAll(/["`]\/desk\/api(\/[^"`]*)["`]/g)].map(([, path = ""]) =>
    shapeOf(path),
  );
  return addresses.length > 0 && addresses.every((address) => described.has(address));
}

test("what reaches the network calls the API, and nothing of it that is not described", () => {
  const reaching =
    /(?<![\w.])(?:fetch|importScripts)\(|new (?:XMLHttpRequest|WebSocket|EventSource)|\.sendBeacon\(/;
  const others = sources.filter(({ file, code }) => reaching.test(code) && !/^(?:api|live)\//.test(file));
  assert.deepEqual(
    others.filter(({ code }) => !isOurs(code)).map(({ file }) => file),
    [],
  );
});

test("every path that the application calls is one of the description", () => {
  const called = sources
    .filter(({ file }) => !file.startsWith("router/"))
    .flatMap(({ file, code }) =>
      [...code.matchAll(/\bpath(?::|\s=)\s*(["`])(\/[^"`\n]*)\1/g)].map(([, , path = ""]) => ({
        file,
        path,
      })),
    );
  assert.ok(called.length > 5, "there are calls");
  // Of a template whose last step is chosen each choice is a route of its own.
  const isDescribed = (path: string): boolean => {
    const shape = shapeOf(path);
    if (described.has(shape)) return true;
    const chosen = new RegExp(`^${shape.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&").replaceAll("{}", "[^/]+")}$`);
    return [...described].some((known) => chosen.test(known));
  };
  assert.deepEqual(
    called.filter(({ path }) => !isDescribed(path)),
    [],
  );
  assert.equal(isDescribed("/articles/${id}/explode"), false);
  assert.equal(isDescribed("/webhooks/${id}/${act}"), true);
});
