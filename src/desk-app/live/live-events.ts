// Live events: what the desk tells its browsers as it happens, and who in this window wants to hear of it.

import type { AuditEntry } from "../../terms/desk/audit-entry.ts";
import type { CopyMark } from "../../newsroom/ports/copy-store.ts";
import type { Present } from "../../desk/live/live-event.ts";
import { createStore } from "../store.ts";

export type LiveEvents = {
  readonly audit: AuditEntry;
  /** An open copy stands elsewhere than it did. */
  readonly copy: CopyMark;
  /** So much has happened that whatever is shown has to be asked for anew. */
  readonly behind: { readonly last: number };
};
export type LiveKind = keyof LiveEvents;

/** Who has which article open now: all of them. */
export const present = createStore<readonly Present[]>([]);

type Listener<Kind extends LiveKind> = (event: LiveEvents[Kind]) => void;
type Listeners = { readonly [Kind in LiveKind]: Set<Listener<Kind>> };

const listeners: Listeners = { audit: new Set(), copy: new Set(), behind: new Set() };

/** Gives the function that ends it. */
export function onLive<Kind extends LiveKind>(kind: Kind, listener: Listener<Kind>): () => void {
  listeners[kind].add(listener);
  return () => listeners[kind].delete(listener);
}

export function tellLive<Kind extends LiveKind>(kind: Kind, event: LiveEvents[Kind]): void {
  for (const listener of listeners[kind]) listener(event);
}
