// Secret dialog: a token or secret that is shown once; it goes when it is closed, and nowhere else.

import { useRef } from "preact/hooks";
import { useWords } from "../../desk-context.ts";
import { Dialog } from "../../frame/dialog.tsx";
import { showToast } from "../../toasts/toast-store.ts";
import { CONNECTIONS_WORDS } from "../../words/connections-words.ts";

type SecretDialogProps = {
  readonly secret: string;
  readonly note: string;
  readonly onClose: () => void;
};

export function SecretDialog({ secret, note, onClose }: SecretDialogProps) {
  const words = useWords(CONNECTIONS_WORDS);
  const field = useRef<HTMLInputElement>(null);
  const copy = async (): Promise<void> => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(secret);
      showToast({ tone: "done", text: words.copied });
    } catch {
      showToast({ tone: "fault", text: words.notCopied });
    }
  };
  const actions = (
    <>
      <button type="button" onClick={() => void copy()}>
        {words.copy}
      </button>
      <button type="button" class="main-button" onClick={onClose}>
        {words.kept}
      </button>
    </>
  );
  return (
    <Dialog title={words.secretTitle} onClose={onClose} actions={actions}>
      <p class="note" id="secret-note">
        {note}
      </p>
      <input
        ref={field}
        class="secret"
        readOnly
        data-first=""
        value={secret}
        aria-label={words.secretTitle}
        aria-describedby="secret-note"
        autocomplete="off"
        spellcheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
    </Dialog>
  );
}
