// Link statements: the undertakings of an announcement, as they were and as they are, in; what they say again of statements before, and later statements of theirs, out.

import type { Archive } from "../../newsroom/ports/archive.ts";
import type { KeptRead } from "../../newsroom/ports/ledger-keeping.ts";
import { placeOf } from "../../ledger/places/place-of.ts";
import type { StatedClause } from "../../ledger/restated/compare-statements.ts";
import { linkBack } from "../../ledger/restated/link-back.ts";
import { wordsBefore } from "../../ledger/restated/words-before.ts";
import { partiesKey } from "../../ledger/undertakings/facets-of-undertaking.ts";
import type { AnnouncementId } from "../../terms/ids.ts";
import type { Restatement } from "../../terms/ledger/restatement.ts";
import type { Undertaking } from "../../terms/ledger/undertaking.ts";

export type StatementChange = {
  /** All revisions of the announcement. */
  readonly chain: ReadonlySet<AnnouncementId>;
  readonly before: readonly Undertaking[];
  readonly after: readonly Undertaking[];
};

type Statement = readonly Undertaking[];

const DAY_MS = 86_400_000;
/** A page of a pair's undertakings: a statement has some ten. */
const LOOKED_AT = 100;
/** So many statements back a matter may have been passed over. */
const STATEMENTS_BACK = 3;

function dayBeside(day: string, days: 1 | -1): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, day.length);
}

/** Statements are compared where the same parties speak in the same language. */
const voiceOf = ({ value, language }: Undertaking): string => `${language} ${partiesKey(value.parties)}`;

/** What the ledger holds of a voice, the announcement itself as it is now. */
function openVoices(archive: Archive, { chain, after }: StatementChange) {
  const isOther = ({ announcement }: Undertaking): boolean => !chain.has(announcement);

  async function list(
    like: Undertaking,
    query: { readonly from?: string; readonly to?: string; readonly order: "newest" | "oldest" },
  ): Promise<Statement> {
    const facet = { facet: "parties", key: partiesKey(like.value.parties) } as const;
    const listed = { kind: "undertaking", facet, shownOnly: false, limit: LOOKED_AT, ...query } as const;
    const found = (await archive.listRecords(listed)).map(({ record }) => record);
    const own = after.filter(
      ({ day, value }) =>
        (query.from ?? "") <= day && day <= (query.to ?? "9999") && partiesKey(value.parties) === facet.key,
    );
    return [...found.filter(isOther), ...own].filter((record) => voiceOf(record) === voiceOf(like));
  }

  async function load(like: Undertaking, announcement: AnnouncementId): Promise<Statement> {
    if (chain.has(announcement)) return after.filter((record) => voiceOf(record) === voiceOf(like));
    const records = await archive.listRecordsOf(announcement);
    return records.flatMap(({ record, withdrawn }) =>
      record.kind === "undertaking" && withdrawn === undefined && voiceOf(record) === voiceOf(like)
        ? [record]
        : [],
    );
  }

  return {
    /** The last of each of the days before, newest first. */
    async listBefore(like: Undertaking): Promise<readonly Statement[]> {
      const statements: Statement[] = [];
      let { day } = like;
      while (statements.length < STATEMENTS_BACK) {
        const earlier = await list(like, { to: dayBeside(day, -1), order: "newest" });
        const last = earlier.toSorted((a, b) => (placeOf(a.day, a.id) < placeOf(b.day, b.id) ? 1 : -1))[0];
        if (!last) break;
        statements.push(await load(like, last.announcement));
        day = last.day;
      }
      return statements;
    },
    /** All of the next days that have any, as far as they look back. */
    async listAfter(like: Undertaking): Promise<readonly AnnouncementId[]> {
      const found = new Set<AnnouncementId>();
      let { day } = like;
      for (let days = 0; days < STATEMENTS_BACK; days++) {
        const later = await list(like, { from: dayBeside(day, 1), order: "oldest" });
        const next = later.map((record) => record.day).toSorted()[0];
        if (next === undefined) break;
        const same = await list(like, { from: next, to: next, order: "oldest" });
        for (const { announcement } of same) found.add(announcement);
        day = next;
      }
      return [...found];
    },
    async listOwn(announcement: AnnouncementId): Promise<Statement> {
      if (chain.has(announcement)) return after;
      const records = await archive.listRecordsOf(announcement);
      return records.flatMap(({ record, withdrawn }) =>
        record.kind === "undertaking" && withdrawn === undefined ? [record] : [],
      );
    },
  };
}

/** One of each voice. */
function voicesOf(records: readonly Undertaking[]): readonly Undertaking[] {
  const spoken = records.filter(({ value }) => value.parties.length > 0);
  return [...new Map(spoken.map((record) => [`${voiceOf(record)} ${record.day}`, record])).values()];
}

function createClauseReader(archive: Archive): (statement: Statement) => Promise<readonly StatedClause[]> {
  const texts = new Map<AnnouncementId, Promise<string>>();
  const textOf = (id: AnnouncementId): Promise<string> => {
    const known = texts.get(id) ?? archive.findAnnouncement(id).then((found) => found?.document.text ?? "");
    texts.set(id, known);
    return known;
  };
  return (statement) =>
    Promise.all(
      statement.map(async ({ id, announcement, sentence, span, language, value }) => {
        const before = wordsBefore(await textOf(announcement), span[0]);
        return { id, sentence, before, language, speaksAlone: value.parties.length < 2 };
      }),
    );
}

/** `relinked`: later statements that may follow on another one now; what they say again is given whole, too. */
export async function linkStatements(
  archive: Archive,
  change: StatementChange,
): Promise<Required<Pick<KeptRead, "links" | "relinked">>> {
  const voices = openVoices(archive, change);
  const readClauses = createClauseReader(archive);
  const relinked = new Set<AnnouncementId>();
  for (const like of voicesOf([...change.before, ...change.after]))
    for (const announcement of await voices.listAfter(like)) relinked.add(announcement);
  const links: Restatement[] = [];
  const statements = [change.after];
  for (const announcement of relinked)
    if (!change.chain.has(announcement)) statements.push(await voices.listOwn(announcement));
  for (const statement of statements)
    for (const like of voicesOf(statement)) {
      const before = await Promise.all((await voices.listBefore(like)).map(readClauses));
      const later = statement.filter((record) => voiceOf(record) === voiceOf(like));
      links.push(...linkBack(await readClauses(later), before));
    }
  return { links, relinked: [...relinked].filter((announcement) => !change.chain.has(announcement)) };
}
