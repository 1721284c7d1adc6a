// Used text: headline and lead, each with the stretches that rest on a fact, which lead to it and from it.

import { useWords } from "../desk-context.ts";
import type { ReadingAnswer } from "../../desk/api/judging/reading-answer.ts";
import { SOURCE_WORDS } from "../words/source-words.ts";
import { MarkedText } from "./source-text.tsx";
import type { PlacedFact } from "./text-pieces.ts";

type UsedTextProps = {
  readonly shown: ReadingAnswer;
  readonly selected: number;
  readonly onSelect: (index: number) => void;
  readonly onTake: (place: "headline" | "lead") => void;
};

const PLACES = ["headline", "lead"] as const;

export function UsedText({ shown, selected, onSelect, onTake }: UsedTextProps) {
  const words = useWords(SOURCE_WORDS);
  const { facts, offers } = shown;
  const placedIn = (wanted: "headline" | "lead"): readonly PlacedFact[] =>
    facts.flatMap(({ uses }, index) =>
      uses.flatMap(({ place, span }) => (place === wanted ? [{ index, start: span[0], end: span[1] }] : [])),
    );
  return (
    <section class="used-text" aria-label={words.used}>
      {PLACES.map((place) => (
        <div key={place} class={`used used-${place}`}>
          <h3>{words[place]}</h3>
          <p>
            <MarkedText
              text={shown[place]}
              start={0}
              placed={placedIn(place)}
              facts={facts}
              selected={selected}
              onSelect={onSelect}
            />
          </p>
          {offers[place] !== undefined && (
            <div class="offer">
              <p class="note">{words.offered(words[place])}</p>
              <p>{offers[place]}</p>
              <button type="button" onClick={() => onTake(place)}>
                {words.take}
              </button>
            </div>
          )}
        </div>
      ))}
    </section>
  );
}
