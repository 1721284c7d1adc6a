// Takes the text of an authority file and gives its entries with the lines they stand on; what it cannot read is a fault with its line.

import type { Result } from "../../../terms/result.ts";
import { failure, success } from "../../../terms/result.ts";
import { readFlow } from "./flow-value.ts";
import type { Flow } from "./flow-value.ts";

/** A word, a list of words, or a list of small maps (offices held). */
export type Written = string | readonly string[] | readonly Readonly<Record<string, string>>[];

export type WrittenEntry = {
  /** Counted from 1. */
  readonly line: number;
  /** Of the entry's lines, the last one's number. */
  readonly lastLine: number;
  readonly fields: Readonly<Record<string, Written>>;
};

export type WrittenFile = {
  /** `as-of`, `source`: what stands before the entries. */
  readonly head: Readonly<Record<string, string>>;
  /** The word above the entries: people, ships. */
  readonly section: string;
  readonly entries: readonly WrittenEntry[];
};

export type WrittenFault = { readonly line: number; readonly message: string };

type Line = { readonly number: number; readonly indent: number; readonly text: string };

const KEY = /^([a-z][a-z-]*):(?: +(.*))?$/u;
const ITEM_INDENT = 2;
const FIELD_INDENT = 4;

/** Without blank and comment lines; a comment behind a value is no part of the subset, so that a # may stand in a source. */
function linesOf(text: string): readonly Line[] {
  return text.split("\n").flatMap((written, index): readonly Line[] => {
    const line = written.trimEnd();
    const start = line.trimStart();
    return start === "" || start.startsWith("#")
      ? []
      : [{ number: index + 1, indent: line.length - start.length, text: start }];
  });
}

/**
 * Reads the part of YAML that authority files are written in: `key: value` lines, then `section:` with one list of
 * entries, each `- { a: b, c: [d, e] }` on one line or `- a: b` with further fields below it. Parsing these with a
 * whole YAML library takes longer than all else that `read` does; a test holds that one reads the same from each file.
 */
export function readWrittenFile(text: string): Result<WrittenFile, WrittenFault> {
  const head: Record<string, string> = {};
  const entries: WrittenEntry[] = [];
  let section: string | undefined;
  const lines = linesOf(text);
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (line === undefined) break;
    if (section === undefined) {
      const read = readHead(line);
      if (!read.ok) return read;
      if ("section" in read.value) section = read.value.section;
      else head[read.value.key] = read.value.value;
      at += 1;
    } else {
      const end = endOfEntry(lines, at);
      const entry = readEntry(lines.slice(at, end));
      if (!entry.ok) return entry;
      entries.push(entry.value);
      at = end;
    }
  }
  if (section === undefined) return failure({ line: 1, message: "has no list of entries" });
  return success({ head, section, entries });
}

type Head = { readonly section: string } | { readonly key: string; readonly value: string };

function readHead({ number, indent, text }: Line): Result<Head, WrittenFault> {
  const [, key, value] = KEY.exec(text) ?? [];
  if (indent > 0 || key === undefined)
    return failure({ line: number, message: `"${text}" is not "key: value" nor "section:"` });
  if (value === undefined) return success({ section: key });
  const read = readFlow(value);
  return read.ok && typeof read.value === "string"
    ? success({ key, value: read.value })
    : failure({ line: number, message: read.ok ? `${key} takes one word or sentence` : read.error });
}

function endOfEntry(lines: readonly Line[], start: number): number {
  let end = start + 1;
  while (end < lines.length && (lines[end]?.indent ?? 0) > ITEM_INDENT) end += 1;
  return end;
}

function readEntry(lines: readonly Line[]): Result<WrittenEntry, WrittenFault> {
  const [first] = lines;
  if (first === undefined || first.indent !== ITEM_INDENT || !first.text.startsWith("- "))
    return failure({
      line: first?.number ?? 1,
      message: `"${first?.text}": an entry begins with two spaces and "- "`,
    });
  const place = { line: first.number, lastLine: lines.at(-1)?.number ?? first.number };
  const rest = first.text.slice("- ".length).trimStart();
  if (rest.startsWith("{")) {
    if (lines.length > 1)
      return failure({ line: first.number, message: "an entry in braces stands on one line" });
    const read = readFlow(rest);
    if (!read.ok) return failure({ line: first.number, message: read.error });
    return isMap(read.value)
      ? success({ ...place, fields: read.value })
      : failure({ line: first.number, message: "an entry in braces has fields" });
  }
  const fields = readFields([{ ...first, indent: FIELD_INDENT, text: rest }, ...lines.slice(1)]);
  return fields.ok ? success({ ...place, fields: fields.value }) : fields;
}

function readFields(lines: readonly Line[]): Result<Record<string, Written>, WrittenFault> {
  const fields: Record<string, Written> = {};
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const [, key, value] = KEY.exec(line?.text ?? "") ?? [];
    if (line === undefined || key === undefined || line.indent !== FIELD_INDENT)
      return failure({ line: line?.number ?? 1, message: `"${line?.text}" is no field of the entry` });
    if (key in fields) return failure({ line: line.number, message: `${key} is there twice` });
    if (value === undefined) {
      const below = itemsBelow(lines, at + 1);
      const list = readItems(below);
      if (!list.ok) return list;
      fields[key] = list.value;
      at += below.length;
    } else {
      const read = readFlow(value);
      if (!read.ok) return failure({ line: line.number, message: read.error });
      if (isMap(read.value)) return failure({ line: line.number, message: `${key} takes words, not fields` });
      fields[key] = read.value;
    }
  }
  return success(fields);
}

function itemsBelow(lines: readonly Line[], start: number): readonly Line[] {
  const end = lines.findIndex(({ indent }, index) => index >= start && indent <= FIELD_INDENT);
  return lines.slice(start, end < 0 ? lines.length : end);
}

function readItems(lines: readonly Line[]): Result<Written, WrittenFault> {
  const maps: Readonly<Record<string, string>>[] = [];
  for (const { number, text } of lines) {
    const read = text.startsWith("- ") ? readFlow(text.slice("- ".length)) : failure(`"${text}" is no item`);
    if (!read.ok) return failure({ line: number, message: read.error });
    const map = read.value;
    if (!isMap(map) || !isOfWords(map))
      return failure({ line: number, message: `"${text}": an item is { … } of words` });
    maps.push(map);
  }
  return success(maps);
}

type FlowMap = Readonly<Record<string, string | readonly string[]>>;

function isMap(value: Flow): value is FlowMap {
  return typeof value === "object" && !Array.isArray(value);
}

function isOfWords(map: FlowMap): map is Readonly<Record<string, string>> {
  return Object.values(map).every((value) => typeof value === "string");
}
