import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";

const root = mkdtempSync(join(tmpdir(), "shirase-load-"));
after(() => rmSync(root, { recursive: true }));

const FILES = {
  "src/main.ts":
    'import { parts } from "./own.ts";\nimport old from "old";\nimport { both } from "both";\nimport { createRequire } from "node:module";\nconst required = createRequire(import.meta.url)("old");\nconsole.log([...parts, both, old.name, required === old].join(" "));\n',
  "src/own.ts":
    'import { whole } from "new";\nimport { inner } from "new/inner";\nexport const parts: string[] = [whole, inner, "own"];\n',
  "node_modules/new/package.json":
    '{ "type": "module", "exports": { ".": "./lib/index.js", "./inner": "./lib/inner/index.js" } }',
  "node_modules/new/lib/index.js":
    'import { inner } from "./inner/index.js";\nimport mixed from "./mixed/file.js";\nimport words from "./words.json" with { type: "json" };\nexport const whole = [inner, mixed.kind, words.said].join("+");\n',
  "node_modules/new/lib/inner/index.js":
    'import { up } from "../up.js";\nexport const inner = `inner${up}`;\n',
  "node_modules/new/lib/up.js": 'import again from "old";\nexport const up = again.name.length;\n',
  // A folder of another kind than the rest of its package.
  "node_modules/new/lib/mixed/package.json": '{ "type": "commonjs" }',
  "node_modules/new/lib/mixed/file.js": 'module.exports = { kind: require("./beside.js") };\n',
  "node_modules/new/lib/mixed/beside.js": 'module.exports = "mixed";\n',
  "node_modules/new/lib/words.json": '{ "said": "json" }',
  "node_modules/both/package.json": '{ "exports": "./esm/index.mjs" }',
  "node_modules/both/esm/index.mjs": 'import lib from "../lib/index.js";\nexport const both = lib.both;\n',
  "node_modules/both/lib/index.js": 'exports.both = "both";\n',
  "node_modules/old/package.json": '{ "main": "index" }',
  "node_modules/old/index.js": 'exports.name = require("./folder").name;\n',
  "node_modules/old/folder/index.js": 'exports.name = "old";\n',
};
for (const [path, text] of Object.entries(FILES)) {
  mkdirSync(join(root, dirname(path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function run(code) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    encoding: "utf8",
  });
  return { stdout, stderr, status };
}

const main = pathToFileURL(join(root, "src/main.ts")).href;
const folder = pathToFileURL(join(root, "src")).href;
const quickly = `const { loadQuickly } = await import(${JSON.stringify(new URL("load-quickly.js", import.meta.url).href)});
loadQuickly(${JSON.stringify(`${folder}/`)});
await import(${JSON.stringify(main)});`;

test("packages of every kind are what they are when Node looks for them itself", () => {
  const slowly = run(`await import(${JSON.stringify(main)});`);
  assert.deepEqual(slowly, { stdout: "inner3+mixed+json inner3 own both old true\n", stderr: "", status: 0 });
  assert.deepEqual(run(quickly), slowly);
});

test("a file that is missing is named, the program's own and a package's", () => {
  rmSync(join(root, "node_modules/new/lib/up.js"));
  assert.match(run(quickly).stderr, /lib\/up\.js/);
  rmSync(join(root, "src/own.ts"));
  assert.match(run(quickly).stderr, /src\/own\.ts/);
});
