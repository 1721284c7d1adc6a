// Audit list: entries of the log as a table: when, who, what, to which article, and what the act says of itself.

import type { EntryTold } from "../../../desk/api/audit/list-audit.ts";
import { useDesk, useWords } from "../../desk-context.ts";
import { Link } from "../../router/link.tsx";
import { AUDIT_WORDS, type AuditWords } from "../../words/audit-words.ts";
import { tellTime } from "../../words/tokyo-time.ts";

type AuditListProps = {
  readonly entries: readonly EntryTold[];
  readonly onAccount: (account: number) => void;
};

function ActorName({
  actor,
  onAccount,
}: { readonly actor: EntryTold["actor"] } & Pick<AuditListProps, "onAccount">) {
  const words = useWords(AUDIT_WORDS);
  if (actor.kind === "rule") return <>{words.byRule(actor.name)}</>;
  if (actor.kind === "console") return <>{words.byConsole(actor.name)}</>;
  const [account, name] =
    actor.kind === "token" ? [actor.account, words.byToken(actor.name)] : [actor.id, actor.name];
  return (
    <button
      type="button"
      class="quiet-button audit-who"
      title={words.onlyThis(name)}
      onClick={() => onAccount(account)}
    >
      {name}
    </button>
  );
}

function tellDetail(detail: EntryTold["detail"], { fields, values }: AuditWords): string {
  return Object.entries(detail ?? {})
    .map(
      ([name, value]) =>
        `${fields[name] ?? name}: ${typeof value === "string" ? (values[value] ?? value) : JSON.stringify(value)}`,
    )
    .join(" · ");
}

function AuditRow({
  entry,
  words,
  onAccount,
}: { readonly entry: EntryTold; readonly words: AuditWords } & Pick<AuditListProps, "onAccount">) {
  const { language } = useDesk();
  const { id, at, actor, action, article, detail } = entry;
  return (
    <tr id={`entry-${id}`}>
      <td data-label={words.time}>
        <time dateTime={at}>{tellTime(language, at)}</time>
      </td>
      <td data-label={words.who}>
        <ActorName actor={actor} onAccount={onAccount} />
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
        {tellDetail(detail, words)}
      </td>
    </tr>
  );
}

export function AuditList({ entries, onAccount }: AuditListProps) {
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
          <AuditRow key={entry.id} entry={entry} words={words} onAccount={onAccount} />
        ))}
      </tbody>
    </table>
  );
}
