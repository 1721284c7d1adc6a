// Embargo breach: an article as it is to be kept in, why it may not be out: it would have been public before its embargo ends.

type Kept = {
  readonly id: number;
  readonly state: { readonly kind: string; readonly publishedAt?: string | undefined };
  readonly embargo?: { readonly until: string } | undefined;
};

/** Asked by the store of everything that it writes, whoever decided it: the last look, after every other. */
export function findEmbargoBreach({ id, state, embargo }: Kept): string | undefined {
  const { kind, publishedAt } = state;
  if (embargo === undefined || kind !== "published" || publishedAt === undefined) return undefined;
  if (publishedAt >= embargo.until) return undefined;
  return `Article ${id} is under embargo until ${embargo.until}: it cannot have been published at ${publishedAt}`;
}
