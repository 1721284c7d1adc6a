// Live line: one connection for all windows of a browser: HTTP/1.1 allows six to a host, and each stream would hold one.

import { callApi } from "../api/call-api.ts";
import { connection } from "../api/connection.ts";
import { type LiveEvents, present, tellLive } from "./live-events.ts";

const NAME = "shirase-desk-live";
const KINDS = ["audit", "copy", "behind", "presence", "here", "beat", "signed-out"] as const;
type Kind = (typeof KINDS)[number];

/** What windows say to each other; only ours do. */
type Word =
  | { readonly say: "event"; readonly kind: Kind; readonly content: unknown }
  | { readonly say: "line"; readonly isOpen: boolean }
  /** Which articles a window has open. */
  | { readonly say: "watch"; readonly from: string; readonly articles: readonly number[] }
  /** A window that leads from now on asks all others what they watch. */
  | { readonly say: "who" };

const AFTER_REFUSAL_MS = 5_000;
/** The server says something every 15 seconds: a line that is silent for longer has been cut without a word. */
const MOST_SILENT_MS = 40_000;
const LOOK_MS = 5_000;
const MOST_WATCHED = 50;

const me = crypto.randomUUID();
const watched = new Map<number, number>();
const others = new Map<string, readonly number[]>();
const channel = "BroadcastChannel" in window ? new BroadcastChannel(NAME) : undefined;

let source: EventSource | undefined;
let isLeading = false;
/** The last entry of the log that was heard of. */
let last: number | undefined;
let openedWith = "";
let heardAt = 0;

const mine = (): readonly number[] => [...watched.keys()];
const say = (word: Word): void => channel?.postMessage(word);

function hear(kind: Kind, content: unknown): void {
  switch (kind) {
    case "audit":
      return tellLive("audit", content as LiveEvents["audit"]);
    case "copy":
      return tellLive("copy", content as LiveEvents["copy"]);
    case "behind":
      return tellLive("behind", content as LiveEvents["behind"]);
    case "presence":
      return present.set(content as ReturnType<typeof present.get>);
    case "signed-out":
      return connection.set("signed-out");
    case "here":
    case "beat":
      return undefined;
  }
}

function noteLine(isOpen: boolean): void {
  if (isOpen) connection.set("open");
  else if (connection.get() === "open") connection.set("offline");
}

function addressNow(): string {
  const articles = [...new Set([...mine(), ...[...others.values()].flat()])]
    .toSorted((a, b) => a - b)
    .slice(0, MOST_WATCHED);
  return articles.length === 0 ? "" : `articles=${articles.join(",")}`;
}

/** A refusal (signed out, too many) ends an event source for good: another is opened when it may be heard again. */
async function afterRefusal(): Promise<void> {
  noteLine(false);
  await callApi({ method: "GET", path: "/inbox/standing" });
  setTimeout(() => connection.get() !== "signed-out" && open(), AFTER_REFUSAL_MS);
}

function open(): void {
  source?.close();
  openedWith = addressNow();
  const since = last === undefined ? "" : `since=${last}`;
  const query = [since, openedWith].filter((part) => part !== "").join("&");
  const opened = new EventSource(`/desk/api/events${query === "" ? "" : `?${query}`}`);
  source = opened;
  heardAt = Date.now();
  opened.addEventListener("open", () => {
    noteLine(true);
    say({ say: "line", isOpen: true });
  });
  opened.addEventListener("error", () => {
    noteLine(false);
    say({ say: "line", isOpen: false });
    if (opened.readyState === EventSource.CLOSED && source === opened) void afterRefusal();
  });
  for (const kind of KINDS) {
    opened.addEventListener(kind, ({ data, lastEventId }: MessageEvent<string>) => {
      heardAt = Date.now();
      if (lastEventId !== "") last = Number(lastEventId);
      const content: unknown = JSON.parse(data);
      hear(kind, content);
      say({ say: "event", kind, content });
    });
  }
}

/** What the machine itself notices is known at once; what nobody notices, by the silence. */
function watchLine(): void {
  window.addEventListener("offline", () => {
    noteLine(false);
    say({ say: "line", isOpen: false });
  });
  window.addEventListener("online", open);
  setInterval(() => {
    const isSilent = Date.now() - heardAt > MOST_SILENT_MS && connection.get() !== "signed-out";
    if (isSilent) open();
  }, LOOK_MS);
}

function lead(): void {
  isLeading = true;
  watchLine();
  say({ say: "who" });
  open();
}

/** Articles that are opened elsewhere are heard of over this window's connection; a window that has just come hears who is where. */
function followWatches(): void {
  if (!isLeading) return;
  if (addressNow() !== openedWith) open();
  else say({ say: "event", kind: "presence", content: present.get() });
}

function listenToWindows(): void {
  channel?.addEventListener("message", ({ data }: MessageEvent<Word>) => {
    if (data.say === "event") hear(data.kind, data.content);
    else if (data.say === "line") noteLine(data.isOpen);
    else if (data.say === "who") say({ say: "watch", from: me, articles: mine() });
    else {
      if (data.articles.length === 0) others.delete(data.from);
      else others.set(data.from, data.articles);
      followWatches();
    }
  });
}

function tellWatched(): void {
  say({ say: "watch", from: me, articles: mine() });
  followWatches();
}

/** The copy of this article is heard of as long as it is watched. Gives the function that ends it. */
export function watchArticle(id: number): () => void {
  watched.set(id, (watched.get(id) ?? 0) + 1);
  tellWatched();
  return () => {
    const left = (watched.get(id) ?? 1) - 1;
    if (left > 0) watched.set(id, left);
    else watched.delete(id);
    tellWatched();
  };
}

/**
 * The window that holds the lock has the connection, and tells the others; when it is closed the next one has it. Where
 * a page may hold no lock (plain http, other than on this machine) each window has a connection of its own.
 */
export function openLiveLine(): void {
  window.addEventListener("pagehide", () => say({ say: "watch", from: me, articles: [] }));
  connection.subscribe(() => {
    if (isLeading && connection.get() === "open" && source?.readyState === EventSource.CLOSED) open();
  });
  if (!channel || !("locks" in navigator)) {
    lead();
    return;
  }
  listenToWindows();
  tellWatched();
  void navigator.locks.request(NAME, async () => {
    lead();
    await new Promise(() => {});
  });
}
