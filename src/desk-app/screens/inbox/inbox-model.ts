// Inbox model: the list as it is shown, and what becomes of it: pages, changes, arrivals, the reader's place and choice. Pure.

import { type InboxEntry, OPEN_STATES } from "../../../terms/desk/inbox-entry.ts";
import type { InboxFilter } from "./inbox-filter.ts";

export type InboxModel = {
  readonly entries: readonly InboxEntry[];
  /** Where the list goes on; absent at its end. */
  readonly next?: string;
  /** Not shown yet: nothing moves under the eyes of who reads. Newest first. */
  readonly arrived: readonly InboxEntry[];
  /** The article that the keys are about. */
  readonly current?: number;
  readonly chosen: ReadonlySet<number>;
  /** Where a range of choices begins. */
  readonly anchor?: number;
};

export const EMPTY_INBOX: InboxModel = { entries: [], arrived: [], chosen: new Set() };

const newestFirst = (a: InboxEntry, b: InboxEntry): number =>
  a.receivedAt === b.receivedAt ? b.article - a.article : a.receivedAt < b.receivedAt ? 1 : -1;

const urgencyOf = ({ rank, state }: InboxEntry): number =>
  OPEN_STATES.includes(state) ? Math.max(rank, 0) : 0;

/** As the list is asked for: what is urgent and open, the most urgent first, then by time. */
const asListed = (a: InboxEntry, b: InboxEntry): number => urgencyOf(b) - urgencyOf(a) || newestFirst(a, b);

const isSame = (a: InboxEntry, b: InboxEntry): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Words and issuers in other spellings are the server's to judge: what arrives under such a filter is asked for anew. */
export function matches(entry: InboxEntry, filter: InboxFilter, me: number): boolean {
  const { state, issuer, announcementKind, section, isMine, hasWarnings } = filter;
  if (state === "open" ? !OPEN_STATES.includes(entry.state) : state !== "all" && state !== entry.state)
    return false;
  if (issuer !== "" && entry.issuer !== issuer) return false;
  if (announcementKind !== "" && entry.announcementKind !== announcementKind) return false;
  if (section !== "" && entry.section !== section) return false;
  return (!isMine || entry.assignee === me) && (!hasWarnings || entry.warnings > 0);
}

export function withPage(
  model: InboxModel,
  page: { readonly entries: readonly InboxEntry[]; readonly next?: string | undefined },
): InboxModel {
  const known = new Set(model.entries.map(({ article }) => article));
  // What is urgent comes twice: first, and where its time is.
  const fresh = page.entries.filter(({ article }) => !known.has(article) && known.add(article));
  const entries = [...model.entries, ...fresh];
  const { next: _, ...rest } = model;
  return { ...rest, entries, ...(page.next !== undefined && { next: page.next }) };
}

/**
 * Lines as they are now. What is in the list changes in its place, also where it matches no more: it goes when the list is
 * asked for anew. What is new waits until the reader asks for it.
 */
export function withChanges(
  model: InboxModel,
  changed: readonly InboxEntry[],
  isWanted: (entry: InboxEntry) => boolean,
): InboxModel {
  const byId = new Map(changed.map((entry) => [entry.article, entry]));
  const known = new Set(model.entries.map(({ article }) => article));
  const entries = model.entries.map((entry) => {
    const now = byId.get(entry.article);
    return now && !isSame(now, entry) ? now : entry;
  });
  const waiting = new Map(model.arrived.map((entry) => [entry.article, entry]));
  const last = model.next === undefined ? undefined : model.entries.at(-1);
  for (const entry of changed) {
    if (known.has(entry.article)) continue;
    // What stands further down in the list comes with its page.
    const isBelow = last !== undefined && asListed(last, entry) < 0;
    if (isWanted(entry) && !isBelow) waiting.set(entry.article, entry);
    else waiting.delete(entry.article);
  }
  return { ...model, entries, arrived: [...waiting.values()].toSorted(asListed) };
}

/** The reader asks for what has arrived: it is put where it belongs, and their place stays. */
export function showArrived(model: InboxModel): InboxModel {
  const entries = [...model.arrived, ...model.entries].toSorted(asListed);
  return { ...model, entries, arrived: [] };
}

/** `by`: 1 for the next line, -1 for the one before. From nowhere it is the first. */
export function move(model: InboxModel, by: 1 | -1): InboxModel {
  const at = model.entries.findIndex(({ article }) => article === model.current);
  const to = at < 0 ? 0 : Math.min(Math.max(at + by, 0), model.entries.length - 1);
  const entry = model.entries[to];
  return entry ? { ...model, current: entry.article } : model;
}

export function choose(model: InboxModel, id: number): InboxModel {
  const chosen = new Set(model.chosen);
  if (!chosen.delete(id)) chosen.add(id);
  return { ...model, chosen, anchor: id, current: id };
}

/** From where a choice was made last to this line; from nowhere, this line. */
export function chooseTo(model: InboxModel, id: number): InboxModel {
  const place = (wanted: number | undefined): number =>
    model.entries.findIndex(({ article }) => article === wanted);
  const [from, to] = [place(model.anchor), place(id)];
  if (from < 0 || to < 0) return choose(model, id);
  const range = model.entries.slice(Math.min(from, to), Math.max(from, to) + 1);
  const chosen = new Set([...model.chosen, ...range.map(({ article }) => article)]);
  return { ...model, chosen, current: id };
}

export function chooseAll(model: InboxModel): InboxModel {
  const isAll = model.entries.every(({ article }) => model.chosen.has(article));
  const chosen = isAll ? [] : model.entries.map(({ article }) => article);
  return { ...model, chosen: new Set(chosen) };
}

export const chooseNone = (model: InboxModel): InboxModel => ({ ...model, chosen: new Set() });

/** What an act is about: what is chosen, else the line that the reader is at. */
export function meant({ entries, chosen, current }: InboxModel): readonly InboxEntry[] {
  return entries.filter(({ article }) => (chosen.size > 0 ? chosen.has(article) : article === current));
}
