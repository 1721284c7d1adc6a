import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { findPack } from "./find-pack.js";
import { makePack } from "./make-pack.js";
import { withoutComments, withoutTypes } from "./pack-module.js";
import { PACK_ENCODING } from "./run-pack.js";

const own = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "shirase-pack-"));
after(() => rmSync(folder, { recursive: true }));

function run(...args) {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { stdout, stderr, status };
}

/** One announcement of each kind, so that every reader of a kind is in it. */
function samples() {
  const kinds = join(own, "samples", "announcements");
  return readdirSync(kinds).map((kind) => join(kinds, kind, readdirSync(join(kinds, kind)).toSorted()[0]));
}

test("the pack reads every kind as the files do, and knows what their expressions need", async () => {
  await import("../src/commands/reading/read.ts");
  const { source } = await makePack(new URL("../src/cli.ts", import.meta.url));
  assert.match(source, /^m\d+\(\)\.takeRows\(JSON\.parse\("(?:\[|\\"|[^"]){9999}/m);
  const pack = join(folder, "run.mjs");
  const runner = new URL("run-pack.js", import.meta.url).href;
  writeFileSync(join(folder, "read.cjs"), source, PACK_ENCODING);
  writeFileSync(
    pack,
    `import { runPack } from "${runner}";\nawait runPack(${JSON.stringify(join(folder, "read.cjs"))});\n`,
  );
  const args = ["read", "--json", ...samples()];
  const packed = run(pack, ...args);
  assert.equal(packed.status, 0, packed.stderr);
  assert.equal(packed.stdout, run(join(own, "src", "cli.ts"), ...args).stdout);
  assert.ok(packed.stdout.split("\n").length > 20);
});

/** A program of three files that says what it was given, with the guard beside it as in this one. */
function smallProgram(name) {
  const root = join(folder, name);
  mkdirSync(join(root, "src", "commands", "reading"), { recursive: true });
  cpSync(join(own, "bin"), join(root, "bin"), { recursive: true });
  writeFileSync(join(root, "package.json"), '{ "type": "module" }');
  const write = (path, text) => writeFileSync(join(root, "src", path), text);
  write("words.ts", 'export const GREETING: string = "read";\nexport { join as bound } from "node:path";\n');
  write(
    "commands/reading/read.ts",
    'import { GREETING, bound } from "../../words.ts";\nexport function readIt(what: string) {\n  return `${bound(GREETING, what)}\\n`;\n}\n',
  );
  write(
    "cli.ts",
    'const main = async () => (await import("./commands/reading/read.ts")).readIt(process.argv[3] ?? "");\nprocess.stdout.write(await main());\n',
  );
  return { root, write, read: () => run(join(root, "bin", "shirase.js"), "read", "page") };
}

test("the first read makes the pack, and the next one runs from it", () => {
  const { root, read } = smallProgram("first");
  assert.equal(findPack(root), undefined);
  assert.deepEqual(read(), { stdout: join("read", "page\n"), stderr: "", status: 0 });
  const pack = findPack(root);
  assert.ok(pack !== undefined);
  rmSync(`${pack}.code`, { force: true });
  writeFileSync(pack, '(async () => process.stdout.write("from the pack\\n"))', PACK_ENCODING);
  assert.deepEqual(read(), { stdout: "from the pack\n", stderr: "", status: 0 });
});

test("what a pack loads while it runs, as for a PDF or an address, says nothing to the reader", () => {
  const { root, read } = smallProgram("quiet");
  read();
  const pack = findPack(root);
  assert.ok(pack !== undefined);
  rmSync(`${pack}.code`, { force: true });
  const load = 'const { posix } = await import("node:path"); process.stdout.write(posix.sep);';
  writeFileSync(pack, `(async () => { ${load} })`, PACK_ENCODING);
  assert.deepEqual(read(), { stdout: "/", stderr: "", status: 0 });
  writeFileSync(pack, `(async () => { ${load} process.emitWarning("disk nearly full"); })`, PACK_ENCODING);
  assert.match(read().stderr, /disk nearly full/, "other warnings are still said");
});

test("the run from the pack keeps its code, and damaged code is compiled again", () => {
  const { root, read } = smallProgram("code");
  read();
  read();
  const code = `${findPack(root)}.code`;
  const kept = readFileSync(code);
  writeFileSync(code, "no code");
  assert.deepEqual(read(), { stdout: join("read", "page\n"), stderr: "", status: 0 });
  assert.equal(readFileSync(code).length, kept.length);
});

test("a file that was changed is read itself, and packed anew", () => {
  const { root, read, write } = smallProgram("changed");
  read();
  write("words.ts", 'export const GREETING: string = "seen";\nexport { join as bound } from "node:path";\n');
  assert.equal(findPack(root), undefined);
  assert.equal(read().stdout, join("seen", "page\n"));
  assert.ok(findPack(root) !== undefined);
  assert.equal(read().stdout, join("seen", "page\n"));
});

test("a damaged pack is passed over", () => {
  const { root, read } = smallProgram("damaged");
  read();
  writeFileSync(findPack(root) ?? "", "const half = ");
  assert.deepEqual(read(), { stdout: join("read", "page\n"), stderr: "", status: 0 });
});

test("a pack is without comments and margins, but where a template over several lines might hold them", () => {
  const code = 'const a = 1; // stays\n  // goes\n  /** goes\n   * too */\n  const b = "// stays";\n\n';
  assert.equal(withoutComments(code), 'const a = 1; // stays\nconst b = "// stays";\n');
  const template = "const page = `\n  // of the page\n`;\n// its own\n";
  assert.equal(withoutComments(template), template);
});

test("of a type one blank is left, and what is written stays", () => {
  const typed =
    'const said = (words: Map<string, number>, a?: 1): string => `${a}  : string`; type A = 1;\nlet b!: A = "x : A";';
  const bare = withoutTypes(typed, stripTypeScriptTypes(typed));
  assert.equal(bare, 'const said = (words , a ) => `${a}  : string`;  \nlet b = "x : A";');
});

test("a form that no pack can hold leaves the program as it is", () => {
  const { root, read, write } = smallProgram("circle");
  write(
    "words.ts",
    'import { readIt } from "./commands/reading/read.ts";\nexport const GREETING = "round";\nexport const bound = (...all: string[]) => all.join(readIt.length > 9 ? "" : "/");\n',
  );
  assert.deepEqual(read(), { stdout: "round/page\n", stderr: "", status: 0 });
  assert.equal(findPack(root), undefined);
});
