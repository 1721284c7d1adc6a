// Rule places: the address of each of the desk's pages of rules, and back from an address to what it names.

import type { HeldOf } from "../../newsroom/ports/held-store.ts";
import type { Language } from "../../site/site-config.ts";
import { HIGHEST_ID } from "../../terms/ids.ts";
import { inboxPath } from "../desk-paths.ts";

export type RulePage =
  | { readonly page: "list" }
  /** A new one, or one that is there. */
  | { readonly page: "rule"; readonly id?: number }
  | { readonly page: "history"; readonly before?: number }
  /** All that is held unless `of` says otherwise. */
  | { readonly page: "held"; readonly of?: HeldPart; readonly before?: number };

export const HELD_PARTS = ["rules", "urgent", "aside"] as const satisfies readonly HeldOf[];
export type HeldPart = (typeof HELD_PARTS)[number];

export const RULE_DONE = ["saved", "on", "off", "removed", "drafted", "aside", "back"] as const;
export type RuleDone = (typeof RULE_DONE)[number];

export type RulePlace = RulePage & {
  readonly language: Language;
  /** What was done before the page was come to. */
  readonly done?: RuleDone;
};

function stepsOf(place: RulePage): string {
  if (place.page === "list") return "";
  return place.page === "rule" ? `/${place.id ?? "new"}` : `/${place.page}`;
}

export function rulePlacePath({ language, done, ...place }: RulePlace): string {
  const query = new URLSearchParams();
  if (place.page === "held" && place.of !== undefined) query.set("of", place.of);
  if ("before" in place && place.before !== undefined) query.set("before", String(place.before));
  if (done !== undefined) query.set("done", done);
  return `${inboxPath(language)}/rules${stepsOf(place)}${query.size === 0 ? "" : `?${query}`}`;
}

const PLACE = /^(?<en>\/en)?\/desk\/rules(?:\/(?<page>new|history|held|[1-9]\d{0,9}))?$/;

export function readNumber(text: string | null | undefined): number | undefined {
  return text && /^[1-9]\d{0,9}$/.test(text) && Number(text) <= HIGHEST_ID ? Number(text) : undefined;
}

function readPage(page: string | undefined, query: URLSearchParams): RulePage | undefined {
  if (page === undefined) return { page: "list" };
  if (page === "new") return { page: "rule" };
  if (page === "history" || page === "held") {
    const before = readNumber(query.get("before"));
    const older = before === undefined ? {} : { before };
    const of = HELD_PARTS.find((part) => part === query.get("of"));
    return page === "history" ? { page, ...older } : { page, ...(of && { of }), ...older };
  }
  const id = readNumber(page);
  return id === undefined ? undefined : { page: "rule", id };
}

/** Undefined where the address names no page of rules. */
export function readRulePlace(target: string): RulePlace | undefined {
  const [path = "", asked = ""] = target.split("?", 2);
  const found = PLACE.exec(path);
  if (!found) return undefined;
  const query = new URLSearchParams(asked);
  const page = readPage(found.groups?.["page"], query);
  if (!page) return undefined;
  const done = RULE_DONE.find((each) => each === query.get("done"));
  return {
    ...page,
    language: found.groups?.["en"] === undefined ? "ja" : "en",
    ...(done && { done }),
  };
}
