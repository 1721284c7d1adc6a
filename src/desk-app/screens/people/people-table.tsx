// People table: each account with its role, how it signs in, when it was seen, and what an administrator can do with it.

import { useState } from "preact/hooks";
import type { PersonTold } from "../../../desk/api/people/list-people.ts";
import type { MadeLinkTold } from "../../../desk/api/people/people-schemas.ts";
import { ROLES } from "../../../terms/desk/role.ts";
import { callApi } from "../../api/call-api.ts";
import { useDesk, useWords } from "../../desk-context.ts";
import { FaultLine } from "../../door/fault-line.tsx";
import { useSending } from "../../door/use-sending.ts";
import { showToast } from "../../toasts/toast-store.ts";
import { DOOR_WORDS } from "../../words/door-words.ts";
import { PEOPLE_WORDS, type PeopleWords } from "../../words/people-words.ts";
import { tellTime } from "../../words/tokyo-time.ts";
import type { ShownLink } from "./people-screen.tsx";
import { type AskedOfPerson, PersonDialog } from "./person-dialog.tsx";

type PeopleTableProps = {
  readonly people: readonly PersonTold[];
  readonly onChanged: () => void;
  readonly onLink: (link: ShownLink) => void;
};

function waysOf({ hasPassword, passkeys }: PersonTold, words: PeopleWords): string {
  const ways = [
    ...(hasPassword ? [words.hasPassword] : []),
    ...(passkeys > 0 ? [words.hasPasskeys(passkeys)] : []),
  ];
  return ways.length === 0 ? words.noWay : ways.join(" · ");
}

type PersonRowProps = {
  readonly person: PersonTold;
  readonly isBusy: boolean;
  readonly onRole: (role: string) => void;
  readonly onOpen: () => void;
  readonly onAsk: (what: AskedOfPerson["what"]) => void;
};

function PersonRow({ person, isBusy, onRole, onOpen, onAsk }: PersonRowProps) {
  const { language } = useDesk();
  const door = useWords(DOOR_WORDS);
  const words = useWords(PEOPLE_WORDS);
  const { account, seenAt } = person;
  const isActive = account.state.kind === "active";
  return (
    <tr class={isActive ? "" : "is-closed"}>
      <th scope="row">
        {account.name}
        <span class="note">
          {door.loginName} {account.loginName}
        </span>
      </th>
      <td data-label={words.role}>
        {isActive ? (
          <select
            aria-label={`${words.role}: ${account.name}`}
            value={account.role}
            disabled={isBusy}
            onChange={(event) => onRole(event.currentTarget.value)}
          >
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {words.roles[role]}
              </option>
            ))}
          </select>
        ) : (
          `${words.roles[account.role]}(${words.closed})`
        )}
      </td>
      <td data-label={words.ways}>{waysOf(person, words)}</td>
      <td data-label={words.seen}>{seenAt === undefined ? words.notSeen : tellTime(language, seenAt)}</td>
      <td>
        <div class="line-actions">
          {isActive ? (
            <>
              <button type="button" onClick={() => onAsk("recover")}>
                {words.recover}
                <span class="quiet"> {account.name}</span>
              </button>
              <button type="button" class="grave-button" onClick={() => onAsk("close")}>
                {words.close}
                <span class="quiet"> {account.name}</span>
              </button>
            </>
          ) : (
            <button type="button" disabled={isBusy} onClick={onOpen}>
              {words.open}
              <span class="quiet"> {account.name}</span>
            </button>
          )}
        </div>
      </td>
    </tr>
  );
}

export function PeopleTable({ people, onChanged, onLink }: PeopleTableProps) {
  const words = useWords(PEOPLE_WORDS);
  const sending = useSending();
  const [asked, setAsked] = useState<AskedOfPerson | undefined>();
  const change = (path: string, body?: unknown): void =>
    sending.send(
      async () => {
        const result = await callApi({ method: "POST", path, ...(body !== undefined && { body }) });
        // What was refused is shown as it is.
        if (!result.ok) onChanged();
        return result;
      },
      () => {
        showToast({ tone: "done", text: words.saved });
        onChanged();
      },
    );
  return (
    <>
      <FaultLine fault={sending.fault} />
      <table class="people-table">
        <thead>
          <tr>
            <th scope="col">{words.person}</th>
            <th scope="col">{words.role}</th>
            <th scope="col">{words.ways}</th>
            <th scope="col">{words.seen}</th>
            <th scope="col">{words.actions}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PersonRow
              key={person.account.id}
              person={person}
              isBusy={sending.isBusy}
              onRole={(role) => change(`/people/${person.account.id}/role`, { role })}
              onOpen={() => change(`/people/${person.account.id}/open`)}
              onAsk={(what) => setAsked({ what, person })}
            />
          ))}
        </tbody>
      </table>
      {asked && (
        <PersonDialog
          asked={asked}
          onClose={() => setAsked(undefined)}
          onClosed={() => {
            setAsked(undefined);
            onChanged();
          }}
          onLink={(made: MadeLinkTold) => {
            setAsked(undefined);
            onLink({ name: asked.person.account.name, made });
          }}
        />
      )}
    </>
  );
}
