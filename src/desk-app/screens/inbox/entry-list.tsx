// Entry list: the lines of the inbox, what has arrived meanwhile above them, and the way on below.

import { useEffect, useRef, useState } from "preact/hooks";
import { useDesk, useWords } from "../../desk-context.ts";
import { present } from "../../live/live-events.ts";
import { useStore } from "../../store.ts";
import { INBOX_WORDS } from "../../words/inbox-words.ts";
import { EntryRow } from "./entry-row.tsx";
import { type InboxFilter, writeFilter } from "./inbox-filter.ts";
import { choose, chooseTo } from "./inbox-model.ts";
import { change, loadMore, model, newSince, reload, standing, status, takeArrived } from "./inbox-store.ts";

const MINUTE_MS = 60_000;

/** Days change while the desk sits there. */
function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** The region is there from the start: who hears the screen is told when its words change. */
export function ArrivedBar() {
  const words = useWords(INBOX_WORDS);
  const { arrived } = useStore(model);
  return (
    <div class="arrived" role="status">
      {arrived.length > 0 && (
        <p>
          <span>{words.arrived(arrived.length)}</span>
          <button type="button" onClick={() => void takeArrived()}>
            {words.showArrived} <kbd aria-hidden="true">.</kbd>
          </button>
        </p>
      )}
    </div>
  );
}

/** The next page is asked for when its place comes into sight, and by its button. */
function WayOn() {
  const words = useWords(INBOX_WORDS);
  const { next, entries } = useStore(model);
  const state = useStore(status);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const mark = place.current;
    if (!mark || next === undefined) return undefined;
    const observer = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) void loadMore();
    });
    observer.observe(mark);
    return () => observer.disconnect();
  }, [next]);
  if (state === "failed") {
    return (
      <div class="way-on">
        <p>{words.failed}</p>
        <button type="button" onClick={() => void reload()}>
          {words.again}
        </button>
      </div>
    );
  }
  return (
    <div class="way-on" ref={place}>
      {next === undefined ? (
        <p class="note">{state === "loading" ? words.loading : entries.length > 0 && words.end}</p>
      ) : (
        <button type="button" onClick={() => void loadMore()}>
          {words.more}
        </button>
      )}
    </div>
  );
}

export function EntryList({ filter }: { readonly filter: InboxFilter }) {
  const words = useWords(INBOX_WORDS);
  const { boot } = useDesk();
  const { entries, chosen, current } = useStore(model);
  const since = useStore(newSince);
  const known = useStore(standing);
  const others = useStore(present);
  const state = useStore(status);
  const now = useNow();
  const names = new Map(known?.people.map(({ id, name }) => [id, name]));
  const presentAt = (id: number): readonly string[] => [
    ...new Set(
      others
        .filter(({ article, account }) => article === id && account !== known?.account)
        .map(({ name }) => name),
    ),
  ];
  if (entries.length === 0 && state === "ready") {
    const isNarrowed = writeFilter(filter) !== "";
    return <p class="inbox-empty">{isNarrowed ? words.emptyFiltered : words.empty}</p>;
  }
  return (
    <>
      <ol class="entries" aria-label={words.list} data-viewer={boot.viewer?.name ?? ""}>
        {entries.map((entry) => (
          <EntryRow
            key={entry.article}
            entry={entry}
            isCurrent={entry.article === current}
            isChosen={chosen.has(entry.article)}
            isNew={entry.arrival > since}
            assigneeName={entry.assignee === undefined ? undefined : names.get(entry.assignee)}
            present={presentAt(entry.article)}
            now={now}
            onChoose={(isRange) =>
              change((all) => (isRange ? chooseTo(all, entry.article) : choose(all, entry.article)))
            }
            onFocus={() => change((all) => ({ ...all, current: entry.article }))}
          />
        ))}
      </ol>
      <WayOn />
    </>
  );
}
