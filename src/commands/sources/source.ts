// `shirase source`: where announcements come from: add a place, list all, try one, look now, pause, go on, give up; how soon readers have its announcements.

import type { Archive } from "../../newsroom/ports/archive.ts";
import { openArchive } from "../../store/open-archive.ts";
import type { SourceId } from "../../terms/ids.ts";
import { type Result, failure } from "../../terms/result.ts";
import { type Acts, describeActs, readAct } from "../acts.ts";
import { type Command, type CommandCall, UsageError } from "../command.ts";
import { houseFolder } from "../house/house-option.ts";
import { openExistingStore, openStore, workInStore } from "../opening/open-store.ts";
import { addSource, fail } from "./add-source.ts";
import { readBackfill } from "./backfill/backfill-source.ts";
import { checkSource } from "./check-source.ts";
import { discover, readSite } from "./discover.ts";
import { addPreset, listPresets, testPreset } from "./presets.ts";
import { readSourceId } from "./source-words.ts";
import { showTimeliness } from "./show-timeliness.ts";
import { listSources } from "./list-sources.ts";
import { testPlace } from "./test-place.ts";
import { removeSource, turnSource, withSource } from "./turn-source.ts";
import { SOURCE_EXAMPLES, SOURCE_OPTIONS } from "./source-options.ts";

type Work = (archive: Archive) => Promise<number>;
/** `make`: it may be the first that is done with a store. `none`: where there is none, none is made. */
type SourceAct = { readonly work: Work; readonly store?: "make" | "none" };

/** One of the two is said. */
function presetOr(place: string | undefined, call: CommandCall): SourceId | undefined {
  const preset = call.text("preset");
  if ((preset === undefined) === (place === undefined))
    throw new UsageError("say either a place or, with --preset, a preset of the house");
  return preset === undefined ? undefined : readSourceId(preset);
}

const ACTS: Acts<SourceAct> = {
  list: { takes: "", read: () => ({ work: listSources }) },
  presets: {
    takes: "",
    read: (_words, call) => ({ store: "none", work: (archive) => listPresets(archive, houseFolder(call)) }),
  },
  add: {
    takes: "[PLACE]",
    read([place], call) {
      const text = call.text("id");
      const id = text === undefined ? undefined : readSourceId(text);
      const preset = presetOr(place, call);
      if (preset !== undefined)
        return { store: "make", work: (archive) => addPreset(archive, call, preset, id) };
      return { store: "make", work: (archive) => addSource(archive, call, place ?? "", id) };
    },
  },
  test: {
    takes: "[PLACE_OR_ID]",
    read([typed], call) {
      const preset = presetOr(typed, call);
      return {
        store: "none",
        work: (archive) =>
          preset === undefined ? testPlace(archive, call, typed ?? "") : testPreset(archive, call, preset),
      };
    },
  },
  discover: {
    takes: "SITE",
    read([text = ""], call) {
      const site = readSite(text);
      return { store: "none", work: (archive) => discover(archive, call, site) };
    },
  },
  check: {
    takes: "ID",
    read([text = ""], call) {
      const id = readSourceId(text);
      return {
        work: (archive) =>
          withSource(archive, id, (source, watch) => checkSource(archive, houseFolder(call), source, watch)),
      };
    },
  },
  backfill: {
    takes: "ID",
    read: ([text = ""], call) => ({ work: readBackfill(readSourceId(text), call) }),
  },
  pause: { takes: "ID", read: ([text = ""]) => ({ work: turnSource(readSourceId(text), "paused") }) },
  resume: { takes: "ID", read: ([text = ""]) => ({ work: turnSource(readSourceId(text), "on") }) },
  timeliness: {
    takes: "[ID]",
    read([text], call) {
      const id = text === undefined ? undefined : readSourceId(text);
      return { work: (archive) => showTimeliness(archive, id, call.flag("json"), Date.now()) };
    },
  },
  remove: {
    takes: "ID",
    read([text = ""]) {
      const id = readSourceId(text);
      return { work: (archive) => removeSource(archive, id) };
    },
  },
};

async function run(call: CommandCall): Promise<number> {
  const act = readAct(ACTS, call, "list");
  if (act.store === undefined) return workInStore(call, act.work);
  const existing = await openExistingStore(call);
  const opened = existing.ok ? existing : await (act.store === "make" ? openStore(call) : openNone());
  if (!opened.ok) return fail(opened.error);
  try {
    return await act.work(opened.value);
  } finally {
    await opened.value.close();
  }
}

async function openNone(): Promise<Result<Archive, string>> {
  const opened = await openArchive(":memory:");
  return opened.ok ? opened : failure(opened.error.message);
}

export const sourceCommand: Command = {
  name: "source",
  summary: "where announcements come from: add a place, try it, list, look now, pause, give up",
  inputs: describeActs(ACTS, "list"),
  options: SOURCE_OPTIONS,
  examples: SOURCE_EXAMPLES,
  run,
};
