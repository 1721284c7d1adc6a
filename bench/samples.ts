// Which sample announcement a measurement reads.

import { readdirSync } from "node:fs";
import { join } from "node:path";

export const SAMPLES = join(import.meta.dirname, "../samples");

/** The path of the first sample of a kind, by name. */
export function findSample(kind: string): string {
  const folder = join(SAMPLES, "announcements", kind);
  const [first] = readdirSync(folder).toSorted();
  if (first === undefined) throw new Error(`There is no sample of kind ${kind} in ${folder}.`);
  return join(folder, first);
}
