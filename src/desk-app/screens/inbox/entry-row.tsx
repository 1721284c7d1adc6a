// Entry row: one line of the inbox: when it came, what it is, how it stands, who has it.

import { useEffect, useRef } from "preact/hooks";
import type { InboxEntry } from "../../../terms/desk/inbox-entry.ts";
import { useDesk, useWords } from "../../desk-context.ts";
import { Link } from "../../router/link.tsx";
import { textLanguage } from "../../text-language.ts";
import { fullTime, shortTime, statedTime } from "../../time/desk-time.ts";
import { INBOX_WORDS } from "../../words/inbox-words.ts";
import { model } from "./inbox-store.ts";
import { KIND_WORDS } from "../../words/kind-words.ts";

type EntryRowProps = {
  readonly entry: InboxEntry;
  readonly isCurrent: boolean;
  readonly isChosen: boolean;
  readonly isNew: boolean;
  readonly assigneeName: string | undefined;
  /** Of others who have it open now. */
  readonly present: readonly string[];
  readonly now: Date;
  readonly onChoose: (isRange: boolean) => void;
  readonly onFocus: () => void;
};

function Facts({ entry }: Pick<EntryRowProps, "entry">) {
  const { boot, language } = useDesk();
  const kinds = useWords(KIND_WORDS);
  const words = useWords(INBOX_WORDS);
  const section = boot.sections.find(({ slug }) => slug === entry.section);
  const kind = entry.announcementKind
    ? kinds.announcements[entry.announcementKind]
    : kinds.articles[entry.kind];
  return (
    <p class="entry-facts">
      {entry.issuer !== "" && (
        <span class="entry-issuer" lang={textLanguage(entry.issuer)}>
          {entry.issuer}
        </span>
      )}
      <span>{kind}</span>
      <span>{section?.name[language] ?? entry.section}</span>
      {entry.announcedAt !== undefined && (
        <span>
          {words.announced} <time dateTime={entry.announcedAt}>{statedTime(entry.announcedAt)}</time>
        </span>
      )}
      <span class="entry-number">{entry.article}</span>
    </p>
  );
}

function Standing({
  entry,
  assigneeName,
  present,
}: Pick<EntryRowProps, "entry" | "assigneeName" | "present">) {
  const kinds = useWords(KIND_WORDS);
  const words = useWords(INBOX_WORDS);
  return (
    <p class="entry-standing">
      {present.length > 0 && (
        <span class="entry-present" title={words.opened(present.join("、"))}>
          <span class="quiet">{words.opened(present.join("、"))}</span>
          <span aria-hidden="true">{present.join("、")}</span>
        </span>
      )}
      {entry.priority === "high" && <span class="entry-urgent">{words.urgent}</span>}
      {entry.isRevision === true && <span class="entry-revised">{words.revised}</span>}
      {entry.warnings > 0 && <span class="entry-warnings">{words.warnings(entry.warnings)}</span>}
      <span class={assigneeName === undefined ? "entry-nobody" : "entry-assignee"}>
        {assigneeName ?? words.nobody}
      </span>
      <span class={`entry-state entry-state-${entry.state}`}>{kinds.states[entry.state]}</span>
    </p>
  );
}

export function EntryRow(props: EntryRowProps) {
  const { entry, isCurrent, isChosen, isNew, now, onChoose, onFocus } = props;
  const words = useWords(INBOX_WORDS);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // Keys can be faster than effects: a line that the reader has left again would lead back there, and the next one on, for ever.
    if (model.get().current !== entry.article) return;
    // The keys carry the focus along; who is typing in a field keeps it.
    const link = row.current?.querySelector("a");
    const isTyping = document.activeElement?.matches("input:not([type=checkbox]), select, textarea");
    const isHere = row.current?.contains(document.activeElement) === true;
    if (isCurrent && link && !isHere && isTyping !== true && !document.querySelector("dialog[open]")) {
      link.focus({ preventScroll: true });
      row.current?.scrollIntoView({ block: "nearest" });
    }
  }, [isCurrent]);
  return (
    <li
      ref={row}
      class={`entry${isChosen ? " entry-chosen" : ""}${isNew ? " entry-new" : ""}${entry.state === "discarded" ? " entry-aside" : ""}`}
      {...(isCurrent && { "aria-current": true })}
      onFocusIn={onFocus}
    >
      <label class="entry-choice">
        <input
          type="checkbox"
          checked={isChosen}
          onClick={(event) => onChoose(event.shiftKey)}
          aria-label={`${words.choose}: ${entry.headline}`}
        />
      </label>
      <time
        class="entry-when"
        dateTime={entry.receivedAt}
        title={`${words.received} ${fullTime(entry.receivedAt)}`}
      >
        {shortTime(entry.receivedAt, now)}
      </time>
      <div class="entry-main">
        <p class="entry-headline" lang={textLanguage(entry.headline)}>
          <Link to={{ kind: "article", id: entry.article }}>
            {isNew && <span class="quiet">{words.isNew} </span>}
            {entry.headline}
          </Link>
        </p>
        <Facts entry={entry} />
      </div>
      <Standing {...props} />
    </li>
  );
}
