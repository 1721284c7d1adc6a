// What an editor sees first, of meetings, statements, cabinet decisions and short news: nothing twice, nothing spoken, a lead that says what was published.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { AnnouncementKind } from "../terms/kind.ts";
import { draft } from "../testing/drafts/draft.ts";
import type { FixtureFact } from "../testing/drafts/fixture.ts";
import { makeFixture, official } from "../testing/drafts/fixture.ts";

type Page = {
  readonly kind: AnnouncementKind;
  readonly title?: string;
  readonly issuer?: string;
  readonly lines: readonly string[];
  readonly facts?: readonly FixtureFact[];
};

function draftOf({
  kind,
  title = "",
  issuer = "見本省",
  lines,
  facts = [],
}: Page): readonly [string, string] {
  const head = title === "" ? [] : [official(title, "heading")];
  const made = draft(
    makeFixture([...head, ...lines.map((text) => official(text))], facts, {
      kind,
      title,
      announcedAt: "2027-02-10",
      ...(issuer === "" ? {} : { issuer: { name: issuer, basis: "source" } }),
    }),
  );
  return [made.headline.text, made.lead.text];
}

const DAY = "令和9(2027)年2月10日(水)";
const MINISTER: FixtureFact = {
  type: "person",
  surface: "早見外務大臣",
  nth: 1,
  name: "早見",
  office: "外務大臣",
};
const GUEST: FixtureFact = {
  type: "person",
  surface: "ラーセン北国外務大臣",
  name: "ラーセン",
  office: "外務大臣",
  country: "北国",
};

test("a talk by telephone is held with somebody, and at no place", () => {
  const [headline] = draftOf({
    kind: "ministerial-meeting",
    title: "日蒙外相電話会談",
    lines: ["2月10日、早見外務大臣は、早見外務大臣室で、ラーセン北国外務大臣と電話会談を行いました。"],
    facts: [MINISTER, GUEST],
  });
  assert.equal(headline, "早見外務大臣、ラーセン北国外務大臣と日蒙外相電話会談(2月10日)");
});

test("a title that names who met says it once", () => {
  const [headline, lead] = draftOf({
    kind: "ministerial-meeting",
    title: "早見外務大臣とラーセン北国外務大臣との電話会談について",
    lines: ["早見外務大臣は、2月10日、ラーセン北国外務大臣と電話会談を行った。"],
    facts: [MINISTER, { ...GUEST, nth: 1 }],
  });
  assert.equal(headline, "早見外務大臣、ラーセン北国外務大臣と電話会談(2月10日)");
  assert.equal(
    lead,
    `見本省は${DAY}、早見外務大臣とラーセン北国外務大臣との電話会談について以下のように公表した。`,
  );
});

test("whoever attended a meeting attends it in the lead, without the brackets of the title", () => {
  const [, lead] = draftOf({
    kind: "ministerial-meeting",
    title: "第3回見本会合(早見防衛大臣の第3回見本国防相会合への出席について(概要))",
    lines: ["早見防衛大臣は、例示市を訪問し、会合に出席した。"],
  });
  assert.equal(
    lead,
    `見本省は${DAY}、早見防衛大臣の第3回見本国防相会合への出席について以下のように公表した。`,
  );
});

test("a joint press declaration is issued beside the meeting that it tells of", () => {
  const [headline] = draftOf({
    kind: "joint-statement",
    title: "見本省と北国外務省との協力に関する共同プレス声明",
    lines: ["早見外務大臣、早見外務大臣及びラーセン北国外務大臣は、2月10日、二国間会談を行った。"],
    facts: [MINISTER, GUEST, { type: "event", surface: "二国間会談", name: "二国間会談" }],
  });
  assert.match(headline, /^早見外務大臣、北国外務大臣との二国間会談を開催 共同プレス声明を発出/u);
});

