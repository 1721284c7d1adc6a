// Term rows: terms in, the id of each out, in their order; those not known yet are added, and labels are kept as the newest article writes them.

import type { Term } from "../../terms/term.ts";
import type { ArchiveTables } from "../archive-tables.ts";
import { nextId } from "../desk-change.ts";
import type { ArchiveWriter } from "../engines/engine.ts";

type TermRow = ArchiveTables["terms"];

const nameOf = ({ kind, key }: { readonly kind: string; readonly key: string }): string => `${kind} ${key}`;

/** Every label is written from here: the fields in one order, so that equal terms are equal texts. */
function labelOf({ kind, key, name, reading, english }: Term): string {
  return JSON.stringify({ kind, key, name: name.toWellFormed(), reading, english });
}

/** No term twice. `publishedAt`: of the article, in milliseconds. Inside `changeDesk` only. */
export async function ensureTerms(
  writer: ArchiveWriter,
  terms: readonly Term[],
  publishedAt: number,
): Promise<readonly number[]> {
  const known = await findRows(writer, terms);
  const missing = terms.filter((term) => !known.has(nameOf(term)));
  const added = await addRows(writer, missing, publishedAt);
  for (const term of terms) {
    const row = known.get(nameOf(term));
    if (row) await relabel(writer, row, term, publishedAt);
  }
  return terms.flatMap((term) => (known.get(nameOf(term)) ?? added.get(nameOf(term)))?.id ?? []);
}

async function findRows(
  writer: ArchiveWriter,
  terms: readonly Term[],
): Promise<ReadonlyMap<string, TermRow>> {
  const rows: TermRow[] = [];
  for (const [kind, ofKind] of Map.groupBy(terms, (term) => term.kind)) {
    const keys = ofKind.map(({ key }) => key);
    const found = writer.selectFrom("terms").selectAll().where("kind", "=", kind).where("key", "in", keys);
    rows.push(...(await found.execute()));
  }
  return new Map(rows.map((row) => [nameOf(row), row]));
}

async function addRows(
  writer: ArchiveWriter,
  terms: readonly Term[],
  publishedAt: number,
): Promise<ReadonlyMap<string, TermRow>> {
  if (terms.length === 0) return new Map();
  const first = await nextId(writer, "terms");
  const rows = terms.map((term, at) => ({
    id: first + at,
    kind: term.kind,
    key: term.key,
    articles: 0,
    label: labelOf(term),
    labelled_at: publishedAt,
  }));
  await writer.insertInto("terms").values(rows).execute();
  return new Map(rows.map((row) => [nameOf(row), row]));
}

/** The newest article's way of writing it holds; what it does not tell (a reading) is kept from before. */
async function relabel(writer: ArchiveWriter, row: TermRow, term: Term, publishedAt: number): Promise<void> {
  const before = JSON.parse(row.label) as Term;
  const isNewer = publishedAt >= row.labelled_at;
  const label = labelOf(isNewer ? { ...before, ...term } : { ...term, ...before });
  if (label === row.label) return;
  await writer
    .updateTable("terms")
    .set({ label, labelled_at: Math.max(publishedAt, row.labelled_at) })
    .where("id", "=", row.id)
    .execute();
}
