// Series fields: the series that a piece belongs to, its part by name and place; of a known series the next one is offered.

import { useId } from "preact/hooks";
import { useLoaded } from "../../api/use-loaded.ts";
import { useWords } from "../../desk-context.ts";
import { NEW_ARTICLE_WORDS } from "../../words/new-article-words.ts";

export type SeriesChosen = { readonly series: string; readonly part: string; readonly order: number };

export const NO_SERIES: SeriesChosen = { series: "", part: "", order: 1 };

type Known = {
  readonly series: readonly {
    readonly series: string;
    readonly lastPart: string;
    readonly nextOrder: number;
  }[];
};

/** 第2回 after 第1回: a part that is called by its place. */
function nextPart(lastPart: string, order: number): string {
  return /\d/.test(lastPart) ? lastPart.replace(/\d+/, String(order)) : "";
}

type SeriesFieldsProps = {
  readonly chosen: SeriesChosen;
  readonly parts: readonly string[];
  readonly onChoose: (chosen: SeriesChosen) => void;
};

export function SeriesFields({ chosen, parts, onChoose }: SeriesFieldsProps) {
  const words = useWords(NEW_ARTICLE_WORDS);
  const id = useId();
  const [loaded] = useLoaded<Known>("/series");
  const known = loaded.kind === "there" ? loaded.value.series : [];
  const found = known.find(({ series }) => series === chosen.series.trim());
  const chooseSeries = (series: string): void => {
    const next = known.find((one) => one.series === series.trim());
    const order = next?.nextOrder ?? 1;
    onChoose(next ? { series, order, part: nextPart(next.lastPart, order) } : { ...chosen, series });
  };
  return (
    <fieldset class="new-series">
      <legend>{words.series}</legend>
      <div class="field">
        <label for={`${id}-series`}>{words.seriesName}</label>
        <input
          id={`${id}-series`}
          type="text"
          list={`${id}-known`}
          autocomplete="off"
          maxLength={200}
          aria-describedby={`${id}-help`}
          value={chosen.series}
          onInput={(event) => chooseSeries(event.currentTarget.value)}
        />
        <datalist id={`${id}-known`}>
          {known.map(({ series }) => (
            <option key={series} value={series} />
          ))}
        </datalist>
        <p class="note" id={`${id}-help`}>
          {words.seriesHelp} {found && found.lastPart !== "" && words.lastPart(found.lastPart)}
        </p>
      </div>
      {chosen.series.trim() !== "" && (
        <div class="new-part">
          <div class="field">
            <label for={`${id}-part`}>{words.part}</label>
            <input
              id={`${id}-part`}
              type="text"
              list={`${id}-parts`}
              autocomplete="off"
              maxLength={200}
              aria-describedby={`${id}-part-help`}
              value={chosen.part}
              onInput={(event) => onChoose({ ...chosen, part: event.currentTarget.value })}
            />
            <datalist id={`${id}-parts`}>
              {parts.map((part) => (
                <option key={part} value={part} />
              ))}
            </datalist>
            <p class="note" id={`${id}-part-help`}>
              {words.partHelp}
            </p>
          </div>
          <div class="field">
            <label for={`${id}-order`}>{words.order}</label>
            <input
              id={`${id}-order`}
              type="number"
              min={1}
              max={100_000}
              required
              value={chosen.order}
              onInput={(event) => onChoose({ ...chosen, order: event.currentTarget.valueAsNumber || 1 })}
            />
          </div>
        </div>
      )}
    </fieldset>
  );
}
