// Describe a value: what a fact says, in one line, in the viewer's language.

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

function describeField(
  name: string,
  value: unknown,
  { fields, values }: FactFieldWords,
  yes: string,
): string {
  const told = Array.isArray(value)
    ? value.map(String).join("、")
    : value === true
      ? yes
      : typeof value === "string"
        ? (values[value] ?? value)
        : String(value);
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
