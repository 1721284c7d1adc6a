// `shirase source`: where announcements come from: add a place, list all, try one, look now, pause, go on, give up; how soon readers have its announcements.

import type { Archive } from "../../newsroom/ports/archive.ts";
import { openArchive } from "../../store/open-archive.ts";
import type { SourceId } from "../../terms/ids.ts";
import { type Result, failure } from "../../terms/result.ts";
import type { Source } from "../../terms/source.ts";
import type { WatchSettings } from "../../terms/sources/watch-settings.ts";
import { type Acts, describeActs, readAct } from "../acts.ts";
import { type Command, type CommandCall, UsageError } from "../command.ts";
import { HOUSE_OPTION, houseFolder } from "../house/house-option.ts";
import { STORE_OPTIONS, openExistingStore, openStore, workInStore } from "../opening/open-store.ts";
import { print, say } from "../terminal.ts";
import { addSource, doing, fail } from "./add-source.ts";
import { BACKFILL_OPTIONS, readBackfill } from "./backfill/backfill-source.ts";
import { checkSource } from "./check-source.ts";
import { discover, readSite } from "./discover.ts";
import { tryGuessed } from "./guess-place.ts";
import { addPreset, listPresets, testPreset } from "./presets.ts";
import { describeTried, listLine } from "./show-source.ts";
import { suggestId } from "../../watching/usual-watch.ts";
import { isKindOpen, readSourceId, readWatch } from "./source-words.ts";
import { showTimeliness } from "./show-timeliness.ts";

type Work = (archive: Archive) => Promise<number>;
/** `make`: it may be the first that is done with a store. `none`: where there is none, none is made. */
type SourceAct = { readonly work: Work; readonly store?: "make" | "none" };

const PAGE = 500;

async function list(archive: Archive): Promise<number> {
  let after: SourceId | undefined;
  const backfills = new Map((await archive.listBackfills()).map((backfill) => [backfill.source, backfill]));
  for (;;) {
    const page = await archive.listWatched({ limit: PAGE, ...(after !== undefined && { after }) });
    for (const watched of page) await print(listLine(watched, backfills.get(watched.source.id)));
    if (after === undefined && page.length === 0) say("No source is watched yet: shirase source add PLACE");
    after = page.at(-1)?.source.id;
    if (page.length < PAGE) return 0;
  }
}

async function withSource(
  archive: Archive,
  id: SourceId,
  work: (source: Source, watch: WatchSettings) => Promise<number>,
): Promise<number> {
  const source = await archive.findSource(id);
  if (!source) return fail(`There is no source "${id}". shirase source list names all that are watched.`);
  return source.watch ? work(source, source.watch) : fail(`The source "${id}" has no place that is watched.`);
}

/** A source's id, or a place that is none yet. */
async function test(archive: Archive, call: CommandCall, typed: string): Promise<number> {
  const source = /^[a-z0-9-]+$/.test(typed) ? await archive.findSource(readSourceId(typed)) : undefined;
  const watch = source?.watch ?? (await readWatch(typed, call));
  const id = source?.id ?? readSourceId(suggestId(watch.kind, watch.place));
  const guessed = source === undefined && isKindOpen(watch, call);
  const { tried, said } = await tryGuessed(archive, id, { watch, guessed });
  const { ok, text } = describeTried(watch.place === "" ? typed : watch.place, tried);
  if (!ok) return fail(`"${typed}": ${text.trimEnd()}`);
  await print(`${said}${text}`);
  return 0;
}

function turn(id: SourceId, state: WatchSettings["state"]): Work {
  return (archive) =>
    withSource(archive, id, async (source, watch) => {
      const turned = { ...source, watch: { ...watch, state } };
      if ((await archive.saveWatch(turned, doing(), source)) === "overtaken")
        return fail(`The source "${id}" was changed by somebody else meanwhile: say it again.`);
      await print(
        `${id}: ${state === "on" ? "watched" : "paused"}${watch.state === state ? ", as before" : ""}.\n`,
      );
      return 0;
    });
}

async function remove(archive: Archive, id: SourceId): Promise<number> {
  return withSource(archive, id, async () => {
    const removed = await archive.removeWatch(id, doing());
    const stays = removed === "emptied" ? " Its announcements and its name stay." : "";
    await print(`${id}: watched no more, and what was seen there is forgotten.${stays}\n`);
    return 0;
  });
}

