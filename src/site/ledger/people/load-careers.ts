// Load careers: keys of a name in, the people of that name with what is to be asked out, from the rows and decisions that the ledger keeps.

import { type Careers, buildCareers } from "../../../ledger/careers/build-careers.ts";
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

/** The commonest name of a large newsroom has fewer rows; those of more than these names are no one's. */
const MOST_ROWS = 2_000;
const MOST_NAMES = 12;
const MOST_CORRECTED_DAYS = 5_000;
/** Rows of one post around a correction. */
const MOST_BESIDE = 50;
const LATEST_CORRECTION = 400;

async function listRows(
  reads: CareerReads,
  facet: Facet<"appointment">,
  shownOnly: boolean,
): Promise<readonly AppointmentRecord[]> {
  const query = { kind: "appointment", facet, shownOnly, limit: MOST_ROWS, order: "oldest" } as const;
  return (await reads.listRecords(query)).map(({ record }) => record);
}

type Gathered = { readonly records: readonly AppointmentRecord[]; readonly decided: readonly Decided[] };

/** Rows of a name, and of the names that a row or the desk says are the same person's. */
async function gatherNames(
  reads: CareerReads,
  keys: readonly string[],
  shownOnly: boolean,
): Promise<Gathered> {
  const records = new Map<string, AppointmentRecord>();
  const decided = new Map<number, Decided>();
  const waiting = [...keys];
  const known = new Set<string>();
  for (let key = waiting.shift(); key !== undefined && known.size < MOST_NAMES; key = waiting.shift()) {
    if (known.has(key)) continue;
    known.add(key);
    const found = await listRows(reads, { facet: "name", key }, shownOnly);
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
  reads: CareerReads,
  records: readonly AppointmentRecord[],
  shownOnly: boolean,
): Promise<readonly AppointmentRecord[]> {
  const days = await reads.countRecordsByKey({
    kind: "appointment",
    facet: "corrects",
    shownOnly,
    limit: MOST_CORRECTED_DAYS,
  });
  const corrected = new Set(days.map(({ key }) => key));
  const own = new Set(records.map(({ id }) => id));
  const beside: AppointmentRecord[] = [];
  for (const day of new Set(records.flatMap(({ at }) => at ?? [])))
    if (corrected.has(day))
      beside.push(...(await listRows(reads, { facet: "corrects", key: day }, shownOnly)));
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

/** `shownOnly`: as readers may see it; the desk sees all rows. */
export async function loadCareers(
  reads: CareerReads,
  keys: readonly string[],
  shownOnly: boolean,
): Promise<Careers> {
  const { records, decided } = await gatherNames(reads, keys, shownOnly);
  return buildCareers({ records, beside: await gatherBeside(reads, records, shownOnly), decided });
}
