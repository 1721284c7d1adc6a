// Live event: what the desk's browsers are told while they listen, and how it is written to them.

import type { CopyMark } from "../../newsroom/ports/copy-store.ts";
import type { AuditEntry } from "../../terms/desk/audit-entry.ts";
import type { ArticleId } from "../../terms/ids.ts";

/** Who has an article open now. */
export type Present = {
  readonly article: ArticleId;
  readonly account: number;
  readonly name: string;
  /** Which window: the same person may have two. */
  readonly client: string;
};

export type LiveEvent =
  /** Carries its number, so that a browser which comes back says how far it has heard. */
  | { readonly kind: "audit"; readonly entry: AuditEntry }
  /** Whoever has the copy open and stands elsewhere asks for the steps between. */
  | { readonly kind: "copy"; readonly mark: CopyMark }
  /** All of them, each time that one comes or goes. */
  | { readonly kind: "presence"; readonly present: readonly Present[] }
  /** So much has happened since that the browser had better look at everything anew; the log goes on from this number. */
  | { readonly kind: "behind"; readonly last: number }
  /** The first word: up to which number all is known. */
  | { readonly kind: "here"; readonly last: number }
  /** The session is over; nothing more comes. */
  | { readonly kind: "signed-out" };

function contentOf(event: LiveEvent): unknown {
  switch (event.kind) {
    case "audit":
      return event.entry;
    case "copy":
      return event.mark;
    case "presence":
      return event.present;
    case "behind":
    case "here":
      return { last: event.last };
    case "signed-out":
      return {};
  }
}

function numberOf(event: LiveEvent): number | undefined {
  if (event.kind === "audit") return event.entry.id;
  return event.kind === "behind" || event.kind === "here" ? event.last : undefined;
}

/** As an event stream has it (HTML, server-sent events). JSON holds no line end of its own. */
export function writeLiveEvent(event: LiveEvent): string {
  const number = numberOf(event);
  const id = number === undefined ? "" : `id: ${number}\n`;
  return `${id}event: ${event.kind}\ndata: ${JSON.stringify(contentOf(event))}\n\n`;
}

/** Keeps the way open through proxies that close what is silent, and tells the browser that it is. */
export const HEARTBEAT = "event: beat\ndata: {}\n\n";
