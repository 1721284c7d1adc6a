// Who filter: the people and programs of the desk by name, of whom one is chosen.

import { useId } from "preact/hooks";
import type { ActorsTold } from "../../../desk/api/audit/list-actors.ts";
import { useLoaded } from "../../api/use-loaded.ts";
import { useWords } from "../../desk-context.ts";
import { AUDIT_WORDS } from "../../words/audit-words.ts";

type WhoFilterProps = {
  /** As `whoOf` has it. */
  readonly value: string;
  readonly onChoose: (who: string) => void;
};

type Choice = { readonly value: string; readonly label: string };

export function WhoFilter({ value, onChoose }: WhoFilterProps) {
  const id = useId();
  const words = useWords(AUDIT_WORDS);
  const [loaded] = useLoaded<ActorsTold>("/audit/actors");
  const { people = [], tokens = [] } = loaded.kind === "there" ? loaded.value : {};
  const persons: readonly Choice[] = people.map(({ account, name, isClosed }) => ({
    value: `account ${account}`,
    label: isClosed ? words.isOver(name) : name,
  }));
  const programs: readonly Choice[] = tokens.map(({ token, name, isRevoked }) => ({
    value: `token ${token}`,
    label: isRevoked ? words.isOver(name) : name,
  }));
  const groups = [
    { label: words.people, choices: persons },
    { label: words.tokens, choices: programs },
  ].filter(({ choices }) => choices.length > 0);
  const isListed = [...persons, ...programs].some((choice) => choice.value === value);
  return (
    <div class="field">
      <label for={id}>{words.who}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{words.anybody}</option>
        {/* A token that was revoked long ago is in no list, and still in the address. */}
        {value !== "" && !isListed && <option value={value}>{value.replace(" ", " #")}</option>}
        {groups.map(({ label, choices }) => (
          <optgroup key={label} label={label}>
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
