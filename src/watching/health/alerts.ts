// judgeAlerts: takes how a source is now and the alerts that are known of it, gives those that begin, go on or end, so that each matter is told once, and once when it is over.

import type { SourceId } from "../../terms/ids.ts";
import type { SourceAlert } from "../../terms/sources/source-alert.ts";
import { type Health, VERDICTS } from "./health-of.ts";

/** A matter is over when it was not seen for so long, and is not told again within so long: who flaps is told of once an hour at most. */
const QUIET_MS = 3_600_000;

/** `standstill`: nobody looks at any source; it is of none, and hangs at the one that has waited longest. */
const JUDGED = [...VERDICTS, "standstill"] as const;
type Judged = (typeof JUDGED)[number];
type Matter = Exclude<Judged, "well">;

/** What each verdict says of matters that were open: a place that cannot be read may be silent or rebuilt all the same. */
const HIDDEN_BY: Readonly<Record<Judged, readonly Matter[]>> = {
  well: [],
  late: ["failing", "silent", "changed-shape"],
  failing: ["silent", "changed-shape"],
  silent: [],
  "changed-shape": ["silent"],
  standstill: [],
};

export type JudgedAlert = { readonly kind: "begins" | "holds" | "ends"; readonly alert: SourceAlert };

export type AlertQuestion = {
  readonly source: SourceId;
  readonly health: Omit<Health, "verdict"> & { readonly verdict: Judged };
  /** The source's own, open ones and those of the last hour at least. */
  readonly known: readonly SourceAlert[];
  /** A mail address, or the name of a webhook; the house's own where none is given. */
  readonly to?: string | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
};

/** Those that changed, to be kept; asked twice at the same moment it gives the same. */
export function judgeAlerts(question: AlertQuestion): readonly JudgedAlert[] {
  const { health, known } = question;
  const ended = known.flatMap((alert) => endAlert(alert, question) ?? []);
  return health.verdict === "well" ? ended : [...ended, ...beginOrHold(question, health.verdict)];
}

/** `SOURCE MATTER INSTANT`: what comes again later is another alert. */
function keyOf(source: SourceId, matter: Matter, at: string): string {
  return `${source} ${matter} ${at}`;
}

export function matterOf({ key }: Pick<SourceAlert, "key">): Judged | undefined {
  return JUDGED.find((verdict) => verdict === key.split(" ").at(-2));
}

function endAlert(alert: SourceAlert, { health, now }: AlertQuestion): JudgedAlert | undefined {
  const matter = matterOf(alert);
  if (alert.clearedAt !== undefined || matter === undefined || matter === health.verdict) return undefined;
  if (HIDDEN_BY[health.verdict].some((hidden) => hidden === matter)) return undefined;
  if (now - Date.parse(alert.lastAt) < QUIET_MS) return undefined;
  return { kind: "ends", alert: { ...alert, clearedAt: new Date(now).toISOString() } };
}

function beginOrHold(
  { source, health, known, to, now }: AlertQuestion,
  matter: Matter,
): readonly JudgedAlert[] {
  const at = new Date(now).toISOString();
  const same = known.filter((alert) => matterOf(alert) === matter);
  const open = same.find(({ clearedAt }) => clearedAt === undefined);
  if (open) {
    if (open.lastAt >= at) return [];
    return [{ kind: "holds", alert: { ...open, lastAt: at, sentences: health.sentences } }];
  }
  const toldAt = Math.max(0, ...same.map(lastTelling));
  if (now - toldAt < QUIET_MS) return [];
  const alert: SourceAlert = {
    key: keyOf(source, matter, at),
    source,
    sentences: health.sentences,
    ...(to !== undefined && { to }),
    firstAt: at,
    lastAt: at,
  };
  return [{ kind: "begins", alert }];
}

/** That it is over is told when it ends, or a little later. */
function lastTelling({ toldAt, clearedAt, clearToldAt }: SourceAlert): number {
  const told = [toldAt, clearToldAt, toldAt === undefined ? undefined : clearedAt];
  return Math.max(0, ...told.flatMap((at) => (at === undefined ? [] : [Date.parse(at)])));
}
