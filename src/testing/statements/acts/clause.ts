// Clause: one act; a matter, its particle and a closing verb, with act, strength and due as gold.

import type { ActName, UndertakingStrength } from "../../../terms/fact.ts";
import { asPassage, joinPassages, type Passage, type Words } from "../passages/passage.ts";
import type { Random } from "../passages/random.ts";
import { closingWords, type Closing, type Manner } from "./inflection.ts";

export type ClauseContext = {
  readonly random: Random;
  readonly manner: Manner;
  readonly last: boolean;
  readonly actors?: readonly string[];
};

export type ClauseShape = {
  readonly matter: Words;
  /** What stands between matter and closing verb and belongs to neither. */
  readonly link: string;
  readonly closing: Closing;
  readonly act: ActName;
  readonly undertaking?: UndertakingStrength;
  readonly due?: string;
};

/** The clause's words, its act marked on the stem of the closing verb. */
export function writeClause(context: ClauseContext, shape: ClauseShape): Passage {
  const { random, manner, last, actors } = context;
  const matter = asPassage(shape.matter);
  const written = closingWords(random, shape.closing, manner, last);
  const start = matter.text.length + shape.link.length;
  const whole = joinPassages([matter, shape.link, written]);
  return {
    text: whole.text,
    facts: [
      ...whole.facts,
      {
        type: "act",
        span: [start, start + shape.closing.stem.length],
        act: shape.act,
        matter: [0, matter.text.length],
        ...(shape.undertaking ? { undertaking: shape.undertaking } : {}),
        ...(shape.due ? { due: shape.due } : {}),
        ...(actors ? { actors } : {}),
      },
    ],
  };
}
