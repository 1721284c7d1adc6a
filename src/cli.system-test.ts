import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { after, test } from "node:test";
import { type Run, runHere } from "./testing/commands/run-here.ts";

const command = join(import.meta.dirname, "../bin/shirase.js");
const folder = mkdtempSync(join(tmpdir(), "shirase-cli-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const shirase = (args: readonly string[], input = ""): Promise<Run> => runHere(folder, args, input);

/** As it is called, in a process that has to end by itself: once for each command, for standard input and for each exit status. */
function callShirase(args: readonly string[], input = ""): Run {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== "DATABASE_URL"));
  const run = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    input,
    env,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status: run.status ?? -1, out: run.stdout, err: run.stderr };
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

function parse(text: string): Record<string, unknown> {
  const value: unknown = JSON.parse(text);
  assert.ok(typeof value === "object" && value !== null);
  return { ...value };
}

const NOTICE = "見本式典の開催について\n\n見本省は令和8(2026)年4月1日(水)、見本広場で式典を開催します。\n";

test("one reading is one JSON object that names its schema and hash", async () => {
  const run = callShirase(["read", "--json", file("notice.txt", NOTICE)]);
  assert.equal(run.status, 0, run.err);
  const reading = parse(run.out);
  assert.equal(reading["schema"], "shirase/read/1");
  assert.match(String(reading["sha256"]), /^[0-9a-f]{64}$/);
  assert.ok(String(reading["text"]).includes("見本広場"));
});

test("many readings are JSON Lines in input order, and a failure keeps its place", async () => {
  file("a.txt", NOTICE);
  file("empty.txt", "");
  file("b.txt", NOTICE.replaceAll("見本", "例示"));
  const run = callShirase(["read", "--json", "a.txt", "empty.txt", "missing.txt", "b.txt"]);
  const lines = run.out.trimEnd().split("\n").map(parse);
  assert.equal(lines.length, 4);
  assert.match(String(lines[0]?.["text"]), /見本式典/);
  assert.deepEqual(Object.keys(lines[1] ?? {}), ["input", "error"]);
  assert.equal(lines[1]?.["input"], "empty.txt");
  assert.match(String(lines[2]?.["error"]), /missing\.txt/);
  assert.match(String(lines[3]?.["text"]), /例示式典/);
  assert.equal(run.status, 1);
});

test("standard input is read as a file is", async () => {
  const run = callShirase(["read", "--json", "-"], NOTICE);
  assert.equal(run.status, 0, run.err);
  assert.match(String(parse(run.out)["text"]), /見本式典/);
});

const BAD: readonly (readonly [name: string, content: () => string | Uint8Array])[] = [
  ["nothing.html", () => ""],
  ["huge.txt", () => new Uint8Array(50 * 1024 * 1024).fill(0x41)],
  ["program.bin", () => Uint8Array.from({ length: 4096 }, (_, index) => (index * 193 + 7) % 256)],
  ["torn.pdf", () => "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type"],
];

for (const [name, content] of BAD) {
  test(`${name} is refused in one sentence that names it`, async () => {
    const args = ["read", file(name, content())];
    // What is read from a pack of files fetches the reader of PDF from beside it.
    const run = name === "torn.pdf" ? callShirase(args) : await shirase(args);
    assert.equal(run.status, 1);
    assert.equal(run.out, "");
    assert.ok(run.err.includes(name), run.err);
    assert.ok(!/\n\s+at /.test(run.err), `no stack trace: ${run.err}`);
  });
}

test("a name that would steer the terminal is shown, not sent", async () => {
  const run = await shirase(["draft", file("\u001b]0;taken\u0007.txt", "会談\n令和7年2月29日に行う。")]);
  assert.equal(run.status, 0);
  assert.match(run.err, /\\x1b\]0;taken\\x07\.txt: /);
  assert.ok(!run.err.includes("\u001b"), "no escape reaches the terminal");
});

test("a folder is no announcement", async () => {
  const run = await shirase(["read", "."]);
  assert.equal(run.status, 1);
  assert.match(run.err, /folder|directory/i);
});

