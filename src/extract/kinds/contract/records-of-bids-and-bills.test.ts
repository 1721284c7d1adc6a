import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

const contractsOf = (text: string): readonly string[] =>
  readAnnouncement({ text }).facts.flatMap((fact) =>
    fact.type === "contract"
      ? [
          [fact.programme, fact.date, fact.counterparty, fact.amountYen]
            .map((each) => each ?? "-")
            .join(" | "),
        ]
      : [],
  );

test("a record of bids, one cell a line: the mark belongs to the bidder before it, and no bid is the sum", () => {
  const text =
    "入札調書(総合評価落札方式)\n1.件名 早瀬川書庫前護岸(その2)工事\n2.所属事務所 早瀬河川事務所\n3.入札日時 令和 9年 3月4日 10時15分\n(単価:千円)\n業者名 基礎点\n見本建設(株)\n63.9100\n124,940\n131.1909\n\n(株)早見組\n68.3300\n125,210\n134.4381\n\n落 札\n川辺興業(株)\n61.6700\n125,000\n129.3360\n";
  assert.deepEqual(contractsOf(text), ["早瀬川書庫前護岸(その2)工事 | - | (株)早見組 | -"]);
  assert.equal(readAnnouncement({ text }).issuer?.name, "早瀬河川事務所");
});

test("an assembly is told of a contract: the name of the works, thousands of yen, and one of five bidders", () => {
  const text =
    "○議長(早見健) 日程第9、議案第68号、工事請負契約の締結についてを議題とします。\n○総務課長(川辺静) 議案第68号、工事請負契約の締結について、ご説明を申し上げます。\n工事名は早瀬書庫建設工事で、方法は令和9年2月26日に、有限会社見本建設、株式会社早見組の2社による指名競争入札の結果、落札によるものです。\n契約金額は消費税込みで57,750千円、契約の相手方は有限会社見本建設で、所在地については議案書のとおりでございます。";
  assert.deepEqual(contractsOf(text), ["早瀬書庫建設工事 | - | 有限会社見本建設 | 57750000"]);
});

test("a purchase put to an assembly: what for stands in the title of the bill, the party behind its address", () => {
  const text =
    "◎ 日程第13 議案第3号財産取得の件(移動図書館車購入)\n○議長(早見健) 日程第13 議案第3号財産取得の件(移動図書館車購入)を議題といたします。\n○総務課長(川辺静) 取得の方法は、2に記載のとおり指名競争入札で、5,346万円で落札したものであります。契約の相手方は、4に記載の早瀬市東町2番17号、株式会社早見車輌代表取締役、大原進氏で、現在仮契約中であります。";
  assert.deepEqual(contractsOf(text), ["移動図書館車 | - | 株式会社早見車輌 | 53460000"]);
});

test("the sum and whoever was chosen have heads, and the title says what for", () => {
  const text =
    "書庫の運営・管理事業(東館)に関する事業契約の内容の公表\n\n令和9年3月4日\n図書庁長官 川辺 渡\n\n2 選定事業者の商号又は名称\n\n見本運営2株式会社\n\n4 契約期間\n\n令和9年3月31日から令和19年12月31日まで\n\n5 契約金額\n\n30,420,982,900円(税込)";
  assert.deepEqual(contractsOf(text), ["書庫の運営・管理事業(東館) | - | 見本運営2株式会社 | 30420982900"]);
});
