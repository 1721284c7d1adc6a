// Memory moment: the memory ledger at one moment, for tests that need no database; nothing is written meanwhile there.

import type { CitedSource, LedgerMoments } from "../../newsroom/ports/ledger-moment.ts";
import type { LedgerReads } from "../../newsroom/ports/ledger-store.ts";
import type { Article } from "../../terms/article.ts";
import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import { RECORD_KINDS } from "../../terms/ledger/ledger-record.ts";

const ALL = 1_000_000;

function toSource({ id, headline, provenance, state }: Article): readonly CitedSource[] {
  if (!provenance || state.kind !== "published") return [];
  const { announcementId: announcement, issuer, address, sha256, announcedAt } = provenance;
  return [
    {
      announcement,
      article: id,
      headline: headline.text,
      issuer,
      ...(address !== undefined && { address }),
      sha256,
      ...(announcedAt !== undefined && { announcedAt }),
      publishedAt: state.publishedAt,
    },
  ];
}

async function ofEach<T>(
  ids: readonly LedgerId[],
  read: (id: LedgerId) => Promise<readonly T[]>,
): Promise<ReadonlyMap<LedgerId, readonly T[]>> {
  return new Map(await Promise.all(ids.map(async (id) => [id, await read(id)] as const)));
}

export function createMemoryMoments(
  reads: LedgerReads,
  articles: () => Iterable<Article>,
  readChange: () => number,
): LedgerMoments {
  const listCitedNumbers = async (): Promise<ReadonlySet<number>> => {
    const cited = new Set<number>();
    for (const kind of RECORD_KINDS)
      for (const { record } of await reads.listRecords({
        kind,
        shownOnly: true,
        limit: ALL,
        order: "oldest",
      })) {
        cited.add(record.announcement);
        for (const one of await reads.listEvidence({ undertaking: record.id }))
          if (one.shown && one.decided?.verdict === "confirmed" && !one.decided.held)
            cited.add(one.proposal.announcement);
      }
    return cited;
  };
  return {
    atOneMoment: (read) =>
      read({
        ...reads,
        change: readChange(),
        listEvidenceOf: (ids) => ofEach(ids, (undertaking) => reads.listEvidence({ undertaking })),
        listLaterOf: (ids) =>
          ofEach(ids, async (id) =>
            (await reads.listRestatements(id)).filter(({ link }) => link.earlier === id),
          ),
        listDecisionsOf: (ids) => ofEach(ids, (about) => reads.listDecisions({ about })),
        listCited: async (after, limit) => {
          const cited = await listCitedNumbers();
          return [...articles()]
            .flatMap(toSource)
            .filter(({ announcement }) => announcement > after && cited.has(announcement))
            .toSorted((a, b) => a.announcement - b.announcement)
            .slice(0, limit);
        },
      }),
  };
}
