// Compare sentence: a sentence as it was and as it is in, the stretches that it kept, lost and won out.

import diff from "fast-diff";

export type Stretch = { readonly kind: "same" | "removed" | "added"; readonly text: string };

/** Words of Latin letters and numbers are whole, and a character has its marks. */
const TOKEN = /\p{Nd}+(?:[.,:．，：]\p{Nd}+)*|\p{Script=Latin}+|\P{M}\p{M}*|\p{M}+/gsu;
const MOST_TOKENS = 3_000;
const KINDS = { [diff.EQUAL]: "same", [diff.DELETE]: "removed", [diff.INSERT]: "added" } as const;
const FIRST_LETTER = 0xe0_00;

/** A longer one than any sentence is told as replaced. */
export function compareSentence(was: string, is: string): readonly Stretch[] {
  const [old, fresh] = [was.match(TOKEN) ?? [], is.match(TOKEN) ?? []];
  if (old.length + fresh.length > MOST_TOKENS)
    return [
      { kind: "removed", text: was },
      { kind: "added", text: is },
    ];
  const letters = new Map<string, string>();
  for (const token of [...old, ...fresh])
    if (!letters.has(token)) letters.set(token, String.fromCharCode(FIRST_LETTER + letters.size));
  const tokens = new Map([...letters].map(([token, letter]) => [letter, token]));
  const write = (row: readonly string[]): string => row.map((token) => letters.get(token) ?? "").join("");
  const read = (row: string): string => [...row].map((letter) => tokens.get(letter) ?? "").join("");
  return joinShort(
    diff(write(old), write(fresh)).map(([kind, row]) => ({ kind: KINDS[kind], text: read(row) })),
  );
}

/** A lone letter between two changes only scatters what is read; between two stretches first what was lost, then what was won. */
function joinShort(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  let [removed, added] = ["", ""];
  const flush = (): void => {
    if (removed !== "") joined.push({ kind: "removed", text: removed });
    if (added !== "") joined.push({ kind: "added", text: added });
    [removed, added] = ["", ""];
  };
  for (const [at, { kind, text }] of stretches.entries()) {
    const isLone = text.length === 1 && at > 0 && at < stretches.length - 1 && !/[。、\s]/.test(text);
    if (kind === "removed" || (kind === "same" && isLone)) removed += text;
    if (kind === "added" || (kind === "same" && isLone)) added += text;
    if (kind !== "same" || isLone) continue;
    flush();
    joined.push({ kind, text });
  }
  flush();
  return joined;
}
