// Takes offices that somebody is known to have held and those now said; gives both in one list, or where they exclude each other.

import type { Written } from "./written/written-file.ts";

type Held = Readonly<Record<string, string>>;

const OPEN = "9999-12-31";
/** Offices that several people hold at once. */
const HELD_BY_SEVERAL = /(?:副大臣|政務官|補佐官|議員|審議官|大使|公使|委員|教授|副長|課長|室長)$/u;

function overlap({ from = "", to = OPEN }: Held, { from: begin = "", to: end = OPEN }: Held): boolean {
  return from <= end && begin <= to;
}

/** The end of a time in office may be said later; two times of one office that overlap otherwise contradict. */
export function mergeOffices(known: readonly Held[], said: readonly Held[]): readonly Held[] | undefined {
  let merged = known;
  for (const held of said) {
    const { office, from, to } = held;
    const same = merged.find((other) => other["office"] === office && overlap(other, held));
    if (same === undefined) merged = merged.concat(held);
    else {
      const { from: begin, to: end } = same;
      if (begin !== from || (end !== undefined && to !== undefined && end !== to)) return undefined;
      merged = merged.map((other) => (other === same ? { ...held, ...same } : other));
    }
  }
  return merged.toSorted(({ from = "" }, { from: other = "" }) => (from < other ? -1 : 1));
}

function officesOf(fields: Readonly<Record<string, Written>>): readonly Held[] {
  const { offices } = fields;
  return Array.isArray(offices) ? offices.filter((held): held is Held => typeof held === "object") : [];
}

/** Somebody else of that country holds the office then; on the day of change both may. */
export function findHolderClash(
  entry: Readonly<Record<string, Written>>,
  said: Readonly<Record<string, Written>>,
): { readonly known: string; readonly said: string } | undefined {
  if (entry["country"] !== said["country"]) return undefined;
  for (const known of officesOf(entry)) {
    const clash = officesOf(said).find((held) => excludes(known, held));
    if (clash !== undefined) return { known: describe(known), said: describe(clash) };
  }
  return undefined;
}

/** One office, and both on more than the day of change. */
function excludes(known: Held, held: Held): boolean {
  const { office = "", from, to } = known;
  const { from: begin, to: end } = held;
  return (
    held["office"] === office &&
    !HELD_BY_SEVERAL.test(office) &&
    overlap(known, held) &&
    begin !== to &&
    end !== from
  );
}

function describe({ office, from, to = "" }: Held): string {
  return `${office} ${from}/${to}`;
}
