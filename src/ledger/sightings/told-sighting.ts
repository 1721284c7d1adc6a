// Told sighting: a record in, what it is compared by out: keys that do not hang on language or spelling.

import type { SightingRecord } from "../../terms/ledger/sighting-record.ts";
import { daysOfTime } from "../days-of-time.ts";
import { facetKey } from "../records/facet-key.ts";
import { modelKey, sortOfShip } from "./names/model-key.ts";
import { nationalityKey } from "./names/nationality-key.ts";
import { placeKey, straitsOf } from "./names/place-key.ts";

export type ToldSighting = {
  readonly record: SightingRecord;
  readonly nationality?: string;
  readonly model: string;
  /** Of a ship: frigate, destroyer. */
  readonly sort?: string;
  readonly hulls: readonly string[];
  readonly places: readonly string[];
  readonly straits: readonly string[];
  /** `YYYY-MM-DD`, both within; absent where no day is told. */
  readonly days?: readonly [first: string, last: string];
  /** Minutes from the beginning of its day, where the report tells the hour. */
  readonly minute?: number;
  /** Two reports of which it is equal are compared with others alike. */
  readonly likeness: string;
};

const HOUR = /T(\d\d):(\d\d)/;
const IN_HOUR = 60;

function daysOf(date: string | undefined): readonly [string, string] | undefined {
  const { first, last } = date === undefined ? {} : daysOfTime(date);
  return first === undefined || last === undefined || first > last ? undefined : [first, last];
}

function minuteOf(date: string | undefined): number | undefined {
  const [, hour, minute] = HOUR.exec(date?.includes("/") ? "" : (date ?? "")) ?? [];
  return hour === undefined ? undefined : Number(hour) * IN_HOUR + Number(minute);
}

/** Hull numbers without signs and leading noughts: 011 and 11 are one painted number only where a report drops the nought. */
export function tellSighting(record: SightingRecord): ToldSighting {
  const { craft, nationality, model, hull = [], date, route } = record.value;
  const sort = craft === "ship" ? sortOfShip(model) : undefined;
  const days = daysOf(date);
  const minute = minuteOf(date);
  const told = {
    ...(nationality !== undefined && { nationality: nationalityKey(nationality) }),
    model: modelKey(craft, model),
    ...(sort !== undefined && { sort }),
    hulls: [...new Set(hull.map((number) => facetKey(number).replace(/^0+(?=\d)/u, "")))],
    places: [...new Set([...route.map(placeKey), ...straitsOf(route)])],
    straits: straitsOf(route),
    ...(days && { days }),
    ...(minute !== undefined && { minute }),
  };
  return { record, ...told, likeness: JSON.stringify([craft, record.value.count, told]) };
}