test("a short piece of news has half-width figures, no hour and no comma within a clause", () => {
  const news = (text: string): string => draftOf({ kind: "news-report", issuer: "", lines: [text] })[0];
  assert.equal(
    news("早見外相は１２日午前、北国のラーセン外相と「２＋２」を開催した。"),
    "早見外相、北国のラーセン外相と「2+2」を開催",
  );
  assert.equal(
    news("例示省は、見本海に派遣している、図書船について、1年間の派遣延長を決めました。"),
    "例示省、見本海に派遣している図書船について、1年間の派遣延長を決定",
  );
  assert.match(news("例示省は、公開していたが、見本館を閉鎖した。"), /例示省、公開していたが、見本館を閉鎖/u);
});

test("where no title says what was published the lead tells the deed", () => {
  const lead = (text: string, issuer: string, kind: AnnouncementKind = "cabinet-decision"): string =>
    draftOf({ kind, issuer, lines: [text] })[1];
  const told = "見本海での問題に対処するため、図書船の派遣を1年間延長することを決定しました。";
  assert.equal(
    lead(`政府は、${told}`, "政府"),
    `政府は${DAY}、見本海での問題に対処するため、図書船の派遣を1年間延長することを決定したことについて以下のように公表した。`,
  );
  assert.match(
    lead(`政府は、${told}`, ""),
    /^令和9.*、政府が見本海での.*決定したことが以下のように公表された。$/u,
  );
  assert.match(
    lead("早見外相は4日、ラーセン長官との共同声明を発表した。", "", "news-report"),
    /、早見外相がラーセン長官との共同声明を発表したことが以下のように報じられた。$/u,
  );
  assert.match(
    lead("早見外相は12日午前、ラーセン長官と電話で会談した。", "", "news-report"),
    /、早見外相がラーセン長官と電話で会談したことが以下のように報じられた。$/u,
  );
  assert.match(
    lead("例示庁は、見本海で海底の調査を行います。", "例示庁"),
    /、見本海で海底の調査を行うことについて/u,
  );
  assert.match(
    lead("例示庁は4日、図書船の活動状況を公表した。", "例示庁", "notice"),
    /、図書船の活動状況について以下のように公表した。$/u,
  );
  assert.match(
    lead("例示庁は4日、見本海での活動について、11月の実績を公表した。", "例示庁", "notice"),
    /^例示庁は令和9.*、以下のように公表した。$/u,
  );
  assert.match(lead(`政府は、${told}`, "政府", "news-report"), /、政府が見本海での/u);
  // A sentence too long for a headline is told in the lead, below a paper's own headline too.
  const long =
    "政府は20日の閣議で、見本海での沖合いの航路を統括する「例示海航路団(RKD)」司令部への図書係員の派遣期間について、来年5月31日まで1年延長すると決定した。";
  assert.match(
    lead(long, "政府"),
    /来年5月31日まで1年延長すると決定したことについて以下のように公表した。$/u,
  );
  // What is run into the sentence, who is only where it was, and courtesies make no clause.
  for (const run of [
    "隊員の行進=4日、例示市で例示庁は図書船の見学を中止した。",
    "事故では例示庁の図書船の見学を中止した。",
    "雨も心配されましたが図書船の見学を実施した。",
  ])
    assert.match(lead(run, "例示庁", "notice"), /^例示庁は令和9.*、以下のように公表した。$/u, run);
  // A day that nobody can tell, and what points back, are told by nobody.
  assert.match(lead("これを受けて実施した。", "例示庁"), /^例示庁は令和9.*、以下のように公表した。$/u);
});

test("the lead of a launch names the launch, whatever stands above the text", () => {
  const [, lead] = draftOf({
    kind: "missile-launch",
    title: "早見総理",
    lines: ["北朝鮮はきょう午後、弾道ミサイルを発射しました。"],
  });
  assert.equal(lead, `見本省は${DAY}、北朝鮮による弾道ミサイルの発射について以下のように公表した。`);
});