/** One of the two is said. */
function presetOr(place: string | undefined, call: CommandCall): SourceId | undefined {
  const preset = call.text("preset");
  if ((preset === undefined) === (place === undefined))
    throw new UsageError("say either a place or, with --preset, a preset of the house");
  return preset === undefined ? undefined : readSourceId(preset);
}

const ACTS: Acts<SourceAct> = {
  list: { takes: "", read: () => ({ work: list }) },
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
          preset === undefined ? test(archive, call, typed ?? "") : testPreset(archive, call, preset),
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
  pause: { takes: "ID", read: ([text = ""]) => ({ work: turn(readSourceId(text), "paused") }) },
  resume: { takes: "ID", read: ([text = ""]) => ({ work: turn(readSourceId(text), "on") }) },
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
      return { work: (archive) => remove(archive, id) };
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
  options: {
    id: {
      type: "string",
      value: "ID",
      about: "with add: what it is called in lists (default: from its host or folder)",
    },
    name: { type: "string", value: "NAME", about: "with add: its name for people" },
    issuer: { type: "string", value: "NAME", about: "with add: who publishes there, as the house writes it" },
    section: {
      type: "string",
      value: "SLUG",
      about: "with add: where its articles go, where their kind has no place of its own",
    },
    publish: { type: "boolean", about: "with add: publish without a human decision what is in no doubt" },
    kind: {
      type: "string",
      value: "KIND",
      about: "feed, list-page, folder, mailbox, push or paste, where the place does not tell",
    },
    wanted: {
      type: "string",
      value: "LINKS",
      about: "of a list page: addresses or titles of links that are announcements, with | between them",
    },
    unwanted: { type: "string", value: "LINKS", about: "of a list page: the same of links that are none" },
    follow: {
      type: "string",
      value: "WHAT",
      about: "what an entry leads to: page, pdf-links or none (it has its text)",
    },
    every: {
      type: "string",
      value: "MINUTES",
      about: "while the office works; never more often (default: 10, of a folder 1, of a mailbox 5)",
    },
    "at-least-every": {
      type: "string",
      value: "MINUTES",
      about: "at other times (default: 120, of a folder 1)",
    },
    contact: {
      type: "string",
      value: "ADDRESS",
      about: "told to the place with every request, for its owner to turn to",
    },
    "password-from": {
      type: "string",
      value: "VARIABLE",
      about: "of a mailbox: which variable of the environment has its password",
    },
    preset: {
      type: "string",
      value: "ID",
      about: "with add and test: a public source of the house's sources.yaml, in place of PLACE",
    },
    paused: { type: "boolean", about: "with add: without looking there; nobody looks until resume" },
    json: { type: "boolean", about: "with timeliness: as JSON" },
    ...BACKFILL_OPTIONS,
    ...HOUSE_OPTION,
    ...STORE_OPTIONS,
  },
  examples: [
    [
      "shirase source add /srv/incoming --id press --issuer 防衛省",
      "looks there, says what it found, and watches it from now on",
    ],
    ["shirase source add push --id ministry", "what a program sends to it becomes drafts"],
    [
      "shirase source add imaps://press@mail.example/INBOX --password-from PRESS_PASSWORD",
      "a mailbox, whose password the environment of the server has; nothing there is changed",
    ],
    ["shirase source test /srv/incoming", "what a look would give; nothing is kept of it"],
    [
      "shirase source discover https://ministry.example/",
      "its feeds and list pages, with what each would give",
    ],
    [
      'shirase source add https://ministry.example/press/ --wanted "press/2025/1120.html" --unwanted "お問い合わせ"',
      "a list page: links like the one that is shown",
    ],
    [
      "shirase source presets",
      "public sources that the house knows: id, kind, added or not, verified or not",
    ],
    ["shirase source add --preset mod-news", "looks there first; --paused adds it without looking"],
    ["shirase source", "id, kind, state, place, last answer, next look, failures, archive; tabs between"],
    ["shirase source check press", "looks now and takes in what is new"],
    [
      "shirase source timeliness",
      "minutes from announcement to reader: source, month, median, articles, of these from the opening of the office",
    ],
    [
      "shirase source backfill press --until 2020-04-01",
      "years of its archive, behind all that is new, without drafts; without --until it says how far it is",
    ],
    ["shirase source pause press", "resume goes on; remove forgets the place, not its announcements"],
  ],
  run,
};
