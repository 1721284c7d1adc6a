// Simulated view: a view of simulated traffic → whether the program's rule counts it, and the view that the store is given.

import { createVisitRule } from "../../../readership/rule/find-left-out.ts";
import { articleId } from "../../../terms/ids.ts";
import type { View, Visitor } from "../../../terms/view.ts";
import { networksOf } from "../../site/counting.ts";
import type { TrafficView } from "../traffic/traffic.ts";
import { simulateRobot, simulateVisitor } from "../traffic/visitors.ts";

const findLeftOut = createVisitRule({
  dataCentres: networksOf(),
  desk: networksOf(),
  isDeskSession: () => false,
});

function visitorOf({ reader, robot }: TrafficView): Visitor {
  return robot ? simulateRobot(reader) : simulateVisitor(reader);
}

export function isCounted(view: TrafficView): boolean {
  const { address, userAgent } = visitorOf(view);
  return findLeftOut({ headers: { "user-agent": userAgent }, address }) === undefined;
}

export function toView(view: TrafficView): View {
  return { articleId: articleId(view.article), visitor: visitorOf(view) };
}
