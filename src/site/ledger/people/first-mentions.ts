// First mentions: a month in, the pages of the people and posts that personnel orders of it name first out.

import { readPrintedName } from "../../../ledger/careers/rows/name-keys.ts";
import { postKey } from "../../../ledger/careers/rows/post-key.ts";
import type { AppointmentRecord } from "../../../terms/ledger/appointment-record.ts";
import type { Facet } from "../../../terms/ledger/facet.ts";
import type { LedgerBefore, LedgerRoute } from "../routes.ts";
import { type CareerBook, type CareerReads, loadCareersOf, openCareerBook } from "./load-careers.ts";
import type { SiteArchive } from "../../site-config.ts";

export type MentionReads = Pick<SiteArchive, "listRecords"> & CareerReads;

const AT_ONCE = 500;

async function isFirst(archive: MentionReads, facet: Facet<"appointment">, { id }: AppointmentRecord) {
  const [first] = await archive.listRecords({
    kind: "appointment",
    facet,
    shownOnly: true,
    order: "oldest",
    limit: 1,
  });
  return first?.record.id === id;
}

/** At the address that is the person's own. */
async function personOf(book: CareerBook, record: AppointmentRecord): Promise<readonly LedgerRoute[]> {
  const { keys } = readPrintedName(record.value.name);
  const { people } = await loadCareersOf(book, keys, [record]);
  const career = people.find(({ rows }) => rows.some(({ row }) => row.record.id === record.id));
  return career ? [{ page: "person", id: career.id }] : [];
}

async function pagesOf(archive: MentionReads, record: AppointmentRecord): Promise<readonly LedgerRoute[]> {
  const { value } = record;
  const [name] = readPrintedName(value.name).keys;
  const pages: LedgerRoute[] = [];
  if (name !== undefined && (await isFirst(archive, { facet: "name", key: name }, record)))
    pages.push(...(await personOf(openCareerBook(archive, true), record)));
  const posts = new Set([...value.from, ...value.to].map(postKey).filter((key) => key !== ""));
  for (const key of posts)
    if (await isFirst(archive, { facet: "post", key }, record)) pages.push({ page: "post", key });
  return pages;
}

/** Each once in all months: a name with the first row that has it, so that of people of one name the first stands for all. */
export async function listFirstMentions(
  archive: MentionReads,
  month: string,
  limit: number,
): Promise<readonly LedgerRoute[]> {
  const pages: LedgerRoute[] = [];
  let before: LedgerBefore | undefined;
  for (let read = 0; read < limit; read += AT_ONCE) {
    const found = await archive.listRecords({
      kind: "appointment",
      facet: { facet: "month", key: month },
      shownOnly: true,
      order: "oldest",
      limit: AT_ONCE,
      ...(before && { before }),
    });
    for (const { record } of found) pages.push(...(await pagesOf(archive, record)));
    const last = found.at(-1)?.record;
    if (!last || found.length < AT_ONCE) break;
    before = { day: last.day, id: last.id };
  }
  return pages.slice(0, limit);
}
