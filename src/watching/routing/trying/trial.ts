// Trial: past announcements and a rule that is not in force → what it would have done otherwise than was done, counted as they come.

import type { AnnouncementId } from "../../../terms/ids.ts";
import type { Route } from "../../../terms/sources/route.ts";
import type { RuleInForce } from "../../../terms/sources/routing-rule.ts";
import type { RoutingFacts } from "../facts.ts";
import { holds } from "../holds.ts";
import { routeAnnouncement } from "../route-announcement.ts";

export type PastAnnouncement = {
  readonly id: AnnouncementId;
  /** ISO 8601 instant in UTC. */
  readonly receivedAt: string;
  readonly headline: string;
  readonly address?: string;
  readonly facts: RoutingFacts;
  /** Where its article stands now, by rules and by hand; absent where it has none. */
  readonly section?: string;
  /** When it went out, of what did. */
  readonly publishedAt?: string;
  /** No doubt keeps it from going out unseen, and it is no revision. */
  readonly isClear: boolean;
  /** Its source's own way. */
  readonly isAuto: boolean;
};

export type TrialExample = Pick<PastAnnouncement, "id" | "receivedAt" | "headline" | "address">;

export type Trial = {
  readonly looked: number;
  readonly matched: number;
  /** When the oldest and the newest that were looked at were received; absent where none was. */
  readonly from?: string;
  readonly to?: string;
  /** `SECTION → SECTION`, most first. */
  readonly moved: readonly { readonly from: string; readonly to: string; readonly count: number }[];
  /** Would have gone out when they were received, and went out later: by how many minutes, in the middle. */
  readonly sooner: { readonly count: number; readonly minutes: number };
  /** Would have gone out, and never did. */
  readonly onlyNow: number;
  /** Would go out by the rule, and wait for an editor all the same. */
  readonly doubtful: number;
  /** Went out at once, and would have waited as a draft. */
  readonly later: number;
  /** Would have had no draft before somebody asks. */
  readonly held: number;
  readonly prioritised: number;
  readonly templated: number;
  readonly alerts: number;
  /** What rules before it say already: this rule says it in vain. */
  readonly overruled: readonly { readonly rule: number; readonly name: string; readonly count: number }[];
  readonly examples: readonly TrialExample[];
};

const MOST_EXAMPLES = 10;
const MINUTE_MS = 60_000;

export type OpenTrial = {
  readonly add: (past: PastAnnouncement) => void;
  readonly sum: () => Trial;
};

type Counts = {
  looked: number;
  matched: number;
  from?: string;
  to?: string;
  onlyNow: number;
  doubtful: number;
  later: number;
  held: number;
  prioritised: number;
  templated: number;
  alerts: number;
  readonly moved: Map<string, number>;
  readonly sooner: number[];
  readonly overruled: Map<string, { readonly rule: number; readonly name: string; count: number }>;
  readonly examples: TrialExample[];
};

/** `others`: those in force; the tried one is asked in its place among them, as if it were on. */
export function openTrial(tried: RuleInForce, others: readonly RuleInForce[]): OpenTrial {
  const rules = [...others.filter(({ id }) => id !== tried.id), { ...tried, state: "on" as const }];
  const counts: Counts = {
    looked: 0,
    matched: 0,
    onlyNow: 0,
    doubtful: 0,
    later: 0,
    held: 0,
    prioritised: 0,
    templated: 0,
    alerts: 0,
    moved: new Map(),
    sooner: [],
    overruled: new Map(),
    examples: [],
  };
  return {
    add(past) {
      counts.looked += 1;
      counts.to = later(counts.to, past.receivedAt);
      counts.from = earlier(counts.from, past.receivedAt);
      if (!holds(tried, past.facts)) return;
      counts.matched += 1;
      if (counts.examples.length < MOST_EXAMPLES) counts.examples.push(exampleOf(past));
      const route = routeAnnouncement(rules, past.facts);
      if (route) compare(counts, tried, route, past);
    },
    sum: () => sumOf(counts),
  };
}

const later = (one: string | undefined, other: string): string =>
  one === undefined || other > one ? other : one;
const earlier = (one: string | undefined, other: string): string =>
  one === undefined || other < one ? other : one;

function exampleOf({ id, receivedAt, headline, address }: PastAnnouncement): TrialExample {
  return { id, receivedAt, headline, ...(address !== undefined && { address }) };
}

/** Only what the tried rule itself decided is told of it. */
function compare(counts: Counts, tried: RuleInForce, route: Route, past: PastAnnouncement): void {
  const isOurs = (decided: Route["section"] | Route["priority"] | Route["publish"]): boolean =>
    decided?.by.kind === "rule" && decided.by.rule === tried.id;
  const { section, priority, template, publish, alerts } = route;
  if (section && isOurs(section) && past.section !== undefined && past.section !== section.is) {
    const move = `${past.section}\n${section.is}`;
    counts.moved.set(move, (counts.moved.get(move) ?? 0) + 1);
  }
  if (isOurs(priority)) counts.prioritised += 1;
  if (isOurs(template)) counts.templated += 1;
  if (publish && isOurs(publish)) comparePublishing(counts, publish.is, past);
  counts.alerts += alerts.filter(isOurs).length;
  noteOverruled(counts, tried, route);
}

function comparePublishing(
  counts: Counts,
  way: NonNullable<Route["publish"]>["is"],
  { receivedAt, publishedAt, isClear, isAuto }: PastAnnouncement,
): void {
  if (way === "by-hand") counts.held += 1;
  if (way === "draft" && isAuto && isClear) counts.later += 1;
  if (way !== "auto") return;
  if (!isClear) counts.doubtful += 1;
  else if (publishedAt === undefined) counts.onlyNow += 1;
  else {
    const minutes = Math.round((Date.parse(publishedAt) - Date.parse(receivedAt)) / MINUTE_MS);
    if (minutes > 0) counts.sooner.push(minutes);
  }
}

function noteOverruled({ overruled }: Counts, { id, does }: RuleInForce, route: Route): void {
  const said = new Set(does.flatMap((action) => Object.keys(action)));
  const first = new Map<string, { readonly rule: number; readonly name: string }>();
  for (const thing of ["section", "priority", "template", "publish"] as const) {
    const by = said.has(thing) ? route[thing]?.by : undefined;
    if (by?.kind === "rule" && by.rule !== id) first.set(String(by.rule), by);
  }
  for (const [key, { rule, name }] of first) {
    const known = overruled.get(key) ?? { rule, name, count: 0 };
    known.count += 1;
    overruled.set(key, known);
  }
}

function sumOf({ moved, sooner, overruled, examples, ...counts }: Counts): Trial {
  const middle = sooner.toSorted((a, b) => a - b)[Math.floor(sooner.length / 2)] ?? 0;
  return {
    ...counts,
    moved: [...moved]
      .map(([move, count]) => {
        const [from = "", to = ""] = move.split("\n");
        return { from, to, count };
      })
      .toSorted((a, b) => b.count - a.count),
    sooner: { count: sooner.length, minutes: middle },
    overruled: [...overruled.values()].toSorted((a, b) => b.count - a.count),
    examples: [...examples],
  };
}
