import assert from "node:assert/strict";
import { test } from "node:test";
import { ORDER_HEAD, showRows } from "../../../../testing/readings/show-rows.ts";
import { readAnnouncement } from "../../../read-announcement.ts";

const TOLD: readonly (readonly [how: string, text: string, ...rows: string[]])[] = [
  [
    "whose successor was told is sent away and leaves at once",
    "図書省は3月9日付で、図書庁の早見健次長(59)の後任に同省図書局の川辺渡次長(55)を充てる人事を発令した。早見氏は同日付で同省(大臣官房付)に出向、即日辞職した。",
    "detach 早見健 - 図書庁次長→大臣官房付 2027-03-09",
    "retire 早見健 - 大臣官房付→ 2027-03-09",
    "appoint 川辺渡 - 図書省図書局次長→図書庁次長 2027-03-09",
  ],
  [
    "who is called 氏 where the successor is told has no post by that word",
    "図書庁は、図書局長の早見健氏が退任すると発表した。川辺渡氏の後任には森下実・書庫長が就任する。川辺渡図書審議官は退任する。",
    "retire 早見健 - 図書局長→ -",
    "retire 川辺渡 - 図書審議官→ -",
  ],
  [
    "police ranks, and a successor told behind who moves in the same sentence",
    "警察庁は3月9日付で、例示県警本部長の早見健警視監(55)を警察庁警備局審議官に、後任に警視庁公安部参事官の川辺渡警視長(50)を充てる人事を発令した。",
    "appoint 早見健 警視監 例示県警本部長→警察庁警備局審議官 2027-03-09",
    "appoint 川辺渡 警視長 警視庁公安部参事官→例示県警本部長 2027-03-09",
  ],
  [
    "whose successor is named by post, name and rank, and leaves by the surname on a day of his own",
    "政府は閣議で、統合幕僚長の森下淳空将の後任に、早見健陸上幕僚長を充てる人事を了承した。森下氏は3月31日付で退官する。早見氏の発令は4月1日付。",
    "retire 森下淳 - 統合幕僚長→ 2027-03-31",
    "appoint 早見健 - 陸上幕僚長→統合幕僚長 2027-04-01",
  ],
  [
    "a post in short and written out is one, and at which school somebody was is none of the post",
    "新海幕長に川辺渡・横須賀地方総監\n防衛省は、早見健海上幕僚長が勇退し、後任に川辺渡・横須賀地方総監(防大35期)を充てる人事を発表した。3月30日付。",
    "retire 早見健 - 海上幕僚長→ 2027-03-30",
    "appoint 川辺渡 - 横須賀地方総監→海上幕僚長 2027-03-30",
  ],
  [
    "the how-manieth head of an office, in a headline by surname, and who was it before",
    "自衛隊例示地方協力本部長に早見1陸佐が着任\n自衛隊例示地方協力本部の第15代本部長に早見健1等陸佐(52)が着任した。前任の川辺渡1等海佐は3月1日付で退職した。",
    "appoint 早見健 1等陸佐 →自衛隊例示地方協力本部長 -",
    "retire 川辺渡 1等海佐 自衛隊例示地方協力本部長→ 2027-03-01",
  ],
  [
    "whose post somebody else takes, told by its bare head, where だった says what the one who goes was till now",
    "第5航空団司令だった早見健空将補は、3月1日付で航空実験団司令部幕僚長に着任した。後任の第25代司令には川辺渡1等空佐が就いた。",
    "appoint 早見健 空将補 第5航空団司令→航空実験団司令部幕僚長 2027-03-01",
    "appoint 川辺渡 1等空佐 →第5航空団司令 2027-03-01",
  ],
  [
    "who moves on the way out leaves the post just taken",
    "森下淳書庫長は3月9日付で大臣官房付に異動し、同日付で退職した。",
    "appoint 森下淳 - 書庫長→大臣官房付 2027-03-09",
    "retire 森下淳 - 大臣官房付→ 2027-03-09",
  ],
  [
    "what a successor was for some years, told with its month, is no career of the order",
    "閣議では、早見健図書局長の辞職も承認された。後任には2020年1月から約1年8カ月、館長の秘書官を務めた森下実・前例示県書庫長が就く。",
    "retire 早見健 - 図書局長→ -",
    "appoint 森下実 - 前例示県書庫長→図書局長 -",
  ],
  ["by a surname of whom nothing else was told nobody moves", "早見氏は同日付で退職した。"],
  [
    "the first head of an office that is new",
    "政府は4日の閣議で、図書庁の人事を決めた。10月に新設する同省の外局「書庫管理庁」の初代長官には早見健図書局長が就任する。",
    "appoint 早見健 - 図書局長→書庫管理庁長官 -",
  ],
  [
    "a list without verbs",
    "図書庁の人事。\n▽東図書館長に、西図書館長の早見健氏\n▽西図書館長には川辺静会計課長",
    "appoint 早見健 - 西図書館長→東図書館長 -",
    "appoint 川辺静 - 会計課長→西図書館長 -",
  ],
  [
    "who is told by what they will be",
    "新しいイタリア大使に決まった早見健氏は61歳。平成2年に入省し、会計課長を務めた。",
    "appoint 早見健 - →イタリア大使 -",
  ],
  [
    "a headline and the sentence that tells it in full are one row",
    "新フランス大使に早見健氏\n\n政府は4日、フランス大使に早見健図書審議官を起用する人事を決めた。",
    "appoint 早見健 - 図書審議官→フランス大使 -",
  ],
  [
    "a post held beside another",
    "図書庁は3月9日付で、早見健図書局長に会計課長を兼務させる人事を発表した。",
    "concurrent 早見健 - 図書局長→会計課長 2027-03-09",
  ],
  [
    "stations of towns that are surnames too",
    "県警は異動を内示した。発令は3月9日。刑事部長に蓼沼浩小山署長、小山署長に佐藤明宇都宮東署長を登用する。",
    "appoint 蓼沼浩 - 小山署長→刑事部長 2027-03-09",
    "appoint 佐藤明 - 宇都宮東署長→小山署長 2027-03-09",
  ],
  [
    "the same bureau as the post to be filled",
    "農政部長には早見健同部次長兼農政課長が昇任する。",
    "appoint 早見健 - 農政部次長+農政課長→農政部長 -",
  ],
  [
    "the head of a unit that stands before the name",
    "機動捜査隊の早見健隊長が小山警察署長に就任する。",
    "appoint 早見健 - 機動捜査隊長→小山警察署長 -",
  ],
  [
    "a day that is all a sentence says holds for what stands before it",
    "新しい図書局長に早見健次長が昇格する。3月9日付。",
    "appoint 早見健 - 次長→図書局長 2027-03-09",
  ],
  [
    "several who change about, the verb told once",
    "刑事部長に谷島義則首席監察官が就き、早見健交通部長は生活安全部長、川辺静生活安全部長は交通部長に異動する。",
    "appoint 谷島義則 - 首席監察官→刑事部長 -",
    "appoint 早見健 - 交通部長→生活安全部長 -",
    "appoint 川辺静 - 生活安全部長→交通部長 -",
  ],
  [
    "the same ministry as the one named before",
    "国土交通省は3月9日付で、海上保安庁の花角英世次長の後任に同省図書局の早見健次長を充てる人事を発令した。",
    "appoint 早見健 - 国土交通省図書局次長→海上保安庁次長 2027-03-09",
  ],
  [
    "names with readings, also one that ends as towns do",
    "小山署長に西村和市(にしむら・かずいち)交通部長、足利署長に早見健(はやみ・けん)交通企画課長が着任する予定。",
    "appoint 西村和市 - 交通部長→小山署長 -",
    "appoint 早見健 - 交通企画課長→足利署長 -",
  ],
  [
    "a chain, the verb of those who succeed told once for all",
    "図書庁は3月9日付の異動を発表した。白木広治図書部長が辞職し後任に小山図書館長の早見健氏、中塚勝弘営繕部長が退任し会計局付となった後任に会計課長の川辺静氏が就任した。",
    "retire 白木広治 - 図書部長→ 2027-03-09",
    "appoint 早見健 - 小山図書館長→図書部長 2027-03-09",
    "retire 中塚勝弘 - 営繕部長→ 2027-03-09",
    "appoint 川辺静 - 会計課長→営繕部長 2027-03-09",
  ],
  [
    "a chain of those to be succeeded, one of whom held a post before, and a day for one of them",
    "政府は、森下実図書総監が退任し後任に早見渉前国税庁長官を、川辺静図書監が退任し後任に図書庁の林太郎会計課長をそれぞれ充てる人事を決めた。発令日は早見氏は28日付、林氏は7月1日付。",
    "retire 森下実 - 図書総監→ -",
    "appoint 早見渉 - →図書総監 2027-03-28",
    "retire 川辺静 - 図書監→ -",
    "appoint 林太郎 - 会計課長→図書監 2027-07-01",
  ],
  [
    "the deputy head of the agency whose head leaves",
    "図書庁の森下実長官(70)が退任し、早見健次長(65)が新長官に昇格する人事が決まった。後任の次長には元警視総監の川辺渡氏(62)が就任する。",
    "retire 森下実 - 図書庁長官→ -",
    "appoint 早見健 - 図書庁次長→図書庁長官 -",
    "appoint 川辺渡 - →図書庁次長 -",
  ],
  [
    "the one who is replaced, named only here with the post",
    "退任する森下実図書庁長官の後任に早見健次長を起用し、次長に川辺渡図書審議官を充てる。",
    "appoint 早見健 - 図書庁次長→図書庁長官 -",
    "appoint 川辺渡 - 図書審議官→図書庁次長 -",
  ],
  ["a proposal to an assembly is no order", "副市長に早見健総務局長を起用する人事案を市議会に提出した。"],
];

