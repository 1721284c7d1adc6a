// Dialog: something that is read and answered before anything else; Escape closes it, and the focus goes back where it was.

import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useWords } from "../desk-context.ts";
import { useKeys } from "../keys/use-keys.ts";
import { Toasts } from "../toasts/toasts.tsx";
import { FRAME_WORDS } from "../words/frame-words.ts";
import { noteDialog } from "./open-dialogs.ts";

type DialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** Buttons at its foot. */
  readonly actions?: ComponentChildren;
};

/**
 * Who opens a dialog to write in it writes at once; one that names its own first control keeps it. It is not named by
 * `autofocus`: browsers complain of that in what is added while something else has the focus.
 */
function focusFirst(box: HTMLDialogElement): void {
  const body = ".dialog-body ";
  const field =
    box.querySelector<HTMLElement>("[data-first]") ??
    box.querySelector<HTMLElement>(`${body}textarea`) ??
    box.querySelector<HTMLElement>(`${body}:is(input:not([type="file"]), select)`);
  field?.focus();
}

export function Dialog({ title, onClose, children, actions }: DialogProps) {
  const words = useWords(FRAME_WORDS);
  const box = useRef<HTMLDialogElement>(null);
  const isGone = useRef(false);
  const heading = useId();
  const [self] = useState(() => Symbol(title));
  useKeys({ title, commands: [], isModal: true });
  // Before anything is painted: the key that follows at once belongs to the dialog.
  useLayoutEffect(() => {
    const before = document.activeElement;
    const dialog = box.current;
    dialog?.showModal();
    if (dialog) focusFirst(dialog);
    const noteClosed = noteDialog(self);
    return () => {
      noteClosed();
      // As long as it is open nothing outside takes the focus; that it closes now is no news to anybody.
      isGone.current = true;
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={box}
      class="dialog"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={() => {
        if (!isGone.current) onClose();
      }}
    >
      <div class="dialog-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" class="quiet-button" onClick={onClose}>
          {words.close}
        </button>
      </div>
      <div class="dialog-body">{children}</div>
      {actions && <div class="dialog-actions">{actions}</div>}
      <Toasts within={self} />
    </dialog>
  );
}
