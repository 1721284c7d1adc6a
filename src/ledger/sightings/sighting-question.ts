// Sighting question: two reports that may tell of one sighting in, what the desk is asked of them out.

import type { SightingQuestion } from "../../terms/ledger/sighting-question.ts";
import type { SightingRecord } from "../../terms/ledger/sighting-record.ts";
import { inPlace } from "./in-place.ts";
import { judgePair } from "./judge-pair.ts";
import { createSightingMatcher } from "./match-sightings.ts";
import type { SightingRulings } from "./sighting-rulings.ts";
import { tellSighting } from "./told-sighting.ts";

function describe({ value, issuer, day }: SightingRecord, language: "ja" | "en"): string {
  const { model, count, hull = [], date } = value;
  const number = count === undefined ? "" : language === "ja" ? ` ${count}` : ` ×${count}`;
  const hulls = hull.length === 0 ? "" : ` (${hull.join(language === "ja" ? "、" : ", ")})`;
  const seen = date ?? (language === "ja" ? "日付なし" : "no day");
  return language === "ja"
    ? `「${model}${number}${hulls}」(${seen}、${issuer} ${day}発表)`
    : `“${model}${number}${hulls}” (${seen}; ${issuer}, announced ${day})`;
}

function ask(one: SightingRecord, other: SightingRecord): SightingQuestion {
  const sightings = [one.id, other.id];
  return {
    key: `sighting~${one.id}~${other.id}`,
    kind: "same-sighting",
    words: {
      ja: `${describe(one, "ja")}と${describe(other, "ja")}は、同じ確認を伝えていますか。`,
      en: `Do ${describe(one, "en")} and ${describe(other, "en")} tell of the same sighting?`,
    },
    records: sightings,
    choices: [
      { words: { ja: "同じ", en: "The same" }, decision: { kind: "same-sighting", sightings } },
      { words: { ja: "別", en: "Another" }, decision: { kind: "other-sighting", sightings } },
    ],
  };
}

/** Undefined where they answer it themselves, or the desk has. */
export function askAboutPair(
  a: SightingRecord,
  b: SightingRecord,
  rulings: SightingRulings,
): SightingQuestion | undefined {
  const [one, other] = inPlace([a, b], (record) => record);
  if (!one || !other || one.id === other.id) return undefined;
  const match = judgePair(tellSighting(one), tellSighting(other), {
    matcher: createSightingMatcher(),
    rulings,
  });
  return match === "doubt" ? ask(one, other) : undefined;
}

/** In the order of the reports; each pair once. */
export function sightingQuestions(
  records: readonly SightingRecord[],
  rulings: SightingRulings,
): readonly SightingQuestion[] {
  const ordered = inPlace(records, (record) => record);
  return ordered.flatMap((one, at) =>
    ordered.slice(at + 1).flatMap((other) => askAboutPair(one, other, rulings) ?? []),
  );
}
