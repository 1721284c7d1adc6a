// Reads an advance notice: what will be held or attended, as an announced act with the day it is due.

import type { ActFact } from "../../../terms/fact.ts";
import type { ActGround } from "../../acts/act-ground.ts";
import { findFirstToCome } from "../../acts/due.ts";
import { readEnglishActs } from "../../acts/english/read-english-acts.ts";
import type { UnnumberedAct } from "../../acts/read-acts.ts";
import { numberActs, readActs } from "../../acts/read-acts.ts";
import { NOTICES } from "../../acts/verbs/tables.ts";
import type { KindReader } from "../kind-reader.ts";
import { NOTHING_READ } from "../kind-reader.ts";

export const readAdvanceNotice: KindReader = (ground) => ({
  ...NOTHING_READ,
  acts: readNoticedActs(ground),
});

function readNoticedActs(ground: ActGround): readonly ActFact[] {
  const { page } = ground;
  const stretches = page.parts
    .filter(({ role }) => role === "lead" || role === "official")
    .map(({ span }) => span);
  const acts =
    page.language === "en" ? readEnglishActs(ground, stretches) : readActs(ground, stretches, NOTICES);
  return numberActs(acts.map((act) => withDue(ground, act)));
}

/** 下記のとおり開催します: the day stands under a label further down. */
function withDue(ground: ActGround, act: UnnumberedAct): UnnumberedAct {
  if (act.act !== "announced") return act;
  const due = act.due ?? findFirstToCome(ground);
  return { ...act, undertaking: "expectation", ...(due === undefined ? {} : { due }) };
}
