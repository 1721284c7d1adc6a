// Takes offices that somebody is known to have held and those now said; gives both in one list, or where they exclude each other.

import type { Written } from "./written/written-file.ts";

type Held = Readonly<Record<string, string>>;

const OPEN = "9999-12-31";
/** Offices that several people hold at once. */
const HELD_BY_SEVERAL = /(?:副大臣|政務官|補佐官|議員|審議官|大使|公使|委員|教授|副長|課長|室長)$/u;

function overlap(a: Held, b: Held): boolean {
  return (a["from"] ?? "") <= (b["to"] ?? OPEN) && (b["from"] ?? "") <= (a["to"] ?? OPEN);
}

/** The end of a time in office may be said later; two times of one office that overlap otherwise contradict. */
export function mergeOffices(known: readonly Held[], said: readonly Held[]): readonly Held[] | undefined {
  let merged = known;
  for (const held of said) {
    const same = merged.find(({ office, ...days }) => office === held["office"] && overlap(days, held));
    if (same === undefined) merged = [...merged, held];
    else {
      const { from, to } = same;
      const contradicts =
        from !== held["from"] || (to !== undefined && held["to"] !== undefined && to !== held["to"]);
      if (contradicts) return undefined;
      merged = merged.map((other) => (other === same ? { ...held, ...same } : other));
    }
  }
  return merged.toSorted((a, b) => ((a["from"] ?? "") < (b["from"] ?? "") ? -1 : 1));
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
    const clash = officesOf(said).find(
      (held) =>
        held["office"] === known["office"] &&
        !HELD_BY_SEVERAL.test(known["office"] ?? "") &&
        overlap(known, held) &&
        held["from"] !== known["to"] &&
        held["to"] !== known["from"],
    );
    if (clash !== undefined) return { known: describe(known), said: describe(clash) };
  }
  return undefined;
}

function describe({ office, from, to = "" }: Held): string {
  return `${office} ${from}/${to}`;
}
