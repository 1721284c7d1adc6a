// Evidence: what came of visits, a band, an exercise and technology, told in other words; and what a careless reader would take for it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { announcementId } from "../../terms/ids.ts";
import { ledgerIdOf } from "../../terms/ledger/ledger-id.ts";
import { DESK_THRESHOLD, proposeEvidence } from "./propose-evidence.ts";
import { readLater } from "./reading/read-later.ts";
import { readPromise, type PromiseGiven, type UndertakingForEvidence } from "./reading/read-promise.ts";
import { sayReason } from "./reasons/reason-words.ts";

type Given = Pick<PromiseGiven, "sentence"> & Partial<PromiseGiven>;

function promise(given: Given): UndertakingForEvidence {
  return readPromise({
    id: ledgerIdOf(announcementId(1), 0),
    day: "2025-09-08",
    issuer: "防衛省",
    language: "ja",
    matter: given.sentence,
    parties: [
      { kind: "country", code: "JP", name: "日本" },
      { kind: "country", code: "KR", name: "韓国" },
    ],
    strength: "commitment",
    isRecurring: false,
    ...given,
  });
}

const VISITS = promise({
  sentence: "大臣の相互訪問、定例の協議及び人的交流を活発にすることで一致した",
  isRecurring: true,
});
const BAND = promise({
  sentence: "韓国の軍楽隊が今年11月の自衛隊音楽まつりに参加することを歓迎した",
  strength: "expectation",
  due: "2025-11",
});
const RESCUE = promise({ sentence: "捜索・救難の共同訓練を年内に行うことで一致した", due: "2025" });
const TECHNOLOGY = promise({
  sentence: "人工知能、無人システム、宇宙といった先端技術の分野での協力を模索していくこととした",
  strength: "exploration",
});

type Told = { readonly title: string; readonly text: string; readonly issuer?: string };

function told(
  undertaking: UndertakingForEvidence,
  day: string,
  { title, text, issuer = "防衛省" }: Told,
): string {
  const language = /[ぁ-ん]/u.test(text) ? "ja" : "en";
  const later = readLater({ id: announcementId(2), day, issuer, title, language, text });
  const proposal = proposeEvidence(undertaking, later);
  if (proposal === undefined || proposal.score < DESK_THRESHOLD) return "none";
  assert.equal(text.slice(...proposal.span), proposal.sentence);
  return `${proposal.stance}: ${proposal.tells}`;
}

test("the return visit speaks for mutual visits", () => {
  const text =
    "韓国の国防部長官は1月30日、横須賀を訪れ、防衛大臣と会談した。両大臣は、相互の訪問を毎年行うことを決めた。";
  assert.match(told(VISITS, "2026-01-30", { title: "韓国国防部長官の来訪", text }), /^for/u);
});

test("the band that stays away speaks against its part in the festival", () => {
  const text =
    "今月の自衛隊音楽まつりに出演を予定していた韓国の軍楽隊については、韓国側から参加を見合わせるとの連絡がありました。";
  assert.match(told(BAND, "2025-11-07", { title: "自衛隊音楽まつりについて", text }), /^against/u);
});

test("a rumour that the minister does not know of speaks for nothing", () => {
  const text =
    "Q:韓国の軍楽隊が音楽まつりへの参加を取りやめるとの報道があります。\nA:報道は承知していますが、そのような連絡は受けておりません。";
  assert.equal(told(BAND, "2025-11-05", { title: "防衛大臣記者会見", text }), "none");
});

test("an exercise is put off, then held, and each is told in its own way", () => {
  const putOff =
    "今月に予定していた韓国海軍との捜索・救難共同訓練は、先方の申出により見送ることとなりました。";
  assert.match(told(RESCUE, "2025-11-10", { title: "日韓共同訓練について", text: putOff }), /^against/u);
  const held = "護衛艦「しおさい」は6月18日、韓国海軍の駆逐艦と、遭難者の捜索と救助の訓練を9年ぶりに行った。";
  assert.equal(told(RESCUE, "2026-06-20", { title: "日韓共同訓練", text: held }), "for: done");
});

test("technology that moves to talks between the authorities is bound more strongly", () => {
  const text =
    "防衛大臣は1月30日、韓国の国防部長官と会談した。両大臣は、人工知能、無人システム、宇宙の分野について、当局間の協議を立ち上げることを決めた。";
  assert.match(told(TECHNOLOGY, "2026-01-30", { title: "日韓防衛相会談", text }), /^for/u);
});

test("the same promise with nothing newly fixed is no evidence", () => {
  const text = "両大臣は、捜索・救難の共同訓練を引き続き追求していくことを確認した。";
  assert.equal(told(RESCUE, "2025-10-10", { title: "日韓防衛相電話会談", text }), "none");
});

test("the same matter with another country is no evidence, nor the same country in another matter", () => {
  const other = "護衛艦「しおさい」は11月18日、インド海軍の駆逐艦と、遭難者の捜索と救助の訓練を行った。";
  assert.equal(told(RESCUE, "2025-11-20", { title: "日印共同訓練", text: other }), "none");
  const port = "韓国海軍の練習艦隊が11月18日、横須賀に寄港し、乗員が市内の小学校を訪ねた。";
  assert.equal(told(RESCUE, "2025-11-20", { title: "韓国海軍艦艇の来訪", text: port }), "none");
});

test("what happened before the promise is no evidence of it", () => {
  const text = "海上自衛隊と韓国海軍は、平成29年12月に捜索・救難の共同訓練を行った。";
  assert.equal(told(RESCUE, "2025-11-20", { title: "交流の歴史", text }), "none");
});

