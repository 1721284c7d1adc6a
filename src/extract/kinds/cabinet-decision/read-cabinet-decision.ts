// Reads a cabinet decision or the news of a bill: what was decided, the bill's name, the Diet's session, and the sums of its clauses.

import type { ActGround } from "../../acts/act-ground.ts";
import type { UnnumberedAct } from "../../acts/read-acts.ts";
import { numberActs } from "../../acts/read-acts.ts";
import { readToldActs } from "../../acts/read-told-acts.ts";
import { readMoney } from "../../found/money-facts.ts";
import { spansOverlap } from "../../../terms/span.ts";
import type { KindReader } from "../kind-reader.ts";
import { NOTHING_READ } from "../kind-reader.ts";
import { readPersonnelOrder } from "../personnel-order/read-personnel-order.ts";
import { readBills, readDecisionEvent } from "./bills.ts";
import { readDecisions } from "./decisions.ts";

export const readCabinetDecision: KindReader = (ground) => {
  const { page, announcedAt } = ground;
  const acts = numberActs(actsOf(ground));
  // A cabinet decides who fills a post, too: 司令官に早見陸将を充てる人事を閣議決定した.
  const appointed = page.folded.includes("人事") ? readPersonnelOrder(ground) : NOTHING_READ;
  const message = "No decision could be read: no sentence says that anything was decided.";
  return {
    ...NOTHING_READ,
    acts,
    records: [...appointed.records, ...readMoney(page)],
    ...(appointed.records.length === 0 ? {} : { people: appointed.people ?? ground.people.facts }),
    named: [...readBills(page), ...readDecisionEvent(page, announcedAt)],
    warnings: acts.some(({ act }) => act === "decided") ? [] : [{ code: "no-decision-found", message }],
  };
};

/** 国会に提出されることとなった: what becomes of the bill is nobody's decision. */
const IS_DONE_TO = /(?:提出|公布|施行)され[るた]$/u;

/** The headline decides only where nothing under it does. */
function actsOf(ground: ActGround): readonly UnnumberedAct[] {
  const { page } = ground;
  const own = readDecisions(page, "official", false);
  const told = readToldActs(ground, "cabinet-decision").filter(
    ({ span, matter }) => !own.some((act) => spansOverlap(act.span, span)) && !IS_DONE_TO.test(matter.text),
  );
  const acts: readonly UnnumberedAct[] = [...told, ...own].filter(isStated);
  if (acts.some(({ act }) => act === "decided")) return acts;
  const headings = [...readDecisions(page, "headline", true), ...readDecisions(page, "official", true)];
  return [...acts, ...headings.slice(0, 1)];
}

function isStated(act: UnnumberedAct | ReturnType<typeof readToldActs>[number]): act is UnnumberedAct {
  return act.basis === "stated";
}
