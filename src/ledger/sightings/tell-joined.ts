// Telling of a joined sighting: its reports in, what they say together out.

import type { JoinedSighting } from "../../terms/ledger/joined-sighting.ts";
import { inPlace } from "./in-place.ts";
import { isSortOnly } from "./names/model-key.ts";
import type { ToldSighting } from "./told-sighting.ts";

const MONTH = "YYYY-MM".length;

/** A class or type before the mere sort of craft. */
function modelOf(told: readonly ToldSighting[]): string {
  const named = told.find(({ model, record }) => !isSortOnly(record.value.craft, model));
  return (named ?? told[0])?.model ?? "";
}

/** `reports`: one at least. */
export function tellJoined(reports: readonly ToldSighting[]): JoinedSighting {
  const told = inPlace(reports, ({ record }) => record);
  const [first] = told;
  if (!first) throw new Error("A sighting has one report at least.");
  const { nationality } = told.find((one) => one.nationality !== undefined) ?? {};
  const counts = told.flatMap(({ record }) => record.value.count ?? []);
  const day = told.flatMap(({ days }) => days?.[0] ?? []).toSorted()[0] ?? first.record.day;
  return {
    id: first.record.id,
    reports: told.map(({ record }) => record),
    craft: first.record.value.craft,
    ...(nationality !== undefined && { nationality }),
    model: modelOf(told),
    ...(counts.length > 0 && { count: Math.max(...counts) }),
    hulls: [...new Set(told.flatMap(({ hulls }) => hulls))],
    straits: [...new Set(told.flatMap(({ straits }) => straits))],
    day,
    month: day.slice(0, MONTH),
  };
}
