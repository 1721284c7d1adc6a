// Copy link: an editor's changes to the server and others' changes to the editor, each once and in one order, however the connection is.

import { getVersion, receiveTransaction, sendableSteps } from "prosemirror-collab";
import type { EditorState, Transaction } from "prosemirror-state";
import type { Step } from "prosemirror-transform";
import { type Store, createStore } from "../../store.ts";
import type { CompositionGate } from "../composition/composition-gate.ts";
import type { CopyStep, CopyTransport, CopyTrouble, SendAnswer } from "./copy-transport.ts";
import type { Json } from "./pending-store.ts";
import type { Kept, SaveState } from "./save-state.ts";
import { readStep } from "./replay-steps.ts";

/** From a change to its sending. */
const SEND_AFTER_MS = 200;
/** A word that is composed for longer is sent as it stands: sending touches nothing on the screen. */
const LONGEST_WORD_MS = 5_000;
/** What waited for hours goes in parts, each within what the server takes. */
const MOST_STEPS_SENT = 1_000;
const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 15_000;
/** A decision waits so long for the last words. */
const FLUSH_MS = 5_000;
const POLL_MS = 25;
/** While the live channel says nothing. */
const LOOK_AFTER_MS = 4_000;

export type CopyLinkOptions = {
  readonly client: string;
  /** How many steps of this client the server has acknowledged. */
  readonly confirmed: number;
  readonly transport: CopyTransport;
  readonly gate: CompositionGate;
  readonly readState: () => EditorState;
  readonly dispatch: (tr: Transaction) => void;
  /** Before others' steps go under what waits: what of it will have no place any more is found here. */
  readonly onOthers: (steps: readonly CopyStep[]) => void;
  /** Conflicts that go with the steps, and those of them that the server has now. */
  readonly readMet: () => readonly { readonly id: string }[];
  readonly onMetKept: (ids: readonly string[]) => void;
  /** What the server keeps for a decision; the document is the newest. */
  readonly onLeft: (left: readonly Json[]) => void;
  /** These are in the document now; `before` is how many of one's own waited before them. */
  readonly onReceived: (steps: readonly Step[], confirmed: number, before: number) => void;
};

export type CopyLink = {
  readonly saveState: Store<SaveState>;
  readonly kept: Store<Kept>;
  /** Something was changed here. */
  readonly noteChange: () => void;
  /** Something may have been changed elsewhere. */
  readonly look: () => void;
  /** Sends what waits at once; resolves when nothing waits or nothing can be sent. */
  readonly flush: () => Promise<void>;
  readonly close: () => void;
};

const isTrouble = (answer: SendAnswer): answer is CopyTrouble =>
  answer.kind === "offline" || answer.kind === "signed-out" || answer.kind === "gone";

