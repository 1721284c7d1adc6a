// Kinds by what stands in a head or a line: a joint conference that a paper prints, a chief's conference on a page of messages, units that take turns, relief that is over, an English summary.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../read-announcement.ts";

const kindOf = (text: string): string => readAnnouncement({ text }).kind;

test("what was said at a joint conference behind talks is one, the talks themselves are not", () => {
  assert.equal(
    kindOf(
      "4日の日蒙防衛相会談後に行われた共同記者会見の冒頭発言要旨は次の通り。\n早見防衛相 バト国防相とは初会合だが、有意義な意見交換だった。橋は両国に重要だ。\nバト国防相 橋は礎として続く。",
    ),
    "joint-press-conference",
  );
  assert.equal(
    kindOf("早見外相会談終了後の共同会見の概要\n早見外相は橋の完成を歓迎した。"),
    "joint-press-conference",
  );
  assert.equal(
    kindOf(
      "日蒙防衛相会談について\n令和9年3月4日\n防衛省\n早見防衛大臣とバト国防大臣は会談を行い、会談後に共同記者会見に臨んだ。両大臣は、橋の完成を歓迎した。",
    ),
    "ministerial-meeting",
  );
});

test("a page of messages that has a conference below its name is what was said there", () => {
  const said = "本日は、私から、書庫船の帰国についてお知らせします。書庫船は3月8日に帰国いたしました。";
  assert.equal(
    kindOf(`Message\n\nメッセージ\n\n2027年\n\n• NEW\n\n図書幕僚長-定例記者会見にて\n\n${said}`),
    "press-conference",
  );
  assert.equal(kindOf(`図書幕僚長からのメッセージ\n2027年3月9日\n${said}`), "minister-statement");
});

test("units that take turns abroad are a deployment, what they did there is a report", () => {
  assert.equal(
    kindOf(
      "見本湾における海賊対処のための護衛活動実施部隊の交替について\n令和9年3月4日\n防衛省\n第3次水上部隊は、全ての護衛活動を3月2日に終了しました。第4次水上部隊は、本日より、護衛活動を開始する予定です。",
    ),
    "deployment",
  );
  assert.equal(
    kindOf(
      "見本湾における海賊対処のための活動状況について\n令和9年3月4日\n防衛省\n第3次水上部隊の護衛回数は34回です。",
    ),
    "operation-report",
  );
});

test("relief that is over is a report; the order that ends it, and relief that goes on, are not", () => {
  assert.equal(
    kindOf(
      "例示国における洪水被害(我が国の国際緊急援助隊(自衛隊)の活動終結)\n令和9年3月4日\n我が国は国際緊急援助隊ヘリ部隊を派遣し、5週間に亘り、輸送活動を実施してきました。",
    ),
    "operation-report",
  );
  for (const title of [
    "例示国における国際緊急援助隊の派遣について",
    "例示国における国際緊急援助隊の活動終結に関する命令について",
  ])
    assert.equal(kindOf(`${title}\n令和9年3月4日\n部隊を派遣することとした。`), "deployment", title);
});

test("an English summary of talks stays one, whatever its ministers welcomed", () => {
  const said =
    "On March 4 2027, Minister Hayami and Secretary Doe held the Japan-U.M. Defense Ministerial Meeting from 11:00.\n\nThe Ministers welcomed the opening of the bridge for a free and open Indo-Pacific.";
  assert.equal(
    kindOf(
      `(attachment 2) Japan-U.M. Defense Ministerial Meeting (summary)\n\nMarch 4, 2027\nMinistry of Defense\n\n${said}`,
    ),
    "ministerial-meeting",
  );
  assert.equal(
    kindOf(`Joint Statement of the Japan-U.M. Defense Ministerial Meeting\nMarch 4, 2027\n${said}`),
    "joint-statement",
  );
});
