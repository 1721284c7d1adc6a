// Visit latest: when a page was to be asked again → when it was asked at the latest: a little later for the queue, and later where its host was not well just then.

import { outagesIn } from "../plan/calendar.ts";
import type { Planned } from "../plan/planned.ts";
import type { World } from "../plan/world.ts";
import type { Choice } from "./choice.ts";

/** Each try waits twice as long as the one before: behind an outage as long again as it was, at most. */
export function visitLatest(
  { span }: Pick<World, "span">,
  { office }: Pick<Planned, "office">,
  visit: number,
  { visitLateMs }: Pick<Choice, "visitLateMs">,
): number {
  const latest = visit + visitLateMs;
  const outage = outagesIn(span).find(
    ({ host, from, until }) => host === office.host.name && from <= latest && visit <= until,
  );
  return outage ? Math.max(latest, outage.until + (outage.until - outage.from) + visitLateMs) : latest;
}
