// Adopt forsaken: what waits in this browser from pages that ended without sending it → the steps that bring it into the document as the server has it.

import { sendableSteps } from "prosemirror-collab";
import type { Node } from "prosemirror-model";
import type { Step } from "prosemirror-transform";
import { rebaseSteps } from "../../../editing/conflicts/rebase-steps.ts";
import type { OpenConflicts } from "../conflicts/open-conflicts.ts";
import { openCopy } from "../open-copy.ts";
import { type Locks, holdForsaken } from "./claim-client.ts";
import type { CopyTransport, LoadedCopy } from "./copy-transport.ts";
import { openMadeLog } from "./made-log.ts";
import type { Pending, PendingStore } from "./pending-store.ts";

export type Adoption = {
  /** Upon the newest document of the copy, one after another. */
  readonly steps: readonly Step[];
  /** Whose they were: forgotten when they are kept as one's own. */
  readonly clients: readonly string[];
};

/** The copy from the version on that the waiting steps stand upon, where its own snapshot is newer. */
export async function copyFor(
  pending: Pending | undefined,
  copy: LoadedCopy,
  transport: CopyTransport,
): Promise<LoadedCopy> {
  if (!pending || pending.steps.length === 0 || pending.version >= copy.version) return copy;
  if (pending.document === undefined) return copy;
  const since = await transport.readSince(pending.version);
  const newest = copy.version + copy.steps.length;
  const reaches = since.kind === "steps" && pending.version + since.steps.length === newest;
  return reaches
    ? { ...copy, version: pending.version, document: pending.document, steps: since.steps }
    : copy;
}

/** Nobody's account: what is adopted is undone as one change, by whoever adopts it. */
const NOBODY = -1;

type Adopting = {
  readonly copy: LoadedCopy;
  readonly transport: CopyTransport;
  readonly store: PendingStore;
  readonly client: string;
  readonly locks: Locks | undefined;
  readonly conflicts: OpenConflicts;
};

async function stepsOf(pending: Pending, { copy, transport, conflicts }: Adopting) {
  const { client } = pending;
  const opened = openCopy({
    copy: await copyFor(pending, copy, transport),
    client,
    account: NOBODY,
    pending,
    made: openMadeLog(undefined, 0),
    onMeeting: conflicts.meet,
  });
  if (opened.stranded) conflicts.strand(opened.stranded.steps);
  return { steps: sendableSteps(opened.state)?.steps ?? [], document: opened.document };
}

export async function adoptForsaken(adopting: Adopting): Promise<Adoption> {
  const { store, client, locks } = adopting;
  const steps: Step[] = [];
  const clients: string[] = [];
  // Without locks nobody can tell a page that has ended from one that lives.
  if (!locks) return { steps, clients };
  for (const pending of store.list()) {
    if (pending.client === client || !(await holdForsaken(locks, pending.client))) continue;
    const { steps: own, document } = await stepsOf(pending, adopting);
    steps.push(...uponOthers(own, steps, document));
    clients.push(pending.client);
  }
  return { steps, clients };
}

/** One's own steps upon others' that stand upon the same document; those whose place is gone are not among them. */
export function uponOthers(own: readonly Step[], others: readonly Step[], document: Node): readonly Step[] {
  return rebaseSteps(own, others, document).own.filter((step) => step !== null);
}