test("a minister's address on taking office has its speaker with his office", () => {
  const [headline, lead] = draftOf({
    kind: "speech",
    title: "早見大臣着任訓示",
    lines: ["このたび、防衛大臣を拝命いたしました早見渡です。", "諸君とともに進みます。"],
    facts: [
      { type: "person", id: "p1", surface: "早見大臣", name: "早見", office: "大臣" },
      { type: "person", surface: "早見渡", name: "早見渡", office: "防衛大臣", same: "p1" },
    ],
  });
  assert.equal(headline, "早見防衛大臣が着任訓示(2月10日)");
  assert.equal(lead, `早見 渡防衛大臣は、${DAY}、着任訓示を述べた。`);
});

test("days of a range stay whole in the lead, and two deeds of one long sentence are told by the first", () => {
  const [, lead] = draftOf({
    kind: "deployment",
    issuer: "見本隊",
    lines: ["見本隊は、2月7日~3月14日にかけて、令和9年度見本航海を実施すると発表した。"],
  });
  assert.match(lead, /、2月7日~3月14日にかけて、令和9年度見本航海を実施することについて/u);
  const [headline] = draftOf({
    kind: "deployment",
    issuer: "見本隊",
    lines: [
      "見本隊は2027年2月13日(金)から4月1日(水)までの期間、「令和9年度見本航海(前期)」を実施、図書船と見本船を例示国のとある港町、手本国の首都、そして見本国の島々の港へ派遣する。",
    ],
  });
  assert.equal(headline, "見本隊、「令和9年度見本航海」を実施予定");
});

test("the day of a picture is not the day of the news", () => {
  const [headline] = draftOf({
    kind: "news-report",
    issuer: "",
    lines: ["見本歌を歌う隊員=3月26日、例示市俸給の引き上げを盛り込んだ見本法案が11日、衆院で可決された。"],
    facts: [
      { type: "date", surface: "3月26日", value: "2027-03-26" },
      { type: "date", surface: "11日", value: "2027-02-11" },
    ],
  });
  assert.match(headline, /可決\(2月11日\)$/u);
});

test("a paper's headline with ships that call at a port, or where a thing is built, is told as it stands", () => {
  const [headline, lead] = draftOf({
    kind: "deployment",
    issuer: "",
    title: "例示国 見本国の図書船2隻、3日間の訪問で例示港に寄港",
    lines: ["見本国の図書船が例示港に寄港している。"],
  });
  assert.doesNotMatch(headline, /寄港を公表/u);
  assert.doesNotMatch(lead, /寄港が以下のように/u);
  const [, built] = draftOf({
    kind: "notice",
    title: "例示造船所などで建造",
    lines: ["見本社は4日、図書船2隻の建造の契約を結んだと発表しました。"],
    issuer: "見本社",
  });
  assert.doesNotMatch(built, /で建造について/u);
});

test("countries that are counted and named stand in a bracket, and a topic does not go on from before", () => {
  const of = (text: string): string =>
    draftOf({ kind: "press-conference", title: "早見大臣会見", lines: ["発表事項", text] })[0];
  assert.equal(
    of("欧州3か国、フランス、チェコ、アイルランドを訪問いたします。"),
    "早見大臣が会見 欧州3か国(フランス、チェコ、アイルランド)を訪問予定(2月10日)",
  );
  assert.match(of("欧州3か国,フランス,チェコを訪問いたします。"), /欧州3か国\(フランス.チェコ\)を訪問予定/u);
  assert.equal(of("欧州3か国を訪問いたします。"), "早見大臣が会見 欧州3か国を訪問予定(2月10日)");
  assert.match(
    of("改編計画の着実な進展のため、引き続き両国で緊密に協力していくことで一致いたしました。"),
    /会見 両国で緊密に協力していくことで一致\(/u,
  );
  assert.equal(of("引き続き、例示国との連携を強化しました。"), of("例示国との連携を強化しました。"));
});
