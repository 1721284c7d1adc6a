// Ask dialog: one act that is asked for once more, or given a word or two first; a way out, and the button that does it.

import type { ComponentChildren } from "preact";
import { useWords } from "../desk-context.ts";
import { Dialog } from "../frame/dialog.tsx";
import { PEOPLE_WORDS } from "../words/people-words.ts";

type AskDialogProps = {
  readonly title: string;
  /** What stands on the button that does it. */
  readonly label: string;
  /** Takes something away for good. */
  readonly isGrave?: boolean;
  readonly isBusy?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children?: ComponentChildren;
};

export function AskDialog({
  title,
  label,
  isGrave = false,
  isBusy = false,
  onConfirm,
  onClose,
  children,
}: AskDialogProps) {
  const words = useWords(PEOPLE_WORDS);
  const actions = (
    <>
      <button type="button" onClick={onClose}>
        {words.cancel}
      </button>
      <button
        type="button"
        class={isGrave ? "grave-button" : "main-button"}
        disabled={isBusy}
        onClick={onConfirm}
      >
        {label}
      </button>
    </>
  );
  return (
    <Dialog title={title} onClose={onClose} actions={actions}>
      {children}
    </Dialog>
  );
}
