// Heads as offices write them: which line is the title, and what in a head is no issuer.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../read-announcement.ts";

const SAID = "おはようございます。橋の開通について申し上げます。";

const TITLES: readonly (readonly [text: string, title: string])[] = [
  [`大臣会見\n早見大臣就任会見要旨\n2027年3月4日(木) 11:30 ~ 11:44\n${SAID}`, "早見大臣就任会見要旨"],
  [`副大臣・大臣政務官会見\n早見副大臣会見要旨\n2027年3月4日\n${SAID}`, "早見副大臣会見要旨"],
  [
    `第3回記者会見要旨:令和9年 会議結果\n早見大臣記者会見要旨\n- 日時:令和9年3月4日\n${SAID}`,
    "早見大臣記者会見要旨",
  ],
  [`大臣会見\n令和9年3月4日\n${SAID}`, "大臣会見"],
  [
    `1. ホーム\n2. 会見・談話\n3. 早見大臣の閣議後記者会見の概要\n早見大臣の閣議後記者会見の概要\n2027年3月4日\n${SAID}`,
    "早見大臣の閣議後記者会見の概要",
  ],
];

for (const [text, title] of TITLES) {
  test(`the title that says whose conference it was goes before the site's section: ${title}`, () => {
    assert.equal(readAnnouncement({ text }).title, title);
  });
}

test("the steps of a numbered trail are furniture and yield no dates", () => {
  const { facts } = readAnnouncement({
    text: `1. ホーム\n2. 会見・談話\n3. 2026年度\n4. 早見大臣の会見\n早見大臣の会見\n2027年3月4日\n${SAID}`,
  });
  const days = facts.flatMap((fact) => (fact.type === "date" ? [fact.value] : []));
  assert.deepEqual(days, ["2027-03-04"]);
});

test("neither a ministry that an answer speaks of nor the place of a conference issues its record", () => {
  const spokenOf = readAnnouncement({
    text: "大臣会見概要\n令和9年3月4日\n(16時55分〜17時38分)\n1 発表事項\nなし\n2 質疑応答\nQ:橋の工事はいつ終わりますか。\nA:外務省とも調整しながら、しっかり進めてまいりたいと考えております。",
  });
  assert.equal(spokenOf.issuer, undefined);
  const heldAt = readAnnouncement({
    text: `日蒙外相共同記者会見\n日時\n令和9年3月4日(10:00~10:30)\n場所\n蒙国外務省\n1 発表事項\n(早見外務大臣)\n${SAID}`,
  });
  assert.equal(heldAt.issuer, undefined);
});

test("an extraordinary joint conference is a joint one", () => {
  const { kind } = readAnnouncement({ text: `日蒙外相共同臨時会見概要\n令和9年3月4日\n${SAID}` });
  assert.equal(kind, "joint-press-conference");
});

test("a record with no title but its room and speakers is a press conference", () => {
  const { kind } = readAnnouncement({
    text: `2027年3月4日(木) 10:31 ~ 10:52\n見本省会見室\n早見渡 大臣\n(大臣)\n${SAID}\n(記者)\n橋について伺います。`,
  });
  assert.equal(kind, "press-conference");
});

test("a short hand-over ends a desk's lead", () => {
  const { parts, text } = readAnnouncement({
    text: "早見外務大臣が会見(3月4日)\n2027-3-5 9:05\n令和9(2027)年3月4日(木)10時~10時9分、早見渡(はやみ・わたる)外務大臣は会見を行った。\n内容は、以下の通り。\n大臣からの発表事項\n橋を渡ります。\n(以上)",
  });
  const lead = parts.find(({ role }) => role === "lead");
  assert.match(lead === undefined ? "" : text.slice(...lead.span), /会見を行った。\n内容は、以下の通り。$/);
});

test("a country behind an English office is the person's", () => {
  const { facts, kind } = readAnnouncement({
    text: "Joint Statement: Third Meeting of Ministers\n4 March 2027\nThe Minister for Foreign Affairs of Mongolia, Mr Bat Erdene, and Foreign Minister Hayami Ken met in Tokyo. The Ministers welcomed the opening of the bridge.",
  });
  const people = facts.flatMap((fact) =>
    fact.type === "person" ? [`${fact.name} ${fact.country ?? "-"}`] : [],
  );
  assert.deepEqual(people, ["Bat Erdene モンゴル", "Hayami Ken -"]);
  assert.equal(kind, "joint-statement");
});

test("who did it issues a report that names nobody else: a base by its short name, a force behind a day and lines", () => {
  const cases = [
    ["陸自早瀬駐屯地(司令・早見渡1陸佐)は3月4日、地元の人々と交流会を行った。", "陸自早瀬駐屯地"],
    [
      "■日蒙2カ国が北の湖で共同訓練\n\n 3月4~5日,海上自衛隊は,北の湖で実施された日蒙共同訓練に参加した。",
      "海上自衛隊",
    ],
    [
      "早瀬県早瀬市にある陸上自衛隊早瀬駐屯地は4日、無断外出など2件3人の懲戒処分を発表しました。",
      "陸上自衛隊早瀬駐屯地",
    ],
    [
      "令和9年3月4日付けで、下記のとおり懲戒処分を行いました。\n記\n(1) 県立早瀬高等学校 教諭 (男性58歳)\nア 処分内容 停職1月\n県教育委員会としましては、再び起こさないよう努めてまいります。",
      "県教育委員会",
    ],
  ] as const;
  for (const [text, issuer] of cases) assert.equal(readAnnouncement({ text }).issuer?.name, issuer);
});

test("the foot of a page says whose it is where nothing else does, and a paper's foot does not", () => {
  const body = "見本機の予防着陸について\n令和9年3月4日\n1.見本機が、公園に予防着陸した。";
  assert.equal(readAnnouncement({ text: `${body}\n\n(C) 防衛省・自衛隊` }).issuer?.name, "防衛省");
  assert.equal(readAnnouncement({ text: `${body}\n\n(C) 見本新聞社` }).issuer, undefined);
});

test("a ministry that tells of its own doings is the issuer where no head names one", () => {
  const text =
    "雪崩への対応\n本4日の雪崩を受け、図書庁においては、早見健図書庁長官の指示に基づき、直ちに書庫を閉じました。\n1 書庫は明日開きます。";
  assert.equal(readAnnouncement({ text }).issuer?.name, "図書庁");
});
