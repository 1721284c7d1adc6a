import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openArchive } from "../../store/open-archive.ts";
import { UsageError } from "../command.ts";
import { redirectCommand } from "./redirect.ts";

const folder = mkdtempSync(join(tmpdir(), "shirase-redirect-"));
after(() => rmSync(folder, { recursive: true, force: true }));

before(async () => {
  const opened = await openArchive(join(folder, "shirase.sqlite"));
  assert.ok(opened.ok);
  await opened.value.close();
});

function call(inputs: readonly string[], flags: readonly string[] = []): Promise<number> {
  const text = (name: string) => (name === "data" ? folder : undefined);
  return redirectCommand.run({ inputs, text, flag: (name) => flags.includes(name) });
}

test("the desk says where an old address leads, and takes it back", async () => {
  assert.equal(await call(["add", "/?p=123", "/articles/5"]), 0);
  assert.equal(await call(["add", "/?p=123", "/articles/6"]), 1, "it leads elsewhere already");
  assert.equal(await call(["add", "/old"], ["gone"]), 0);
  const opened = await openArchive(join(folder, "shirase.sqlite"));
  assert.ok(opened.ok);
  const kept = await opened.value.listRedirects({ limit: 9 });
  await opened.value.close();
  assert.deepEqual(kept, [{ from: "/?p=123", to: "/articles/5" }, { from: "/old" }]);
  assert.equal(await call(["list"]), 0);
  assert.equal(await call(["remove", "/?p=123"]), 0);
  assert.equal(await call(["remove", "/?p=123"]), 1);
});

test("a call that could be meant in two ways changes nothing", async () => {
  for (const [inputs, flags] of [
    [["add", "/a"], []],
    [["add", "/a", "/b"], ["gone"]],
    [["add"], ["gone"]],
    [["add", "/a", "/b", "/c"], []],
    [["remove"], []],
    [["remove", "/a", "/b"], []],
    [["list", "/a"], []],
    [["list"], ["gone"]],
    [["move", "/a", "/b"], []],
  ] as const) {
    await assert.rejects(call(inputs, flags), UsageError, inputs.join(" "));
  }
});