test("an unknown command and an unknown option are told apart from failures", async () => {
  assert.equal(callShirase(["raed"]).status, 2);
  const option = await shirase(["read", "--jsno", "a.txt"]);
  assert.equal(option.status, 2);
  assert.match(option.err, /--jsno/);
  assert.equal((await shirase(["read"])).status, 2);
});

test("every command has help with examples", async () => {
  for (const name of ["read", "draft", "publish", "serve", "import", "export"]) {
    const run = await shirase([name, "--help"]);
    assert.equal(run.status, 0);
    assert.match(run.out, /Examples:\n {2}shirase /);
  }
  assert.match((await shirase(["--help"])).out, /publish/);
});

test("an announcement is published once, however often it is handed in", async () => {
  file("twice.txt", NOTICE);
  const first = callShirase(["publish", "--data", "store", "twice.txt"]);
  assert.equal(first.status, 0, first.err);
  assert.match(first.out, /^published {2}\/articles\/1 /);
  const second = await shirase(["publish", "--data", "store", "twice.txt"]);
  assert.match(second.out, /\/articles\/1 .*already here/);
});

test("what is exported comes back the same, in one store and in another, and twice changes nothing", async () => {
  assert.equal((await shirase(["export", "--data", "store", "one.jsonl"])).status, 0);
  const imported = callShirase(["import", "--data", "copy", "one.jsonl"]);
  assert.equal(imported.status, 0, imported.err);
  const again = await shirase(["import", "--data", "copy", "one.jsonl"]);
  assert.match(again.err, /0 added, 5 already here, 0 refused/);
  assert.equal(
    callShirase(["export", "--data", "copy"]).out,
    (await shirase(["export", "--data", "store"])).out,
  );
});

test("a broken line of an import is named, and the others come in", async () => {
  const whole = (await shirase(["export", "--data", "store"])).out;
  file("broken.jsonl", `${whole}{"schema":"shirase/archive/1","kind":"article","revisions":[]}\nnot json\n`);
  const run = await shirase(["import", "--data", "third", "broken.jsonl"]);
  assert.equal(run.status, 1);
  assert.match(run.err, /broken\.jsonl line 7: revisions/);
  assert.match(run.err, /broken\.jsonl line 8: is not JSON/);
  assert.match(run.err, /5 added/);
  const missing = await shirase(["import", "--data", "third", "no-such.jsonl"]);
  assert.equal(missing.status, 1);
  assert.match(missing.err, /no-such\.jsonl/);
});

test("an export that was cut off, or of which a line is missing, is not taken for whole", async () => {
  const lines = (await shirase(["export", "--data", "store"])).out.trimEnd().split("\n");
  file("cut.jsonl", `${lines.slice(0, -1).join("\n")}\n`);
  const cut = await shirase(["import", "--data", "cut", "cut.jsonl"]);
  assert.match(cut.err, /cut\.jsonl has no end line/);
  assert.equal(cut.status, 1, "who looks at the status only is told as well");
  file("gap.jsonl", `${[lines[0], ...lines.slice(2)].join("\n")}\n`);
  const gap = await shirase(["import", "--data", "gap", "gap.jsonl"]);
  assert.equal(gap.status, 1);
  assert.match(gap.err, /gap\.jsonl line 5: the lines before it are not those that were written/);
});

test("an article that quotes an announcement which is not there is not imported", async () => {
  const lines = (await shirase(["export", "--data", "store"])).out.trimEnd().split("\n");
  file("orphan.jsonl", `${lines.filter((line) => line.includes('"kind":"article"')).join("\n")}\n`);
  const run = await shirase(["import", "--data", "fourth", "orphan.jsonl"]);
  assert.equal(run.status, 1);
  assert.match(run.err, /orphan\.jsonl line 1: article 1 quotes announcement 1, which is not in this store/);
  file("forged.jsonl", `${lines.join("\n").replaceAll('"text":"見本省は', '"text":"例示省は')}\n`);
  assert.equal((await shirase(["import", "--data", "fifth", "forged.jsonl"])).status, 1);
});

test("an export to a device writes to it and does not replace it", async () => {
  assert.equal((await shirase(["export", "--data", "store", "/dev/null"])).status, 0);
  assert.ok(statSync("/dev/null").isCharacterDevice());
});

