// Judge health: a calendar of outages and what was told of sources → each matter that was not told, told twice, not told to be over, or told without a reason; as sentences.

import type { Archive } from "../../../newsroom/ports/archive.ts";
import type { Mail } from "../../../commands/sources/alerts/send-mail.ts";
import { sourceId } from "../../../terms/ids.ts";
import { matterOf } from "../../../watching/health/alerts.ts";
import { outagesIn, redesignOf } from "../plan/calendar.ts";
import type { Office } from "../plan/office.ts";
import { shownAt } from "../plan/planned.ts";
import type { World } from "../plan/world.ts";
import type { Lived } from "../crew/run-sixty-days.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** A list that cannot be read is told of when three looks over half an hour did not see it. */
const [LEAST_LOOKS, LEAST_MS] = [3, HOUR_MS / 2];

/** Of a list with fewer entries it is not told that all are unknown. */
const LEAST_MOVED = 10;

/** Runs of looks that did not see the place. */
function blindRuns(looks: Lived["looks"], id: string): readonly Lived["looks"][] {
  const runs: Lived["looks"][] = [[]];
  for (const kept of looks.filter(({ look }) => look.source === id)) {
    if (kept.look.outcome === "failed" || kept.look.outcome === "put-off")
      runs.push([...(runs.pop() ?? []), kept]);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

function isTold(run: Lived["looks"]): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return false;
  return run.length >= LEAST_LOOKS && Date.parse(last.look.at) - Date.parse(first.look.at) >= LEAST_MS;
}

/** Source and matter, as often as it has to be told: failing for each long outage of its list, changed for pages that moved. */
function expectedOf({ offices, plan, span }: World, { looks }: Lived): readonly string[] {
  const isFull = (office: Office): boolean =>
    shownAt(plan, office, redesignOf(office, span)?.until ?? 0).length >= LEAST_MOVED;
  return offices
    .flatMap((office) => [
      ...blindRuns(looks, office.id)
        .filter(isTold)
        .map(() => `${office.id} failing`),
      ...(office.redesign === "moves" && isFull(office) ? [`${office.id} changed-shape`] : []),
    ])
    .toSorted();
}

/** Nothing is blind but while its host or its list is not well, and until the back-off behind that is over. */
function judgeBlind({ offices, span }: World, { looks }: Lived): readonly string[] {
  return offices.flatMap((office) => {
    const redesign = redesignOf(office, span);
    const ill = [
      ...outagesIn(span).filter(({ host }) => host === office.host.name),
      ...(redesign ? [redesign] : []),
    ];
    return blindRuns(looks, office.id).flatMap((run) =>
      run
        .filter(
          ({ look }) =>
            !ill.some(
              ({ from, until }) => from <= Date.parse(look.at) + MINUTE_MS && Date.parse(look.at) <= until,
            ),
        )
        .map(({ look }) => `${look.source} was not seen at ${look.at}, and was well: ${look.reason}`),
    );
  });
}

export async function judgeHealth(archive: Archive, world: World, lived: Lived): Promise<readonly string[]> {
  const alerts = [];
  for (const { id } of world.offices)
    alerts.push(...(await archive.listAlerts({ source: sourceId(id), limit: 100 })));
  const told = alerts.map((alert) => `${alert.source} ${matterOf(alert)}`).toSorted();
  const expected = expectedOf(world, lived);
  const faults =
    told.join() === expected.join() ? [] : [`told of ${told.join(", ")}; expected: ${expected.join(", ")}`];
  const due = alerts.flatMap(({ clearedAt }) => (clearedAt === undefined ? ["begins"] : ["begins", "ends"]));
  if (lived.mails.length !== due.length) faults.push(`${lived.mails.length} mails of ${due.length} tellings`);
  if (new Set(lived.mails.map(({ id }: Mail) => id)).size !== lived.mails.length)
    faults.push("a mail was sent twice");
  const early = lived.end - 4 * 24 * HOUR_MS;
  for (const { key, firstAt, clearedAt } of alerts)
    if (clearedAt === undefined && Date.parse(firstAt) < early) faults.push(`${key} is still open`);
  return [...faults, ...judgeBlind(world, lived), ...judgeRedesigns(world, lived)];
}

/** The first look at the list as it is now says that it was built anew, and the next one does not. */
function judgeRedesigns({ offices, span }: World, { looks }: Lived): readonly string[] {
  return offices.flatMap((office) => {
    const redesign = redesignOf(office, span);
    if (!redesign) return [];
    const told = looks.filter(
      ({ look }) => look.source === office.id && /The list page is built differently/.test(look.reason ?? ""),
    );
    const isOnce = told.length === 1 && Date.parse(told[0]?.look.at ?? "") >= redesign.until;
    return isOnce
      ? []
      : [
          `the redesign of ${office.id} was told ${told.length} times: ${told.map(({ look }) => look.at).join()}`,
        ];
  });
}
