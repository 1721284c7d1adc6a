// Source places: the address of each of the desk's pages of sources, and back from an address to what it names.

import { inboxPath } from "../desk-paths.ts";
import type { Language } from "../../site/site-config.ts";
import { type SourceId, sourceId } from "../../terms/ids.ts";
import type { KeptItemState } from "../../terms/sources/kept-item.ts";
import { STANDINGS, type Standing } from "./looking/judge-sources.ts";

/** Behind which entry or look a page begins: an instant, and a key where several have the same. */
export type Behind = { readonly at: string; readonly key: string };

export const BROUGHT_KINDS = ["push", "paste"] as const;
export type BroughtKind = (typeof BROUGHT_KINDS)[number];

export type SourcePage =
  | { readonly page: "list"; readonly standing?: Standing; readonly words?: string; readonly part?: number }
  /** `trial`: what was begun. `brought`: a source of this kind. `address`: typed before. */
  | { readonly page: "add"; readonly trial?: string; readonly brought?: BroughtKind }
  | { readonly page: "source"; readonly id: SourceId }
  | { readonly page: "looks"; readonly id: SourceId; readonly behind?: Behind }
  | {
      readonly page: "entries";
      readonly id: SourceId;
      readonly state?: KeptItemState;
      readonly behind?: Behind;
    }
  | { readonly page: "alerts"; readonly id: SourceId; readonly behind?: Behind }
  | { readonly page: "change"; readonly id: SourceId; readonly trial?: string }
  | { readonly page: "remove"; readonly id: SourceId };

export const DONE = [
  "added",
  "awaited",
  "changed",
  "paused",
  "resumed",
  "removed",
  "emptied",
  "look",
  "backfill",
] as const;
export type Done = (typeof DONE)[number];

export type SourcePlace = SourcePage & {
  readonly language: Language;
  /** What was done before the page was come to. */
  readonly done?: Done;
};

/** Of the entries that a page can be narrowed to. */
export const ENTRY_STATES: readonly KeptItemState[] = ["to-fetch", "taken", "same-as", "refused", "gone"];

function stepsOf(place: SourcePage): string {
  if (place.page === "list") return "/sources";
  if (place.page === "add") return "/add-source";
  return place.page === "source" ? `/sources/${place.id}` : `/sources/${place.id}/${place.page}`;
}

function queryOf(place: SourcePage & Pick<SourcePlace, "done">): string {
  const asked = new URLSearchParams();
  if (place.page === "list") {
    if (place.standing) asked.set("state", place.standing);
    if (place.words !== undefined && place.words !== "") asked.set("words", place.words);
    if (place.part !== undefined && place.part > 1) asked.set("part", String(place.part));
  }
  if ("trial" in place && place.trial !== undefined) asked.set("trial", place.trial);
  if (place.page === "add" && place.brought) asked.set("kind", place.brought);
  if (place.page === "entries" && place.state) asked.set("state", place.state);
  if ("behind" in place && place.behind) {
    asked.set("before", place.behind.at);
    if (place.behind.key !== "") asked.set("key", place.behind.key);
  }
  if (place.done) asked.set("done", place.done);
  return asked.size === 0 ? "" : `?${asked}`;
}

/** `/desk/sources`, `/en/desk/sources/mod/entries?state=refused`, … */
export function sourcePlacePath({ language, ...place }: SourcePlace): string {
  return `${inboxPath(language)}${stepsOf(place)}${queryOf(place)}`;
}

const PLACE =
  /^(?<en>\/en)?\/desk\/(?:(?<add>add-source)|sources(?:\/(?<id>[a-z0-9-]{1,40})(?:\/(?<page>looks|entries|alerts|change|remove))?)?)$/;
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]{1,20}Z$/;
const TRIAL = /^[0-9a-f-]{36}$/;
const LONGEST_WORDS = 200;

/** Undefined where the address names no page of sources; what its query has beside is passed over. */
export function readSourcePlace(target: string): SourcePlace | undefined {
  const [path = "", asked = ""] = target.split("?", 2);
  const groups = PLACE.exec(path)?.groups;
  if (!groups) return undefined;
  const query = new URLSearchParams(asked);
  const done = DONE.find((one) => one === query.get("done"));
  const language = groups["en"] === undefined ? "ja" : "en";
  return { ...readPage(groups, query), language, ...(done && { done }) };
}

function readPage(groups: Readonly<Record<string, string | undefined>>, query: URLSearchParams): SourcePage {
  const trial = TRIAL.exec(query.get("trial") ?? "")?.[0];
  const trialOf = trial === undefined ? {} : { trial };
  if (groups["add"] !== undefined) {
    const brought = BROUGHT_KINDS.find((kind) => kind === query.get("kind"));
    return { page: "add", ...trialOf, ...(brought && { brought }) };
  }
  if (groups["id"] === undefined) return readList(query);
  const id = sourceId(groups["id"]);
  const behind = readBehind(query);
  const behindOf = behind ? { behind } : {};
  const state = ENTRY_STATES.find((one) => one === query.get("state"));
  switch (groups["page"]) {
    case undefined:
      return { page: "source", id };
    case "looks":
    case "alerts":
      return { page: groups["page"], id, ...behindOf };
    case "entries":
      return { page: "entries", id, ...(state && { state }), ...behindOf };
    case "change":
      return { page: "change", id, ...trialOf };
    default:
      return { page: "remove", id };
  }
}

function readList(query: URLSearchParams): SourcePage {
  const standing = STANDINGS.find((one) => one === query.get("state"));
  const words = (query.get("words") ?? "").trim().slice(0, LONGEST_WORDS);
  const part = Number(/^[1-9]\d{0,3}$/.exec(query.get("part") ?? "")?.[0] ?? 1);
  return {
    page: "list",
    ...(standing && { standing }),
    ...(words !== "" && { words }),
    ...(part > 1 && { part }),
  };
}

function readBehind(query: URLSearchParams): Behind | undefined {
  const at = INSTANT.exec(query.get("before") ?? "")?.[0];
  return at === undefined ? undefined : { at, key: (query.get("key") ?? "").slice(0, LONGEST_WORDS) };
}
