// Takes the ground of a record or a report; gives what the authority it tells of undertook, announced and expressed.

import type { ActFact } from "../../terms/fact.ts";
import type { ActGround } from "./act-ground.ts";
import { readEnglishActs } from "./english/read-english-acts.ts";
import type { UnnumberedAct } from "./read-acts.ts";
import { numberActs, readActs } from "./read-acts.ts";
import { TOLD_OF } from "./verbs/tables.ts";

/** 「…」と述べた: what is quoted is shown as it was said. */
const QUOTE = /[」』”]$/u;
/** 派遣を延長すること: a course, and not the news itself (航行したと発表した). */
const COURSE = /[うくぐすつぬぶむる]こと$/u;

/** The lead only says who published what follows; in what follows the acts stand. */
export function readToldActs(ground: ActGround): readonly ActFact[] {
  const { page } = ground;
  const stretches = page.parts.filter(({ role }) => role === "official").map(({ span }) => span);
  if (page.language === "en")
    return numberActs(
      readEnglishActs(ground, stretches).filter(({ undertaking }) => undertaking !== undefined),
    );
  return numberActs(readActs(ground, stretches, TOLD_OF).filter(isOwn));
}

function isOwn({ act, matter, undertaking }: UnnumberedAct): boolean {
  if (act === "announced") return undertaking !== undefined || COURSE.test(matter.text);
  if (act === "decided" || act === "committed") return undertaking !== undefined;
  return !QUOTE.test(matter.text);
}
