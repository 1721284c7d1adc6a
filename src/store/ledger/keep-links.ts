// Keep links: restatements as they are found now and what was decided in, the rows of links changed to it out.

import type { DecisionInForce } from "../../ledger/decisions/decisions-in-force.ts";
import { issueOf } from "../../ledger/decisions/matters-of.ts";
import type { AnnouncementId } from "../../terms/ids.ts";
import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import type { Restatement } from "../../terms/ledger/restatement.ts";
import type { ArchiveTables } from "../archive-tables.ts";
import type { ArchiveReader, ArchiveWriter } from "../engines/engine.ts";
import { findInForce } from "./decisions.ts";
import { requireChain } from "./find-chain.ts";
import { isSameRow } from "./same-row.ts";
import { writeJson } from "./write-json.ts";

type LinkRow = ArchiveTables["ledger_links"];

const ROWS_AT_ONCE = 200;

async function findChains(
  reader: ArchiveReader,
  ids: readonly LedgerId[],
): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = reader.selectFrom("ledger_ids").select(["id", "chain"]).where("id", "in", ids);
  return new Map((await rows.execute()).map(({ id, chain }) => [id, chain]));
}

function decidedOf({ id, decision }: DecisionInForce, link: Restatement): string | null {
  if (decision.kind !== "restatement") return null;
  const { verdict, change = link.change } = decision;
  return writeJson({ verdict, change, decision: id });
}

/** `decided`: by issue. What is decided and found no more is what the desk saw. */
export async function toLinkRows(
  reader: ArchiveReader,
  links: readonly Restatement[],
  decided: ReadonlyMap<string, DecisionInForce>,
): Promise<readonly LinkRow[]> {
  const issue = ({ earlier, later }: Restatement): string =>
    issueOf({ kind: "restatement", earlier, later, verdict: "confirmed" });
  const found = new Map(links.map((link) => [issue(link), { link, isProposed: true }]));
  for (const [name, { seen }] of decided)
    if (seen?.restatement && !found.has(name)) found.set(name, { link: seen.restatement, isProposed: false });
  const ids = [...new Set([...found.values()].flatMap(({ link }) => [link.earlier, link.later]))];
  const chains = await findChains(reader, ids);
  return [...found].map(([name, { link, isProposed }]) => {
    const { earlier, later } = link;
    const [earlierChain, laterChain] = [chains.get(earlier), chains.get(later)];
    if (earlierChain === undefined || laterChain === undefined)
      throw new Error(`The link of ${earlier} with ${later} names what the ledger does not have.`);
    const decision = decided.get(name);
    return {
      earlier,
      later,
      earlier_chain: earlierChain,
      later_chain: laterChain,
      proposed: isProposed ? 1 : 0,
      decided: decision ? decidedOf(decision, link) : null,
      link: writeJson(link),
    };
  });
}

/** Readers see of two statements only what stands in both. */
async function isAnySeen(writer: ArchiveWriter, rows: readonly LinkRow[]): Promise<boolean> {
  const shown = new Set<string>();
  const ids = [...new Set(rows.flatMap(({ earlier, later }) => [earlier, later]))];
  for (let at = 0; at < ids.length; at += ROWS_AT_ONCE) {
    const some = writer.selectFrom("ledger_records").select("id").where("shown", "=", 1);
    const found = await some.where("id", "in", ids.slice(at, at + ROWS_AT_ONCE)).execute();
    for (const { id } of found) shown.add(id);
  }
  return rows.some(({ earlier, later }) => shown.has(earlier) && shown.has(later));
}

/** Gives how many rows are other ones now, and whether readers may see it. */
export async function putLinks(
  writer: ArchiveWriter,
  before: readonly LinkRow[],
  after: readonly LinkRow[],
): Promise<{ readonly changed: number; readonly shown: boolean }> {
  const nameOf = ({ earlier, later }: LinkRow): string => `${earlier} ${later}`;
  const [was, is] = [
    new Map(before.map((row) => [nameOf(row), row])),
    new Map(after.map((row) => [nameOf(row), row])),
  ];
  const gone = before.filter((row) => !isSameRow(row, is.get(nameOf(row))));
  const fresh = [...is.values()].filter((row) => !isSameRow(row, was.get(nameOf(row))));
  for (const { earlier, later } of gone)
    await writer
      .deleteFrom("ledger_links")
      .where("earlier", "=", earlier)
      .where("later", "=", later)
      .execute();
  for (let at = 0; at < fresh.length; at += ROWS_AT_ONCE)
    await writer
      .insertInto("ledger_links")
      .values(fresh.slice(at, at + ROWS_AT_ONCE))
      .execute();
  const changed = gone.length + fresh.length;
  return { changed, shown: changed > 0 && (await isAnySeen(writer, [...gone, ...fresh])) };
}

/** Those of the chain, and all that lead to later statements from before them. */
async function listBefore(
  writer: ArchiveWriter,
  chain: number,
  later: readonly number[],
): Promise<readonly LinkRow[]> {
  return writer
    .selectFrom("ledger_links")
    .selectAll()
    .where((is) => is.or([is("earlier_chain", "=", chain), is("later_chain", "in", [chain, ...later])]))
    .execute();
}

/** Of a chain of revisions and of later statements. */
export async function keepLinks(
  writer: ArchiveWriter,
  chain: number,
  links: readonly Restatement[],
  relinked: readonly AnnouncementId[],
  inForce: ReadonlyMap<string, DecisionInForce>,
): Promise<{ readonly changed: number; readonly shown: boolean }> {
  const later: number[] = [];
  for (const announcement of relinked) later.push(await requireChain(writer, announcement));
  const before = await listBefore(writer, chain, later);
  const others = [...before, ...links].flatMap(({ earlier, later: end }) => [earlier, end]);
  const decided = new Map([...inForce, ...(await findInForce(writer, [...new Set(others)]))]);
  const after = await toLinkRows(writer, links, decided);
  // What was decided of links with yet other statements is not asked about here.
  const isOwn = (row: LinkRow): boolean =>
    row.earlier_chain === chain || [chain, ...later].includes(row.later_chain);
  return putLinks(writer, before, after.filter(isOwn));
}
