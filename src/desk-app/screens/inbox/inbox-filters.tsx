// Inbox filters: the states with their counts, and what else the list can be narrowed to.

import { useEffect, useRef, useState } from "preact/hooks";
import { ENTRY_STATES, OPEN_STATES } from "../../../terms/desk/inbox-entry.ts";
import { ANNOUNCEMENT_KINDS } from "../../../terms/kind.ts";
import { useDesk, useWords } from "../../desk-context.ts";
import { Link } from "../../router/link.tsx";
import { useStore } from "../../store.ts";
import { INBOX_WORDS } from "../../words/inbox-words.ts";
import { KIND_WORDS } from "../../words/kind-words.ts";
import { type InboxFilter, NO_FILTER, writeFilter } from "./inbox-filter.ts";
import { standing } from "./inbox-store.ts";

export type FilterProps = {
  readonly filter: InboxFilter;
  readonly onFilter: (filter: InboxFilter) => void;
};

/** Long enough that a word is typed, short enough that nobody waits. */
const TYPING_MS = 250;

export function StateTabs({ filter }: Pick<FilterProps, "filter">) {
  const words = useWords(INBOX_WORDS);
  const kinds = useWords(KIND_WORDS);
  const counts = useStore(standing)?.counts;
  const open = counts && OPEN_STATES.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
  const tabs = [
    { state: "open" as const, label: words.open, count: open },
    ...ENTRY_STATES.map((state) => ({ state, label: kinds.states[state], count: counts?.[state] })),
    { state: "all" as const, label: words.all, count: undefined },
  ];
  return (
    <nav class="state-tabs" aria-label={words.states}>
      <ul>
        {tabs.map(({ state, label, count }) => (
          <li key={state}>
            <Link
              to={{ kind: "inbox" }}
              query={writeFilter({ ...filter, state })}
              current={filter.state === state}
            >
              {label}
              {count !== undefined && <span class="state-count">{count.toLocaleString("en")}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What is converted by an input method is looked for when it is done. */
function SearchField({ filter, onFilter }: FilterProps) {
  const words = useWords(INBOX_WORDS);
  const [typed, setTyped] = useState(filter.words);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => setTyped(filter.words), [filter.words]);
  const look = (text: string): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onFilter({ ...filter, words: text }), TYPING_MS);
  };
  return (
    <input
      type="search"
      id="inbox-search"
      class="inbox-search"
      aria-label={words.search}
      placeholder={words.search}
      value={typed}
      maxLength={200}
      onInput={(event) => {
        setTyped(event.currentTarget.value);
        if (!event.isComposing) look(event.currentTarget.value);
      }}
      onCompositionEnd={(event) => look(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.isComposing && event.currentTarget.value === "")
          event.currentTarget.blur();
      }}
    />
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly any: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChoice: (value: string) => void;
};

function Choice({ label, any, value, options, onChoice }: ChoiceProps) {
  return (
    <select aria-label={label} value={value} onChange={(event) => onChoice(event.currentTarget.value)}>
      <option value="">{any}</option>
      {options.map(([option, shown]) => (
        <option key={option} value={option}>
          {shown}
        </option>
      ))}
    </select>
  );
}

export function InboxFilters({ filter, onFilter }: FilterProps) {
  const { boot, language } = useDesk();
  const words = useWords(INBOX_WORDS);
  const kinds = useWords(KIND_WORDS);
  const sources = useStore(standing)?.sources ?? [];
  const issuers = [...new Set([...sources.map(({ issuer }) => issuer), filter.issuer])].filter(
    (issuer) => issuer !== "",
  );
  const isNarrowed = writeFilter({ ...filter, state: "open" }) !== "";
  const [isOpen, setOpen] = useState(writeFilter({ ...filter, state: "open", words: "" }) !== "");
  return (
    <div class="inbox-filters" role="search" aria-label={words.filters} data-open={String(isOpen)}>
      <SearchField filter={filter} onFilter={onFilter} />
      <button
        type="button"
        class="inbox-more quiet-button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {words.filters}
      </button>
      <Choice
        label={words.issuer}
        any={words.anyIssuer}
        value={filter.issuer}
        options={issuers.map((issuer) => [issuer, issuer])}
        onChoice={(issuer) => onFilter({ ...filter, issuer })}
      />
      <Choice
        label={words.kind}
        any={words.anyKind}
        value={filter.announcementKind}
        options={ANNOUNCEMENT_KINDS.map((kind) => [kind, kinds.announcements[kind]])}
        onChoice={(kind) =>
          onFilter({ ...filter, announcementKind: ANNOUNCEMENT_KINDS.find((known) => known === kind) ?? "" })
        }
      />
      <Choice
        label={words.section}
        any={words.anySection}
        value={filter.section}
        options={boot.sections.map(({ slug, name }) => [slug, name[language]])}
        onChoice={(section) => onFilter({ ...filter, section })}
      />
      <button
        type="button"
        aria-pressed={filter.isMine}
        onClick={() => onFilter({ ...filter, isMine: !filter.isMine })}
      >
        {words.mine}
      </button>
      <button
        type="button"
        aria-pressed={filter.hasWarnings}
        onClick={() => onFilter({ ...filter, hasWarnings: !filter.hasWarnings })}
      >
        {words.warned}
      </button>
      {isNarrowed && (
        <button
          type="button"
          class="quiet-button"
          onClick={() => onFilter({ ...NO_FILTER, state: filter.state })}
        >
          {words.clear}
        </button>
      )}
    </div>
  );
}
