// Connection form: a dialog with a name, what belongs to it, and the button that makes or saves it.

import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { useWords } from "../../desk-context.ts";
import { Dialog } from "../../frame/dialog.tsx";
import { CONNECTIONS_WORDS } from "../../words/connections-words.ts";

type ConnectionFormProps = {
  readonly title: string;
  readonly label: string;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly nameNote?: string;
  /** Whether all but the name is there. */
  readonly isReady: boolean;
  /** Once at a time. */
  readonly onSend: () => Promise<void>;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
};

export function ConnectionForm({
  title,
  label,
  name,
  onName,
  nameNote,
  isReady,
  onSend,
  onClose,
  children,
}: ConnectionFormProps) {
  const words = useWords(CONNECTIONS_WORDS);
  const [isSending, setSending] = useState(false);
  const [nameId, formId] = [useId(), useId()];
  const isClosed = isSending || name.trim() === "" || !isReady;
  const actions = (
    <>
      <button type="button" onClick={onClose}>
        {words.cancel}
      </button>
      <button type="submit" form={formId} class="main-button" disabled={isClosed}>
        {label}
      </button>
    </>
  );
  return (
    <Dialog title={title} onClose={onClose} actions={actions}>
      <form
        id={formId}
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          setSending(true);
          void onSend().finally(() => setSending(false));
        }}
      >
        <div class="field">
          <label for={nameId}>{words.name}</label>
          <input
            id={nameId}
            value={name}
            maxLength={80}
            required
            autocomplete="off"
            onInput={(event) => onName(event.currentTarget.value)}
          />
          {nameNote !== undefined && <p class="note">{nameNote}</p>}
        </div>
        {children}
      </form>
    </Dialog>
  );
}
