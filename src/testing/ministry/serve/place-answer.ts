// Place answer: an office and a moment → its feed or list as it is then.

import { redesignOf } from "../plan/calendar.ts";
import type { Office } from "../plan/office.ts";
import { type Planned, shownAt, shownFrom } from "../plan/planned.ts";
import type { World } from "../plan/world.ts";
import { writeAtom, writeJsonFeed, writeRdf, writeRss } from "../shapes/write-feeds.ts";
import { writeList } from "../shapes/write-list.ts";
import { type MadeAnswer, withValidators } from "./made-answer.ts";

const FEED_TYPES = {
  rss: "application/rss+xml",
  atom: "application/atom+xml",
  rdf: "application/rdf+xml",
  json: "application/feed+json",
};
const FEEDS = { rss: writeRss, atom: writeAtom, rdf: writeRdf, json: writeJsonFeed };

export function placeAnswer({ plan, span }: World, office: Office, now: number): MadeAnswer {
  const shown = shownAt(plan, office, now);
  const list = { office, shown, now };
  if (office.shape !== "list") {
    const text = FEEDS[office.shape](list);
    return withValidators(
      office,
      text,
      FEED_TYPES[office.shape],
      Math.max(...shown.map((each) => lastChange(each, office, now))),
    );
  }
  const redesign = redesignOf(office, span);
  const look = !redesign || now < redesign.from ? "old" : now < redesign.until ? "being-built" : "new";
  const changes = [
    ...shown.map((each) => lastChange(each, office, now)),
    ...[redesign?.from, redesign?.until].filter((at) => at !== undefined && at <= now),
  ];
  return withValidators(
    office,
    writeList(list, look),
    "text/html",
    Math.max(...changes.flatMap((at) => at ?? [])),
  );
}

function lastChange(planned: Planned, office: Office, now: number): number {
  const changes = planned.versions.map(({ from }) => from).filter((from) => from <= now);
  return Math.max(shownFrom(planned, office) ?? 0, ...changes);
}
