// Orders that a paper tells by who held the post before, and whose ministry tells of nothing but its order.

import assert from "node:assert/strict";
import { test } from "node:test";
import { showRows } from "../../../../testing/readings/show-rows.ts";
import { readAnnouncement } from "../../../read-announcement.ts";

test("behind whoever holds it no more stands the post, also of somebody whom no table knows", () => {
  const told =
    "図書省は3月9日付で、退いた緑川宣寿前図書庁長官の後任に川辺渡同庁次長(55)を充てる人事を発令した。";
  assert.deepEqual(showRows(told), ["appoint 川辺渡 - 図書庁次長→図書庁長官 2027-03-09"]);
});

test("a surname that ends as an office does, and a given name that ends where the post begins", () => {
  const told =
    "図書省は3月9日付で、早見健事務次官の後任に川辺渡書庫局長(57)を起用した。川辺氏の後任の書庫局長には太田充理財局長(56)、太田氏の後任の理財局長に可部哲生総括審議官(55)が就いた。";
  assert.deepEqual(showRows(told), [
    "appoint 川辺渡 - 書庫局長→事務次官 2027-03-09",
    "appoint 太田充 - 理財局長→書庫局長 2027-03-09",
    "appoint 可部哲生 - 総括審議官→理財局長 2027-03-09",
  ]);
});

for (const office of ["北部", "本部", "警備部"])
  test(`an office is nobody's surname: ${office}`, () => {
    assert.deepEqual(showRows(`早見健局長の後任に${office}哲生総括審議官が就いた。`), []);
  });

test("a ministry that orders on a day tells of its order; one that only thinks of it does not", () => {
  const issuerOf = (deed: string): string | undefined =>
    readAnnouncement({
      text: `例示街の人事\n図書省は3月9日付で、早見健事務次官の後任に川辺渡書庫局長(57)を${deed}。`,
    }).issuer?.name;
  assert.equal(issuerOf("起用した"), "図書省");
  assert.equal(issuerOf("充てる"), "図書省");
  assert.equal(issuerOf("推す声がある"), undefined);
});
