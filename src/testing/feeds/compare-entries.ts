// Compare entries: what two parsers read out of one feed → in which fields of which entries they disagree, by kind.

export type Entry = {
  readonly guid: string | undefined;
  readonly address: string | undefined;
  readonly title: string | undefined;
  /** Milliseconds since the epoch. */
  readonly at: number | undefined;
};

export type Disagreement = {
  /** `title: only ours`, `date: other value`, … */
  readonly kind: string;
  readonly ours: string;
  readonly theirs: string;
};

const FIELDS = ["title", "address", "guid", "at"] as const;
const SECOND_MS = 1_000;
const DAY_MS = 86_400_000;

export function hasWords({ title, address }: Pick<Entry, "title" | "address">): boolean {
  return title !== undefined || address !== undefined;
}

const told = (value: string | number | undefined): string => String(value ?? "–").slice(0, 80);

/** Layout, markup and signs written as entities are no words of a title. */
function wordsOf(text: string): string {
  return text
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:[a-z]+|#x?[0-9a-f]+);?/gi, "")
    .replace(/[\s<>&"'/]+/g, "");
}

function kindOf(field: (typeof FIELDS)[number], ours: Entry, theirs: Entry): string | undefined {
  const [own, other] = [ours[field], theirs[field]];
  if (own === other) return undefined;
  if (other === undefined) return `${field}: only ours`;
  if (own === undefined) {
    if (field === "guid" && other === theirs.address) return "guid: they take the link for it";
    return `${field}: only theirs`;
  }
  if (typeof own === "number" || typeof other === "number") {
    if (Math.abs(Number(own) - Number(other)) < SECOND_MS) return undefined;
    return Math.abs(Number(own) - Number(other)) < DAY_MS ? "at: another zone" : "at: another day";
  }
  if (field !== "title") return `${field}: another`;
  if (own.replace(/\s+/g, " ").trim() === other.replace(/\s+/g, " ").trim()) return undefined;
  return wordsOf(own) === wordsOf(other) ? "title: as marked up" : "title: another";
}

/** None where both say the same. */
export function compareEntries(ours: readonly Entry[], theirs: readonly Entry[]): readonly Disagreement[] {
  if (ours.length !== theirs.length) {
    const kind = ours.length > theirs.length ? "entries: more of ours" : "entries: more of theirs";
    return [{ kind, ours: told(ours.length), theirs: told(theirs.length) }];
  }
  return ours.flatMap((own, place) => {
    const other = theirs[place];
    if (!other) return [];
    return FIELDS.flatMap((field): readonly Disagreement[] => {
      const kind = kindOf(field, own, other);
      return kind === undefined ? [] : [{ kind, ours: told(own[field]), theirs: told(other[field]) }];
    });
  });
}
