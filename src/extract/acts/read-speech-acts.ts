// Takes stretches in which one party speaks, and who that is; gives the acts of its sentences, in either language.

import type { Span } from "../../terms/span.ts";
import type { ActGround } from "./act-ground.ts";
import { readEnglishActs } from "./english/read-english-acts.ts";
import type { Speaker, UnnumberedAct } from "./read-acts.ts";
import { readActs } from "./read-acts.ts";
import { SPOKEN } from "./verbs/tables.ts";

/** Who speaks where nothing but the first person tells it. */
export const FIRST_PERSON: Speaker = { words: "私", span: [-1, -1] };

export function readSpeechActs(
  ground: ActGround,
  stretches: readonly Span[],
  speaker: Speaker = FIRST_PERSON,
): readonly UnnumberedAct[] {
  return ground.page.language === "en"
    ? readEnglishActs(ground, stretches, "committed")
    : readActs(ground, stretches, SPOKEN, speaker);
}
