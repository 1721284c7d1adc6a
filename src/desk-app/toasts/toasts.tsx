// Toasts: the short sentences on the screen, read out as they come.

import { useEffect, useState } from "preact/hooks";
import { useWords } from "../desk-context.ts";
import { openDialogs } from "../frame/open-dialogs.ts";
import { useStore } from "../store.ts";
import { FRAME_WORDS } from "../words/frame-words.ts";
import { TOAST_MS, type Toast, dismissToast, toasts } from "./toast-store.ts";

function ToastBox({ toast }: { readonly toast: Toast }) {
  const words = useWords(FRAME_WORDS);
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld || toast.tone === "fault") return undefined;
    const timer = setTimeout(() => dismissToast(toast.id), TOAST_MS);
    return () => clearTimeout(timer);
  }, [isHeld, toast]);
  const { action } = toast;
  return (
    <li
      class={`toast toast-${toast.tone}`}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <p>{toast.text}</p>
      {action && (
        <button
          type="button"
          onClick={() => {
            dismissToast(toast.id);
            action.run();
          }}
        >
          {action.label}
        </button>
      )}
      <button type="button" class="quiet-button" onClick={() => dismissToast(toast.id)}>
        {words.dismiss}
      </button>
    </li>
  );
}

/**
 * Two regions, there from the start: a reader of the screen waits for a pause to tell what was done, and breaks in for a
 * fault. `within`: the dialog that they stand in; while one is open they are told in the one on top, since all else is
 * dimmed, and is heard by nobody.
 */
export function Toasts({ within }: { readonly within?: symbol }) {
  const isHere = useStore(openDialogs).at(-1) === within;
  const all = useStore(toasts);
  const shown = isHere ? all : [];
  const boxes = (tone: Toast["tone"]) =>
    shown.filter((toast) => toast.tone === tone).map((toast) => <ToastBox key={toast.id} toast={toast} />);
  return (
    <div class="toasts">
      <div role="alert">
        <ul>{boxes("fault")}</ul>
      </div>
      <div role="status">
        <ul>{boxes("done")}</ul>
      </div>
    </div>
  );
}
