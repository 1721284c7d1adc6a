// Add source: a place that somebody typed → looked at, and watched from now on; asks nothing, says what it found.

import type { Archive } from "../../newsroom/ports/archive.ts";
import { loadSections } from "../../house-sections.ts";
import type { SourceId } from "../../terms/ids.ts";
import type { Source } from "../../terms/source.ts";
import type { WatchSettings } from "../../terms/sources/watch-settings.ts";
import type { CommandCall } from "../command.ts";
import { houseFolder } from "../house/house-option.ts";
import { print, say } from "../terminal.ts";
import { tryGuessed } from "./guess-place.ts";
import { hasReader } from "./place-readers.ts";
import { KIND_NAMES, describeTried } from "./show-source.ts";
import { TAKEN_IDS, suggestId } from "../../watching/usual-watch.ts";
import { isKindOpen, readSourceId, readWatch } from "./source-words.ts";

export const doing = () =>
  ({ at: new Date().toISOString(), actor: { kind: "console", name: "source" } }) as const;

/** Says it, and gives the exit status. */
export function fail(sentence: string): number {
  say(`shirase: ${sentence}`);
  return 1;
}

/** Looks before anything is kept: a place that cannot be read is no source. */
export async function addSource(
  archive: Archive,
  call: CommandCall,
  typed: string,
  id: SourceId | undefined,
): Promise<number> {
  const watch = await readWatch(typed, call);
  if (!hasReader(watch.kind))
    return fail(`Cannot add "${typed}": this version does not read ${KIND_NAMES[watch.kind]} yet.`);
  const own = id ?? readSourceId(suggestId(watch.kind, watch.place));
  if (TAKEN_IDS.has(own)) return fail(`"${own}" is a name of the API, and no id: say another with --id.`);
  const known = await archive.findSource(own);
  if (known?.watch)
    return fail(
      `There is a source "${own}" already, which watches "${known.watch.place}". Say another with --id.`,
    );
  const source = await composeSource(own, known, watch, call);
  if (typeof source === "string") return fail(source);
  return call.flag("paused")
    ? keepUnseen(archive, source, watch)
    : keepSeen(archive, source, watch, typed, isKindOpen(watch, call));
}

/** Looks first: what a look has shown is verified by that. `guessed`: nobody said what the place is. */
export async function keepSeen(
  archive: Archive,
  source: Source,
  watch: WatchSettings,
  typed: string,
  guessed = false,
): Promise<number> {
  const { tried, said, watch: found } = await tryGuessed(archive, source.id, { watch, guessed });
  const { ok, text } = describeTried(watch.place, tried);
  if (!ok) return fail(`Cannot add "${typed}": ${text.trimEnd()}`);
  const kept = await archive.saveWatch({ ...source, watch: { ...found, verified: true } }, doing(), null);
  if (kept === "overtaken") return fail(tellTaken(source));
  const rule = source.autoPublish ? "published at once where nothing is in doubt" : "drafted for the inbox";
  const old = found.holdsOld ? " What stands there from before yesterday is held without a draft." : "";
  await print(
    `${said}${text}Added as "${source.id}": ${describeRhythm(found)}What is new is ${rule}.${old}\n`,
  );
  return 0;
}

function tellTaken({ id }: Source): string {
  return `Somebody has added a source "${id}" meanwhile. Say another with --id.`;
}

/** Asks nobody, and nobody looks until its owner says so. */
export async function keepUnseen(archive: Archive, source: Source, watch: WatchSettings): Promise<number> {
  const unseen = { ...source, watch: { ...watch, state: "paused" as const, verified: false } };
  if ((await archive.saveWatch(unseen, doing(), null)) === "overtaken") return fail(tellTaken(source));
  await print(
    `Added as "${source.id}", paused and not looked at: shirase source test ${source.id}, then resume.\n`,
  );
  return 0;
}

function describeRhythm({ kind, rhythm }: WatchSettings): string {
  if (kind === "push") return `sent to POST /desk/api/sources/ID/announcements with a token for intake. `;
  if (kind === "paste") return "handed in at the desk. ";
  const { from, to, zone, leastMinutes, mostMinutes } = rhythm;
  const often = leastMinutes === 1 ? "every minute" : `every ${leastMinutes} minutes`;
  const office =
    leastMinutes === mostMinutes ? "" : ` from ${from} to ${to} (${zone}), else every ${mostMinutes}`;
  return `looked at ${often}${office}, while a server runs. `;
}

/** The sentence that says why not, otherwise. */
async function composeSource(
  id: SourceId,
  known: Source | undefined,
  watch: WatchSettings,
  call: CommandCall,
): Promise<Source | string> {
  const sections = await loadSections(houseFolder(call));
  if (!sections.ok) return sections.error;
  const section = call.text("section") ?? known?.section ?? "";
  if (section !== "" && !sections.value.some(({ slug }) => slug === section))
    return `There is no section "${section}": one of ${sections.value.map(({ slug }) => slug).join(", ")}.`;
  const address = /^https?:/.test(watch.place) ? { address: new URL(watch.place).origin } : {};
  return {
    ...address,
    ...known,
    id,
    name: call.text("name") ?? known?.name ?? id,
    issuer: call.text("issuer") ?? known?.issuer ?? "",
    section,
    autoPublish: call.flag("publish") || (known?.autoPublish ?? false),
    watch,
  };
}
