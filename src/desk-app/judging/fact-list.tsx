// Fact list: every fact with what it says and how the desk judged it; the one that is chosen with what can be done.

import { useEffect, useRef } from "preact/hooks";
import { useWords } from "../desk-context.ts";
import { FACT_FIELD_WORDS } from "../words/fact-field-words.ts";
import { SOURCE_WORDS } from "../words/source-words.ts";
import type { ChosenFact } from "../screens/article/article-session.ts";
import { describeValue } from "./describe-value.ts";
import type { ShownFact } from "./use-reading.ts";

export type FactActs = {
  readonly confirm: () => void;
  readonly reject: () => void;
  readonly correct: () => void;
  readonly takeBack: () => void;
  /** To where the article uses it; absent where it does not. */
  readonly show?: () => void;
  /** Absent where there is nothing to teach, or the viewer may not. */
  readonly teach?: () => void;
};

type FactListProps = {
  readonly facts: readonly ShownFact[];
  readonly chosen: ChosenFact;
  readonly onSelect: (index: number) => void;
  readonly acts: FactActs;
};

/** A sign for each state: colour alone would say nothing to many. */
const SIGNS = { confirmed: "✓", corrected: "✎", rejected: "✕", unjudged: "・", withdrawn: "・" } as const;

function FactActions({ acts, fact }: { readonly acts: FactActs; readonly fact: ShownFact }) {
  const words = useWords(SOURCE_WORDS);
  return (
    <p class="fact-acts">
      <button type="button" onClick={acts.confirm} aria-keyshortcuts="c" disabled={fact.read === undefined}>
        {words.confirm} <kbd aria-hidden="true">c</kbd>
      </button>
      <button type="button" onClick={acts.correct} aria-keyshortcuts="e">
        {words.correct} <kbd aria-hidden="true">e</kbd>
      </button>
      <button type="button" onClick={acts.reject} aria-keyshortcuts="x">
        {words.reject} <kbd aria-hidden="true">x</kbd>
      </button>
      {fact.judgement && (
        <button type="button" class="quiet-button" onClick={acts.takeBack}>
          {words.drop}
        </button>
      )}
      {acts.show && (
        <button type="button" class="quiet-button" onClick={acts.show} aria-keyshortcuts="g">
          {words.showUse} <kbd aria-hidden="true">g</kbd>
        </button>
      )}
      {acts.teach && (
        <button type="button" class="quiet-button" onClick={acts.teach}>
          {words.teach}
        </button>
      )}
    </p>
  );
}

export function FactList({ facts, chosen, onSelect, acts }: FactListProps) {
  const words = useWords(SOURCE_WORDS);
  const named = useWords(FACT_FIELD_WORDS);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    <ol class="fact-list" ref={list} aria-label={words.facts}>
      {facts.map((fact, index) => {
        const { key, judgement, now, read } = fact;
        const state = judgement?.verdict.kind ?? "unjudged";
        const verdict = judgement
          ? words.by(judgement.by, words.verdicts[judgement.verdict.kind])
          : words.unjudged;
        const isSelected = index === chosen.index;
        return (
          <li key={index} class={`fact-entry fact-entry-${state}`}>
            <button
              type="button"
              class="fact-line"
              aria-current={isSelected ? "true" : undefined}
              onClick={() => onSelect(index)}
            >
              <span class="fact-sign" aria-hidden="true">
                {SIGNS[state]}
              </span>
              <span class="fact-type">{words.types[key.type]}</span>
              <span class="fact-value">{describeValue(now ?? read, named, words)}</span>
              <span class="fact-state">{verdict}</span>
            </button>
            {isSelected && state === "corrected" && read && (
              <p class="note">
                {words.read}: {describeValue(read, named, words)}
              </p>
            )}
            {isSelected && <FactActions acts={acts} fact={fact} />}
          </li>
        );
      })}
    </ol>
  );
}
