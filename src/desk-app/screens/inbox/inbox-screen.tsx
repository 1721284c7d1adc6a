// Inbox screen: all articles in whatever state, newest arrival first, kept up as things happen, led by keys.

import { useEffect, useState } from "preact/hooks";
import type { BulkAction } from "../../../desk/api/bulk/bulk-action.ts";
import type { InboxEntry } from "../../../terms/desk/inbox-entry.ts";
import { useDesk, useWords } from "../../desk-context.ts";
import { ScreenFrame } from "../../frame/screen.tsx";
import { placePath } from "../../router/place.ts";
import { useStore } from "../../store.ts";
import { textLanguage } from "../../text-language.ts";
import { FRAME_WORDS } from "../../words/frame-words.ts";
import { INBOX_WORDS } from "../../words/inbox-words.ts";
import { BulkBar } from "./bulk-bar.tsx";
import { ArrivedBar, EntryList } from "./entry-list.tsx";
import { HeldLine } from "./held-line.tsx";
import { act, notDone } from "./inbox-acts.ts";
import { type InboxFilter, readFilter, writeFilter } from "./inbox-filter.ts";
import { InboxFilters, StateTabs } from "./inbox-filters.tsx";
import { chooseNone, meant } from "./inbox-model.ts";
import { change, markAllSeen, model, newSince, scroll, showFilter } from "./inbox-store.ts";
import { PublishDialog } from "./publish-dialog.tsx";
import { useInboxKeys } from "./use-inbox-keys.ts";

function NotDoneList() {
  const words = useWords(INBOX_WORDS);
  const frame = useWords(FRAME_WORDS);
  const left = useStore(notDone);
  return (
    <div role="alert">
      {left.length > 0 && (
        <section class="not-done">
          <h2>{words.notDone(left.length)}</h2>
          <ul>
            {left.map(({ entry, why }) => (
              <li key={entry.article}>
                <b lang={textLanguage(entry.headline)}>{entry.headline}</b> {why}
              </li>
            ))}
          </ul>
          <button type="button" onClick={() => notDone.set([])}>
            {frame.close}
          </button>
        </section>
      )}
    </div>
  );
}

function News() {
  const words = useWords(INBOX_WORDS);
  const { entries } = useStore(model);
  const since = useStore(newSince);
  const count = entries.filter(({ arrival }) => arrival > since).length;
  if (count === 0) return null;
  return (
    <p class="inbox-news">
      {words.news(count)}{" "}
      <button type="button" class="quiet-button" onClick={markAllSeen}>
        {words.allSeen}
      </button>
    </p>
  );
}

/** Where the reader was when they opened an article is where they come back to. */
function useKeptPlace(): void {
  useEffect(() => {
    window.scrollTo(0, scroll.top);
    return () => {
      scroll.top = window.scrollY;
    };
  }, []);
}

export function InboxScreen() {
  const { language, navigation } = useDesk();
  const words = useWords(INBOX_WORDS);
  const place = useStore(navigation.place);
  const shown = useStore(model);
  const [toPublish, setToPublish] = useState<readonly InboxEntry[] | undefined>();
  const filter = readFilter(place.query);
  useEffect(() => {
    void showFilter(readFilter(place.query));
  }, [place.query]);
  useKeptPlace();

  const onFilter = (next: InboxFilter): void =>
    navigation.replace(placePath(language, { kind: "inbox" }, writeFilter(next)));
  const onAct = (action: BulkAction, entries: readonly InboxEntry[]): void => {
    if (action.kind === "publish") setToPublish(entries);
    else void act(action, entries, words).then(() => change(chooseNone));
  };
  useInboxKeys({ onAct, onPublish: setToPublish });

  const chosen = shown.chosen.size > 0 ? meant(shown) : [];
  return (
    <ScreenFrame title={words.title} isTitleQuiet class="inbox">
      <StateTabs filter={filter} />
      <InboxFilters filter={filter} onFilter={onFilter} />
      <NotDoneList />
      <HeldLine />
      <News />
      <ArrivedBar />
      <EntryList filter={filter} />
      {chosen.length > 0 && (
        <BulkBar
          chosen={chosen}
          onAct={(action) => onAct(action, chosen)}
          onNone={() => change(chooseNone)}
        />
      )}
      {toPublish && (
        <PublishDialog
          entries={toPublish}
          onClose={() => {
            setToPublish(undefined);
            change(chooseNone);
          }}
        />
      )}
    </ScreenFrame>
  );
}
