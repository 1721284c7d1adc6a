// Judge delays: what was announced, asked, looked at and drafted → each draft that came later than its source's rhythm and its host allow, and how long all of them waited.

import type { Office } from "../plan/office.ts";
import { type Planned, shownFrom } from "../plan/planned.ts";
import type { World } from "../plan/world.ts";
import type { Lived } from "../crew/run-sixty-days.ts";
import type { RequestRecord } from "../serve/request-record.ts";
import { createOfficeClock } from "../../../watching/rhythm/office-clock.ts";
import { RHYTHM } from "../plan/office.ts";
import { readRetryAfter } from "../../../watching/politeness/retry-after.ts";
import { backOff } from "../../../watching/politeness/back-off.ts";
import { numberIn } from "../shapes/addresses.ts";
import { type WhatIsKept, numberOf } from "./what-is-kept.ts";

const MINUTE_MS = 60_000;
const MARGIN_MS = 2_000;
/** Those who wait for a host come in steps of two seconds, and look once a second whether it is their time. */
const GAP_MS = 3_000;

export type Delays = {
  readonly faults: readonly string[];
  /** Milliseconds from announced to drafted, by office, of those announced while it worked and of the others. */
  readonly inOffice: ReadonlyMap<string, readonly number[]>;
  readonly outside: ReadonlyMap<string, readonly number[]>;
};

type Question = { readonly world: World; readonly lived: Lived; readonly kept: WhatIsKept };

export function judgeDelays(question: Question): Delays {
  const { world, lived, kept } = question;
  const clock = createOfficeClock(RHYTHM);
  const faults: string[] = [...judgePromises(question)];
  const [inOffice, outside] = [new Map<string, number[]>(), new Map<string, number[]>()];
  for (const announcement of kept.announcements) {
    const planned = world.plan[(numberOf(announcement) ?? 0) - 1];
    const drafted = lived.draftedAt.get(announcement.id);
    const office = world.offices.find(({ id }) => id === announcement.sourceId);
    if (!planned || !office || drafted === undefined || announcement.revision !== 1) continue;
    const at = shownFrom(planned, office) ?? planned.at;
    if (at <= world.span.start) continue;
    const delays = clock(at).isOpen ? inOffice : outside;
    delays.set(office.id, [...(delays.get(office.id) ?? []), drafted - at]);
    const fault = judgeOne(question, planned, office, at, drafted);
    if (fault !== undefined) faults.push(fault);
  }
  return { faults, inOffice, outside };
}

/** No wait that a look promises is longer than the owner allows, but behind failures. */
function judgePromises({ world, lived }: Question): readonly string[] {
  return lived.looks.flatMap(({ look, nextAt }) => {
    const office = world.offices.find(({ id }) => id === look.source);
    const wait = nextAt - Date.parse(look.at);
    const isWell =
      look.outcome === "fresh" || look.outcome === "not-modified" || look.outcome === "unchanged";
    return isWell && office && wait > office.mostMinutes * MINUTE_MS
      ? [`${look.source} promised at ${look.at} to be looked at ${wait} ms later`]
      : [];
  });
}

/**
 * The look that saw it came when the one before had promised it, and the draft at once behind that: any time between is
 * one in which its host was asked for something else, rested, or was not well.
 */
function judgeOne(
  { world, lived }: Question,
  { number, trouble }: Planned,
  office: Office,
  at: number,
  drafted: number,
): string | undefined {
  const looks = lived.looks.filter(({ look }) => look.source === office.id);
  const before = looks.findLast(({ look }) => Date.parse(look.at) <= at && Date.parse(look.at) <= drafted);
  const seen = looks.find(({ look }) => Date.parse(look.at) > at && look.new + look.changed > 0);
  const there = lived.requests.filter(({ host }) => host === office.host.name);
  const told = `${number} of ${office.id}, announced at ${new Date(at).toISOString()}, drafted at ${new Date(drafted).toISOString()}`;
  if (seen && before && !hasFailed(looks, at, seen)) {
    const asked = Date.parse(seen.look.at);
    const latest = untilFree(there, before.nextAt, asked, world) + MARGIN_MS;
    if (asked > latest) return `${told}: looked at ${asked - latest} ms later than was promised`;
  }
  if (!seen) return undefined;
  const end = Date.parse(seen.look.at) + seen.look.milliseconds;
  const tries = there.filter((each) => numberIn(each.path) === number && each.at >= end && each.at < drafted);
  const failed = tries.filter(
    ({ status, way, path }) =>
      status === 0 ||
      status >= 400 ||
      way !== "whole" ||
      (trouble?.kind === "loop" && status === 302 && !path.includes("-hop")),
  );
  // It was not well: tried again after 1, 2, 4 minutes and so on.
  const from = failed.reduce(
    (latest, { endedAt = latest }, nth) => Math.max(latest, endedAt + 1.1 * backOff(nth + 1, 0.5)),
    end,
  );
  const latest = untilFree(there, from, drafted, world) + MARGIN_MS;
  return drafted > latest ? `${told}: ${drafted - latest} ms behind its look` : undefined;
}

function hasFailed(looks: Lived["looks"], at: number, seen: Lived["looks"][number]): boolean {
  return looks.some(
    ({ look }) => Date.parse(look.at) > at && look.at < seen.look.at && look.outcome !== "not-modified",
  );
}

/** From `from` on, how long the host is in use without a gap: requests, the pauses behind them, and the rest that it asks for. */
function untilFree(
  requests: readonly RequestRecord[],
  from: number,
  until: number,
  { offices }: World,
): number {
  let free = from;
  for (const request of requests) {
    if (request.at > until) break;
    const end = restsUntil(request, offices);
    if (end <= free) continue;
    if (request.at > free + GAP_MS) break;
    free = end;
  }
  return free;
}

function restsUntil(
  { host, status, retryAfter, endedAt = 0 }: RequestRecord,
  offices: World["offices"],
): number {
  const { crawlDelay = 0 } = offices.find((office) => office.host.name === host)?.host ?? {};
  const wish = status === 429 || status === 503 ? (readRetryAfter(retryAfter, endedAt) ?? MINUTE_MS) : 0;
  return endedAt + Math.max(2_000, crawlDelay * 1_000, wish);
}
