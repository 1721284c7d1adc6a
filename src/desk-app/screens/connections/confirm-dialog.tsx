// Confirm dialog: something that cannot be undone is asked for once more.

import type { ComponentChildren } from "preact";
import { useWords } from "../../desk-context.ts";
import { Dialog } from "../../frame/dialog.tsx";
import { CONNECTIONS_WORDS } from "../../words/connections-words.ts";

type ConfirmDialogProps = {
  readonly title: string;
  readonly note: string;
  readonly label: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children?: ComponentChildren;
};

export function ConfirmDialog({ title, note, label, onConfirm, onClose, children }: ConfirmDialogProps) {
  const words = useWords(CONNECTIONS_WORDS);
  const actions = (
    <>
      <button type="button" onClick={onClose}>
        {words.cancel}
      </button>
      <button type="button" class="grave-button" onClick={onConfirm}>
        {label}
      </button>
    </>
  );
  return (
    <Dialog title={title} onClose={onClose} actions={actions}>
      <p>{note}</p>
      {children}
    </Dialog>
  );
}
