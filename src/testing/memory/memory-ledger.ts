// Memory ledger: what pages ask of the ledger, held in arrays, for tests that need no database; as the store answers it.

import { issueOf, mattersOf, shelfOf, shelfOfKind } from "../../ledger/decisions/matters-of.ts";
import { decisionsInForce } from "../../ledger/decisions/decisions-in-force.ts";
import { daysOfTime } from "../../ledger/days-of-time.ts";
import { standingStatuses } from "../../ledger/status/standing-statuses.ts";
import { joinSightings } from "../../ledger/sightings/join-sightings.ts";
import { facetsOfSeen } from "../../ledger/sightings/seen-facet.ts";
import { readSightingRulings } from "../../ledger/sightings/sighting-rulings.ts";
import { placeOf, placeOfEvidence } from "../../ledger/places/place-of.ts";
import type {
  CountQuery,
  LedgerReads,
  RecordQuery,
  StoredEvidence,
  StoredLink,
  StoredRecord,
} from "../../newsroom/ports/ledger-store.ts";
import type { JoinedSighting } from "../../terms/ledger/joined-sighting.ts";
import type { Article } from "../../terms/article.ts";
import type { AnnouncementId } from "../../terms/ids.ts";
import type { Decided, LedgerDecision } from "../../terms/ledger/decision.ts";
import type { EvidenceProposal } from "../../terms/ledger/evidence.ts";
import type { FacetedRecord } from "../../terms/ledger/facet.ts";
import { evidenceIdOf, placeOfId } from "../../terms/ledger/ledger-id.ts";
import type { RecordKind } from "../../terms/ledger/ledger-record.ts";
import type { Restatement } from "../../terms/ledger/restatement.ts";
import type { AnswerLater } from "./memory-terms.ts";

export type MemoryLedger = LedgerReads & {
  keep(record: FacetedRecord): void;
  keepEvidence(evidence: EvidenceProposal): void;
  keepLink(link: Restatement): void;
  /** By the desk, one after the other. */
  decideLedger(decision: Decided, at: string): LedgerDecision;
};

type Shelf = {
  readonly records: FacetedRecord[];
  readonly evidence: EvidenceProposal[];
  readonly links: Restatement[];
  readonly decisions: LedgerDecision[];
};

type OwnDecision = Exclude<Decided, { readonly kind: "undone" }>;

function ownOf({ decisions }: Shelf, decision: Decided): OwnDecision {
  let own = decision;
  while (own.kind === "undone") {
    const taken = own.decision;
    const found = decisions.find(({ id }) => id === taken);
    if (!found) throw new Error(`There is no decision ${taken}.`);
    own = found.decision;
  }
  return own;
}

function toEvidence(shelf: Shelf, proposal: EvidenceProposal, day: string, shown: boolean): StoredEvidence {
  const id = evidenceIdOf(proposal.undertaking, proposal.announcement, proposal.span[0]);
  const inForce = decisionsInForce(shelf.decisions).get(id);
  const { id: decision, decision: decided } = inForce ?? {};
  return {
    id,
    proposal,
    day,
    shown,
    ...(decision !== undefined &&
      decided?.kind === "evidence" && {
        decided: {
          verdict: decided.verdict,
          stance: decided.stance ?? proposal.stance,
          tells: decided.tells ?? proposal.tells,
          decision,
          ...(decided.held && { held: decided.held }),
        },
      }),
  };
}

function toLink(shelf: Shelf, link: Restatement): StoredLink {
  const issue = issueOf({
    kind: "restatement",
    earlier: link.earlier,
    later: link.later,
    verdict: "confirmed",
  });
  const { id, decision } = decisionsInForce(shelf.decisions).get(issue) ?? {};
  return {
    link,
    ...(id !== undefined &&
      decision?.kind === "restatement" && {
        decided: { verdict: decision.verdict, change: decision.change ?? link.change, decision: id },
      }),
  };
}

