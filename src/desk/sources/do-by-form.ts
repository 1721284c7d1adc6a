// Do by form: a form of the pages of sources in, what it does done, where to go on out; refused as the API refuses it.

import type { SourceId } from "../../terms/ids.ts";
import { DeskFault } from "../api/desk-fault.ts";
import { mayNow } from "../api/door/may-now.ts";
import { addSource } from "./doing/add-source.ts";
import { beginBackfillOf, turnBackfillOf } from "./doing/backfill-source.ts";
import { askToLook, changeSource, removeSource, turnSource } from "./doing/change-source.ts";
import { type SourceCall, loadWatched } from "./doing/source-call.ts";
import { changeOf, fieldsOf, newSourceOf, readForm, testOf, wishOf } from "./read-source-form.ts";
import { backfillWish, markText, newSource, siteForm, sourceChange, testedPlace } from "./source-schemas.ts";
import type { LoadPresets, PresetSource } from "./source-desk.ts";
import type { SourcePlace } from "./source-places.ts";
import type { Trials, Wanted } from "./trials/open-trials.ts";

export type FormCall = SourceCall & { readonly trials: Trials; readonly loadPresets: LoadPresets };

const TURNS = {
  "backfill-pause": "pause",
  "backfill-resume": "resume",
  "backfill-cancel": "cancel",
} as const;

/** Undefined where the page has no such form. */
export async function doByForm(
  call: FormCall,
  place: SourcePlace,
  form: URLSearchParams,
): Promise<SourcePlace | undefined> {
  const { role } = call.who;
  if (!mayNow(call.who, "sources"))
    throw new DeskFault({ name: "forbidden", detail: `A ${role} does not have the right "sources".` });
  for (const [name, text] of form)
    if (text.includes("\0"))
      throw new DeskFault({ name: "bad-request", detail: "A text may not hold NUL.", field: name });
  const act = form.get("act") ?? "";
  const { language } = place;
  if (place.page === "add") return beginOrAdd(call, language, act, form);
  if (!("id" in place)) return undefined;
  const { id } = place;
  const here = { page: "source", id, language } as const;
  switch (act) {
    case "look":
      await askToLook(call, id);
      return { ...here, done: "look" };
    case "pause":
    case "resume":
      await turnSource(call, id, act === "pause" ? "paused" : "on");
      return { ...here, done: act === "pause" ? "paused" : "resumed" };
    case "backfill":
      await beginBackfillOf(call, id, readForm(backfillWish, wishOf(form)));
      return { ...here, done: "backfill" };
    case "backfill-pause":
    case "backfill-resume":
    case "backfill-cancel":
      await turnBackfillOf(call, id, TURNS[act]);
      return { ...here, done: "backfill" };
    case "remove":
      return { page: "list", language, done: await removeSource(call, id) };
    case "test":
      return { page: "change", id, language, trial: await testAgain(call, id, form) };
    case "change":
      await changeByForm(call, place, id, form);
      return { ...here, done: "changed" };
    default:
      return undefined;
  }
}

async function beginOrAdd(
  call: FormCall,
  language: SourcePlace["language"],
  act: string,
  form: URLSearchParams,
): Promise<SourcePlace | undefined> {
  switch (act) {
    case "discover": {
      const { site } = readForm(siteForm, { site: form.get("site") ?? "" });
      return { page: "add", language, trial: begin(call, { kind: "discover", site }) };
    }
    case "test": {
      const tested = readForm(testedPlace, testOf(form));
      return { page: "add", language, trial: begin(call, { kind: "test", tested, typed: form }) };
    }
    case "preset": {
      const preset = (await call.loadPresets()).find(({ id }) => id === form.get("preset"));
      return preset && { page: "add", language, trial: begin(call, wantPreset(preset, language)) };
    }
    case "add": {
      const { id, watch } = await addSource(call, readForm(newSource, newSourceOf(form)));
      const isBrought = watch?.kind === "push" || watch?.kind === "paste";
      return { page: "source", id, language, done: isBrought ? "awaited" : "added" };
    }
    default:
      return undefined;
  }
}

async function testAgain(call: FormCall, id: SourceId, form: URLSearchParams): Promise<string> {
  const { watch } = await loadWatched(call.archive, id);
  form.set("kind", watch.kind);
  return begin(call, { kind: "test", tested: readForm(testedPlace, testOf(form)), typed: form });
}

async function changeByForm(
  call: FormCall,
  place: SourcePlace,
  id: SourceId,
  form: URLSearchParams,
): Promise<void> {
  const change = readForm(sourceChange, changeOf(form));
  const seen = readForm(markText, form.get("seen") ?? "");
  await changeSource(call, id, seen, change, await wasRead(call, place, change.place));
}

/** Somebody saw what a look at this place gives. */
async function wasRead(
  { trials, who }: FormCall,
  place: SourcePlace,
  address: string | undefined,
): Promise<boolean> {
  if (place.page !== "change" || place.trial === undefined) return false;
  const trial = await trials.see(who.account.id, place.trial, 0);
  const { wanted, found } = trial ?? {};
  if (wanted?.kind !== "test" || found?.kind !== "tried" || found.tried.kind !== "read") return false;
  return wanted.tested.place === address;
}

function wantPreset({ name, ...preset }: PresetSource, language: SourcePlace["language"]): Wanted {
  const { kind, place, links, contact } = preset.watch;
  const typed = fieldsOf({ ...preset, name: name[language], autoPublish: false });
  const tested = readForm(testedPlace, { kind, place, links, contact });
  return { kind: "test", tested, typed };
}

function begin({ trials, who }: FormCall, wanted: Wanted): string {
  const key = trials.begin(who.account.id, wanted);
  if (key !== undefined) return key;
  throw new DeskFault({ name: "limited", detail: "Too many places are being tried.", retryAfter: 10 });
}
