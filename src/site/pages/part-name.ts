// Part name: what a series calls one of its parts in, how an edition says it out.

import type { Language } from "../site-config.ts";

const IN_ENGLISH: ReadonlyMap<string, string> = new Map([
  ["前編", "First part"],
  ["中編", "Middle part"],
  ["後編", "Last part"],
  ["上", "First part"],
  ["中", "Middle part"],
  ["下", "Last part"],
]);

/** Half-width or full-width digits: 第3回, 第12部. */
const NUMBERED = /^第([0-9\uff10-\uff19]+)[回部]$/;

/** Names that have no fixed word in English stay as they are written. */
export function partName(part: string, language: Language): string {
  if (language === "ja") return part;
  const number = NUMBERED.exec(part)?.[1];
  if (number !== undefined) return `Part ${Number(number.normalize("NFKC"))}`;
  return IN_ENGLISH.get(part) ?? part;
}
