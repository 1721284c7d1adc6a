// Confirm dialog: something that cannot be undone is asked for once more.

import type { ComponentChildren } from "preact";
import { AskDialog } from "../../door/ask-dialog.tsx";

type ConfirmDialogProps = {
  readonly title: string;
  readonly note: string;
  readonly label: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children?: ComponentChildren;
};

export function ConfirmDialog({ title, note, label, onConfirm, onClose, children }: ConfirmDialogProps) {
  return (
    <AskDialog title={title} label={label} isGrave onConfirm={onConfirm} onClose={onClose}>
      <p>{note}</p>
      {children}
    </AskDialog>
  );
}
