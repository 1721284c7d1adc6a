// Keep pending: writes what waits to be sent to this browser's storage as it is made, and again when it was made to stand upon another version.

import { getVersion, sendableSteps } from "prosemirror-collab";
import type { Node } from "prosemirror-model";
import type { EditorState } from "prosemirror-state";
import type { Step } from "prosemirror-transform";
import type { Store } from "../../store.ts";
import type { MadeLog } from "./made-log.ts";
import type { Json, PendingStore } from "./pending-store.ts";
import type { ChangeMade } from "./replay-steps.ts";
import type { Kept } from "./save-state.ts";

/** What waits longer has its document beside it: the server may have forgotten the version by the next page. */
const WRITE_DOCUMENT_AFTER_MS = 2_000;

export type KeepPendingOptions = {
  readonly store: PendingStore;
  readonly client: string;
  readonly confirmed: number;
  readonly made: MadeLog;
  readonly kept: Store<Kept>;
  readonly readState: () => EditorState;
  /** As the server has it. */
  readonly document: Node;
};

export type KeepPending = {
  /** After each change: how many steps waited before it, and how it came about. */
  readonly noteChange: (before: number, how: ChangeMade["how"]) => void;
  /** After steps of the server's, one's own among them: how many waited before them. */
  readonly noteReceived: (steps: readonly Step[], confirmed: number, before: number) => void;
  /** As the server has it. */
  readonly document: () => Node;
  readonly close: () => void;
};

const waitingIn = (state: EditorState): readonly Step[] => sendableSteps(state)?.steps ?? [];
const toJson = (steps: readonly Step[]): readonly Json[] => steps.map((step): Json => step.toJSON());

export function keepPending(options: KeepPendingOptions): KeepPending {
  const { store, client, made, kept, readState } = options;
  let { confirmed, document: doc } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (isKept: boolean): void => kept.set(isKept ? "kept" : "not-kept");

  const writeAll = (): boolean => {
    const state = readState();
    return store.replace({ client, version: getVersion(state), confirmed, steps: toJson(waitingIn(state)) });
  };
  tell(writeAll());

  const writeDocument = (): void => {
    timer = undefined;
    const state = readState();
    if (waitingIn(state).length > 0) store.writeDocument(client, getVersion(state), doc.toJSON());
  };
  const writeMade = (): void => void store.writeMade(client, made.toJson());
  globalThis.addEventListener("pagehide", writeMade);

  return {
    noteChange: (before, how) => {
      const steps = waitingIn(readState()).slice(before);
      if (steps.length === 0) return;
      made.note({ steps: steps.length, at: Date.now(), how });
      // After a write that found no room the whole is written as soon as there is some.
      tell(kept.get() === "kept" ? store.append(client, before, toJson(steps)) : writeAll());
      timer ??= setTimeout(writeDocument, WRITE_DOCUMENT_AFTER_MS);
    },
    noteReceived: (steps, nowConfirmed, before) => {
      for (const step of steps) doc = step.apply(doc).doc ?? doc;
      const waiting = waitingIn(readState()).length;
      if (waiting !== before - (nowConfirmed - confirmed)) made.restartAt(nowConfirmed + waiting);
      confirmed = nowConfirmed;
      tell(writeAll());
      writeMade();
      if (waiting === 0) {
        clearTimeout(timer);
        timer = undefined;
      }
    },
    document: () => doc,
    close: () => {
      clearTimeout(timer);
      writeMade();
      globalThis.removeEventListener("pagehide", writeMade);
    },
  };
}
