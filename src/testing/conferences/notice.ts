// Notice: takes a seed and gives a plain notice that no other kind recognises, with dates, places and people.

import { addDays, isoDay } from "../statements/dates/calendar.ts";
import { writeDateAlone, writeRunningDate } from "../statements/dates/date-notation.ts";
import type { GoldPage } from "../statements/passages/gold.ts";
import { inventDay } from "../statements/meeting.ts";
import { composePage, linesOf, type Line } from "../statements/passages/page.ts";
import { markWhole, passage, type Passage } from "../statements/passages/passage.ts";
import { introduceWithReading } from "../statements/people-in-text.ts";
import { createRandom } from "../statements/passages/random.ts";
import { inventJapaneseMinister } from "../statements/words/people.ts";

const SUBJECTS = [
  "ウェブサイトの保守作業について",
  "庁舎見学の受付について",
  "代表電話番号の変更について",
  "広報誌の配布場所について",
  "入門手続の見直しについて",
] as const;

const PLACES = ["沖縄県那覇市", "神奈川県横須賀市", "北海道千歳市", "東京都新宿区"] as const;

function markPlace(name: string): Passage {
  return markWhole(name, (span) => ({ type: "place", span, name }));
}

export function generateNotice(seed: number): GoldPage {
  const random = createRandom(seed);
  const day = inventDay(random);
  const from = addDays(day, random.integer(3, 40));
  const minister = { ...inventJapaneseMinister(random), office: "防衛大臣" };
  const subject = random.pick(SUBJECTS);
  const place = markPlace(random.pick(PLACES));
  const lines: readonly Line[] = [
    ...linesOf("official", `${subject}${random.pick(["(お知らせ)", "（お知らせ）", ""])}`),
    ...linesOf("official", writeDateAlone(random, day, "announced"), "防衛省"),
    ...linesOf(
      "official",
      passage`${writeRunningDate(random, from)}から、${place}の窓口の取扱いが変わります。`,
    ),
    ...linesOf(
      "official",
      ...(random.chance(0.4)
        ? [passage`なお、当日は${introduceWithReading(random, minister)}が立ち寄ります。`]
        : []),
    ),
    ...linesOf("official", "詳しくは広報課までお問い合わせください。"),
  ];
  const { blocks, ...page } = composePage(lines);
  return {
    ...page,
    seed,
    form: "notice",
    kind: "notice",
    announcedAt: isoDay(day),
    issuer: "防衛省",
    complete: ["date", "person", "act", "question", "occasion"],
    ...(random.chance(0.5) ? { blocks } : {}),
  };
}
