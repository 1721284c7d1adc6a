// Inflection: takes a closing verb and gives its final forms (です/ます, past, present) and its continuing forms.

import type { Random } from "../passages/random.ts";

/** How a whole text ends its sentences. */
export type Manner = "polite" | "plain" | "present";

export type Closing = {
  /** What all forms begin with: the surface an act's span has to hold. */
  readonly stem: string;
  readonly final: Readonly<Record<Manner, string>>;
  /** Forms that close a clause inside the sentence, with the joint that follows. */
  readonly continuing: readonly [string, ...string[]];
};

/** する: 歓迎 → 歓迎しました / 歓迎し、. */
export function suruClosing(stem: string): Closing {
  return {
    stem,
    final: { polite: `${stem}しました`, plain: `${stem}した`, present: `${stem}する` },
    continuing: [
      `${stem}し、`,
      `${stem}し、`,
      `${stem}するとともに、`,
      `${stem}した上で、`,
      ...(stem.endsWith("一致") ? [] : [`${stem}しつつ、`]),
    ],
  };
}

/** ことにする, こととする: a decision, which 〜しつつ would not follow. */
function decisionClosing(particle: string): Closing {
  const stem = `こと${particle}`;
  return {
    stem,
    final: { polite: `${stem}しました`, plain: `${stem}した`, present: `${stem}する` },
    continuing: [`${stem}し、`, `${stem}するとともに、`],
  };
}

export const KOTO_NI = decisionClosing("に");
export const KOTO_TO = decisionClosing("と");

/** 求める. */
export const MOTOMERU: Closing = {
  stem: "求め",
  final: { polite: "求めました", plain: "求めた", present: "求める" },
  continuing: ["求め、", "求めるとともに、"],
};

/** 述べる. */
export const NOBERU: Closing = {
  stem: "述べ",
  final: { polite: "述べました", plain: "述べた", present: "述べる" },
  continuing: ["述べ、", "述べるとともに、"],
};

/** 一致をみる. */
export const ITCHI_WO_MIRU: Closing = {
  stem: "一致をみ",
  final: { polite: "一致をみました", plain: "一致をみた", present: "一致をみる" },
  continuing: ["一致をみ、", "一致をみるとともに、"],
};

/** 確認される: the text tells what was confirmed, not who did it. */
export const KAKUNIN_SARERU: Closing = {
  stem: "確認され",
  final: { polite: "確認されました", plain: "確認された", present: "確認される" },
  continuing: ["確認され、", "確認されるとともに、"],
};

export function closingWords(random: Random, closing: Closing, manner: Manner, last: boolean): string {
  return last ? closing.final[manner] : random.pick(closing.continuing);
}
