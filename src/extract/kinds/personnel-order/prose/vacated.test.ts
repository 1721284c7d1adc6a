import assert from "node:assert/strict";
import { test } from "node:test";
import { showRows } from "../../../../testing/readings/show-rows.ts";

const HEAD = "図書庁人事\n令和9年3月4日\n図書庁\n\n";
const rows = (text: string): readonly string[] => showRows(text, HEAD);

test("who takes up the post that is left is named right behind; who is appointed to what is told with は; a picture's mark is passed over", () => {
  const text =
    "図書省は4日、川辺渡事務次官(61)が退任し、後任に早見健官房長(60)=写真=を充てる人事を発表した。森下実図書審議官(61)が退任し、大原進書庫局長(58)が就く。官房長は野原淳目録局長(57)を起用する。いずれも4月5日付。";
  assert.deepEqual(rows(text), [
    "retire 川辺渡 - 事務次官→ 2027-04-05",
    "appoint 早見健 - 官房長→事務次官 2027-04-05",
    "retire 森下実 - 図書審議官→ 2027-04-05",
    "appoint 大原進 - 書庫局長→図書審議官 2027-04-05",
    "appoint 野原淳 - 目録局長→官房長 2027-04-05",
  ]);
});

test("who appoints is not what is filled, and a post told in between is theirs", () => {
  assert.deepEqual(
    rows("図書大臣は早見健官房長を起用する。見本社の社長は川辺渡局長を起用する。4月5日付。"),
    [],
  );
  assert.deepEqual(rows("森下実図書審議官が退任し、目録局長に大原進書庫局長が就く。4月5日付。"), [
    "retire 森下実 - 図書審議官→ 2027-04-05",
    "appoint 大原進 - 書庫局長→目録局長 2027-04-05",
  ]);
});

test("the first head of a new bureau, the last of one that ends, and no organisation is a person", () => {
  const text =
    "政策統括官の後継組織として新設される書庫局の初代局長に大原進書庫部長が昇格する。最後の政策統括官となった森下実氏は図書庁長官に横滑りする。4月5日付。";
  assert.deepEqual(rows(text), [
    "appoint 大原進 - 書庫部長→書庫局長 2027-04-05",
    "appoint 森下実 - 政策統括官→図書庁長官 2027-04-05",
  ]);
});

test("a headline's 農水次官 is the 事務次官 that the sentence tells", () => {
  const text =
    "農水次官に早見健氏\n農林水産省は4日、川辺渡事務次官(61)が退任し、後任に早見健官房長(60)を充てる人事を発表した。4月5日付。";
  assert.deepEqual(
    showRows(text, "").map((row) => row.replace("XXXX", "2027")),
    ["retire 川辺渡 - 事務次官→ 2027-04-05", "appoint 早見健 - 官房長→事務次官 2027-04-05"],
  );
});
