// Field inputs: a choice, a list of names, a series with its part; each tells its value when it is left, never in the middle of a word.

import { useEffect, useId, useState } from "preact/hooks";
import { isComposing } from "../../../keys/key-registry.ts";
import type { FieldsWords } from "../../../words/fields-words.ts";

type ChoiceProps = {
  readonly label: string;
  readonly value: unknown;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
};

/** A value that is no choice any more, such as a section that the house has given up, stays to be seen. */
export function ChoiceField({ label, value, choices, onChoose }: ChoiceProps) {
  const id = useId();
  const chosen = typeof value === "string" ? value : "";
  const isKnown = choices.some((choice) => choice.value === chosen);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {!isKnown && <option value={chosen}>{chosen}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

type LineProps = {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly inputMode?: "numeric" | "text";
  readonly onLeave: (value: string) => void;
};

/** Enter leaves it as Tab does, unless it ends a composition. */
function LineField({ label, help, value, inputMode = "text", onLeave }: LineProps) {
  const [id, helpId] = [useId(), useId()];
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={inputMode}
        autocomplete="off"
        value={text}
        aria-describedby={help === undefined ? undefined : helpId}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={() => onLeave(text)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          if (!isComposing(event)) onLeave(text);
        }}
      />
      {help !== undefined && (
        <p id={helpId} class="note">
          {help}
        </p>
      )}
    </div>
  );
}

const asNames = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((name) => typeof name === "string") : [];

type NamesProps = {
  readonly label: string;
  readonly help: string;
  readonly value: unknown;
  /** Null: none. */
  readonly onNames: (names: readonly string[] | null) => void;
};

export function NamesField({ label, help, value, onNames }: NamesProps) {
  const leave = (text: string): void => {
    const names = text.split(/[、,，]/u).flatMap((name) => (name.trim() === "" ? [] : [name.trim()]));
    onNames(names.length === 0 ? null : [...new Set(names)]);
  };
  return <LineField label={label} help={help} value={asNames(value).join("、")} onLeave={leave} />;
}

type Series = { readonly series: string; readonly part: string; readonly order: number };

function asSeries(value: unknown): Series {
  const { series = "", part = "", order = 0 } = (value ?? {}) as Partial<Series>;
  return { series, part, order };
}

type SeriesProps = {
  readonly words: FieldsWords;
  readonly value: unknown;
  readonly onSeries: (series: Series | null) => void;
};

/** Without a name there is no series, whatever its part is called. */
export function SeriesField({ words, value, onSeries }: SeriesProps) {
  const series = asSeries(value);
  const change = (changed: Partial<Series>): void => {
    const next = { ...series, ...changed };
    onSeries(
      next.series.trim() === "" ? null : { ...next, series: next.series.trim(), part: next.part.trim() },
    );
  };
  const readOrder = (text: string): number => {
    const order = Number.parseFloat(text.normalize("NFKC"));
    return Number.isFinite(order) && order >= 0 ? order : series.order;
  };
  return (
    <fieldset class="new-series">
      <legend>{words.fieldNames["series"]}</legend>
      <LineField
        label={words.seriesName}
        value={series.series}
        onLeave={(name) => change({ series: name })}
      />
      {series.series !== "" && (
        <>
          <LineField label={words.seriesPart} value={series.part} onLeave={(part) => change({ part })} />
          <LineField
            label={words.seriesOrder}
            value={String(series.order)}
            inputMode="numeric"
            onLeave={(order) => change({ order: readOrder(order) })}
          />
        </>
      )}
    </fieldset>
  );
}
