// Show timeliness: a period → a table of the minutes from announcement to reader, by source and month, with one figure for all.

import { countTimeliness, lastMonths } from "../../desk/api/sources/count-timeliness.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { SourceId } from "../../terms/ids.ts";
import { print } from "../terminal.ts";
import { fail } from "./add-source.ts";

const MONTHS = 12;

/** Tabs between: source, month, median minutes, articles, of these counted from the opening of the office. */
export async function showTimeliness(
  archive: Archive,
  source: SourceId | undefined,
  asJson: boolean,
  now: number,
): Promise<number> {
  if (source !== undefined && !(await archive.findSource(source)))
    return fail(`There is no source "${source}". shirase source list names all that are watched.`);
  const period = lastMonths(now, MONTHS);
  const { all, months, left } = await countTimeliness(archive, { ...period, source });
  if (asJson) {
    await print(`${JSON.stringify({ ...period, ...(all && { all }), months, left })}\n`);
    return 0;
  }
  for (const { source: id, month, medianMinutes, articles, fromOffice } of months)
    await print(`${[id, month, medianMinutes, articles, fromOffice].join("\t")}\n`);
  const span = `${period.from} to ${period.to}`;
  const figure = all
    ? `Half of ${all.articles} articles reached readers within ${all.medianMinutes} minutes of their announcement`
    : "No article counts";
  const office = all && all.fromOffice > 0 ? `; ${all.fromOffice} count from the opening of the office` : "";
  const { afterwards, revisions, unknown } = left;
  await print(
    `${figure} (${span})${office}. Left out: ${afterwards} taken in afterwards, ${revisions} of changed announcements, ${unknown} without a known time.\n`,
  );
  return 0;
}
