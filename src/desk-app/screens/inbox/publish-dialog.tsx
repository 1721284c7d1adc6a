// Publish dialog: headline and lead of what is about to go before readers, as they are now; Enter publishes.

import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { type AnswerOf, callApi } from "../../api/call-api.ts";
import type { saveCopyRoute } from "../../../desk/api/copies/save-copy.ts";
import type { readEntries } from "../../../desk/api/inbox/read-entries.ts";
import type { readArticle } from "../../../desk/api/articles/read-article.ts";
import type { Embargo } from "../../../terms/article.ts";
import type { InboxEntry } from "../../../terms/desk/inbox-entry.ts";
import { useDesk, useWords } from "../../desk-context.ts";
import { EmbargoNote } from "../../embargo/embargo-note.tsx";
import { embargoOf, isScheduledBehind } from "../../embargo/held-article.ts";
import { Dialog } from "../../frame/dialog.tsx";
import { onLive } from "../../live/live-events.ts";
import { watchArticle } from "../../live/live-line.ts";
import { textLanguage } from "../../text-language.ts";
import { EMBARGO_WORDS } from "../../words/embargo-words.ts";
import { INBOX_WORDS } from "../../words/inbox-words.ts";
import { WORKFLOW_WORDS } from "../../words/workflow-words.ts";
import { act } from "./inbox-acts.ts";
import { scheduleHeld } from "./schedule-held.ts";

/** An article as it would go out now, and the version of its working copy that it was taken from. */
type Shown = { readonly article: AnswerOf<typeof readArticle>; readonly copy: number };

type PublishDialogProps = {
  readonly entries: readonly InboxEntry[];
  readonly onClose: () => void;
};

/** What colleagues have typed goes out, too: it is made a revision first, so that it is what is shown here. */
async function readShown({ article: id }: InboxEntry): Promise<Shown | undefined> {
  const made = await callApi<AnswerOf<typeof saveCopyRoute>>({
    method: "POST",
    path: `/articles/${id}/copy/revision`,
  });
  const marks = await callApi<AnswerOf<typeof readEntries>>({
    method: "GET",
    path: "/inbox/entries",
    query: { ids: id },
  });
  const article = await callApi<Shown["article"]>({ method: "GET", path: `/articles/${id}` });
  if (!marks.ok || !article.ok) return undefined;
  // What is scheduled makes no revision of its copy: there it is what stands now.
  const copy = made.ok ? made.value.copy : (marks.value.copies[0]?.version ?? 0);
  return { article: article.value, copy };
}

async function readAll(entries: readonly InboxEntry[]): Promise<readonly Shown[]> {
  const all = await Promise.all(entries.map(readShown));
  return all.flatMap((one) => one ?? []);
}

function ToPublish({
  article,
  embargo,
}: Pick<Shown, "article"> & { readonly embargo?: Embargo | undefined }) {
  const words = useWords(INBOX_WORDS);
  const { besideText } = useWords(WORKFLOW_WORDS);
  const { headline, lead, warnings } = article;
  return (
    <li class="to-publish">
      <p class="to-publish-headline" lang={textLanguage(headline.text)}>
        {headline.text}
      </p>
      <p class="to-publish-lead" lang={textLanguage(lead.text)}>
        {lead.text === "" ? words.noLead : lead.text}
      </p>
      {warnings.length > 0 && <p class="entry-warnings">{words.withWarnings(warnings.length)}</p>}
      {warnings.some(({ code }) => code === "correction-due") && <p class="entry-warnings">{besideText}</p>}
      {embargo && <EmbargoNote embargo={embargo} />}
    </li>
  );
}

/** Told again when somebody writes in one of them meanwhile. */
function useShown(entries: readonly InboxEntry[]) {
  const [shown, setShown] = useState<readonly Shown[] | undefined>();
  const [isChanged, setChanged] = useState(false);
  useEffect(() => {
    const read = (): void => void readAll(entries).then(setShown);
    read();
    const ends = entries.map(({ article }) => watchArticle(article));
    return () => ends.forEach((end) => end());
  }, [entries]);
  useEffect(
    () =>
      onLive("copy", ({ article, version }) => {
        if (!shown?.some((one) => one.article.id === article && one.copy < version)) return;
        setChanged(true);
        void readAll(entries).then(setShown);
      }),
    [entries, shown],
  );
  return { shown, isChanged };
}

/** What is published is what is shown here: where somebody changes it meanwhile it is a conflict. */
export function PublishDialog({ entries, onClose }: PublishDialogProps) {
  const { language } = useDesk();
  const words = useWords(INBOX_WORDS);
  const embargoWords = useWords(EMBARGO_WORDS);
  const { shown, isChanged } = useShown(entries);
  const [isBusy, setBusy] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), [shown]);
  const all = (shown ?? []).map(({ article, copy }) => ({
    article,
    copy,
    embargo: embargoOf(article, Date.now()),
  }));
  const free = all.filter(({ embargo }) => !embargo);
  const held = all.flatMap(({ article, embargo }) =>
    embargo && !isScheduledBehind(article, embargo) ? [{ article, embargo }] : [],
  );
  const publish = async (): Promise<void> => {
    if (!shown || isBusy) return;
    setBusy(true);
    const seen = entries.flatMap((entry) => {
      const one = free.find(({ article }) => article.id === entry.article);
      return one ? [{ ...entry, revision: one.article.revision, copy: one.copy }] : [];
    });
    await act({ kind: "publish" }, seen, words);
    onClose();
  };
  const schedule = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    await scheduleHeld(held, language);
    onClose();
  };
  const isAllHeld = shown !== undefined && free.length === 0;
  return (
    <Dialog
      title={isAllHeld ? embargoWords.title : words.publishTitle(shown ? free.length : entries.length)}
      onClose={onClose}
      actions={
        <>
          <button type="button" onClick={onClose}>
            {words.cancel} <kbd>Esc</kbd>
          </button>
          {held.length > 0 && (
            <button type="button" disabled={isBusy} onClick={() => void schedule()}>
              {embargoWords.scheduleThese(held.length)}
            </button>
          )}
          {!isAllHeld && (
            <button
              ref={button}
              type="button"
              class="main-button"
              disabled={!shown || isBusy}
              onClick={() => void publish()}
            >
              {words.publishNow} <kbd>Enter</kbd>
            </button>
          )}
        </>
      }
    >
      {isChanged && <p class="field-fault">{words.changed}</p>}
      {shown ? (
        <ul class="all-to-publish">
          {all.map(({ article, embargo }) => (
            <ToPublish key={article.id} article={article} embargo={embargo} />
          ))}
        </ul>
      ) : (
        <p class="note">{words.loading}</p>
      )}
      {held.length > 0 && <p class="note">{embargoWords.offer}</p>}
    </Dialog>
  );
}
