// Bulk bar: what can be done with the articles that are chosen, by who may do it.

import type { BulkAction } from "../../../desk/api/bulk/bulk-action.ts";
import { BULK_RIGHTS } from "../../../newsroom/workflow/bulk-rights.ts";
import { may } from "../../../newsroom/people/rights.ts";
import type { InboxEntry } from "../../../terms/desk/inbox-entry.ts";
import { useDesk, useWords } from "../../desk-context.ts";
import { useStore } from "../../store.ts";
import { INBOX_WORDS } from "../../words/inbox-words.ts";
import { standing } from "./inbox-store.ts";

type BulkBarProps = {
  readonly chosen: readonly InboxEntry[];
  readonly onAct: (action: BulkAction) => void;
  readonly onNone: () => void;
};

type Plain = {
  readonly kind: "submit" | "approve" | "publish" | "discard" | "take-back";
  readonly label: string;
  readonly key: string | undefined;
};

/** A choice is an act of its own: the list goes back to its heading. */
function ActChoice({
  label,
  options,
  onChoice,
}: {
  readonly label: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChoice: (value: string) => void;
}) {
  return (
    <select
      aria-label={label}
      value=""
      onChange={(event) => {
        const { value } = event.currentTarget;
        event.currentTarget.value = "";
        if (value !== "") onChoice(value);
      }}
    >
      <option value="">{label}</option>
      {options.map(([value, shown]) => (
        <option key={value} value={value}>
          {shown}
        </option>
      ))}
    </select>
  );
}

export function BulkBar({ chosen, onAct, onNone }: BulkBarProps) {
  const { boot, language } = useDesk();
  const words = useWords(INBOX_WORDS);
  const known = useStore(standing);
  const role = boot.viewer?.role ?? "reporter";
  const all = (state: InboxEntry["state"]): boolean => chosen.every((entry) => entry.state === state);
  const plain: readonly Plain[] = [
    { kind: "submit", label: words.submit, key: "s" },
    { kind: "approve", label: words.approve, key: "y" },
    { kind: "publish", label: words.publish, key: "p" },
    all("discarded")
      ? { kind: "take-back", label: words.takeBack, key: undefined }
      : { kind: "discard", label: words.discard, key: "d" },
  ];
  const isUrgent = chosen.every(({ priority }) => priority === "high");
  return (
    <div class="bulk-bar" role="group" aria-label={words.acts}>
      <p class="bulk-count" role="status">
        {words.chosen(chosen.length)}
      </p>
      {plain
        .filter(({ kind }) => may(role, BULK_RIGHTS[kind]))
        .map(({ kind, label, key }) => (
          <button key={kind} type="button" onClick={() => onAct({ kind })}>
            {label} {key !== undefined && <kbd aria-hidden="true">{key}</kbd>}
          </button>
        ))}
      <button type="button" onClick={() => known && onAct({ kind: "assign", to: known.account })}>
        {words.take} <kbd aria-hidden="true">t</kbd>
      </button>
      <button
        type="button"
        aria-pressed={isUrgent}
        onClick={() => onAct({ kind: "prioritise", to: isUrgent ? "normal" : "high" })}
      >
        {words.prioritise} <kbd aria-hidden="true">!</kbd>
      </button>
      <ActChoice
        label={words.assign}
        options={[
          ...(known?.people ?? []).map(({ id, name }) => [String(id), name] as const),
          ["none", words.nobody],
        ]}
        onChoice={(to) => onAct({ kind: "assign", to: to === "none" ? null : Number(to) })}
      />
      <ActChoice
        label={words.setSection}
        options={boot.sections.map(({ slug, name }) => [slug, name[language]])}
        onChoice={(section) => onAct({ kind: "section", section })}
      />
      <button type="button" class="quiet-button" onClick={onNone}>
        {words.chooseNone} <kbd aria-hidden="true">Esc</kbd>
      </button>
    </div>
  );
}
