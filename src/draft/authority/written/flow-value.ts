// Takes a value as YAML's flow style writes it and gives it: a word, [a list], {a: map}; or what is wrong with it.

import type { Result } from "../../../terms/result.ts";
import { failure, success } from "../../../terms/result.ts";

/** Maps hold words and lists of words; nothing nests deeper. */
export type Flow = string | readonly string[] | Readonly<Record<string, string | readonly string[]>>;

type Cursor = { readonly text: string; at: number };

class FlowFault extends Error {}

export function readFlow(text: string): Result<Flow, string> {
  const cursor: Cursor = { text: text.trim(), at: 0 };
  try {
    const value = readValue(cursor);
    if (cursor.at < cursor.text.length)
      return failure(`"${cursor.text.slice(cursor.at)}" stands behind the value`);
    return success(value);
  } catch (error) {
    if (error instanceof FlowFault) return failure(error.message);
    throw error;
  }
}

function readValue(cursor: Cursor): Flow {
  const first = cursor.text[cursor.at];
  if (first === "{") return readMap(cursor);
  if (first === "[") return readList(cursor);
  return readWord(cursor, "");
}

function skipBlanks(cursor: Cursor): void {
  while (cursor.text[cursor.at] === " ") cursor.at += 1;
}

/** True when the closing sign was next and has been passed; otherwise a comma has. */
function closes(cursor: Cursor, sign: string): boolean {
  skipBlanks(cursor);
  const next = cursor.text[cursor.at];
  if (next !== sign && next !== ",") throw new FlowFault(`"${cursor.text}" lacks "${sign}"`);
  cursor.at += 1;
  skipBlanks(cursor);
  return next === sign;
}

function readList(cursor: Cursor): readonly string[] {
  const words: string[] = [];
  cursor.at += 1;
  skipBlanks(cursor);
  if (cursor.text[cursor.at] === "]") {
    cursor.at += 1;
    return words;
  }
  do words.push(readWord(cursor, ",]"));
  while (!closes(cursor, "]"));
  return words;
}

function readMap(cursor: Cursor): Readonly<Record<string, string | readonly string[]>> {
  const map: Record<string, string | readonly string[]> = {};
  cursor.at += 1;
  skipBlanks(cursor);
  do {
    const key = /^[a-z][a-z-]*(?=: )/u.exec(cursor.text.slice(cursor.at, cursor.at + 40))?.[0];
    if (key === undefined)
      throw new FlowFault(`"${cursor.text.slice(cursor.at, cursor.at + 30)}" is not "field: value"`);
    if (key in map) throw new FlowFault(`${key} is there twice`);
    cursor.at += key.length + 1;
    skipBlanks(cursor);
    map[key] = cursor.text[cursor.at] === "[" ? readList(cursor) : readWord(cursor, ",}");
  } while (!closes(cursor, "}"));
  return map;
}

/** Up to one of the signs; in quotes, up to the closing quote. */
function readWord(cursor: Cursor, until: string): string {
  const { text, at } = cursor;
  if (text[at] === '"') {
    const end = text.indexOf('"', at + 1);
    if (end < 0) throw new FlowFault(`"${text.slice(at, at + 30)}" lacks its closing quote`);
    cursor.at = end + 1;
    return text.slice(at + 1, end);
  }
  let end = at;
  while (end < text.length && !until.includes(text[end] ?? "")) end += 1;
  const word = text.slice(at, end).trim();
  if (word === "") throw new FlowFault(`"${text}" lacks a value`);
  if (/^[[\]{}&*!|>'%@`"]/u.test(word) || /: | #/u.test(word)) throw new FlowFault(`"${word}" needs quotes`);
  cursor.at = end;
  return word;
}