test("the date of evidence is the deed's own, never that of the meeting named beside it", () => {
  const dateOf = (text: string): string | undefined => {
    const head = { id: announcementId(2), day: "2026-01-30", issuer: "防衛省", title: "日韓防衛相会談" };
    return proposeEvidence(VISITS, readLater({ ...head, language: "ja", text }))?.date;
  };
  const visit =
    "両大臣は、昨年11月1日のマレーシアでの会談に続き、韓国の国防部長官と大臣の相互訪問が実現したことを歓迎した。";
  assert.equal(dateOf(`1月30日、両大臣は横須賀に集まった。\n${visit}`), "2026-01-30");
  assert.equal(dateOf(visit), undefined);
  assert.equal(dateOf("韓国の国防部長官は1月29日に横須賀を訪れ、大臣の相互訪問が実現した。"), "2026-01-29");
});

test("an announcement of the same day or before is never asked", () => {
  const text = "護衛艦「しおさい」は韓国海軍と捜索・救難の共同訓練を行った。";
  assert.equal(told(RESCUE, "2025-09-08", { title: "日韓共同訓練", text }), "none");
});

test("an exercise is found by its name in the other language, and not in another edition", () => {
  const named = promise({
    sentence: "日米共同演習「オーシャン・ランタン26」を来年2月に実施することで一致した",
    parties: [
      { kind: "country", code: "JP", name: "日本" },
      { kind: "country", code: "US", name: "米国" },
    ],
    due: "2026-02",
  });
  const text = (edition: number): string =>
    `Japanese and U.S. forces completed Ocean Lantern ${edition} at Yokota on February 12.`;
  assert.match(
    told(named, "2026-02-14", { title: "Exercise", text: text(26), issuer: "Joint Staff" }),
    /^for/u,
  );
  assert.equal(
    told(named, "2026-02-14", { title: "Exercise", text: text(25), issuer: "Joint Staff" }),
    "none",
  );
});

test("the rows of a notice tell the days", () => {
  const text =
    "海上自衛隊は、下記のとおり韓国海軍と捜索・救難共同訓練を行います。\n1 期間 令和7年12月1日(月)~3日(水)\n2 場所 対馬東方\n3 参加部隊 護衛艦「しおさい」";
  assert.equal(told(RESCUE, "2025-11-20", { title: "日韓共同訓練について", text }), "for: planned");
});

test("each reason is said in both languages, with the words that counted and their weight", () => {
  const later = readLater({
    id: announcementId(2),
    day: "2025-11-10",
    issuer: "防衛省",
    title: "日韓共同訓練について",
    language: "ja",
    text: "韓国海軍との捜索・救難共同訓練は中止となりました。",
  });
  const reasons = proposeEvidence(RESCUE, later)?.reasons ?? [];
  const calledOff = reasons.find(({ code }) => code === "tells-called-off");
  assert.ok(calledOff);
  assert.ok(calledOff.weight > 0);
  const weight = `+${calledOff.weight}`;
  assert.equal(sayReason(calledOff, "ja"), `中止・取りやめを示す言葉「中止」(${weight})`);
  assert.equal(sayReason(calledOff, "en"), `says that it is called off “中止” (${weight})`);
});

test("the verb that governs the promised deed decides, not the one that only tells of the festival", () => {
  const text =
    "11月13日から15日まで都内で開かれる自衛隊音楽まつりについて、韓国側が軍楽隊の参加を見送ると伝えたことが7日、分かった。";
  assert.match(told(BAND, "2025-11-07", { title: "音楽まつり", text }), /^against/u);
});

test("what is called off is more than late", () => {
  const text = "韓国の軍楽隊の音楽まつりへの参加は取りやめとなり、両国の交流は足踏みしている。";
  assert.equal(told(BAND, "2025-11-10", { title: "日韓の交流", text }), "against: called-off");
});

test("a title with a day, a wish, and a date that is not fixed yet are no evidence", () => {
  const title = "日韓捜索・救難共同訓練 共同発表 令和7年10月30日";
  assert.equal(told(RESCUE, "2025-10-30", { title, text: title }), "none");
  const wish = "防衛大臣は、韓国海軍との捜索・救難共同訓練を開催したいと考えています。";
  assert.equal(told(RESCUE, "2025-10-30", { title: "防衛大臣の発言", text: wish }), "none");
  const open =
    "The date of the search and rescue exercise with the Republic of Korea has not been fixed yet.";
  assert.equal(told(RESCUE, "2025-10-30", { title: "Press briefing", text: open }), "none");
});

test("what happens half a year before it is due is another one", () => {
  const next = promise({ sentence: "次回の日韓防衛相会談を2027年に開催することで一致した", due: "2027" });
  const text = "防衛大臣は、2026年3月3日、韓国の国防部長官と日韓防衛相会談を開催した。";
  assert.equal(told(next, "2026-03-05", { title: "日韓防衛相会談", text }), "none");
});

test("hostile and empty texts are read, and speak to nothing", () => {
  for (const text of [
    "",
    "\n\n\n",
    "「".repeat(2000),
    "中止".repeat(3000),
    "1 期間\n2 場所\n",
    "\u0000\ud800",
  ]) {
    assert.equal(told(RESCUE, "2025-11-20", { title: "", text, issuer: "" }), "none");
  }
});

test("words without end, which no announcement has unless somebody means harm, are read and compared", () => {
  for (const sign of ["防衛装備品共同開発", "ガ", "A"]) {
    const word = sign.repeat(6_000 / sign.length);
    // Its sound was worked out sign by sign within another, until there was no room.
    const endless = promise({ sentence: `${word}の共同訓練を年内に行うことで一致した` });
    assert.equal(
      told(endless, "2026-01-30", { title: word, text: `${word.slice(1)}の式典が行われた。` }),
      "none",
    );
  }
});
