// Appointment records: an announcement's rows of personnel orders in, a record of each with what it is listed by out.

import type { AppointmentFact } from "../../terms/record-fact.ts";
import type { AppointmentRecord, AppointmentValue } from "../../terms/ledger/appointment-record.ts";
import type { Facet, FacetedRecord } from "../../terms/ledger/facet.ts";
import { readingKey } from "../careers/rows/order-row.ts";
import { readPrintedName } from "../careers/rows/name-keys.ts";
import { postKey } from "../careers/rows/post-key.ts";
import { daysOfTime } from "../days-of-time.ts";
import { findOrderWords } from "./order-words.ts";
import type { ToldReading } from "./told-reading.ts";
import { monthOf, recordOf } from "./told-reading.ts";

const CORRECTS = /訂正|正誤/u;
const REORGANISES = /改編|改組|廃止及び新編/u;
/** (訂正): on a line of its own among the first. */
const CORRECTS_AT_HEAD = /^[（(【〔]?(?:訂正|正誤表?)[）)】〕]?$/mu;
const HEAD = 300;

/** What the announcement says of itself. */
function noteOf({ reading }: ToldReading): AppointmentValue["note"] {
  if (CORRECTS.test(reading.title) || CORRECTS_AT_HEAD.test(reading.text.slice(0, HEAD))) return "correction";
  return REORGANISES.test(reading.title) ? "reorganisation" : undefined;
}

function readingOf({ reading }: ToldReading, { person }: AppointmentFact): string | undefined {
  const fact = reading.facts.find(({ id }) => id === person);
  return fact?.type === "person" ? fact.reading : undefined;
}

function valueOf(told: ToldReading, fact: AppointmentFact): AppointmentValue {
  const { name, rank, service, order, from, to, effective } = fact;
  const reading = readingOf(told, fact);
  const words = findOrderWords(told.reading.text, fact.span[0], order);
  const note = noteOf(told);
  return {
    name,
    ...(reading !== undefined && { reading }),
    ...(rank !== undefined && { rank }),
    ...(service !== undefined && { service }),
    order,
    from,
    to,
    ...(effective !== undefined && { effective }),
    ...(words !== undefined && { words }),
    ...(note && { note }),
  };
}

function facetsOf({ value }: AppointmentRecord, month: string): readonly Facet<"appointment">[] {
  const names = readPrintedName(value.name).keys;
  const posts = new Set([...value.from, ...value.to].map(postKey));
  const day = value.note === "correction" ? daysOfTime(value.effective ?? "").first : undefined;
  const all: readonly Facet<"appointment">[] = [
    ...names.map((key) => ({ facet: "name", key }) as const),
    ...[...posts].map((key) => ({ facet: "post", key }) as const),
    ...(value.service === undefined ? [] : [{ facet: "service", key: value.service } as const]),
    ...(value.reading === undefined ? [] : [{ facet: "reading", key: readingKey(value.reading) } as const]),
    ...(day === undefined ? [] : [{ facet: "corrects", key: day } as const]),
    { facet: "month", key: month },
  ];
  return all.filter(({ key }) => key !== "");
}

/** With all that it is found by. */
export function facetAppointment(record: AppointmentRecord): FacetedRecord {
  const month = monthOf(record);
  return { record, month, facets: facetsOf(record, month) };
}

export function readAppointments(told: ToldReading): readonly FacetedRecord[] {
  return told.reading.facts
    .filter((fact): fact is AppointmentFact => fact.type === "appointment")
    .map((fact) => {
      const value = valueOf(told, fact);
      return facetAppointment(recordOf(told, fact, { kind: "appointment", value, at: fact.effective }));
    });
}
