// Compare texts: two texts in, their pieces in order out: what both have, what only the first and what only the second has.

import diff from "fast-diff";
import { readTokens } from "./read-tokens.ts";

export type Piece = { readonly kind: "same" | "removed" | "added"; readonly text: string };

/**
 * Beyond it, in tokens that are not the same at head and tail, texts are told as replaced: the search costs the square
 * of the difference, and who rewrote so much has written another text.
 */
export const MOST_COMPARED = 1_500;
/** Shorter stretches that both have, between changes on either side, only scatter what is read: の, を, a comma. */
const SHORTEST_SAME = 2;

const KINDS = { [diff.EQUAL]: "same", [diff.DELETE]: "removed", [diff.INSERT]: "added" } as const;

/** Words of Latin letters and numbers are whole; Japanese is compared by characters, joined to what can be read. */
export function compareTexts(before: string, after: string, most = MOST_COMPARED): readonly Piece[] {
  if (before === after) return before === "" ? [] : [{ kind: "same", text: before }];
  const [first, second] = [readTokens(before), readTokens(after)];
  const head = countSame(first, second, (tokens, at) => tokens[at]);
  const tail = Math.min(
    countSame(first, second, (tokens, at) => tokens[tokens.length - 1 - at]),
    Math.min(first.length, second.length) - head,
  );
  const [old, fresh] = [first.slice(head, first.length - tail), second.slice(head, second.length - tail)];
  return joinPieces([
    { kind: "same", text: first.slice(0, head).join("") },
    ...compareMiddle(old, fresh, most),
    { kind: "same", text: first.slice(first.length - tail).join("") },
  ]);
}

function countSame(
  first: readonly string[],
  second: readonly string[],
  read: (tokens: readonly string[], at: number) => string | undefined,
): number {
  const most = Math.min(first.length, second.length);
  let count = 0;
  while (count < most && read(first, count) === read(second, count)) count += 1;
  return count;
}

function compareMiddle(old: readonly string[], fresh: readonly string[], most: number): readonly Piece[] {
  const whole: readonly Piece[] = [
    { kind: "removed", text: old.join("") },
    { kind: "added", text: fresh.join("") },
  ];
  if (old.length === 0 || fresh.length === 0 || old.length + fresh.length > most) return whole;
  const letters = assignLetters([...old, ...fresh]);
  const write = (tokens: readonly string[]): string =>
    tokens.map((token) => letters.get(token) ?? "").join("");
  const tokens = new Map([...letters].map(([token, letter]) => [letter, token]));
  const read = (written: string): string => [...written].map((letter) => tokens.get(letter) ?? "").join("");
  return absorbShort(
    diff(write(old), write(fresh)).map(([kind, text]) => ({ kind: KINDS[kind], text: read(text) })),
  );
}

/** One character a token, so that no word is taken apart: those for private use, more than there are tokens. */
function assignLetters(tokens: readonly string[]): ReadonlyMap<string, string> {
  const distinct = [...new Set(tokens)];
  return new Map(distinct.map((token, at) => [token, String.fromCharCode(0xe000 + at)]));
}

/** A stretch that both have and that is shorter than the changes around it joins them: two words changed, not five shreds. */
function absorbShort(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  for (const [at, piece] of pieces.entries()) {
    const isBetween = result.length > 0 && at < pieces.length - 1;
    if (piece.kind === "same" && isBetween && isScattering(piece.text)) {
      result.push({ kind: "removed", text: piece.text }, { kind: "added", text: piece.text });
    } else result.push(piece);
  }
  return result;
}

/** An end of a sentence or of a clause parts what is read, however short it is. */
function isScattering(text: string): boolean {
  return [...text].length < SHORTEST_SAME && !/[。、\n\t.,;:!?!?]/u.test(text);
}

/** Between two stretches that both have, first all that was removed, then all that was added. */
function joinPieces(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  let [removed, added] = ["", ""];
  const flush = (): void => {
    if (removed !== "") result.push({ kind: "removed", text: removed });
    if (added !== "") result.push({ kind: "added", text: added });
    [removed, added] = ["", ""];
  };
  for (const { kind, text } of pieces) {
    if (text === "") continue;
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else {
      flush();
      result.push({ kind, text });
    }
  }
  flush();
  return result;
}