export function openCopyLink(options: CopyLinkOptions): CopyLink {
  const { client, transport, gate, readState } = options;
  const saveState = createStore<SaveState>({ kind: "saved" });
  const kept = createStore<Kept>("kept");
  let { confirmed } = options;
  let [isClosed, isBusy, isWanted, isHurried, failures] = [false, false, false, false, 0];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isOpen = (): boolean => !isClosed;
  const waiting = (): number => sendableSteps(readState())?.steps.length ?? 0;
  const later = (ms: number): void => {
    clearTimeout(timer);
    if (!isClosed) timer = setTimeout(() => void pump(), ms);
  };

  const take = (steps: readonly CopyStep[]): void => {
    if (steps.length === 0) return;
    const before = waiting();
    const read = steps.map(({ step }) => readStep(step));
    const clients = steps.map((step) => step.client);
    options.dispatch(receiveTransaction(readState(), read, clients, { mapSelectionBackward: true }));
    options.onReceived(read, confirmed, before);
  };
  const receive = (steps: readonly CopyStep[]): void => {
    const firstOther = steps.findIndex((step) => step.client !== client);
    const own = firstOther < 0 ? steps.length : firstOther;
    confirmed += own;
    take(steps.slice(0, own));
    if (own === steps.length) return;
    options.onOthers(steps.slice(own));
    take(steps.slice(own));
  };
  /** Nothing on the screen moves while a word is composed. */
  const receiveBetweenWords = (version: number, steps: readonly CopyStep[]): Promise<void> =>
    new Promise((resolve) =>
      gate.whenOpen(() => {
        // What was asked for twice is taken once.
        const known = getVersion(readState()) - version;
        if (!isClosed && known >= 0 && known < steps.length) receive(steps.slice(known));
        resolve();
      }),
    );

  const stopFor = (trouble: CopyTrouble): void => {
    failures += 1;
    if (trouble.kind === "gone") saveState.set({ kind: "gone" });
    else saveState.set({ kind: trouble.kind, waiting: waiting() });
    if (trouble.kind !== "gone") later(Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** (failures - 1)));
  };

  const mayNotSendYet = (): number => {
    const since = gate.composingSince();
    return since === undefined || isHurried ? 0 : Math.max(0, LONGEST_WORD_MS - (performance.now() - since));
  };

  const mayStillSend = (): boolean =>
    isOpen() && failures === 0 && saveState.get().kind !== "refused" && (isBusy || waiting() > 0);

  /** True where there may be more to send. */
  const sendOnce = async (): Promise<boolean> => {
    const sendable = sendableSteps(readState());
    if (!sendable) return false;
    const { version } = sendable;
    const steps = sendable.steps.slice(0, MOST_STEPS_SENT);
    const met = options.readMet();
    const answer = await transport.send({
      client,
      version,
      first: confirmed,
      steps: steps.map((step): unknown => step.toJSON()),
      ...(met.length > 0 && { met }),
    });
    if (isClosed) return false;
    if (isTrouble(answer)) {
      stopFor(answer);
      return false;
    }
    failures = 0;
    if (answer.kind === "refused") {
      saveState.set(answer);
      return false;
    }
    if (answer.kind === "accepted") options.onMetKept(met.map(({ id }) => id));
    const missed =
      answer.kind === "behind"
        ? answer.steps
        : steps.map((step): CopyStep => ({ step: step.toJSON(), client }));
    await receiveBetweenWords(version, missed);
    return !isClosed;
  };

  const pump = async (): Promise<void> => {
    isWanted = true;
    if (isBusy || isClosed) return;
    isBusy = true;
    try {
      while (isWanted && isOpen()) {
        isWanted = false;
        const wait = mayNotSendYet();
        if (wait > 0) {
          gate.whenOpen(() => later(0));
          later(wait);
          return;
        }
        while (await sendOnce()) if (waiting() > 0) saveState.set({ kind: "saving" });
        if (waiting() === 0 && failures === 0 && !isClosed) {
          saveState.set({ kind: "saved" });
          await lookOnce();
        }
      }
    } finally {
      isBusy = false;
    }
    // What was changed while others' steps were asked for is not to wait for the next look.
    if (failures === 0 && saveState.get().kind !== "gone") {
      later(waiting() > 0 ? SEND_AFTER_MS : LOOK_AFTER_MS);
    }
  };

  const lookOnce = async (): Promise<void> => {
    const version = getVersion(readState());
    const answer = await transport.readSince(version);
    if (isClosed) return;
    if (answer.kind !== "steps") {
      stopFor(answer);
      return;
    }
    if (answer.steps.length > 0) await receiveBetweenWords(version, answer.steps);
    if (!isClosed && Array.isArray(answer.left)) options.onLeft(answer.left);
  };

  const online = (): void => {
    failures = 0;
    later(0);
  };
  globalThis.addEventListener("online", online);
  later(0);

  return {
    saveState,
    kept,
    noteChange: () => {
      const { kind } = saveState.get();
      if (kind === "saved" || kind === "refused") saveState.set({ kind: "saving" });
      else if (kind === "offline" || kind === "signed-out") saveState.set({ kind, waiting: waiting() });
      if (kind !== "offline" && kind !== "signed-out" && kind !== "gone") later(SEND_AFTER_MS);
    },
    look: () => later(0),
    flush: async () => {
      const giveUpAt = performance.now() + FLUSH_MS;
      isHurried = true;
      try {
        do {
          clearTimeout(timer);
          await pump();
          // Another sending may be under way already: what is waited for goes with it.
          if (isBusy) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
        } while (mayStillSend() && performance.now() < giveUpAt);
      } finally {
        isHurried = false;
      }
    },
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      globalThis.removeEventListener("online", online);
    },
  };
}
