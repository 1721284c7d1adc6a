// Source text: the announcement block by block, its facts marked where they stand, by colour and by the form of a line.

import { useEffect, useRef } from "preact/hooks";
import type { ReadingAnswer } from "../../desk/api/judging/reading-answer.ts";
import { type PlacedFact, cutPieces } from "./text-pieces.ts";
import type { ShownFact } from "./use-reading.ts";

/** The rows of records look alike: what they are the list says. */
const RECORDS: ReadonlySet<string> = new Set([
  "appointment",
  "sighting",
  "contract",
  "discipline",
  "accident",
  "amount",
  "statistic",
]);
const PLACES: ReadonlySet<string> = new Set(["organisation", "place", "occasion"]);

function lookOf(type: string): string {
  if (RECORDS.has(type)) return "record";
  if (PLACES.has(type)) return "place";
  return type === "question" ? "act" : type;
}

export type MarkedProps = {
  readonly text: string;
  readonly start: number;
  readonly placed: readonly PlacedFact[];
  readonly facts: readonly ShownFact[];
  readonly selected: number;
  readonly onSelect: (index: number) => void;
};

/** The innermost fact is the one that is marked and chosen. */
export function MarkedText({ text, start, placed, facts, selected, onSelect }: MarkedProps) {
  return (
    <>
      {cutPieces(text, start, placed).map(({ text: words, facts: over }, at) => {
        const fact = over[0] && facts[over[0].index];
        if (!fact || !over[0]) return words;
        const { index } = over[0];
        const isSelected = over.some((one) => one.index === selected);
        const state = fact.judgement?.verdict.kind ?? "unjudged";
        return (
          // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the list of facts is what is walked by keys
          <mark
            key={at}
            class={`fact fact-${lookOf(fact.key.type)} fact-${state}${isSelected ? " fact-selected" : ""}`}
            onClick={() => onSelect(index)}
          >
            {words}
          </mark>
        );
      })}
    </>
  );
}

type SourceTextProps = Omit<MarkedProps, "text" | "start" | "placed"> & {
  readonly blocks: ReadingAnswer["blocks"];
};

export function SourceText({ blocks, facts, selected, onSelect }: SourceTextProps) {
  const box = useRef<HTMLDivElement>(null);
  const placed = facts.flatMap(({ key }, index): readonly PlacedFact[] =>
    "span" in key ? [{ index, start: key.span[0], end: key.span[1] }] : [],
  );
  useEffect(() => {
    box.current?.querySelector(".fact-selected")?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  return (
    <div class="source-text" ref={box}>
      {blocks.map(({ index, shape, span, text, role }) => (
        <p key={index} class={`source-block source-${shape} source-in-${role ?? "official"}`}>
          <MarkedText
            text={text}
            start={span[0]}
            placed={placed}
            facts={facts}
            selected={selected}
            onSelect={onSelect}
          />
        </p>
      ))}
    </div>
  );
}
