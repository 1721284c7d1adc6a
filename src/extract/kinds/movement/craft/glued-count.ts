// Takes a type whose number is written without a sign between (H64機) and the text it stands in; gives where the type ends: by the types that are known, or named apart in the text.

import { OWN_TYPES } from "./craft-words.ts";

/** Foreign types that announcements name, in capitals and without their hyphen. */
const KNOWN_TYPES: ReadonlySet<string> = new Set(
  `H6 J7 J8 J10 J11 J15 J16 J20 J35 JH7 Y7 Y8 Y9 Y20 Z8 Z9 Z18 Z20 KJ200 KJ500 KJ600 KJ2000 KQ200 GJ2 GJ11 WL10 WZ7 WZ10
   TB1 TB001 BZK5 BZK005 SU24 SU25 SU27 SU30 SU33 SU34 SU35 SU57 TU22 TU95 TU134 TU142 TU154 TU160 TU214 IL18 IL20 IL22 IL38 IL62
   IL76 IL78 IL96 AN12 AN24 AN26 AN72 AN124 A50 A100 BE12 BE200 KA27 KA28 KA29 KA31 KA52 MI8 MI14 MIG25 MIG29 MIG31`.split(
    /\s+/u,
  ),
);
const GLUED = /^(?<letters>[A-Z][A-Za-z]{0,3}[-ー]?)(?<digits>\d{2,5})$/u;
const TYPE = /(?<![A-Za-z0-9-])[A-Z][A-Za-z]{0,3}[-ー]?\d{1,3}(?![A-Za-z0-9機])/gu;
let own: RegExp | undefined;
/** What the text read last names: its types are gathered once, so that any number of them takes time in proportion. */
let last: { readonly text: string; readonly types: ReadonlySet<string> } | undefined;

/** How many units of `type` are its name; all of them where nothing tells its number apart. */
export function typeEnd(text: string, type: string): number {
  const { letters = "", digits = "" } = GLUED.exec(type)?.groups ?? {};
  for (let end = digits.length; end > 0; end -= 1) {
    const rest = digits.slice(end);
    if (rest.length > 2 || (rest !== "" && rest.startsWith("0"))) continue;
    if (isKnown(text, letters + digits.slice(0, end))) return letters.length + end;
  }
  return type.length;
}

function isKnown(text: string, type: string): boolean {
  own ??= new RegExp(`^${OWN_TYPES}$`, "u");
  const key = keyOf(type);
  return KNOWN_TYPES.has(key) || own.test(type) || typesIn(text).has(key);
}

function typesIn(text: string): ReadonlySet<string> {
  if (last?.text !== text) last = { text, types: new Set((text.match(TYPE) ?? []).map(keyOf)) };
  return last.types;
}

function keyOf(type: string): string {
  return type.replace(/[-ー]/u, "").toUpperCase();
}
