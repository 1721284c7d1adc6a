// Takes the desk view and gives which craft pointed its fire-control radar at somebody, with what and when, where a sentence says that it did.

import { foldWidth } from "../../../japanese/fold-width.ts";
import { splitSentences } from "../../../japanese/sentences.ts";
import type { ComposedText } from "../../../terms/article.ts";
import type { DateFact } from "../../../terms/fact.ts";
import type { Span } from "../../../terms/span.ts";
import { spanContains } from "../../../terms/span.ts";
import { grounded } from "../../template/composed-text.ts";
import type { DateValue, RecordValue } from "../../template/value.ts";
import type { DeskView } from "../desk-view.ts";
import { factsOfType } from "../desk-view.ts";
import { sightingRows } from "./count-craft.ts";
import { daysOf } from "./rest-on.ts";
import { groupByNation } from "./sightings.ts";

/** 火器管制レーダーを照射された, …の照射を受けた; or was it that craft which pointed it: 火器管制レーダーを照射した. */
const BEAMED =
  /(?<beam>(?:火器管制|射撃管制)(?:用)?レーダー)(?:を|の|による)(?:[^。、]{0,8})?照射(?:(?<suffered>され|を受け)|し)(?:た|まし|て)/u;
/** Suspected, denied, claimed by somebody, or what would follow. */
const IN_DOUBT =
  /疑[いわ]|可能性|おそれ|恐れ|模様|ていない|なかった|否定|主張|との(?:報道|情報|指摘|説明|発表)|事実[はで]|ません|場合|虚偽/u;
/** ロシア海軍駆逐艦1隻から of who suffers it, ロシア海軍駆逐艦1隻が of who does it. */
const FROM = /^[^。、はがを]{0,16}から/u;
const DOES = /^[^。、はがをに]{0,16}[はが]/u;

type Beam = {
  readonly beam: ComposedText;
  readonly by: readonly RecordValue[];
  readonly at: DateValue | undefined;
};

function daysIn(view: DeskView, sentence: Span): readonly DateFact[] {
  return factsOfType(view, "date").filter(
    ({ span, role }) => spanContains(sentence, span) && role !== "stamp" && role !== "announced",
  );
}

/** The first sentence that says so without a doubt, and names the craft. */
export function findBeam(view: DeskView): Beam | undefined {
  for (const { block, text } of view.official) {
    const folded = foldWidth(text);
    for (const [from, to] of splitSentences(folded)) {
      const words = folded.slice(from, to);
      const found = IN_DOUBT.test(words) ? null : BEAMED.exec(words);
      const beam = found?.groups?.["beam"];
      if (found === null || beam === undefined) continue;
      const sentence: Span = [block.span[0] + from, block.span[0] + to];
      const behind = found.groups?.["suffered"] === undefined ? DOES : FROM;
      const rows = sightingRows(view).filter(
        ({ span }) =>
          spanContains(sentence, span) && behind.test(view.reading.text.slice(span[1], sentence[1])),
      );
      if (rows.length === 0) continue;
      const start = sentence[0] + found.index;
      const span: Span = [start, start + beam.length];
      const days = daysIn(view, sentence);
      return {
        beam: grounded(view.reading.text.slice(...span), { kind: "text", span }),
        by: groupByNation(view, rows),
        at: daysOf(
          days,
          days.map(({ value }) => value),
        ),
      };
    }
  }
  return undefined;
}
