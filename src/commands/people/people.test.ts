import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { hashToken } from "../../desk/door/token.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { openArchive } from "../../store/open-archive.ts";
import { collect } from "../../testing/archive/store-bench.ts";
import { UsageError } from "../command.ts";
import { peopleCommand } from "./people.ts";

const folder = mkdtempSync(join(tmpdir(), "shirase-people-"));
after(() => rmSync(folder, { recursive: true, force: true }));

async function inStore<T>(work: (archive: Archive) => Promise<T>): Promise<T> {
  const opened = await openArchive(join(folder, "shirase.sqlite"));
  assert.ok(opened.ok);
  try {
    return await work(opened.value);
  } finally {
    await opened.value.close();
  }
}

/** Its exit status, and what it prints. */
async function call(...inputs: readonly string[]): Promise<{ status: number; printed: string }> {
  const write = process.stdout.write.bind(process.stdout);
  let printed = "";
  process.stdout.write = (chunk: string, ...rest: readonly unknown[]) => {
    printed += chunk;
    const done = rest.find((one) => typeof one === "function");
    if (typeof done === "function") done();
    return true;
  };
  const text = (name: string) => ({ data: folder, base: "https://news.example/" })[name];
  try {
    const status = await peopleCommand.run({ inputs, text, flag: () => false });
    return { status, printed };
  } finally {
    process.stdout.write = write;
  }
}

const use = (link: string, loginName?: string) =>
  inStore((archive) =>
    archive.useLink({
      tokenHash: hashToken(link.trim().split("/").at(-1) ?? ""),
      at: new Date().toISOString(),
      passwordHash: "hash",
      ...(loginName !== undefined && { joining: { name: loginName, loginName } }),
    }),
  );

test("from the console people are let in, brought back, changed and closed, each act in the log", async () => {
  await inStore(async () => {});
  const invited = await call("invite", "佐藤", "administrator");
  assert.equal(invited.status, 0);
  assert.match(invited.printed, /^https:\/\/news\.example\/desk\/welcome\/[\w-]{43}\n$/);
  assert.equal((await use(invited.printed, "sato")).kind, "welcomed");
  assert.equal((await use(invited.printed, "again")).kind, "used");
  assert.equal((await call("close", "sato")).status, 1, "the last administrator");
  assert.equal((await call("role", "sato", "editor")).status, 1);
  assert.equal((await use((await call("invite", "鈴木")).printed, "suzuki")).kind, "welcomed");
  assert.equal((await call("role", "SUZUKI", "administrator")).status, 0);
  assert.equal((await call("close", "sato")).status, 0);
  assert.equal((await call("recover", "sato")).status, 1, "closed");
  assert.equal((await call("open", "sato")).status, 0);
  const back = await call("recover", "sato");
  assert.equal((await use(back.printed)).kind, "welcomed");
  assert.equal((await call("recover", "nobody")).status, 1);
  const { printed } = await call();
  assert.match(printed, /^1\tsato\tsato\tadministrator\tactive\tpassword\t-\n2\tsuzuki\t/);
  const acts = (await inStore((archive) => collect(archive.readAudit()))).map(
    ({ actor, action }) => `${actor.kind} ${action}`,
  );
  assert.deepEqual(acts, [
    "console people.link-made",
    "account people.joined",
    "console people.link-made",
    "account people.joined",
    "console people.role-changed",
    "console people.closed",
    "console people.opened",
    "console people.link-made",
    "account people.recovered",
  ]);
});

test("a call that makes no sense changes nothing", async () => {
  const before = await inStore((archive) => archive.readHighestAuditId());
  for (const inputs of [
    ["role", "sato", "king"],
    ["role", "sato"],
    ["invite"],
    ["invite", " "],
    ["invite", "佐藤", "king"],
    ["recover"],
    ["close"],
    ["delete", "sato"],
    ["list", "sato"],
  ])
    await assert.rejects(call(...inputs), UsageError, inputs.join(" "));
  assert.equal(await inStore((archive) => archive.readHighestAuditId()), before);
});
