// Open copy: the working copy as loaded and what this browser has kept of it in, the state to go on from out.

import { receiveTransaction, sendableSteps } from "prosemirror-collab";
import { closeHistory } from "prosemirror-history";
import { Node } from "prosemirror-model";
import type { EditorState } from "prosemirror-state";
import { articleSchema } from "../../editing/schema/article-schema.ts";
import type { Meeting, Met } from "./conflicts/open-conflicts.ts";
import type { CopyStep, LoadedCopy } from "./copy/copy-transport.ts";
import type { Pending } from "./copy/pending-store.ts";
import type { MadeLog } from "./copy/made-log.ts";
import { beginState, readStep, replaySteps } from "./copy/replay-steps.ts";

export type Opening = {
  readonly copy: LoadedCopy;
  readonly client: string;
  /** Of whoever is signed in: what they wrote before, here or elsewhere, they can undo. */
  readonly account: number;
  readonly pending: Pending | undefined;
  readonly made: MadeLog;
  /** Others' steps are about to go under those that waited. */
  readonly onMeeting: (meeting: Meeting) => Met;
};

export type Opened = {
  readonly state: EditorState;
  /** As the server has it. */
  readonly document: Node;
  readonly confirmed: number;
  /** What waited and cannot be placed any more: its version is no longer known. */
  readonly stranded: Pending | undefined;
};

/** The waiting steps as they were made, upon the version on which they were made. */
function applyPending(state: EditorState, pending: Pending): EditorState | undefined {
  try {
    const { tr } = state;
    for (const step of pending.steps) tr.step(readStep(step));
    return state.apply(closeHistory(tr));
  } catch {
    return undefined;
  }
}

/** `document`: what the waiting steps stand upon. */
function receiveRest(
  state: EditorState,
  rest: readonly CopyStep[],
  document: Node,
  { client, onMeeting }: Opening,
): EditorState {
  const count = countOwn(rest, client);
  const [own, others] = [rest.slice(0, count), rest.slice(count)];
  const confirmed = receiveAll(state, own);
  const waiting = sendableSteps(confirmed)?.steps ?? [];
  const met =
    others.length > 0 && waiting.length > 0
      ? onMeeting({ document: serverDocument(document, own), own: waiting, others })
      : undefined;
  const received = receiveAll(confirmed, others);
  if (!met) return received;
  met.note();
  if (!received.doc.eq(met.document)) return received;
  const { tr } = received;
  for (const step of met.settling) tr.step(step);
  return received.apply(tr.setMeta("addToHistory", false));
}

function receiveAll(state: EditorState, steps: readonly CopyStep[]): EditorState {
  if (steps.length === 0) return state;
  const read = steps.map(({ step }) => readStep(step));
  return state.apply(
    receiveTransaction(
      state,
      read,
      steps.map((step) => step.client),
    ),
  );
}

/** Of what the server has of this client since then: it comes first, or others were quicker. */
function countOwn(rest: readonly CopyStep[], client: string): number {
  const others = rest.findIndex((step) => step.client !== client);
  return others < 0 ? rest.length : others;
}

/** As the server has it, without what waits here. */
function serverDocument(first: Node, steps: readonly CopyStep[]): Node {
  let doc = first;
  for (const { step } of steps) doc = readStep(step).apply(doc).doc ?? doc;
  return doc;
}

/** Throws where the copy is none: the server has checked each of its steps. */
export function openCopy(opening: Opening): Opened {
  const { copy, client, account, pending, made } = opening;
  const snapshot = Node.fromJSON(articleSchema, copy.document);
  const document = serverDocument(snapshot, copy.steps);
  const isOwn = (step: CopyStep): boolean => step.client === client || step.account === account;
  const numberOfFirst = copy.steps.find((step) => step.client === client)?.number;
  const known = numberOfFirst === undefined ? [] : made.from(numberOfFirst);
  const since = pending ? pending.version - copy.version : copy.steps.length;
  const isPlaced = since >= 0 && since <= copy.steps.length;
  const before = isPlaced ? copy.steps.slice(0, since) : copy.steps;
  const rest = isPlaced ? copy.steps.slice(since) : [];
  const first = beginState(snapshot, copy.version, client);
  const state = replaySteps(first, before, { client, isOwn, made: known });
  const confirmed = (pending?.confirmed ?? 0) + countOwn(rest, client);
  const nothingWaits = pending === undefined || pending.steps.length === 0;
  const withPending = nothingWaits || !isPlaced ? undefined : applyPending(state, pending);
  if (withPending) {
    return {
      state: receiveRest(withPending, rest, state.doc, opening),
      document,
      confirmed,
      stranded: undefined,
    };
  }
  const all = replaySteps(state, rest, { client, isOwn, made: [] });
  return { state: all, document, confirmed, stranded: nothingWaits ? undefined : pending };
}
