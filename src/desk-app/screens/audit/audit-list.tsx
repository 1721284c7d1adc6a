// Audit list: entries of the log as a table: when, who, what, to which article, and what the act says of itself.

import type { EntryTold } from "../../../desk/api/audit/list-audit.ts";
import { useDesk, useWords } from "../../desk-context.ts";
import { Link } from "../../router/link.tsx";
import { AUDIT_WORDS, type AuditWords } from "../../words/audit-words.ts";
import type { AppLanguage } from "../../words/language.ts";
import { tellTime } from "../../words/tokyo-time.ts";

type AuditListProps = {
  readonly entries: readonly EntryTold[];
  /** As `whoOf` has it. */
  readonly onWho: (who: string) => void;
};

function ActorName({ actor, onWho }: { readonly actor: EntryTold["actor"] } & Pick<AuditListProps, "onWho">) {
  const words = useWords(AUDIT_WORDS);
  if (actor.kind === "rule") return <>{words.byRule(actor.name)}</>;
  if (actor.kind === "console") return <>{words.byConsole(actor.name)}</>;
  const name = actor.kind === "token" ? words.byToken(actor.name) : actor.name;
  return (
    <button
      type="button"
      class="quiet-button audit-who"
      title={words.onlyThis(name)}
      onClick={() => onWho(`${actor.kind} ${actor.id}`)}
    >
      {name}
    </button>
  );
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u;

function tellValue(value: unknown, values: AuditWords["values"], language: AppLanguage): string {
  if (Array.isArray(value)) return value.map((each) => tellValue(each, values, language)).join("、");
  if (typeof value !== "string") return JSON.stringify(value);
  return INSTANT.test(value) ? tellTime(language, value) : (values[value] ?? value);
}

function tellDetail(
  detail: EntryTold["detail"],
  { fields, values }: AuditWords,
  language: AppLanguage,
): string {
  return Object.entries(detail ?? {})
    .map(([name, value]) => `${fields[name] ?? name}: ${tellValue(value, values, language)}`)
    .join(" · ");
}

function AuditRow({
  entry,
  words,
  onWho,
}: { readonly entry: EntryTold; readonly words: AuditWords } & Pick<AuditListProps, "onWho">) {
  const { language } = useDesk();
  const { id, at, actor, action, article, detail } = entry;
  return (
    <tr id={`entry-${id}`}>
      <td data-label={words.time}>
        <time dateTime={at}>{tellTime(language, at)}</time>
      </td>
      <td data-label={words.who}>
        <ActorName actor={actor} onWho={onWho} />
      </td>
      <td data-label={words.what}>
        {words.actions[action]}
        {article !== undefined && (
          <>
            {" "}
            <Link to={{ kind: "article", id: article }}>#{article}</Link>
          </>
        )}
      </td>
      <td data-label={words.detail} class="audit-detail">
        {tellDetail(detail, words, language)}
      </td>
    </tr>
  );
}

export function AuditList({ entries, onWho }: AuditListProps) {
  const words = useWords(AUDIT_WORDS);
  if (entries.length === 0) return null;
  return (
    <table class="people-table audit-table">
      <thead>
        <tr>
          <th scope="col">{words.time}</th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.detail}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <AuditRow key={entry.id} entry={entry} words={words} onWho={onWho} />
        ))}
      </tbody>
    </table>
  );
}
