// Takes the text of an authority file and an entry; gives the text with the entry added at its end or amended in its place, all else untouched.

import type { Result } from "../../../terms/result.ts";
import { failure, success } from "../../../terms/result.ts";
import type { Written, WrittenEntry } from "./written-file.ts";

const NEEDS_QUOTES = /^[[\]{}&*!|>'%@`#?-]|: | #|:$|[,[\]{}]|^[\d.+-]+$|^(?:true|false|null|yes|no|~)$/iu;

function writeWord(word: string): string {
  return NEEDS_QUOTES.test(word) && !/^\d{4}-\d\d-\d\d$/u.test(word) ? `"${word}"` : word;
}

function writeMap(fields: Readonly<Record<string, Written>>): string {
  const pairs = Object.entries(fields).map(([field, value]) => `${field}: ${writeInLine(value)}`);
  return `{ ${pairs.join(", ")} }`;
}

function isOfMaps(value: Written): value is readonly Readonly<Record<string, string>>[] {
  return typeof value !== "string" && value.some((part) => typeof part === "object");
}

function writeInLine(value: Written): string {
  if (typeof value === "string") return writeWord(value);
  return isOfMaps(value) ? `[${value.map(writeMap).join(", ")}]` : `[${value.map(writeWord).join(", ")}]`;
}

function writeField(field: string, value: Written): readonly string[] {
  return isOfMaps(value)
    ? [`    ${field}:`, ...value.map((held) => `      - ${writeMap(held)}`)]
    : [`    ${field}: ${writeInLine(value)}`];
}

function writeBlock(fields: WrittenEntry["fields"]): readonly string[] {
  const lines = Object.entries(fields).flatMap(([field, value]) => writeField(field, value));
  return lines.map((line, index) => (index === 0 ? line.replace(/^ {4}/u, "  - ") : line));
}

/** The lines of the entry with the fields that differ changed in their places; comments among them stay. */
function amendBlock(
  lines: readonly string[],
  before: WrittenEntry["fields"],
  after: WrittenEntry["fields"],
): readonly string[] {
  let amended = [...lines];
  for (const [field, value] of Object.entries(after)) {
    if (JSON.stringify(before[field]) === JSON.stringify(value)) continue;
    const written = writeField(field, value);
    const at = amended.findIndex((line) => new RegExp(`^(?: {4}| {2}- )${field}:`, "u").test(line));
    if (at < 0) {
      const source = amended.findIndex((line) => line.startsWith("    source:"));
      amended = amended.toSpliced(source < 0 ? amended.length : source, 0, ...written);
    } else {
      let end = at + 1;
      while (/^ {6}- /u.test(amended[end] ?? "")) end += 1;
      const first = amended[at]?.startsWith("  - ")
        ? written.map((line, index) => (index === 0 ? line.replace(/^ {4}/u, "  - ") : line))
        : written;
      amended = amended.toSpliced(at, end - at, ...first);
    }
  }
  return amended;
}

/** Quotes, controls and line ends, signs that turn the direction of writing, halves of a character. */
const UNWRITABLE = /["\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

function unwritable(fields: WrittenEntry["fields"]): string | undefined {
  const words = Object.values(fields).flatMap((value) =>
    typeof value === "string"
      ? [value]
      : value.flatMap((part) => (typeof part === "string" ? [part] : Object.values(part))),
  );
  return words.find((word) => UNWRITABLE.test(word) || word.trim() !== word || word === "");
}

/** `before`: the entry as it stands in the text, with its lines; none where it is new. */
export function writeEntry(
  text: string,
  fields: WrittenEntry["fields"],
  before?: WrittenEntry,
): Result<string, string> {
  const bad = unwritable(fields);
  if (bad !== undefined)
    return failure(
      `"${bad}" cannot be written: no quotes, tabs, line ends, unseen signs or blanks around it`,
    );
  if (before === undefined) {
    const isInBraces = /^ {2}- \{/mu.test(text);
    const lines = isInBraces ? [`  - ${writeMap(fields)}`] : writeBlock(fields);
    return success(`${text.replace(/\n*$/u, "\n")}${lines.join("\n")}\n`);
  }
  const lines = text.split("\n");
  const own = lines.slice(before.line - 1, before.lastLine);
  const changed = own[0]?.startsWith("  - {")
    ? [`  - ${writeMap(fields)}`]
    : amendBlock(own, before.fields, fields);
  return success(lines.toSpliced(before.line - 1, own.length, ...changed).join("\n"));
}
