// Load careers: keys of a name in, the people of that name with what is to be asked out, from the rows and decisions that the ledger keeps.

import { type Careers, buildCareers, MOST_ROWS_OF_NAME } from "../../../ledger/careers/build-careers.ts";
import { readPrintedName } from "../../../ledger/careers/rows/name-keys.ts";
import { postKey } from "../../../ledger/careers/rows/post-key.ts";
import type { LedgerReads } from "../../../newsroom/ports/ledger-store.ts";
import type { AppointmentRecord } from "../../../terms/ledger/appointment-record.ts";
import type { Decided } from "../../../terms/ledger/decision.ts";
import type { Facet } from "../../../terms/ledger/facet.ts";

export type CareerReads = Pick<
  LedgerReads,
  "findRecord" | "listRecords" | "countRecordsByKey" | "listPersonDecisions"
>;

/** What was asked for one page, so that it is asked once: rows that correct others, and people by the keys of their names. */
export type CareerBook = {
  readonly reads: CareerReads;
  /** As readers may see it; the desk sees all rows. */
  readonly shownOnly: boolean;
  readonly correctedDays: () => Promise<ReadonlySet<string>>;
  readonly listCorrections: (day: string) => Promise<readonly AppointmentRecord[]>;
  readonly people: Map<string, Promise<Careers>>;
};

/** One more than are told apart: of a flood of one name no page reads thousands of rows. */
const MOST_ROWS = MOST_ROWS_OF_NAME + 1;
const MOST_CORRECTIONS = 2_000;
/** Those of more than these names are no one's. */
const MOST_NAMES = 12;
const MOST_CORRECTED_DAYS = 5_000;
/** Rows of one post around a correction. */
const MOST_BESIDE = 50;
const LATEST_CORRECTION = 400;

async function listRows(
  reads: CareerReads,
  facet: Facet<"appointment">,
  shownOnly: boolean,
  limit: number,
): Promise<readonly AppointmentRecord[]> {
  const query = { kind: "appointment", facet, shownOnly, limit, order: "oldest" } as const;
  return (await reads.listRecords(query)).map(({ record }) => record);
}

export function openCareerBook(reads: CareerReads, shownOnly: boolean): CareerBook {
  let days: Promise<ReadonlySet<string>> | undefined;
  const corrections = new Map<string, Promise<readonly AppointmentRecord[]>>();
  const readDays = async (): Promise<ReadonlySet<string>> => {
    const found = await reads.countRecordsByKey({
      kind: "appointment",
      facet: "corrects",
      shownOnly,
      limit: MOST_CORRECTED_DAYS,
    });
    return new Set(found.map(({ key }) => key));
  };
  const listCorrections = (day: string): Promise<readonly AppointmentRecord[]> => {
    const known = corrections.get(day);
    if (known) return known;
    const asked = listRows(reads, { facet: "corrects", key: day }, shownOnly, MOST_CORRECTIONS);
    corrections.set(day, asked);
    return asked;
  };
  return {
    reads,
    shownOnly,
    correctedDays: () => (days ??= readDays()),
    listCorrections,
    people: new Map(),
  };
}

type Gathered = { readonly records: readonly AppointmentRecord[]; readonly decided: readonly Decided[] };

/** Rows of a name, and of the names that a row or the desk says are the same person's. */
async function gatherNames(
  reads: CareerReads,
  keys: readonly string[],
  shownOnly: boolean,
  own: readonly AppointmentRecord[],
): Promise<Gathered> {
  const records = new Map<string, AppointmentRecord>(own.map((record) => [record.id, record]));
  const decided = new Map<number, Decided>();
  const waiting = [...keys];
  const known = new Set<string>();
  for (let key = waiting.shift(); key !== undefined && known.size < MOST_NAMES; key = waiting.shift()) {
    if (known.has(key)) continue;
    known.add(key);
    const found = await listRows(reads, { facet: "name", key }, shownOnly, MOST_ROWS);
    for (const record of found) {
      records.set(record.id, record);
      waiting.push(...readPrintedName(record.value.name).keys);
    }
    for (const { id, decision } of await reads.listPersonDecisions(found.map((record) => record.id))) {
      decided.set(id, decision);
      if (decision.kind !== "same-person") continue;
      for (const other of decision.appointments.filter((row) => !records.has(row))) {
        const stored = await reads.findRecord(other);
        if (stored?.record.kind === "appointment")
          waiting.push(...readPrintedName(stored.record.value.name).keys);
      }
    }
  }
  const inOrder = [...decided].toSorted(([a], [b]) => a - b).map(([, decision]) => decision);
  return { records: [...records.values()], decided: inOrder };
}

/** Corrections under another name than the wrong row's, from either side. */
async function gatherBeside(
  { reads, shownOnly, correctedDays, listCorrections }: CareerBook,
  records: readonly AppointmentRecord[],
): Promise<readonly AppointmentRecord[]> {
  const corrected = await correctedDays();
  const own = new Set(records.map(({ id }) => id));
  const keys = new Set(records.map(moveKey));
  const beside: AppointmentRecord[] = [];
  for (const day of new Set(records.flatMap(({ at }) => at ?? [])))
    if (corrected.has(day))
      beside.push(...(await listCorrections(day)).filter((record) => keys.has(moveKey(record))));
  for (const { day, at, value } of records.filter((record) => record.value.note === "correction")) {
    const [post] = [...value.to, ...value.from];
    if (post === undefined) continue;
    const from = new Date(Date.parse(day) - LATEST_CORRECTION * 86_400_000).toISOString().slice(0, 10);
    const around = await reads.listRecords({
      kind: "appointment",
      facet: { facet: "post", key: postKey(post) },
      from,
      to: day,
      shownOnly,
      limit: MOST_BESIDE,
      order: "newest",
    });
    beside.push(...around.map(({ record }) => record).filter((record) => record.at === at));
  }
  return [...new Map(beside.map((record) => [record.id, record])).values()].filter(({ id }) => !own.has(id));
}

/** One move on one day, whoever's it is. */
function moveKey({ at, value }: AppointmentRecord): string {
  return [at, ...value.from.map(postKey), ">", ...value.to.map(postKey)].join(" ");
}

/** `own`: a row that is among them, however many there are. */
export async function loadCareersOf(
  book: CareerBook,
  keys: readonly string[],
  own: readonly AppointmentRecord[] = [],
): Promise<Careers> {
  const { records, decided } = await gatherNames(book.reads, keys, book.shownOnly, own);
  return buildCareers({ records, beside: await gatherBeside(book, records), decided });
}

export function loadCareers(book: CareerBook, keys: readonly string[]): Promise<Careers> {
  const name = keys.join(" ");
  const known = book.people.get(name);
  if (known) return known;
  const asked = loadCareersOf(book, keys);
  book.people.set(name, asked);
  return asked;
}
