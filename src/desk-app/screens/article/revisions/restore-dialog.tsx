// Restore dialog: asks before an earlier revision's words become the article's next revision.

import { useEffect, useRef, useState } from "preact/hooks";
import type { Article } from "../../../../terms/article.ts";
import { callApi } from "../../../api/call-api.ts";
import { useDesk, useWords } from "../../../desk-context.ts";
import { FaultLine } from "../../../door/fault-line.tsx";
import { Dialog } from "../../../frame/dialog.tsx";
import { showToast } from "../../../toasts/toast-store.ts";
import { REVISIONS_WORDS } from "../../../words/revisions-words.ts";
import { sayStepProblem } from "../actions/say-step-problem.ts";

type RestoreDialogProps = {
  readonly id: number;
  readonly revision: number;
  readonly isPublished: boolean;
  readonly onClose: () => void;
  readonly onRestored: () => void;
};

export function RestoreDialog({ id, revision, isPublished, onClose, onRestored }: RestoreDialogProps) {
  const words = useWords(REVISIONS_WORDS);
  const { language } = useDesk();
  const [fault, setFault] = useState("");
  const [isBusy, setBusy] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const restore = async (): Promise<void> => {
    setBusy(true);
    const body = { restore: revision };
    const answer = await callApi<Article>({ method: "POST", path: `/articles/${id}/restore`, body });
    setBusy(false);
    if (!answer.ok) return setFault(sayStepProblem(language, answer.problem));
    showToast({ text: words.restored, tone: "done" });
    onRestored();
  };
  return (
    <Dialog
      title={words.restoreTitle(revision)}
      onClose={onClose}
      actions={
        <>
          <button type="button" onClick={onClose}>
            {words.cancel}
          </button>
          <button
            ref={button}
            type="button"
            class="main-button"
            disabled={isBusy}
            onClick={() => void restore()}
          >
            {words.restore}
          </button>
        </>
      }
    >
      <p>{words.restoreText}</p>
      {isPublished && <p class="field-fault">{words.restorePublished}</p>}
      <FaultLine fault={fault} />
    </Dialog>
  );
}
