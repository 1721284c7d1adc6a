// Picture drop: files chosen, dropped or pasted on their way to the desk, with how far each has got.

import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { DeskPicture } from "../../desk/api/pictures/picture-schema.ts";
import { connection } from "../api/connection.ts";
import { useWords } from "../desk-context.ts";
import { useStore } from "../store.ts";
import { showToast } from "../toasts/toast-store.ts";
import { PICTURES_WORDS, type PicturesWords } from "../words/pictures-words.ts";
import { TAKEN_TYPES, sendPicture } from "./send-picture.ts";
import { type Upload, type UploadList, createUploadList } from "./upload-list.ts";

/** As the API has it: who would send more is told before. */
const MOST_BYTES = 20 * 1024 * 1024;

type DropProps = {
  readonly onTaken: (picture: DeskPicture) => void;
  readonly children: ComponentChildren;
};

function sayState({ state }: Upload, words: PicturesWords): string {
  switch (state.kind) {
    case "waiting":
      return words.waiting;
    case "sending":
      return state.part < 1 ? `${words.sending} ${Math.floor(state.part * 100)}%` : words.preparing;
    case "held":
      return words.held;
    case "refused":
      return words.refused(state.reason);
    case "too-large":
      return words.tooLarge;
  }
}

function UploadRow({ upload, list }: { readonly upload: Upload; readonly list: UploadList }) {
  const words = useWords(PICTURES_WORDS);
  const { state, file } = upload;
  return (
    <li class={`upload upload-${state.kind}`}>
      <span class="upload-name">{file.name || words.untitled}</span>
      {state.kind === "sending" && (
        <progress value={state.part} max={1} aria-label={file.name || words.untitled} />
      )}
      <span class="upload-state">{sayState(upload, words)}</span>
      {state.kind === "held" && (
        <button type="button" class="quiet-button" onClick={() => list.resume()}>
          {words.retry}
        </button>
      )}
      {(state.kind === "held" || state.kind === "refused" || state.kind === "too-large") && (
        <button type="button" class="quiet-button" onClick={() => list.dismiss(upload.id)}>
          {words.dismiss}
        </button>
      )}
    </li>
  );
}

const filesOf = (transfer: DataTransfer | null): readonly File[] => [...(transfer?.files ?? [])];

/** Everything within it takes files; what is pasted anywhere is taken too, unless it is pasted into a field. */
export function PictureDrop({ onTaken, children }: DropProps) {
  const words = useWords(PICTURES_WORDS);
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const taken = useRef(onTaken);
  taken.current = onTaken;
  const list = useMemo(
    () =>
      createUploadList(sendPicture, MOST_BYTES, (picture) => {
        showToast({ text: words.taken(picture.fileName || words.untitled), tone: "done" });
        taken.current(picture);
      }),
    [],
  );
  const uploads = useStore(list.uploads);
  const line = useStore(connection);
  useEffect(() => {
    if (line === "open") list.resume();
  }, [line, list]);
  useEffect(() => {
    const take = (event: ClipboardEvent): void => {
      const files = filesOf(event.clipboardData);
      if (files.length === 0) return;
      event.preventDefault();
      list.add(files);
    };
    document.addEventListener("paste", take);
    return () => document.removeEventListener("paste", take);
  }, [list]);
  return (
    <div
      class={isOver ? "drop is-over" : "drop"}
      onDragOver={(event) => {
        if (event.dataTransfer?.types.includes("Files") !== true) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        list.add(filesOf(event.dataTransfer));
      }}
    >
      <div class="drop-head">
        <button type="button" class="main-button" onClick={() => input.current?.click()}>
          {words.choose}
        </button>
        <input
          ref={input}
          type="file"
          class="drop-input"
          accept={TAKEN_TYPES}
          multiple
          hidden
          aria-label={words.choose}
          onChange={(event) => {
            list.add([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = "";
          }}
        />
        <p class="note">{words.hint}</p>
      </div>
      <div role="status">
        {uploads.length > 0 && (
          <ul class="uploads" aria-label={words.uploads}>
            {uploads.map((upload) => (
              <UploadRow key={upload.id} upload={upload} list={list} />
            ))}
          </ul>
        )}
      </div>
      {children}
    </div>
  );
}
