// Takes a mention; gives it without the country whose formal name is written before the person's: 日本国見本太郎防衛大臣.

import { COUNTRIES, findCountry } from "../countries.ts";
import type { NameMention } from "./mention.ts";
import { isSurnameAlone, readNameParts } from "./name-parts.ts";

/** Formal names alone: 日本 and 中国 also begin words and names. */
const FORMAL: ReadonlySet<string> = new Set(
  COUNTRIES.map(({ formal }) => formal).filter((formal) => formal.length > 2 && formal.endsWith("国")),
);
const LONGEST = Math.max(...[...FORMAL].map((formal) => formal.length));

export function cutCountry(mention: NameMention): NameMention {
  const { kind, name, surface, span, nameSpan, surname: _surname, given: _given, ...rest } = mention;
  if (kind !== "full" || !name.includes("国")) return mention;
  const formal = formalBefore(name);
  if (formal === undefined || !surface.startsWith(formal, nameSpan[0] - span[0])) return mention;
  const written = surface.slice(nameSpan[0] - span[0] + formal.length, nameSpan[1] - span[0]);
  const parts = readNameParts(written, mention.reading);
  if (parts.name.length < 2) return mention;
  const cut = nameSpan[0] + formal.length;
  const start = Math.max(span[0], cut);
  const country = rest.country ?? findCountry(formal)?.short;
  return {
    ...rest,
    span: [start, span[1]],
    surface: surface.slice(start - span[0]),
    nameSpan: [cut, nameSpan[1]],
    ...(mention.reading === undefined && isSurnameAlone(parts.name)
      ? { kind: "short", name: parts.name, surname: parts.name }
      : { kind: "full", ...parts }),
    ...(country === undefined ? {} : { country }),
  };
}

function formalBefore(name: string): string | undefined {
  for (let length = Math.min(LONGEST, name.length - 2); length > 2; length -= 1)
    if (FORMAL.has(name.slice(0, length))) return name.slice(0, length);
  return undefined;
}
