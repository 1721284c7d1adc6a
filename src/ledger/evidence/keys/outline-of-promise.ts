// Takes a promise; gives its outline: how much of its matter each word is, its parties, names and numbers, by which announcements that may speak to it are told without reading it.

import type { OutlineTerm, PromiseOutline } from "../../../terms/ledger/evidence-keys.ts";
import { countTerms, OF_ONE, type CountedTerms } from "../matching/counted-terms.ts";
import type { UndertakingForEvidence } from "../reading/read-promise.ts";

const THOUSANDTHS = 1000;

/** Never less than it is: what is rounded away would hide a pair. */
function shareOf(count: number, all: number): number {
  return all === 0 ? 0 : Math.ceil((count / all) * THOUSANDTHS);
}

type Counted = Readonly<Record<"ja" | "en", CountedTerms>>;

/** Of those terms that are told in a text of either language. */
function termsOf(
  { terms }: UndertakingForEvidence,
  { ja, en }: Counted,
  all: Readonly<Record<"ja" | "en", number>>,
  isOfIt: (at: number) => boolean,
): readonly OutlineTerm[] {
  return terms.flatMap(({ key, isConcept }, at): readonly OutlineTerm[] => {
    const shares = [shareOf(ja.counts[at] ?? 0, all.ja), shareOf(en.counts[at] ?? 0, all.en)] as const;
    return isOfIt(at) && shares[0] + shares[1] > 0 ? [[key, isConcept ? 1 : 0, ...shares]] : [];
  });
}

export function outlineOfPromise(promise: UndertakingForEvidence): PromiseOutline {
  const counted: Counted = { ja: countTerms(promise, "ja"), en: countTerms(promise, "en") };
  const { ja, en } = counted;
  const parts = ja.parts.map(({ at, all }, part) =>
    termsOf(promise, counted, { ja: all / OF_ONE, en: (en.parts[part]?.all ?? 0) / OF_ONE }, (term) =>
      at.includes(term),
    ),
  );
  return {
    codes: promise.codes,
    matters: [termsOf(promise, counted, { ja: ja.all, en: en.all }, () => true), ...parts],
    names: promise.names.map(({ sound }) => sound).filter((sound) => sound !== ""),
    sounds: promise.sounds,
    numbers: promise.numbers,
  };
}