for (const [how, text, ...rows] of TOLD)
  test(`papers tell of posts in many ways: ${how}`, () => {
    assert.deepEqual(showRows(text), rows);
  });

test("who takes up a post told ahead of one who leaves has no row where no verb says so", () => {
  assert.deepEqual(
    showRows("後任に会計課長の早見健氏、川辺渡図書局長が退任した。"),
    ["retire 川辺渡 - 図書局長→ 2027-03-09"].map((row) => row.replace(/2027.*/u, "-")),
  );
});

test("who is named in short, and then in full with the reading, is the one of the row", () => {
  const text = `${ORDER_HEAD}森下実図書局長が退任し後任に早坂渉前国税庁長官を充てる。早坂氏は28日付。\n早坂 渉氏(はやさか・わたる=図書局長)図書館へ。`;
  const people = readAnnouncement({ text }).facts.filter((fact) => fact.type === "person");
  assert.deepEqual(
    people.map(({ name, reading, same }) => [name, reading, same]),
    [
      ["森下実", undefined, undefined],
      ["早坂渉", undefined, undefined],
      ["早坂", undefined, "p2"],
      ["早坂渉", "はやさか・わたる", "p2"],
    ],
  );
});

test("警視総監 is a post and nobody's name", () => {
  const text = `${ORDER_HEAD}早見氏は会計課長などを経て、24年1月から警視総監を務めた。`;
  const people = readAnnouncement({ text }).facts.filter((fact) => fact.type === "person");
  assert.ok(people.every(({ name }) => name !== "警視"));
});

test("the words of a verb are nobody's name", () => {
  const text = "また、図書の保存を担当する蒲生諭図書局長も続投する。";
  assert.ok(showRows(text).every((row) => !row.includes("担当")));
});

test("who is called by the new post is who an order has named in full by the old one", () => {
  const text =
    "早瀬装備庁長官が退職へ、新長官は早見大臣官房長に\n防衛省は3月4日、3月9日付で早瀬健防衛装備庁長官の退職を承認すると発表した。新長官には、同日付で防衛省大臣官房長の早見渡防衛書記官を昇任させる。\n早見新装備庁長官は2001年に防衛庁に入った。";
  const people = readAnnouncement({ text }).facts.filter((fact) => fact.type === "person");
  const first = people.find(({ name }) => name === "早見渡");
  assert.notEqual(first, undefined);
  assert.deepEqual(
    people.filter(({ name }) => name === "早見").map(({ same }) => same),
    [first?.id],
  );
});
