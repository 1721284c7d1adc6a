// Source text: the announcement block by block, its facts marked where they stand, by colour and by the form of a line.

import { useEffect, useRef } from "preact/hooks";
import type { ReadingAnswer } from "../../desk/api/judging/reading-answer.ts";
import type { ChosenFact } from "../screens/article/article-session.ts";
import { factClass } from "./fact-look.ts";
import { type PlacedFact, cutPieces } from "./text-pieces.ts";
import type { ShownFact } from "./use-reading.ts";

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
        return (
          // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the list of facts is what is walked by keys
          <mark key={at} class={factClass(fact, isSelected)} onClick={() => onSelect(index)}>
            {words}
          </mark>
        );
      })}
    </>
  );
}

type SourceTextProps = Omit<MarkedProps, "text" | "start" | "placed"> & {
  readonly blocks: ReadingAnswer["blocks"];
  /** Chosen once more, it is brought into sight once more. */
  readonly chosen: ChosenFact;
};

export function SourceText({ blocks, facts, chosen, selected, onSelect }: SourceTextProps) {
  const box = useRef<HTMLDivElement>(null);
  const placed = facts.flatMap(({ key }, index): readonly PlacedFact[] =>
    "span" in key ? [{ index, start: key.span[0], end: key.span[1] }] : [],
  );
  useEffect(() => {
    box.current?.querySelector(".fact-selected")?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
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
