// Read ledger: a stored announcement and what the desk judged of it in, the records that the ledger keeps of it out.

import type { Authority } from "./draft/authority/authority.ts";
import type { RecordPlace, WithdrawnReason } from "./newsroom/ports/ledger-keeping.ts";
import { judgeReading } from "./newsroom/judging/apply-judgements.ts";
import { carrySpans } from "./ledger/places/carry-spans.ts";
import { dayOfAnnouncement } from "./ledger/places/day-of-announcement.ts";
import { matchPlaces } from "./ledger/places/match-places.ts";
import { readRecords } from "./ledger/records/read-records.ts";
import type { ToldReading } from "./ledger/records/told-reading.ts";
import { mentionOfLater } from "./ledger/evidence/keys/mention-of-later.ts";
import { mentionOfReading } from "./ledger/evidence/reading/mention-of-reading.ts";
import { readLater } from "./ledger/evidence/reading/read-later.ts";
import { gatherTopics } from "./ledger/topics/gather-topics.ts";
import { facetsOfUndertaking } from "./ledger/undertakings/facets-of-undertaking.ts";
import { readUndertakings } from "./ledger/undertakings/read-undertakings.ts";
import { readForDesk } from "./read-judged.ts";
import type { Judgeable } from "./read-judged.ts";
import { dayOf } from "./readership/day-of.ts";
import type { AnnouncementId, ArticleId } from "./terms/ids.ts";
import type { EvidenceKeys } from "./terms/ledger/evidence-keys.ts";
import type { FacetedRecord } from "./terms/ledger/facet.ts";
import type { Reading } from "./terms/reading.ts";

/** What the ledger's readers go by beside the announcement; from the house's files. */
export type LedgerHouse = { readonly authority: Authority };

export type LedgerGiven = Judgeable & {
  readonly announcement: {
    readonly id: AnnouncementId;
    readonly article?: ArticleId;
    /** ISO 8601 instant in UTC. */
    readonly receivedAt: string;
  };
  /** Earlier and later revisions of the announcement, with the names that facts got in them. */
  readonly others: readonly { readonly text: string; readonly names: readonly RecordPlace[] }[];
};

type LedgerRecordRead = FacetedRecord & { readonly withdrawn?: WithdrawnReason };

export type LedgerRead = {
  readonly day: string;
  /** In the order of the text; the ids are those that they have where nothing was read there before. */
  readonly records: readonly LedgerRecordRead[];
  /** Names of other revisions, where they stand in this text. */
  readonly carried: readonly RecordPlace[];
  /** As promises are asked of it; none where it could not be read. */
  readonly mention?: EvidenceKeys["mention"];
};

function readAll(told: ToldReading, { authority }: LedgerHouse): readonly FacetedRecord[] {
  const undertakings = readUndertakings({ ...told, topics: gatherTopics(authority.entries) });
  return [
    ...undertakings.map((record) => ({ record, facets: facetsOfUndertaking(record) })),
    ...readRecords(told),
  ];
}

const placesOf = (records: readonly FacetedRecord[]): readonly RecordPlace[] =>
  records.map(({ record: { id, kind, span } }) => ({ id, kind, span }));

/** What the machine read and the desk has not: it has a name all the same, and is known to be rejected. */
function listRejected(
  read: readonly FacetedRecord[],
  judged: readonly FacetedRecord[],
): readonly LedgerRecordRead[] {
  const matched = new Set(matchPlaces(placesOf(read), placesOf(judged)));
  return read
    .filter((_, at) => !matched.has(at))
    .map(({ record }) => ({ record, facets: [], withdrawn: "rejected" }));
}

function carryNames({ document, others }: LedgerGiven): readonly RecordPlace[] {
  return others.flatMap(({ text, names }) => {
    const carried = carrySpans(
      text,
      document.text,
      names.map(({ span }) => span),
    );
    return names.flatMap((place, at) => {
      const span = carried[at];
      return span ? [{ ...place, span }] : [];
    });
  });
}

function mentionIn(
  reading: Reading,
  { announcement, document }: LedgerGiven,
  day: string,
): EvidenceKeys["mention"] {
  const told = mentionOfReading(reading);
  const later = readLater({ id: announcement.id, day, text: document.text, ...told });
  return mentionOfLater(later, told);
}

export function readLedger(given: LedgerGiven, house: LedgerHouse): LedgerRead {
  const { announcement, judgements } = given;
  const read = readForDesk(given, house);
  const { reading } = judgeReading(read, judgements);
  const receivedOn = dayOf(Date.parse(announcement.receivedAt));
  const tell = (told: Reading): ToldReading => ({
    reading: told,
    announcement: {
      id: announcement.id,
      ...(announcement.article !== undefined && { article: announcement.article }),
      day: dayOfAnnouncement(told.announcedAt, receivedOn),
      issuer: told.issuer?.name ?? "",
      title: told.title,
      language: told.language,
      kind: told.kind,
    },
  });
  const told = tell(reading);
  const records = readAll(told, house);
  const rejected = reading === read ? [] : listRejected(readAll(tell(read), house), records);
  const inOrder = [...records, ...rejected].toSorted(
    ({ record: a }, { record: b }) => a.span[0] - b.span[0] || a.span[1] - b.span[1],
  );
  const { day } = told.announcement;
  return { day, records: inOrder, carried: carryNames(given), mention: mentionIn(reading, given, day) };
}
