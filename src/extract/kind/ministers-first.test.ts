// What a minister brings himself makes a conference of a page, whatever the cabinet decided; a run-together release, a ceremony's words and a programme to come are told by their own signs.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../read-announcement.ts";

const OPENING = `2031年3月7日(金) 10:37 ~ 10:52
見本会館 2階ロビー前
早見渡 大臣
`;
const DECIDED = "本日の閣議で、見本省提出の「水運法の一部を改正する法律案」が閣議決定されたところです。";

test("a page of place, speaker and 大臣から is a conference at its time", () => {
  const reading = readAnnouncement({
    text: `${OPENING}(大臣から)「水運法の一部を改正する法律案」の閣議決定について\n(大臣)\n${DECIDED}\n(問)橋の補強はどうしますか。\n(答)点検を急ぎます。`,
  });
  assert.equal(reading.kind, "press-conference");
  assert.equal(reading.announcedAt, "2031-03-07T10:37+09:00");
  assert.doesNotMatch(reading.title, /ロビー|早見/u);
});

test("without what the minister brings, the decision stays one", () => {
  assert.equal(
    readAnnouncement({
      text: `「水運法の一部を改正する法律案」の閣議決定について\n令和13年3月7日\n見本省\n${DECIDED}`,
    }).kind,
    "cabinet-decision",
  );
});

test("a joint release whose line ends are lost is a joint statement, titled without its first number", () => {
  const { kind, title } = readAnnouncement({
    text: "第3回日中韓水運相会議 共同報道発表 (仮訳) 1. 2031 年3月 21 日、韓国、日本及び中国の水運大臣が見本市に集い、協力の現状に関して詳細な議論を実施した。 2. 3大臣は、協力の回復への期待を表明した。",
  });
  assert.equal(kind, "joint-statement");
  assert.equal(title, "第3回日中韓水運相会議 共同報道発表");
});

test("words of mourning that are told whole are a speech", () => {
  assert.equal(
    readAnnouncement({
      text: "見本隊員追悼式\n令和13年10月26日、早見総理は、追悼式に参列しました。\n総理は、追悼の辞で次のように述べました。\n「ここに謹んで、追悼の誠を捧げます。御霊の安らかならんことをお祈りし、追悼の辞といたします。」",
    }).kind,
    "speech",
  );
});

test("a programme with its day, place and host is announced in advance; a report of the same is not", () => {
  const labels = "日時:令和13年2月7日(金)13:00~16:00\n場所:見本会館 6階ホール\n主催:見本省、例示県";
  assert.equal(
    readAnnouncement({
      text: `1.開催趣旨\n今年度の「水運記念フォーラム」では、取組等を紹介します。\n2.概要\n${labels}`,
    }).kind,
    "advance-notice",
  );
  assert.notEqual(
    readAnnouncement({
      text: `「水運記念フォーラム」の結果について\n令和13年2月9日\n見本省\n2月7日に例示県で「水運記念フォーラム」を開催しました。`,
    }).kind,
    "advance-notice",
  );
});
