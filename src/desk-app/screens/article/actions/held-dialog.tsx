// Held dialog: an article that somebody would publish before its embargo ends: until when, why and by whom it is held, and the time at which it may go out.

import type { Article, Embargo } from "../../../../terms/article.ts";
import { useDesk, useWords } from "../../../desk-context.ts";
import { EmbargoNote } from "../../../embargo/embargo-note.tsx";
import { firstTime, isScheduledBehind } from "../../../embargo/held-article.ts";
import { EMBARGO_WORDS } from "../../../words/embargo-words.ts";
import { tellTime } from "../../../words/tokyo-time.ts";
import { StepDialog, type StepDialogProps } from "./step-dialog.tsx";

type HeldDialogProps = StepDialogProps & { readonly article: Article; readonly embargo: Embargo };

/** Enter takes nothing here: whoever came by the keys that publish has not meant to schedule. */
export function HeldDialog({ article, embargo, ...props }: HeldDialogProps) {
  const { language } = useDesk();
  const words = useWords(EMBARGO_WORDS);
  const isSettled = isScheduledBehind(article, embargo);
  return (
    <StepDialog
      {...props}
      step="schedule"
      title={words.title}
      label={words.scheduleThen(tellTime(language, embargo.until))}
      body={firstTime(embargo)}
      isClosed={isSettled}
    >
      <p class="to-confirm-headline" lang={article.language}>
        {article.headline.text}
      </p>
      <EmbargoNote embargo={embargo} />
      <p class="note">{isSettled ? words.alreadyThen : words.offer}</p>
    </StepDialog>
  );
}