/** `articles`: those of which a published one shows what the ledger has of its announcement. */
export function createMemoryLedger(
  articles: () => Iterable<Article>,
  read: AnswerLater,
  change: () => void,
): MemoryLedger {
  const shelf: Shelf = { records: [], evidence: [], links: [], decisions: [] };
  const isShown = (announcement: AnnouncementId): boolean =>
    [...articles()].some(
      ({ provenance, state }) => provenance?.announcementId === announcement && state.kind === "published",
    );
  const toStored = ({ record }: FacetedRecord): StoredRecord => ({
    record,
    shown: isShown(record.announcement),
  });
  /** As the store keeps them: each under its first report, in the order of the days on which they were seen. */
  const joined = (): readonly JoinedSighting[] =>
    joinSightings(
      shelf.records.flatMap(({ record }) =>
        record.kind === "sighting" && isShown(record.announcement) ? [record] : [],
      ),
      readSightingRulings(decisionsInForce(shelf.decisions).values()),
    );
  const seenRecords = (): readonly FacetedRecord[] =>
    joined().flatMap((seen) => {
      const [record] = seen.reports;
      return record
        ? [{ record: { ...record, day: seen.day }, month: seen.month, facets: facetsOfSeen(seen) }]
        : [];
    });
  const recordsUnder = (facet: string | undefined): readonly FacetedRecord[] =>
    facet?.startsWith("seen") === true ? seenRecords() : shelf.records;
  const select = <K extends RecordKind>(
    { kind, facet, shownOnly }: CountQuery<K>,
    under: string | undefined = facet?.facet,
  ) =>
    recordsUnder(under).filter(
      ({ record, facets }) =>
        record.kind === kind &&
        (!facet || facets.some((one) => one.facet === facet.facet && one.key === facet.key)) &&
        (!shownOnly || isShown(record.announcement)),
    );
  const list = <K extends RecordKind>(query: RecordQuery<K>): readonly StoredRecord<K>[] => {
    const { order, from = "", to = "9", before, limit } = query;
    const dayOf = ({ record }: FacetedRecord): string =>
      order === "due" || order === "latest-due"
        ? ((record.at === undefined ? undefined : daysOfTime(record.at).last) ?? "")
        : record.day;
    const sign = order === "newest" || order === "latest-due" ? -1 : 1;
    const compare = (a: string, b: string): number => sign * (a < b ? -1 : a > b ? 1 : 0);
    const found = select(query)
      .map((one) => ({ one, day: dayOf(one), place: placeOf(dayOf(one), one.record.id) }))
      .filter(({ day, place }) => {
        const isBehind = !before || compare(place, placeOf(before.day, before.id)) > 0;
        return day !== "" && day >= from && day <= to && isBehind;
      })
      .toSorted((a, b) => compare(a.place, b.place))
      .slice(0, limit)
      .map(({ one }) => toStored(shelf.records.find(({ record }) => record.id === one.record.id) ?? one));
    // No others than of the kind that was asked for.
    const stored: readonly StoredRecord[] = found;
    return stored as readonly StoredRecord<K>[];
  };
  const group = (keys: readonly string[]): readonly { key: string; records: number }[] =>
    [...Map.groupBy(keys.toSorted(), (key) => key)].map(([key, all]) => ({ key, records: all.length }));
  const evidenceOf = (found: readonly EvidenceProposal[]): readonly StoredEvidence[] => {
    const dayOf = (announcement: AnnouncementId): string =>
      [...articles()].find(({ provenance }) => provenance?.announcementId === announcement)?.provenance
        ?.announcedAt ?? "";
    const placed = found.map((one) => {
      const { announcement, span, undertaking } = one;
      const place = placeOfEvidence(dayOf(announcement), { announcement, start: span[0], undertaking });
      return { one, place, day: dayOf(announcement) };
    });
    return placed
      .toSorted((a, b) => (a.place < b.place ? -1 : 1))
      .map(({ one, day }) => toEvidence(shelf, one, day, isShown(one.announcement)));
  };
  return {
    keep: (record) => {
      shelf.records.push(record);
      change();
    },
    keepEvidence: (evidence) => {
      shelf.evidence.push(evidence);
      change();
    },
    keepLink: (link) => {
      shelf.links.push(link);
      change();
    },
    decideLedger: (decision, at) => {
      const records = shelf.records.filter(({ record }) =>
        mattersOf(ownOf(shelf, decision)).includes(record.id),
      );
      const kept: LedgerDecision = {
        id: shelf.decisions.length + 1,
        at,
        actor: { kind: "console", name: "ledger" },
        decision,
        seen: { records: records.map(({ record }) => record) },
      };
      shelf.decisions.push(kept);
      change();
      return kept;
    },
    findRecord: (id) =>
      read("findRecord", () => {
        const found = shelf.records.find(({ record }) => record.id === id);
        return found && toStored(found);
      }),
    listRecords: (query) => read("listRecords", () => list(query)),
    listRecordsOf: (announcement) =>
      read("listRecordsOf", () =>
        shelf.records
          .filter(({ record }) => record.announcement === announcement)
          .toSorted(({ record: a }, { record: b }) => placeOfId(a.id).start - placeOfId(b.id).start)
          .map(toStored),
      ),
    countRecords: (query) => read("countRecords", () => select(query).length),
    countRecordsByMonth: (query) =>
      read("countRecordsByMonth", () =>
        group(select(query).map(({ record, month }) => month ?? record.day.slice(0, 7))).map(
          ({ key, records }) => ({ month: key, records }),
        ),
      ),
    countRecordsByKey: ({ kind, facet, shownOnly, limit, after = "" }) =>
      read("countRecordsByKey", () =>
        group(
          select({ kind, shownOnly }, facet).flatMap(({ facets }) =>
            facets.filter((one) => one.facet === facet).map(({ key }) => key),
          ),
        )
          .filter(({ key }) => key > after)
          .slice(0, limit),
      ),
    findSightings: (reports) =>
      read("findSightings", () => {
        const asked = new Set(reports);
        return new Map(
          joined().flatMap((seen) =>
            seen.reports.filter(({ id }) => asked.has(id)).map(({ id }) => [id, seen] as const),
          ),
        );
      }),
    listEvidence: (query) =>
      read("listEvidence", () => {
        if ("undertaking" in query)
          return evidenceOf(shelf.evidence.filter(({ undertaking }) => undertaking === query.undertaking));
        if ("evidence" in query) return evidenceOf(shelf.evidence).filter(({ id }) => id === query.evidence);
        if ("announcement" in query)
          return evidenceOf(shelf.evidence.filter(({ announcement }) => announcement === query.announcement));
        return evidenceOf(shelf.evidence).filter(({ decided }) =>
          "held" in query ? decided?.held : !decided,
        );
      }),
    listRestatements: (id) =>
      read("listRestatements", () =>
        shelf.links
          .filter(({ earlier, later }) => earlier === id || later === id)
          .map((link) => toLink(shelf, link)),
      ),
    listSettling: (kind, limit, before = Number.POSITIVE_INFINITY) =>
      read("listSettling", () =>
        shelf.decisions
          .filter(({ id, decision }) => id < before && shelfOf(ownOf(shelf, decision)) === shelfOfKind(kind))
          .toReversed()
          .slice(0, limit),
      ),
    findOutcomes: (undertakings) =>
      read("findOutcomes", () => {
        const standing = standingStatuses(shelf.decisions);
        return new Map([...standing].filter(([id]) => undertakings.includes(id)));
      }),
    findShownArticles: (announcements) =>
      read(
        "findShownArticles",
        () =>
          new Map(
            [...articles()].flatMap(({ id, provenance, state }) =>
              provenance !== undefined &&
              state.kind === "published" &&
              announcements.includes(provenance.announcementId)
                ? [[provenance.announcementId, id] as const]
                : [],
            ),
          ),
      ),
    listPersonDecisions: (appointments) =>
      read("listPersonDecisions", () =>
        [...decisionsInForce(shelf.decisions).values()].filter(
          ({ decision }) =>
            (decision.kind === "same-person" || decision.kind === "other-person") &&
            decision.appointments.some((id) => appointments.includes(id)),
        ),
      ),
    listDecisions: ({ since = 0, about, limit, latest = 0 }) =>
      read("listDecisions", () =>
        shelf.decisions
          .filter(
            ({ id, decision }) =>
              id > since && (about === undefined || mattersOf(ownOf(shelf, decision)).includes(about)),
          )
          .slice(-latest, limit),
      ),
  };
}
