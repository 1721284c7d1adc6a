// Sending form: fields and one button; what it was refused with stands above the button and is read out.

import type { ComponentChildren } from "preact";
import { FaultLine } from "./fault-line.tsx";
import type { Sending } from "./use-sending.ts";

type SendingFormProps = {
  readonly sending: Sending;
  /** What stands on its button. */
  readonly label: string;
  /** The one thing that somebody is on this screen for. */
  readonly isMain?: boolean;
  readonly onSend: () => void;
  readonly children: ComponentChildren;
};

export function SendingForm({ sending, label, isMain = false, onSend, children }: SendingFormProps) {
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {children}
      <FaultLine fault={sending.fault} />
      <div class="form-actions">
        <button type="submit" class={isMain ? "main-button" : ""} disabled={sending.isBusy}>
          {label}
        </button>
      </div>
    </form>
  );
}
