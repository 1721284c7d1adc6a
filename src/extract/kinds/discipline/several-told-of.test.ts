// Several who are punished: one whom a headline names in short, some in a numbered line, and deeds that sentences of their own tell better.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

function actionsOf(text: string): readonly string[] {
  return readAnnouncement({ text }).facts.flatMap((fact) =>
    fact.type === "discipline"
      ? [
          [fact.unit, fact.rank, fact.age, fact.penalty, fact.conduct]
            .map((value) => value ?? "-")
            .join(" | "),
        ]
      : [],
  );
}

const BOTH =
  "陸上自衛隊早瀬駐屯地は26日、早瀬市内の倉庫に侵入した第5施設隊の男性2等陸曹(31)と、駐屯地内の図書室に侵入した同隊の男性陸士長(22)を、それぞれ停職4日の懲戒処分とした。";

test("whom a headline names by rank and age is told of whole, and so is the other", () => {
  assert.deepEqual(
    actionsOf(`図書室に入った22歳陸士長を懲戒処分 倉庫に入った陸曹も 陸自早瀬駐屯地\n${BOTH}`),
    [
      "第5施設隊 | 2等陸曹 | 31 | 停職4日 | 早瀬市内の倉庫に侵入",
      "第5施設隊 | 陸士長 | 22 | 停職4日 | 駐屯地内の図書室に侵入",
    ],
  );
});

test("a sentence of his own tells the deed better than the few words before him, a long one does not", () => {
  const then =
    "2等陸曹は、2027年6月18日、市内の店で食事後、酔った状態で知らない人の倉庫に入り込んだ。陸士長は27年8月28日、図書室に侵入したところを、隊員に見つかった。";
  assert.deepEqual(actionsOf(`${BOTH}\n${then}`), [
    "第5施設隊 | 2等陸曹 | 31 | 停職4日 | 知らない人の倉庫に入り込んだ",
    "第5施設隊 | 陸士長 | 22 | 停職4日 | 図書室に侵入",
  ]);
  const long =
    "2等陸曹は、出張先の店で同僚の鞄を蹴るなどし、直すのに二週間を要する傷をつけたほか、翌週には駐屯地の廊下で別の同僚の傘を折ったり靴を隠したりする行為を三度も重ねた。";
  assert.match(actionsOf(`${BOTH}\n${long}`)[0] ?? "", /早瀬市内の倉庫に侵入$/u);
});

test("of whoever drives it is the deed that he was drunk", () => {
  const text =
    "陸上自衛隊早瀬駐屯地は26日、第5施設隊の2等陸曹(31)を停職4日の懲戒処分とした。2等陸曹は、酒に酔った状態で車を運転した。";
  assert.match(actionsOf(text)[0] ?? "", /酒に酔った状態で車を運転$/u);
});

test("numbered entries of a paragraph, with the penalty behind a sign of equality", () => {
  const text =
    "早瀬駐屯地は5日、隊員3人の懲戒処分を発表した。(1)第5施設隊の2等陸曹(35)=停職20日。令和8年5月、後輩隊員の頭を殴った。(2)同隊の陸士長(22)=減給1/10(3か月)。無断で外出した。(3)第8通信隊の1等陸士(20)=戒告。制限速度を50キロ超過して車を運転した。";
  assert.deepEqual(actionsOf(text), [
    "第5施設隊 | 2等陸曹 | 35 | 停職20日 | 後輩隊員の頭を殴った",
    "第5施設隊 | 陸士長 | 22 | 減給1/10(3か月) | 無断で外出",
    "第8通信隊 | 1等陸士 | 20 | 戒告 | 制限速度を50キロ超過して車を運転",
  ]);
  // What stands behind the sign has to be a penalty.
  assert.deepEqual(
    actionsOf("早瀬駐屯地は5日、競技会を開いた。(1)第5施設隊の2等陸曹(35)=20点。戒告はない。"),
    [],
  );
});

test("what somebody was suspected of, and a chief who is warned", () => {
  const text =
    "早瀬県警は5日、窃盗の疑いで書類送検された早瀬署の男性巡査部長(34)を停職6カ月の懲戒処分にし、上司の男性警部(51)を本部長注意とした。";
  assert.deepEqual(actionsOf(text), [
    "早瀬署 | 巡査部長 | 34 | 停職6カ月 | 窃盗",
    "- | 警部 | 51 | 本部長注意 | ",
  ]);
});

test("what the police made of a deed is none of it", () => {
  const text = "早瀬消防局は5日、酒気帯び運転で摘発された早瀬署の消防士長(30)を停職6か月とした。";
  assert.match(actionsOf(text)[0] ?? "", /酒気帯び運転$/u);
});

test("違反の概要 heads what was done", () => {
  const text =
    "懲戒処分の公表について\n令和9年3月5日\n早瀬駐屯地\n1 処分年月日 令和9年3月5日\n2 被処分者 第5施設隊 2等陸曹 (30代)\n3 処分内容 停職20日\n4 違反の概要 令和8年5月3日、同僚の鞄を蹴って壊した。";
  assert.deepEqual(actionsOf(text), ["第5施設隊 | 2等陸曹 | 30代 | 停職20日 | 同僚の鞄を蹴って壊した"]);
});