test("publishing goes on when nobody reads what it prints; reading ends", async () => {
  const names = Array.from({ length: 30 }, (_, index) =>
    file(`unheard-${index}.txt`, NOTICE.replace("見本式典", `第${index}式典`)),
  );
  const unheard = (line: string) => {
    const run = spawnSync("bash", ["-c", `set -o pipefail; ${line}`], { cwd: folder, encoding: "utf8" });
    return run.status;
  };
  const program = `"${process.execPath}" "${command}"`;
  assert.equal(unheard(`${program} publish --data unheard ${names.join(" ")} 2>/dev/null | head -1`), 0);
  const { out } = await shirase(["export", "--data", "unheard"]);
  assert.equal(out.split("\n").filter((line) => line.includes('"kind":"published"')).length, 30);
  assert.equal(
    unheard(`${program} read --json ${names.join(" ")} ${names.join(" ")} 2>/dev/null | head -c 10`),
    141,
  );
});

test("a withdrawn article keeps its reason", async () => {
  const run = await shirase([
    "publish",
    "--data",
    "store",
    "--article",
    "1",
    "--withdraw",
    "issuer withdrew it",
  ]);
  assert.equal(run.status, 0, run.err);
  assert.match(run.out, /^withdrawn/);
  assert.match((await shirase(["export", "--data", "store"])).out, /issuer withdrew it/);
});

test("a draft can be had as text, JSON, HTML and Markdown", async () => {
  file("a.txt", NOTICE);
  assert.match((await shirase(["draft", "a.txt"])).out, /見本式典/);
  assert.ok("headline" in parse((await shirase(["draft", "--json", "a.txt"])).out));
  assert.match((await shirase(["draft", "--html", "a.txt"])).out, /<p/);
  assert.match((await shirase(["draft", "--markdown", "a.txt"])).out, /^# /m);
  assert.equal((await shirase(["draft", "--html", "--json", "a.txt"])).status, 2);
});

test("an export of a store that is not there makes no empty one", async () => {
  const run = await shirase(["export", "--data", "stoer", "nothing.jsonl"]);
  assert.equal(run.status, 1);
  assert.match(run.err, /no store in the folder "stoer"/);
  assert.ok(!existsSync(join(folder, "stoer")) && !existsSync(join(folder, "nothing.jsonl")));
});

test("a database that is no postgres:// address is refused, not made as a file of that name", async () => {
  const run = await shirase(["export", "--database", "postgre://news"]);
  assert.equal(run.status, 2);
  assert.match(run.err, /takes a postgres:\/\/ address/);
});

test("the help says how a source is added, and its example works", async () => {
  const unknown = await shirase(["publish", "--data", "sourced", "--source", "env", file("env.txt", NOTICE)]);
  assert.match(unknown.err, /no source "env" .* shirase import --help/);
  const [, line = ""] = /echo '(.+)' \|/.exec((await shirase(["import", "--help"])).out) ?? [];
  assert.equal((await shirase(["import", "--data", "sourced", "-"], line)).status, 0);
  const run = await shirase(["publish", "--data", "sourced", "--source", "env", "--json", "env.txt"]);
  assert.equal(run.status, 0, run.err);
  assert.match(run.out, /"section":"diplomacy"/);
});

test("a store that takes nothing is a sentence, not a stack trace", async () => {
  file("refused.txt", NOTICE.replaceAll("見本", "拒否"));
  assert.equal((await shirase(["import", "--data", "closed", "-"])).status, 0);
  const database = new DatabaseSync(join(folder, "closed/shirase.sqlite"));
  database.exec("create trigger closed before insert on sources begin select raise(abort, 'disk full'); end");
  database.close();
  const run = callShirase(["publish", "--data", "closed", "refused.txt"]);
  assert.equal(run.status, 1);
  assert.match(run.err, /^shirase: the store takes nothing: disk full\.$/m);
  assert.ok(!/\n\s+at /.test(run.err), run.err);
});

test("an English statement that closes itself is not closed a second time", async () => {
  const sample = "../samples/announcements/joint-statement/2026-03-12-japan-philippines-en.html";
  const run = callShirase(["draft", join(import.meta.dirname, sample)]);
  assert.equal(run.out.match(/\(end\)/gi)?.length, 1, run.out.slice(-200));
});
