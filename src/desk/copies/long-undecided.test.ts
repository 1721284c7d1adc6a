// A copy that nobody decides on for months: what is kept of it, and who typed it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openArchive } from "../../store/open-archive.ts";
import { type Account, accountId } from "../../terms/desk/account.ts";
import { makeArticle } from "../../testing/archive/specimens.ts";
import { type CopyDesk, createCopyDesk } from "./copy-desk.ts";
import { saveCopy } from "./save-copy.ts";

const JUNE = "2025-06-01T00:00:00.000Z";
const SEPTEMBER = "2025-09-01T00:00:00.000Z";
const AT_ONCE = 300;

const accountOf = (id: number, name: string): Account => ({
  id: accountId(id),
  name,
  loginName: `x${id}`,
  role: "editor",
  state: { kind: "active" },
  createdAt: JUNE,
});

test("old steps go while nobody decides, and the log names everybody who typed", async (t) => {
  const opened = await openArchive(":memory:");
  assert.ok(opened.ok);
  const archive = opened.value;
  t.after(() => archive.close());
  const { id: article } = await archive.createArticle(makeArticle());
  const desk: CopyDesk = createCopyDesk(archive);
  await desk.open(article);
  let version = 0;
  const content = [{ type: "text", text: "甲" }];
  const type = async (account: Account, at: string): Promise<void> => {
    const steps = Array.from({ length: AT_ONCE }, () => ({
      stepType: "replace",
      from: 1,
      to: 1,
      slice: { content },
    }));
    const sent = { article, version, client: account.loginName, first: 0, steps };
    const outcome = await desk.send(sent, { account, at, mayApprove: true });
    assert.ok(outcome.kind === "kept");
    version = outcome.version;
  };
  await type(accountOf(1, "佐藤"), JUNE);
  await type(accountOf(2, "鈴木"), JUNE);
  await type(accountOf(3, "高橋"), SEPTEMBER);
  await type(accountOf(4, "田中"), SEPTEMBER);
  assert.equal((await desk.since(article, 0)).kind, "gone", "what was typed in June a snapshot holds");
  const lasting = await desk.since(article, 600);
  assert.ok(lasting.kind === "behind" && lasting.steps.length === 600);
  const actor = { kind: "console", name: "test" } as const;
  const { saved } = await saveCopy(archive, article, { at: SEPTEMBER, actor });
  assert.ok(saved?.ok);
  assert.equal(saved.value.headline.text.split("甲").length, 4 * AT_ONCE + 1, "and no letter is gone");
  const [entry] = await archive.listAudit({ article, limit: 1 });
  assert.deepEqual(entry?.detail?.["editors"], ["佐藤", "鈴木", "高橋", "田中"]);
});
