// Waiting links: one-time links that nobody has used yet, and the way to take them back.

import type { PersonTold } from "../../../desk/api/people/list-people.ts";
import type { LinkTold } from "../../../desk/api/people/people-schemas.ts";
import { callApi } from "../../api/call-api.ts";
import { useDesk, useWords } from "../../desk-context.ts";
import { FaultLine } from "../../door/fault-line.tsx";
import { useSending } from "../../door/use-sending.ts";
import { PEOPLE_WORDS, type PeopleWords } from "../../words/people-words.ts";
import { tellTime } from "../../words/tokyo-time.ts";

type WaitingLinksProps = {
  readonly links: readonly LinkTold[];
  readonly people: readonly PersonTold[];
  readonly onChanged: () => void;
};

function nameOf({ purpose }: LinkTold, people: readonly PersonTold[], words: PeopleWords): string {
  if (purpose.kind === "invitation") return `${purpose.name}(${words.roles[purpose.role]})`;
  if (purpose.kind === "first") return "";
  const person = people.find(({ account }) => account.id === purpose.account);
  return `${person?.account.name ?? ""}(${words.recover})`;
}

export function WaitingLinks({ links, people, onChanged }: WaitingLinksProps) {
  const { language } = useDesk();
  const words = useWords(PEOPLE_WORDS);
  const sending = useSending();
  if (links.length === 0) return null;
  return (
    <section class="account-part">
      <h2>{words.waitingTitle}</h2>
      <FaultLine fault={sending.fault} />
      <ul class="line-list">
        {links.map((link) => (
          <li key={link.id}>
            <div>
              <p>
                <b>{nameOf(link, people, words)}</b>
              </p>
              {link.expiresAt !== undefined && (
                <p class="note">{words.until(tellTime(language, link.expiresAt))}</p>
              )}
            </div>
            <div class="line-actions">
              <button
                type="button"
                disabled={sending.isBusy}
                onClick={() =>
                  sending.send(
                    () => callApi({ method: "DELETE", path: `/people/links/${link.id}` }),
                    onChanged,
                  )
                }
              >
                {words.withdraw}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
