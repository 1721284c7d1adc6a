// Fields form: section, topics, series, authors, kind and language of the article; each is saved as it is left, and what somebody else set meanwhile is shown.

import { useState } from "preact/hooks";
import { type CallProblem, callApi } from "../../api/call-api.ts";
import { useDesk, useWords } from "../../desk-context.ts";
import { useStore } from "../../store.ts";
import { FIELDS_WORDS, type FieldsWords } from "../../words/fields-words.ts";
import type { ArticlePaneProps } from "./article-pane.ts";
import { type FieldValues, articleSession } from "./article-session.ts";
import { ChoiceField, NamesField, SeriesField } from "./fields/field-inputs.tsx";

type Outcome =
  | { readonly kind: "saved" | "saving" | "offline" }
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "conflict"; readonly field: string; readonly yours: unknown; readonly current: unknown };

const KINDS = ["announcement", "feature", "explainer", "notice"] as const;
const LANGUAGES = ["ja", "en"] as const;

function outcomeOf(problem: CallProblem): Outcome {
  if (problem.kind === "offline") return { kind: "offline" };
  const { current } = problem.said as { readonly current?: { readonly field?: unknown } };
  if (problem.name === "conflict" && current !== undefined) {
    const { field, yours, current: now } = current as { field?: unknown; yours?: unknown; current?: unknown };
    return { kind: "conflict", field: String(field), yours, current: now };
  }
  return { kind: "refused", why: problem.detail };
}

function sentenceOf(outcome: Outcome, words: FieldsWords): string {
  if (outcome.kind === "refused") return words.refused(outcome.why);
  return outcome.kind === "conflict"
    ? words.conflict(words.fieldNames[outcome.field] ?? outcome.field)
    : words[outcome.kind];
}

/** Each field with what was before the eyes: another value there now is somebody else's, and is not written over. */
function useSaving(id: number) {
  const session = articleSession(id);
  const fields = useStore(session.fields);
  const [outcome, setOutcome] = useState<Outcome | undefined>();
  const save = async (
    field: string,
    value: unknown,
    base: unknown = fields?.[field] ?? null,
  ): Promise<void> => {
    if (JSON.stringify(value) === JSON.stringify(base)) return;
    setOutcome({ kind: "saving" });
    const path = `/articles/${id}/fields`;
    const answer = await callApi<FieldValues>({ method: "PATCH", path, body: { [field]: { base, value } } });
    if (answer.ok) {
      session.fields.set(answer.value);
      setOutcome({ kind: "saved" });
      return;
    }
    const found = outcomeOf(answer.problem);
    if (found.kind === "conflict") session.fields.set({ ...fields, [found.field]: found.current });
    setOutcome(found);
  };
  return { fields, outcome, setOutcome, save };
}

type ConflictProps = {
  readonly outcome: Extract<Outcome, { kind: "conflict" }>;
  readonly words: FieldsWords;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
};

const shown = (value: unknown): string => {
  if (value === null || value === undefined) return "—";
  if (Array.isArray(value)) return value.join("、");
  if (typeof value === "object") return Object.values(value).join(" ");
  return typeof value === "string" ? value : JSON.stringify(value);
};

function FieldConflict({ outcome, words, onMine, onTheirs }: ConflictProps) {
  return (
    <div class="conflict" role="alert">
      <p>{words.conflict(words.fieldNames[outcome.field] ?? outcome.field)}</p>
      <p>
        {words.yours}: {shown(outcome.yours)} / {words.theirs}: {shown(outcome.current)}
      </p>
      <div class="form-actions">
        <button type="button" onClick={onMine}>
          {words.keepMine}
        </button>
        <button type="button" onClick={onTheirs}>
          {words.keepTheirs}
        </button>
      </div>
    </div>
  );
}

export function FieldsForm({ id }: ArticlePaneProps) {
  const words = useWords(FIELDS_WORDS);
  const { boot, language } = useDesk();
  const { fields, outcome, setOutcome, save } = useSaving(id);
  if (!fields) return <p class="note">{words.waiting}</p>;
  const sections = boot.sections.map(({ slug, name }) => ({ value: slug, label: name[language] }));
  const named = (values: readonly string[], labels: Readonly<Record<string, string>>) =>
    values.map((value) => ({ value, label: labels[value] ?? value }));
  const choose = (field: string) => (value: string) => void save(field, value);
  return (
    <form class="form fields-form" onSubmit={(event) => event.preventDefault()}>
      <ChoiceField
        label={words.fieldNames["section"] ?? ""}
        value={fields["section"]}
        choices={sections}
        onChoose={choose("section")}
      />
      <ChoiceField
        label={words.fieldNames["kind"] ?? ""}
        value={fields["kind"]}
        choices={named(KINDS, words.kinds)}
        onChoose={choose("kind")}
      />
      <ChoiceField
        label={words.fieldNames["language"] ?? ""}
        value={fields["language"]}
        choices={named(LANGUAGES, words.languages)}
        onChoose={choose("language")}
      />
      <NamesField
        label={words.fieldNames["topics"] ?? ""}
        help={words.namesHelp}
        value={fields["topics"]}
        onNames={(names) => void save("topics", names)}
      />
      <NamesField
        label={words.fieldNames["authors"] ?? ""}
        help={words.namesHelp}
        value={fields["authors"]}
        onNames={(names) => void save("authors", names)}
      />
      <SeriesField
        words={words}
        value={fields["series"]}
        onSeries={(series) => void save("series", series)}
      />
      {outcome?.kind === "conflict" ? (
        <FieldConflict
          outcome={outcome}
          words={words}
          onMine={() => void save(outcome.field, outcome.yours, outcome.current)}
          onTheirs={() => setOutcome(undefined)}
        />
      ) : (
        <p class="note" role="status">
          {outcome && sentenceOf(outcome, words)}
        </p>
      )}
    </form>
  );
}
