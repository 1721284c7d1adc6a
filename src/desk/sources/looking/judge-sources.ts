// Judge sources: all that is watched and a moment in, each with how it is at that moment, worst first, out; the looks of those that may be ill are read, and those of a page.

import type { Archive } from "../../../newsroom/ports/archive.ts";
import type { SourceId } from "../../../terms/ids.ts";
import type { Look } from "../../../terms/sources/look.ts";
import type { PlaceState } from "../../../terms/sources/place-state.ts";
import type { SourceAlert } from "../../../terms/sources/source-alert.ts";
import { type Health, type Verdict, healthOf } from "../../../watching/health/health-of.ts";
import { delaysOf } from "../../../watching/timeliness/sort-articles.ts";
import type { Watched } from "../doing/source-call.ts";

/** `missed`: the last look saw nothing, which may be over with the next. `unseen`: nobody has looked yet. */
export type Standing = Verdict | "missed" | "unseen" | "paused";
/** Worst first. */
export const STANDINGS: readonly Standing[] = [
  "failing",
  "changed-shape",
  "silent",
  "late",
  "missed",
  "unseen",
  "well",
  "paused",
];

export type JudgedSource = {
  readonly source: Watched;
  readonly state?: PlaceState;
  readonly health: Health;
  readonly standing: Standing;
};

export type SourceStore = Pick<
  Archive,
  "listWatched" | "listLastLooks" | "listReceipts" | "listAlerts" | "countTaken" | "findPlace" | "findSource"
>;

const AT_ONCE = 500;
/** As many as its alerts are judged by. */
export const LOOKS = 60;
export const MOST_ALERTS = 1_000;
export const RECEIPTS = 20;
/** Of more that something is the matter with, those of the newest alerts are asked how late they are. */
const MOST_LATE = 50;

export type AllSources = {
  readonly sources: readonly JudgedSource[];
  /** Open ones, newest first. */
  readonly alerts: readonly SourceAlert[];
};

export async function judgeSources(store: SourceStore, now: number): Promise<AllSources> {
  const [watched, alerts] = await Promise.all([
    listAllWatched(store),
    store.listAlerts({ open: true, limit: MOST_ALERTS }),
  ]);
  const alerted = new Set(alerts.map(({ source }) => source));
  // Of the others the last look saw the place and began nothing: of them their state alone tells what time makes of it.
  const doubtful = watched
    .filter(({ source, state }) => alerted.has(source.id) || state?.lastLookAt !== state?.lastSuccessAt)
    .map(({ source }) => source.id);
  const looks = await store.listLastLooks(doubtful, LOOKS);
  const delays = await readDelays(store, [...alerted].slice(0, MOST_LATE));
  const judged = watched.map((one) =>
    judge(one, { looks: looks.get(one.source.id) ?? [], delays: delays.get(one.source.id) ?? [] }, now),
  );
  return { sources: judged.toSorted(worstFirst), alerts };
}

type Kept = Pick<JudgedSource, "source" | "state">;

export async function listAllWatched(store: Pick<SourceStore, "listWatched">): Promise<readonly Kept[]> {
  const all: Kept[] = [];
  let after: SourceId | undefined;
  for (;;) {
    const page = await store.listWatched({ limit: AT_ONCE, ...(after !== undefined && { after }) });
    for (const { source, state } of page)
      if (source.watch) all.push({ source: { ...source, watch: source.watch }, ...(state && { state }) });
    after = page.at(-1)?.source.id;
    if (page.length < AT_ONCE) return all;
  }
}

/** Minutes from announced to received, of the last ones of each. */
async function readDelays(
  store: Pick<SourceStore, "listReceipts">,
  ids: readonly SourceId[],
): Promise<ReadonlyMap<SourceId, readonly number[]>> {
  const read = async (id: SourceId) => [id, delaysOf(await store.listReceipts(id, RECEIPTS))] as const;
  return new Map(await Promise.all(ids.map(read)));
}

export function judge(
  { source, state }: Kept,
  past: { readonly looks: readonly Look[]; readonly delays: readonly number[] },
  now: number,
): JudgedSource {
  const health = healthOf({ settings: source.watch, state, ...past, now });
  return { source, ...(state && { state }), health, standing: standingOf(source, state, health) };
}

function standingOf({ watch }: Watched, state: PlaceState | undefined, { verdict }: Health): Standing {
  if (watch.state === "paused") return "paused";
  if (verdict !== "well" || watch.kind === "push" || watch.kind === "paste") return verdict;
  if (state?.lastLookAt === undefined) return "unseen";
  return state.lastLookAt === state.lastSuccessAt ? "well" : "missed";
}

function worstFirst(a: JudgedSource, b: JudgedSource): number {
  return (
    STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
    a.source.name.localeCompare(b.source.name, "ja") ||
    (a.source.id < b.source.id ? -1 : 1)
  );
}

const fold = (text: string): string => text.normalize("NFKC").toLowerCase();

export function pickSources(
  { sources }: AllSources,
  { standing, words }: { readonly standing?: Standing; readonly words?: string },
): readonly JudgedSource[] {
  return sources.filter(
    (one) =>
      (standing === undefined || one.standing === standing) &&
      (words === undefined || words.trim() === "" || holdsWords(one, words)),
  );
}

/** Every word stands in its name, its issuer, its id or its address. */
function holdsWords({ source }: JudgedSource, words: string): boolean {
  const { name, issuer, id, watch } = source;
  const text = fold(`${name} ${issuer} ${id} ${watch.place}`);
  return fold(words.trim())
    .split(/\s+/)
    .every((word) => text.includes(word));
}

export type SourceRow = JudgedSource & {
  /** Announcements of the last 30 days. */
  readonly taken: number;
};

const DAY_MS = 86_400_000;
export const TAKEN_DAYS = 30;

/** Those of a page, judged by their looks. */
export async function tellRows(
  store: SourceStore,
  page: readonly JudgedSource[],
  now: number,
): Promise<readonly SourceRow[]> {
  const ids = page.map(({ source }) => source.id);
  const since = new Date(now - TAKEN_DAYS * DAY_MS).toISOString();
  const [looks, delays, taken] = await Promise.all([
    store.listLastLooks(ids, LOOKS),
    readDelays(store, ids),
    store.countTaken(ids, since),
  ]);
  return page.map((one) => ({
    ...judge(one, { looks: looks.get(one.source.id) ?? [], delays: delays.get(one.source.id) ?? [] }, now),
    taken: taken.get(one.source.id) ?? 0,
  }));
}
