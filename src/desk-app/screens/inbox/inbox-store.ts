// Inbox store: the inbox of this window: what is loaded, kept as things happen, also while another screen is shown.

import { type AnswerOf, callApi } from "../../api/call-api.ts";
import type { listInbox } from "../../../desk/api/inbox/list-inbox.ts";
import type { readEntries } from "../../../desk/api/inbox/read-entries.ts";
import type { readStanding } from "../../../desk/api/inbox/read-standing.ts";
import type { InboxEntry } from "../../../terms/desk/inbox-entry.ts";
import { onLive } from "../../live/live-events.ts";
import { createStore } from "../../store.ts";
import { type InboxFilter, NO_FILTER, filterQuery, writeFilter } from "./inbox-filter.ts";
import { EMPTY_INBOX, type InboxModel, matches, showArrived, withChanges, withPage } from "./inbox-model.ts";

export type Standing = AnswerOf<typeof readStanding>;
export type InboxStatus = "loading" | "ready" | "failed";

const PAGE = 60;
/** Entries of one question. */
const MOST_ASKED = 100;
/** What happens at once is asked for at once. */
const GATHER_MS = 60;

export const model = createStore<InboxModel>(EMPTY_INBOX);
export const status = createStore<InboxStatus>("loading");
export const standing = createStore<Standing | undefined>(undefined);
/** What arrived later is new to the viewer in this visit. */
export const newSince = createStore<number>(Number.MAX_SAFE_INTEGER);

let filter: InboxFilter = NO_FILTER;
let loaded: string | undefined;
let asking: AbortController | undefined;
/** Far down in the list, where the reader left it. */
export const scroll = { top: 0 };

export const change = (next: (now: InboxModel) => InboxModel): void => model.set(next(model.get()));

/** The API's types say what the store's say, without the brands of ids. */
const asEntries = (entries: AnswerOf<typeof readEntries>["entries"]): readonly InboxEntry[] =>
  entries as unknown as readonly InboxEntry[];

async function askForPage(before: string | undefined): Promise<void> {
  asking?.abort();
  const mine = new AbortController();
  asking = mine;
  status.set("loading");
  try {
    const answer = await callApi<AnswerOf<typeof listInbox>>({
      method: "GET",
      path: "/inbox",
      query: { ...filterQuery(filter), limit: PAGE, before },
      signal: mine.signal,
    });
    if (!answer.ok) {
      status.set("failed");
      return;
    }
    const { entries, urgent = [], next } = answer.value;
    const page = { entries: asEntries([...urgent, ...entries]), next };
    change((now) => withPage(before === undefined ? { ...EMPTY_INBOX, chosen: now.chosen } : now, page));
    status.set("ready");
  } catch {
    // Another question has taken its place.
  }
}

export async function loadStanding(): Promise<void> {
  const answer = await callApi<Standing>({ method: "GET", path: "/inbox/standing" });
  if (!answer.ok) return;
  if (!standing.get()) newSince.set(answer.value.seen);
  standing.set(answer.value);
}

/** All devices of the account know that what is shown has been looked at; the marks of this visit stay. */
async function noteSeen(upTo: number): Promise<void> {
  if (document.visibilityState !== "visible" || upTo <= (standing.get()?.seen ?? 0)) return;
  await callApi({ method: "POST", path: "/inbox/seen", body: { upTo } });
}

/** Gives the list anew where the filter is another one. */
export async function showFilter(next: InboxFilter): Promise<void> {
  const written = writeFilter(next);
  if (written === loaded) return;
  loaded = written;
  filter = next;
  scroll.top = 0;
  await reload();
}

export async function reload(): Promise<void> {
  await Promise.all([askForPage(undefined), loadStanding()]);
  await noteSeen(standing.get()?.last ?? 0);
}

export async function loadMore(): Promise<void> {
  const { next } = model.get();
  if (next !== undefined && status.get() !== "loading") await askForPage(next);
}

export async function takeArrived(): Promise<void> {
  const upTo = Math.max(0, ...model.get().arrived.map(({ arrival }) => arrival));
  change(showArrived);
  await noteSeen(upTo);
}

/** From now on nothing that is there is new. */
export function markAllSeen(): void {
  newSince.set(standing.get()?.last ?? newSince.get());
}

const me = (): number => standing.get()?.account ?? 0;

/** Under words that were typed the server decides what matches: only what is in the list already is kept up. */
function isWanted(entry: InboxEntry): boolean {
  return filter.words.trim() === "" && matches(entry, filter, me());
}

export function takeChanges(entries: readonly InboxEntry[]): void {
  change((now) => withChanges(now, entries, isWanted));
}

const waiting = new Set<number>();

async function askForChanged(): Promise<void> {
  const ids = [...waiting].slice(0, MOST_ASKED);
  for (const id of ids) waiting.delete(id);
  if (ids.length === 0) return;
  const answer = await callApi<AnswerOf<typeof readEntries>>({
    method: "GET",
    path: "/inbox/entries",
    query: { ids: ids.join(",") },
  });
  if (answer.ok) takeChanges(asEntries(answer.value.entries));
  // What could not be asked for is asked again with the next thing that happens.
  else for (const id of ids) waiting.add(id);
  await loadStanding();
  if (answer.ok && waiting.size > 0) await askForChanged();
}

let gathering: ReturnType<typeof setTimeout> | undefined;

/** What rules hold has no article, and is told by the counts alone. */
onLive("audit", ({ article, action }) => {
  if (loaded === undefined || (article === undefined && !action.startsWith("announcement."))) return;
  if (article !== undefined) waiting.add(article);
  gathering ??= setTimeout(() => {
    gathering = undefined;
    void (waiting.size > 0 ? askForChanged() : loadStanding());
  }, GATHER_MS);
});
onLive("behind", () => loaded !== undefined && void reload());
