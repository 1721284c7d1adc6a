// Presets: public sources that the house knows → listed with what is added of them, tried, added.

import { type SourcePreset, loadPresets } from "../../house-presets.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { SourceId } from "../../terms/ids.ts";
import { failure, type Result, success } from "../../terms/result.ts";
import type { Source } from "../../terms/source.ts";
import type { CommandCall } from "../command.ts";
import { houseFolder } from "../house/house-option.ts";
import { print } from "../terminal.ts";
import { fail, keepSeen, keepUnseen } from "./add-source.ts";
import { describeTried } from "./show-source.ts";
import { tryPlace } from "./watch-by-hand.ts";

const PAGE = 500;

/** Tabs between: id, kind, added or not, verified or not, place, name. */
export async function listPresets(archive: Archive, house: string): Promise<number> {
  const presets = await loadPresets(house);
  if (!presets.ok) return fail(presets.error);
  const added = await watchedPlaces(archive);
  for (const { id, name, watch, whyNot } of presets.value) {
    const by = added.get(watch.place) ?? (await archive.findSource(id))?.watch?.state;
    const cells = [
      id,
      watch.kind,
      by === undefined ? "not added" : by === "on" ? "added" : "added, paused",
      whyNot === undefined ? "verified" : "not verified",
      watch.place,
      name.ja,
      name.en,
    ];
    await print(`${cells.join("\t")}\n`);
  }
  return 0;
}

/** A preset may have been added under another id. */
async function watchedPlaces(archive: Archive): Promise<ReadonlyMap<string, "on" | "paused">> {
  const places = new Map<string, "on" | "paused">();
  let after: SourceId | undefined;
  for (;;) {
    const page = await archive.listWatched({ limit: PAGE, ...(after !== undefined && { after }) });
    for (const { source } of page) if (source.watch) places.set(source.watch.place, source.watch.state);
    after = page.at(-1)?.source.id;
    if (page.length < PAGE) return places;
  }
}

async function findPreset(call: CommandCall, id: SourceId): Promise<Result<SourcePreset, string>> {
  const presets = await loadPresets(houseFolder(call));
  if (!presets.ok) return presets;
  const preset = presets.value.find((each) => each.id === id);
  return preset
    ? success(preset)
    : failure(`There is no preset "${id}": one of ${presets.value.map((each) => each.id).join(", ")}.`);
}

/** As it would be kept under this id; what is known of the source already stays. */
export function sourceOfPreset(preset: SourcePreset, id: SourceId, known?: Source): Source {
  const { name, issuer, site, section, watch } = preset;
  return {
    address: new URL(site).origin,
    ...known,
    id,
    name: known?.name ?? name.ja,
    issuer: known?.issuer ?? issuer,
    section: known?.section ?? section,
    autoPublish: known?.autoPublish ?? false,
    watch,
  };
}

export async function addPreset(
  archive: Archive,
  call: CommandCall,
  preset: SourceId,
  id: SourceId = preset,
): Promise<number> {
  const found = await findPreset(call, preset);
  if (!found.ok) return fail(found.error);
  const known = await archive.findSource(id);
  if (known?.watch)
    return fail(
      `There is a source "${id}" already, which watches "${known.watch.place}". Say another with --id.`,
    );
  const contact = call.text("contact");
  const watch = {
    ...found.value.watch,
    ...(contact !== undefined && { contact }),
    ...(call.flag("hold-old") && { holdsOld: true as const }),
  };
  const source = sourceOfPreset({ ...found.value, watch }, id, known);
  const own = { ...source, autoPublish: source.autoPublish || call.flag("publish") };
  return call.flag("paused") ? keepUnseen(archive, own, watch) : keepSeen(archive, own, watch, preset);
}

/** Says what is known of it, looks, keeps nothing. */
export async function testPreset(archive: Archive, call: CommandCall, id: SourceId): Promise<number> {
  const found = await findPreset(call, id);
  if (!found.ok) return fail(found.error);
  const { watch, whyNot, knownBy, unsure } = found.value;
  if (whyNot !== undefined) await print(`Not verified: ${whyNot}. Known by: ${knownBy}.\n`);
  if (unsure !== undefined) await print(`Unsure: ${unsure}.\n`);
  const { ok, text } = describeTried(watch.place, await tryPlace(archive, id, watch));
  if (!ok) return fail(`"${id}": ${text.trimEnd()}`);
  await print(text);
  return 0;
}
