import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

const actsOf = (text: string): readonly string[] =>
  readAnnouncement({ text }).facts.flatMap((fact) =>
    fact.type === "act" ? [`${fact.act} ${fact.undertaking ?? "-"}`] : [],
  );

test("a speech thanks, wishes and undertakes by its polite closings", () => {
  const text = `図書館開館式における早見外務大臣挨拶
令和9年3月4日
本日、新しい図書館が開館できたことを大変嬉しく思います。
工事に携わった皆様に心から感謝申し上げます。
読書の輪を広げるため、全力で取り組んでまいります。
子どもたちの声を聞いていきたいと思います。
学校との連携を検討してまいります。`;
  assert.equal(readAnnouncement({ text }).kind, "speech");
  assert.deepEqual(actsOf(text), [
    "expressed -",
    "expressed -",
    "committed commitment",
    "expressed -",
    "committed exploration",
  ]);
});

test("a speech told within quotes over many lines is read line by line", () => {
  const text = `図書館開館式
令和9年3月4日、早見外務大臣は、図書館開館式に出席しました。
大臣は、挨拶で次のように述べました。
「皆様の支えに、心から感謝申し上げます。
この館を守り抜いてまいります。」`;
  assert.equal(readAnnouncement({ text }).kind, "speech");
  assert.deepEqual(actsOf(text), ["expressed -", "committed commitment"]);
});
