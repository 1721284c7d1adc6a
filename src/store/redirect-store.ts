// Redirect store: where addresses that pages had elsewhere lead, found by one read of an index.

import { SHOWN_STATES } from "../newsroom/is-shown.ts";
import { readArticleAddress } from "../newsroom/redirects/article-address.ts";
import { listAskedAddresses, readRedirectFrom } from "../newsroom/redirects/redirect-address.ts";
import type { Redirect, RedirectOutcome, RedirectStore } from "../newsroom/ports/redirect-store.ts";
import type { ReadRedirect, RedirectEnd } from "../newsroom/redirects/resolve-redirects.ts";
import { readRedirect, resolveRedirects } from "../newsroom/redirects/resolve-redirects.ts";
import type { ArchiveTables } from "./archive-tables.ts";
import { changeDesk } from "./desk-change.ts";
import type { ArchiveReader, ArchiveWriter, Engine } from "./engines/engine.ts";

type RedirectRow = ArchiveTables["redirects"];

/** A transaction's: the desk waits no longer than some ten milliseconds for an importer. */
const ADDED_AT_ONCE = 500;

export function createRedirectStore(engine: Engine): RedirectStore {
  return {
    addRedirects: async (redirects) => {
      const asked = redirects.map(readRedirect);
      const outcomes: RedirectOutcome[] = [];
      for (let start = 0; start < asked.length; start += ADDED_AT_ONCE) {
        const some = asked.slice(start, start + ADDED_AT_ONCE);
        outcomes.push(...(await changeDesk(engine, (writer) => writeRedirects(writer, some))));
      }
      return outcomes;
    },
    findRedirect: (target) => findRedirect(engine.reads, target),
    removeRedirect: async (from) => {
      const address = readRedirectFrom(from);
      if (!address.ok) return "missing";
      const deleted = await changeDesk(engine, (writer) =>
        writer.deleteFrom("redirects").where("address", "=", address.value).executeTakeFirst(),
      );
      return deleted.numDeletedRows > 0n ? "removed" : "missing";
    },
    listRedirects: (page) => listRedirects(engine.reads, page),
  };
}

export async function listRedirects(
  reads: ArchiveReader,
  { after, limit }: Parameters<RedirectStore["listRedirects"]>[0],
): Promise<readonly Redirect[]> {
  let rows = reads.selectFrom("redirects").selectAll().orderBy("address").limit(limit);
  if (after !== undefined) rows = rows.where("address", ">", after);
  return (await rows.execute()).map(toRedirect);
}

/**
 * In the transaction of the caller: what was there and leads to a new address leads on with it, but not where an
 * article stands. `isRestored`: from an export, in which an article may have taken a redirected address since.
 */
export async function writeRedirects(
  writer: ArchiveWriter,
  asked: readonly (ReadRedirect | string)[],
  isRestored = false,
): Promise<readonly RedirectOutcome[]> {
  const named = asked.flatMap((redirect) => (typeof redirect === "string" ? [] : addressesOf(redirect)));
  const ends = await readEnds(writer, named);
  const further = [...ends.values()].flatMap((end) => (end === "gone" ? [] : (end.address ?? [])));
  const pages = await readArticlePages(writer, [...named, ...further]);
  const { outcomes, added } = resolveRedirects(asked, { ends, pages, isRestored });
  if (added.length === 0) return outcomes;
  await writer.insertInto("redirects").values(added.map(toRow)).execute();
  const addresses = added.map(({ from }) => from).filter((from) => !pages.has(from));
  if (addresses.length === 0) return outcomes;
  const pointing = writer.selectFrom("redirects").select("target_address").distinct();
  const passed = await pointing.where("target_address", "in", addresses).execute();
  const passedBy = new Set(passed.map(({ target_address: address }) => address));
  for (const { from, end } of added.filter(({ from: address }) => passedBy.has(address))) {
    await writer.updateTable("redirects").set(toColumns(end)).where("target_address", "=", from).execute();
  }
  return outcomes;
}

async function findRedirect(reads: ArchiveReader, target: string): Promise<Redirect | undefined> {
  const asked = listAskedAddresses(target);
  if (asked.length === 0) return undefined;
  const rows = await reads.selectFrom("redirects").selectAll().where("address", "in", asked).execute();
  const closest = asked.flatMap((address) => rows.find((row) => row.address === address) ?? [])[0];
  return closest && toRedirect(closest);
}

const addressesOf = ({ from, end }: ReadRedirect): readonly string[] =>
  end === "gone" || end.address === undefined ? [from] : [from, end.address];

async function readEnds(writer: ArchiveWriter, named: readonly string[]): Promise<Map<string, RedirectEnd>> {
  if (named.length === 0) return new Map();
  const rows = await writer.selectFrom("redirects").selectAll().where("address", "in", named).execute();
  return new Map(rows.map((row) => [row.address, toEnd(row)]));
}

/** Of these addresses, those where readers see an article, or that it was withdrawn. */
async function readArticlePages(
  writer: ArchiveWriter,
  addresses: readonly string[],
): Promise<ReadonlySet<string>> {
  const ids = new Map(addresses.map((address) => [address, readArticleAddress(address)]));
  const asked = [...new Set(ids.values())].filter((id) => id !== undefined);
  if (asked.length === 0) return new Set();
  const rows = writer.selectFrom("articles").select("id").where("id", "in", asked);
  const shown = new Set((await rows.where("state", "in", SHOWN_STATES).execute()).map(({ id }) => id));
  return new Set(addresses.filter((address) => shown.has(ids.get(address) ?? 0)));
}

function toEnd({ target, target_address: address }: RedirectRow): RedirectEnd {
  if (target === null) return "gone";
  return { to: target, ...(address === null ? {} : { address }) };
}

function toColumns(end: RedirectEnd): Omit<RedirectRow, "address"> {
  return end === "gone"
    ? { target: null, target_address: null }
    : { target: end.to, target_address: end.address ?? null };
}

const toRow = ({ from, end }: ReadRedirect): RedirectRow => ({ address: from, ...toColumns(end) });

const toRedirect = ({ address, target }: RedirectRow): Redirect => ({
  from: address,
  ...(target === null ? {} : { to: target }),
});
