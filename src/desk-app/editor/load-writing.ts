// Load writing: an article's number → everything that its editor starts with, or what stands in the way.

import { type CallResult, callApi } from "../api/call-api.ts";
import { type OpenConflicts, openConflicts } from "./conflicts/open-conflicts.ts";
import { type Adoption, adoptForsaken, copyFor } from "./copy/adopt-forsaken.ts";
import { claimClient } from "./copy/claim-client.ts";
import type { CopyTransport, CopyTrouble, LoadedCopy } from "./copy/copy-transport.ts";
import { deskTransport } from "./copy/desk-transport.ts";
import { type KeyValues, type PendingStore, openPendingStore } from "./copy/pending-store.ts";
import type { FindOfficialText, OfficialText } from "./official/official-text.ts";

export type Writing = {
  readonly copy: LoadedCopy;
  readonly client: string;
  readonly account: number;
  readonly transport: CopyTransport;
  readonly store: PendingStore;
  readonly conflicts: OpenConflicts;
  readonly adoption: Adoption;
  readonly findText: FindOfficialText;
  readonly headlineLimit: number | undefined;
  readonly isEditable: boolean;
};

export type WritingLoaded = { readonly kind: "loaded"; readonly writing: Writing } | CopyTrouble;

type OfficialAnswer = {
  readonly blocks: readonly (OfficialText & { readonly index: number })[];
  readonly headlineLimit?: number;
  readonly isClosed: boolean;
};
type SessionAnswer = { readonly account: { readonly id: number } };

/** Where a browser forbids its storage, what waits is in memory only, and the screen says so. */
function browserValues(): KeyValues {
  try {
    return localStorage;
  } catch {
    const refuse = (): never => {
      throw new Error("The browser keeps nothing.");
    };
    return { length: 0, key: () => null, getItem: () => null, setItem: refuse, removeItem: () => {} };
  }
}

function sessionValues(): Pick<Storage, "getItem" | "setItem"> {
  try {
    return sessionStorage;
  } catch {
    return { getItem: () => null, setItem: () => {} };
  }
}

const troubleIn = (answer: CallResult<unknown>): CopyTrouble | undefined => {
  if (answer.ok) return undefined;
  const { problem } = answer;
  if (problem.kind === "offline" || problem.status >= 500 || problem.status === 429)
    return { kind: "offline" };
  return problem.name === "signed-out" ? { kind: "signed-out" } : { kind: "gone" };
};

export async function loadWriting(article: number): Promise<WritingLoaded> {
  const transport = deskTransport(article);
  const [loaded, official, session] = await Promise.all([
    transport.load(),
    callApi<OfficialAnswer>({ method: "GET", path: `/articles/${article}/official-text` }),
    callApi<SessionAnswer>({ method: "GET", path: "/session" }),
  ]);
  if (!("document" in loaded)) return loaded;
  if (!official.ok) return troubleIn(official) ?? { kind: "gone" };
  if (!session.ok) return troubleIn(session) ?? { kind: "gone" };

  const store = openPendingStore(browserValues(), article);
  const isKnown = (client: string): boolean => store.read(client) !== undefined;
  // Only a secure page has locks.
  const locks = "locks" in navigator ? navigator.locks : undefined;
  const client = await claimClient({ article, session: sessionValues(), locks, isKnown });
  const conflicts = openConflicts(store.readConflicts(), (kept) => store.writeConflicts(kept));
  const copy = await copyFor(store.read(client), loaded, transport);
  const adoption = await adoptForsaken({ copy: loaded, transport, store, client, locks, conflicts });
  const texts = new Map(official.value.blocks.map((block) => [block.index, block]));
  const { headlineLimit, isClosed } = official.value;
  const writing: Writing = {
    copy,
    client,
    account: session.value.account.id,
    transport,
    store,
    conflicts,
    adoption,
    findText: (block) => texts.get(block),
    headlineLimit,
    isEditable: !isClosed,
  };
  return { kind: "loaded", writing };
}
