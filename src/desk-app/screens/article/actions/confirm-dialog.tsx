// Confirm dialog: a step that readers notice at once, with what they will see; Enter takes it.

import { useState } from "preact/hooks";
import type { Article } from "../../../../terms/article.ts";
import { useWords } from "../../../desk-context.ts";
import { embargoOf } from "../../../embargo/held-article.ts";
import { WORKFLOW_WORDS } from "../../../words/workflow-words.ts";
import { HeldDialog } from "./held-dialog.tsx";
import { codeOf } from "./say-step-problem.ts";
import { StepDialog, type StepDialogProps } from "./step-dialog.tsx";

export function ConfirmDialog({ article, ...props }: StepDialogProps & { readonly article: Article }) {
  const words = useWords(WORKFLOW_WORDS);
  const { headline, lead, warnings, language } = article;
  const [isRefused, setRefused] = useState(false);
  // A browser's clock may be wrong: what the server says counts.
  const embargo = isRefused ? article.embargo : embargoOf(article, Date.now());
  if (props.step === "publish" && embargo)
    return <HeldDialog {...props} article={article} embargo={embargo} />;
  return (
    <StepDialog
      {...props}
      isFocused
      onProblem={(problem) => setRefused(problem !== undefined && codeOf(problem) === "embargo")}
    >
      {props.step === "publish" ? (
        <div class="to-confirm">
          <p class="to-confirm-headline" lang={language}>
            {headline.text}
          </p>
          <p class="to-confirm-lead" lang={language}>
            {lead.text === "" ? words.noLead : lead.text}
          </p>
          {warnings.length > 0 && <p class="field-fault">{words.warnings(warnings.length)}</p>}
          {warnings.some(({ code }) => code === "correction-due") && (
            <p class="field-fault">{words.besideText}</p>
          )}
          <p class="note">{words.publishText}</p>
        </div>
      ) : (
        <p>{words.updateText}</p>
      )}
    </StepDialog>
  );
}
