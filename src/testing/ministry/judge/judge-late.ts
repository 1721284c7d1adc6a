// Judge late: what was announced and received by workers that are killed → each announcement that waited longer than the longest wait of its source, what a killed worker held, and outages; as sentences.

import { outagesIn, redesignOf } from "../plan/calendar.ts";
import type { Office } from "../plan/office.ts";
import { type Planned, shownFrom } from "../plan/planned.ts";
import type { World } from "../plan/world.ts";
import { type WhatIsKept, numberOf } from "./what-is-kept.ts";

const MINUTE_MS = 60_000;
/** A few workers in a row, each with its lease of five minutes, may be killed at one thing, and a page may be tried for a while. */
const KILLED_MS = 90 * MINUTE_MS;

export function judgeLate(world: World, { announcements }: WhatIsKept): readonly string[] {
  return announcements.flatMap((announcement) => {
    const planned = world.plan[(numberOf(announcement) ?? 0) - 1];
    const office = world.offices.find(({ id }) => id === announcement.sourceId);
    if (!planned || !office || announcement.revision !== 1) return [];
    const at = Math.max(shownFrom(planned, office) ?? 0, planned.at, world.span.start);
    const received = Date.parse(announcement.receivedAt);
    const latest = latestOf(world, planned, office, at);
    return received > latest
      ? [
          `${planned.number} of ${office.id}, announced at ${new Date(at).toISOString()}, was received at ${announcement.receivedAt}`,
        ]
      : [];
  });
}

/** Behind an outage of its list or its page as long again as it was: each try waits twice as long as the one before. */
function latestOf({ span }: World, { office: home }: Planned, office: Office, at: number): number {
  const latest = at + office.mostMinutes * MINUTE_MS + KILLED_MS;
  const hosts = new Set([home.host.name, office.host.name]);
  const redesign = redesignOf(office, span);
  const ill = [...outagesIn(span).filter(({ host }) => hosts.has(host)), ...(redesign ? [redesign] : [])];
  const ends = ill
    .filter(({ from, until }) => from <= latest && at <= until)
    .map(({ from, until }) => until + (until - from) + office.mostMinutes * MINUTE_MS + KILLED_MS);
  return Math.max(latest, ...ends);
}
