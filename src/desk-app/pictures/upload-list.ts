// Upload list: files that somebody brought, one after another on their way to the desk, and what became of each.

import type { DeskPicture } from "../../desk/api/pictures/picture-schema.ts";
import type { CallResult } from "../api/call-api.ts";
import { type Store, createStore } from "../store.ts";

export type UploadState =
  | { readonly kind: "waiting" }
  /** `part`: 0 to 1; what has gone may still have to be prepared. */
  | { readonly kind: "sending"; readonly part: number }
  /** The line or the session is gone: it goes on by itself when that is back. */
  | { readonly kind: "held" }
  | { readonly kind: "refused"; readonly reason: string }
  /** Told before a byte of it has gone. */
  | { readonly kind: "too-large" };

export type Upload = { readonly id: number; readonly file: File; readonly state: UploadState };

export type UploadList = {
  readonly uploads: Store<readonly Upload[]>;
  add(files: readonly File[]): void;
  /** What was held, goes on. */
  resume(): void;
  dismiss(id: number): void;
};

type SendFile = (file: File, onProgress: (part: number) => void) => Promise<CallResult<DeskPicture>>;

/** `onTaken` is told of each picture that the desk has; it is then no longer in the list. */
export function createUploadList(
  send: SendFile,
  mostBytes: number,
  onTaken: (picture: DeskPicture) => void,
): UploadList {
  const uploads = createStore<readonly Upload[]>([]);
  let last = 0;
  let isSending = false;
  const setState = (id: number, state: UploadState): void =>
    uploads.set(uploads.get().map((one) => (one.id === id ? { ...one, state } : one)));
  const remove = (id: number): void => uploads.set(uploads.get().filter((one) => one.id !== id));

  async function sendNext(): Promise<void> {
    const next = isSending ? undefined : uploads.get().find(({ state }) => state.kind === "waiting");
    if (!next) return;
    isSending = true;
    setState(next.id, { kind: "sending", part: 0 });
    const sent = await send(next.file, (part) => setState(next.id, { kind: "sending", part }));
    isSending = false;
    if (sent.ok) {
      remove(next.id);
      onTaken(sent.value);
    } else {
      const { problem } = sent;
      const isHeld =
        problem.kind === "offline" || problem.name === "signed-out" || problem.name === "limited";
      setState(next.id, isHeld ? { kind: "held" } : { kind: "refused", reason: problem.detail });
      if (isHeld) return;
    }
    await sendNext();
  }

  return {
    uploads,
    add(files) {
      const added = files.map((file): Upload => {
        last += 1;
        return { id: last, file, state: { kind: file.size > mostBytes ? "too-large" : "waiting" } };
      });
      uploads.set([...uploads.get(), ...added]);
      void sendNext();
    },
    resume() {
      for (const { id, state } of uploads.get()) if (state.kind === "held") setState(id, { kind: "waiting" });
      void sendNext();
    },
    dismiss: remove,
  };
}
