// Contracts that a page says have ended are doubted, each by its name; what may end one ends none.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

const TWO =
  "防衛装備庁は、6月8日、移動書架の製造を早見木工株式会社と1億2,000万円で、踏み台の製造を川辺家具株式会社と3,000万円で契約しました。";

function endedIn(sentences: string): readonly string[] {
  const text = `装備品の契約について\n令和9年6月10日\n防衛装備庁\n${sentences}`;
  const { facts, warnings } = readAnnouncement({ text });
  const ended = warnings.filter(({ code }) => code === "contract-ended");
  return facts.flatMap((fact) =>
    fact.type === "contract" && ended.some(({ span }) => span?.[0] === fact.span[0]) ? [fact.programme] : [],
  );
}

const CASES: readonly (readonly [told: string, ended: readonly string[]])[] = [
  [`${TWO}\nこのうち、踏み台の製造に係る契約は、6月9日に解除しました。`, ["踏み台の製造"]],
  [`${TWO}\n川辺家具株式会社との契約は、同社の申出により解約となりました。`, ["踏み台の製造"]],
  [`${TWO}\nうち1件は、その後解除しました。`, ["移動書架の製造", "踏み台の製造"]],
  [`${TWO}\nこれらの契約は、6月9日に取り消されました。`, ["移動書架の製造", "踏み台の製造"]],
  [
    "防衛装備庁は、6月1日、移動書架の製造を早見木工株式会社と1億円で契約しました。同契約は、6月9日に合意解除しました。",
    ["移動書架の製造"],
  ],
  [`${TWO}\nなお、6月1日に渡瀬家具株式会社と締結した閲覧机の製造契約は、解除しました。`, []],
  [`${TWO}\nなお、納期に遅れた場合は、踏み台の製造契約を解除することとしています。`, []],
  [`${TWO}\nなお、川辺家具株式会社に対する契約の指名停止は、5月31日に解除しました。`, []],
  [
    "防衛装備庁は、早見木工株式会社と締結していた移動書架の製造契約を解除し、6月8日、移動書架の製造を川辺家具株式会社と1億円で契約しました。",
    [],
  ],
  [
    "1 件名:移動書架の製造\n契約日:令和9年6月1日\n契約相手方:早見木工株式会社\n契約金額:120,000,000円\n契約状況:解除\n2 件名:踏み台の製造\n契約日:令和9年6月2日\n契約相手方:川辺家具株式会社\n契約金額:30,000,000円",
    ["移動書架の製造"],
  ],
];

for (const [told, ended] of CASES) {
  test(`ended, ${ended.join() || "none"}: ${told.split("\n").at(-1)?.slice(0, 40)}`, () => {
    assert.deepEqual(endedIn(told), ended);
  });
}
