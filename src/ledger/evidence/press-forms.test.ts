// Evidence as papers tell it: a lead without a headline, the promise recalled in the same breath, an old setback beside the news, what others do without Japan.

import assert from "node:assert/strict";
import { test } from "node:test";
import { announcementId } from "../../terms/ids.ts";
import { ledgerIdOf } from "../../terms/ledger/ledger-id.ts";
import { DESK_THRESHOLD, proposeEvidence } from "./propose-evidence.ts";
import { readLater } from "./reading/read-later.ts";
import { readPromise, type PromiseGiven } from "./reading/read-promise.ts";

type Given = Pick<PromiseGiven, "sentence"> & Partial<PromiseGiven>;

function promise(given: Given): ReturnType<typeof readPromise> {
  return readPromise({
    id: ledgerIdOf(announcementId(1), 0),
    day: "2026-03-12",
    issuer: "防衛省",
    language: "ja",
    matter: given.sentence,
    parties: [
      { kind: "country", code: "JP", name: "日本" },
      { kind: "country", code: "PH", name: "フィリピン" },
    ],
    strength: "commitment",
    isRecurring: false,
    ...given,
  });
}

const BAND = promise({
  sentence: "本年6月に予定されている港の音楽祭への比海軍音楽隊の出演を歓迎した",
  strength: "expectation",
  due: "2026-06",
});
const EXCHANGES = promise({
  sentence: "閣僚の相互訪問及び国防相会談を含む当局間の定例協議及び人的交流をさらに活発にすることで一致した",
});
const TECHNOLOGY = promise({
  sentence: "量子、無人機、サイバーなど新興技術の分野での協力の可能性を模索していくこととした",
  strength: "exploration",
});

/** `title`: of a text without a headline its first sentence, as the reader gives it. */
function told(
  undertaking: typeof BAND,
  day: string,
  text: string,
  title = `${text.split("。")[0]}。`,
): string {
  const later = readLater({ id: announcementId(2), day, issuer: "防衛省", title, language: "ja", text });
  const proposal = proposeEvidence(undertaking, later);
  if (proposal === undefined || proposal.score < DESK_THRESHOLD) return "none";
  return `${proposal.stance} ${proposal.tells}: ${proposal.sentence.trim()}`;
}

test("the first sentence of a text without a headline tells as any other", () => {
  const text =
    "比海軍の音楽隊が来月港で開かれる音楽祭への出演を取りやめると日本側に伝えたことが分かった。複数の関係者が明らかにした。";
  assert.match(told(BAND, "2026-05-29", text), /^against called-off: 比海軍の音楽隊が/u);
});

test("what was agreed in the month of the promise is the promise, and says nothing of what came of it", () => {
  const text =
    "比海軍の音楽隊は港の音楽祭に出演しない見通しだ。両国は3月の会談で、交流を深める一環として比海軍の音楽隊が港の音楽祭に出演することで合意していた。";
  assert.doesNotMatch(told(BAND, "2026-05-29", text, "音楽祭を巡る動き"), /^for/u);
  const recalled = "日本とフィリピンの国防相は3月、比海軍の音楽隊の港の音楽祭への出演に合意した。";
  assert.equal(told(BAND, "2026-05-29", recalled, "音楽祭の経緯"), "none");
});

test("a festival that is held every year tells nothing of this year's band", () => {
  const text = "港の音楽祭は毎年6月に開催され、日本の音楽隊のほかフィリピンの海軍音楽隊も出演する。";
  assert.doesNotMatch(told(BAND, "2026-05-29", text, "港の音楽祭とは"), /^for done/u);
});

test("a setback of last year is not told before what came about this week", () => {
  const text =
    "防衛相は8日、来日中のフィリピン国防相と会談し、両国の人的交流の行事を開いた。これに先立ち昨年11月、日本とフィリピンの閣僚の相互訪問と人的交流は中止になった。";
  assert.match(told(EXCHANGES, "2027-02-09", text, "防衛相と比国防相が会談"), /^for/u);
  const alone =
    "日本とフィリピンの閣僚の相互訪問と人的交流は、入港支援を巡る昨年11月の行き違いで中止になった。";
  assert.match(told(EXCHANGES, "2027-02-09", alone, "比との交流を巡って"), /^against/u);
});

test("ministers who met keep a promise of talks of which theirs are named; leaders do not", () => {
  const text = "防衛相は5日、訪問先のシンガポールでフィリピンの国防相と会談し、ロシアの動きに懸念を示した。";
  assert.match(told(EXCHANGES, "2026-06-05", text), /^for/u);
  const leaders = "首相は5日、訪問先のシンガポールでフィリピンの大統領と会談した。";
  assert.equal(told(EXCHANGES, "2026-06-05", leaders), "none");
});

test("what others do without Japan is nothing of its promise, whoever passes it on", () => {
  const text =
    "【マニラ某通信】フィリピンの国防相と米国の国防長官は4日、定例協議と人的交流の行事をマニラで開いた。";
  assert.equal(told(EXCHANGES, "2026-06-05", text), "none");
});

test("technology that is to be talked of between authorities is a step, and not done", () => {
  for (const clause of [
    "量子や無人機、サイバーなど新興技術での協力を模索するための当局間の議論を進めることも申し合わせた。",
    "量子や無人機、サイバーなど新興技術での協力を防衛当局間で協議することを明記した。",
  ]) {
    const text = `日本とフィリピンの国防相は28日、会談した。両国は、${clause}`;
    assert.match(told(TECHNOLOGY, "2026-07-28", text, "日比国防相会談"), /^for step/u, clause);
  }
});
