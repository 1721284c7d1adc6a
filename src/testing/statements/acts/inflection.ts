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

export function closingWords(random: Random, closing: Closing, manner: Manner, last: boolean): string {
  return last ? closing.final[manner] : random.pick(closing.continuing);
}
