// Toasts: the short sentences on the screen, read out as they come.

import { useEffect, useState } from "preact/hooks";
import { useWords } from "../desk-context.ts";
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

/** Two regions, there from the start: a reader of the screen waits for a pause to tell what was done, and breaks in for a fault. */
export function Toasts() {
  const shown = useStore(toasts);
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
