// Publish dialog: headline and lead of what is about to go before readers, as they are now; Enter publishes.

import { useEffect, useRef, useState } from "preact/hooks";
import { type AnswerOf, callApi } from "../../api/call-api.ts";
import type { readArticle } from "../../../desk/api/articles/read-article.ts";
import type { InboxEntry } from "../../../terms/desk/inbox-entry.ts";
import { useWords } from "../../desk-context.ts";
import { Dialog } from "../../frame/dialog.tsx";
import { textLanguage } from "../../text-language.ts";
import { INBOX_WORDS } from "../../words/inbox-words.ts";
import { act } from "./inbox-acts.ts";

type Read = AnswerOf<typeof readArticle>;

type PublishDialogProps = {
  readonly entries: readonly InboxEntry[];
  readonly onClose: () => void;
};

async function readAll(entries: readonly InboxEntry[]): Promise<readonly Read[]> {
  const answers = await Promise.all(
    entries.map(({ article }) => callApi<Read>({ method: "GET", path: `/articles/${article}` })),
  );
  return answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
}

function ToPublish({ article, seen }: { readonly article: Read; readonly seen: InboxEntry | undefined }) {
  const words = useWords(INBOX_WORDS);
  const { headline, lead, warnings, revision } = article;
  return (
    <li class="to-publish">
      {seen && seen.revision !== revision && <p class="field-fault">{words.changed}</p>}
      <p class="to-publish-headline" lang={textLanguage(headline.text)}>
        {headline.text}
      </p>
      <p class="to-publish-lead" lang={textLanguage(lead.text)}>
        {lead.text === "" ? words.noLead : lead.text}
      </p>
      {warnings.length > 0 && <p class="entry-warnings">{words.withWarnings(warnings.length)}</p>}
    </li>
  );
}

/** What is published is what is shown here: where somebody changes it meanwhile it is a conflict. */
export function PublishDialog({ entries, onClose }: PublishDialogProps) {
  const words = useWords(INBOX_WORDS);
  const [articles, setArticles] = useState<readonly Read[] | undefined>();
  const [isBusy, setBusy] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    void readAll(entries).then(setArticles);
  }, [entries]);
  useEffect(() => button.current?.focus(), [articles]);
  const publish = async (): Promise<void> => {
    if (!articles || isBusy) return;
    setBusy(true);
    const shown = entries.flatMap((entry) => {
      const article = articles.find(({ id }) => id === entry.article);
      return article ? [{ ...entry, revision: article.revision }] : [];
    });
    await act({ kind: "publish" }, shown, words);
    onClose();
  };
  return (
    <Dialog
      title={words.publishTitle(entries.length)}
      onClose={onClose}
      actions={
        <>
          <button type="button" onClick={onClose}>
            {words.cancel} <kbd>Esc</kbd>
          </button>
          <button
            ref={button}
            type="button"
            class="main-button"
            disabled={!articles || isBusy}
            onClick={() => void publish()}
          >
            {words.publishNow} <kbd>Enter</kbd>
          </button>
        </>
      }
    >
      {articles ? (
        <ul class="all-to-publish">
          {articles.map((article) => (
            <ToPublish
              key={article.id}
              article={article}
              seen={entries.find((entry) => entry.article === article.id)}
            />
          ))}
        </ul>
      ) : (
        <p class="note">{words.loading}</p>
      )}
    </Dialog>
  );
}
