// The path of a page as it is pasted: what the site puts between title and text is no part of the article, and its words are held to the document.

import assert from "node:assert/strict";
import { test } from "node:test";
import { loadHouse } from "./house.ts";
import { findVerbatimFault } from "./newsroom/verbatim/find-verbatim-fault.ts";
import { draftDocument, keepDrafted, takeIn } from "./path.ts";
import { readDocument } from "./intake/read-document.ts";
import { readStored } from "./read-received.ts";
import { openArchive } from "./store/open-archive.ts";
import { sourceId } from "./terms/ids.ts";
import type { Source } from "./terms/source.ts";

const AT = "2028-11-24T04:00:00.000Z";
const SOURCE: Source = {
  id: sourceId("pasted"),
  name: "貼り付け",
  issuer: "",
  section: "defence",
  autoPublish: false,
};
const PASTED = `本文へ
防衛大臣記者会見
更新日:2028年11月24日
印刷
日時
令和10年11月24日(金)10時47分~11時12分
場所
防衛省A棟10階会見室
1 発表事項
本日、閣議において、補正予算案が決定されました。
2 質疑応答
Q:交渉の見通しをお聞かせください。
A:相手国との関係もあり、お答えを控えます。
(以上)
関連リンク
報道資料
`;

async function openNewsroom() {
  const [archive, house] = [await openArchive(":memory:"), await loadHouse()];
  assert.ok(archive.ok && house.ok);
  await archive.value.saveSource(SOURCE);
  return { archive: archive.value, house: house.value };
}

const received = { bytes: new TextEncoder().encode(PASTED), name: "pasted.txt" };

test("a page with its print button between title and text is drafted, and stays word for word", async () => {
  const { archive, house } = await openNewsroom();
  const document = await readDocument(received);
  assert.ok(document.ok);
  const drafted = draftDocument(document.value, house, SOURCE);
  const by = { receivedAt: AT, actor: { kind: "rule", name: SOURCE.name } } as const;
  const { article } = await keepDrafted(drafted, SOURCE, archive, by);
  const words = new Set(article.body.flatMap((block) => (block.kind === "official" ? [block.text] : [])));
  assert.ok(words.has("日時"));
  assert.ok(!words.has("印刷"));
  assert.equal(await findVerbatimFault(archive, article), undefined);
  await archive.close();
});

test("by a file it goes the same way, and what is stored reads as what was received", async () => {
  const { archive, house } = await openNewsroom();
  const taken = await takeIn(received, SOURCE, { archive, house }, { receivedAt: AT, publishAt: AT });
  assert.ok(taken.ok);
  const { announcement, article } = taken.value;
  assert.ok(article);
  assert.equal(await findVerbatimFault(archive, article), undefined);
  const document = await readDocument(received);
  assert.ok(document.ok);
  assert.deepEqual(readStored(announcement.document, SOURCE), readStored(document.value, SOURCE));
  await archive.close();
});
