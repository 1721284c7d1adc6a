// Audit filters: the form by which the log is narrowed.

import { useId, useState } from "preact/hooks";
import { AUDIT_ACTIONS } from "../../../terms/desk/audit-entry.ts";
import { useWords } from "../../desk-context.ts";
import { AUDIT_WORDS } from "../../words/audit-words.ts";
import { type Filters, NO_FILTERS, whoOf, withWho } from "./filters.ts";
import { WhoFilter } from "./who-filter.tsx";

type AuditFiltersProps = { readonly filters: Filters; readonly onFilter: (filters: Filters) => void };

type FilterFieldProps = {
  readonly label: string;
  readonly type: "number" | "date";
  readonly value: string;
  readonly onInput: (value: string) => void;
};

function FilterField({ label, type, value, onInput }: FilterFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type={type}
        {...(type === "number" && { min: 1, max: 2_147_483_647, step: 1 })}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}

export function AuditFilters({ filters, onFilter }: AuditFiltersProps) {
  const words = useWords(AUDIT_WORDS);
  const [typed, setTyped] = useState(filters);
  const [before, setBefore] = useState(filters);
  const actionId = useId();
  // What was chosen in the list stands in the form, too.
  if (before !== filters) {
    setBefore(filters);
    setTyped(filters);
  }
  const set = (name: keyof Filters) => (value: string) => setTyped({ ...typed, [name]: value });
  return (
    <form
      class="audit-filters"
      onSubmit={(event) => {
        event.preventDefault();
        onFilter(typed);
      }}
    >
      <div class="field">
        <label for={actionId}>{words.action}</label>
        <select
          id={actionId}
          value={typed.action}
          onChange={(event) => set("action")(event.currentTarget.value)}
        >
          <option value="">{words.anyAction}</option>
          {AUDIT_ACTIONS.map((action) => (
            <option key={action} value={action}>
              {words.actions[action]}
            </option>
          ))}
        </select>
      </div>
      <FilterField label={words.article} type="number" value={typed.article} onInput={set("article")} />
      <WhoFilter value={whoOf(typed)} onChoose={(who) => setTyped(withWho(typed, who))} />
      <FilterField label={words.from} type="date" value={typed.from} onInput={set("from")} />
      <FilterField label={words.until} type="date" value={typed.until} onInput={set("until")} />
      <div class="form-actions">
        <button type="submit">{words.filter}</button>
        <button type="button" class="quiet-button" onClick={() => onFilter(NO_FILTERS)}>
          {words.clear}
        </button>
      </div>
    </form>
  );
}
