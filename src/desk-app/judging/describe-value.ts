// Describe a value: what a fact says, in one line, in the viewer's language.

import { statedTime } from "../time/desk-time.ts";
import type { FactFieldWords } from "../words/fact-field-words.ts";
import type { SourceWords } from "../words/source-words.ts";

type Value = Readonly<Record<string, unknown>>;

/** Shown without the field's name: they say by themselves what they are. */
const PLAIN: ReadonlySet<string> = new Set([
  "name",
  "value",
  "office",
  "rank",
  "kind",
  "act",
  "programme",
  "model",
  "conduct",
  "topic",
  "matter",
  "unit",
  "craft",
]);
const LONGEST = 60;
const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

const TIME = /^\d{4}-\d\d(?:-\d\d(?:T\d\d:\d\d(?:Z|[+-]\d\d:\d\d))?)?$/u;

/** Times as the house writes them, of an interval both; 12,533,000,000 as it is read. */
function legible(said: unknown): string {
  if (typeof said === "number") return said.toLocaleString("ja-JP", { maximumFractionDigits: 6 });
  const text = String(said);
  const ends = text.split("/");
  return ends.every((end) => TIME.test(end)) ? ends.map(statedTime).join("〜") : text;
}

function describeField(
  name: string,
  value: unknown,
  { fields, values }: FactFieldWords,
  yes: string,
): string {
  const told = Array.isArray(value)
    ? value.map(legible).join("、")
    : value === true
      ? yes
      : typeof value === "string"
        ? (values[value] ?? legible(value))
        : legible(value);
  return PLAIN.has(name) ? shorten(told) : `${fields[name] ?? name}: ${shorten(told)}`;
}

export function describeValue(value: Value | undefined, named: FactFieldWords, words: SourceWords): string {
  if (!value) return words.none;
  const told = Object.entries(value).flatMap(([name, said]) =>
    name === "type" || said === undefined || said === false || (Array.isArray(said) && said.length === 0)
      ? []
      : [describeField(name, said, named, words.yes)],
  );
  return told.length === 0 ? words.none : told.join(" · ");
}
