// Expands a permalink: a pattern such as `/:year/:month/:slug/`, a slug and a time in, the path that it made out.

import type { Zone } from "../instants/zone.ts";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";

export type PermalinkParts = {
  readonly slug: string;
  readonly publishedAt: string | undefined;
  readonly zone: Zone;
  readonly section?: string;
};

/** Names of Jekyll and Hugo (`:title`), and those of Ghost's routes (`{slug}`). */
const NAME =
  /:(year|month|day|i_month|i_day|slug|title|filename|contentbasename|section|categories)\b|\{(year|month|day|slug|section)\}/g;
const UNKNOWN = /:[a-z_]+|[{}]/i;

export function checkPermalink(pattern: string): Result<string, string> {
  const rest = pattern.replace(NAME, "");
  const unknown = UNKNOWN.exec(rest)?.[0];
  if (!pattern.startsWith("/"))
    return failure(`Cannot use the permalink ${JSON.stringify(pattern)}: it has to begin with /`);
  return unknown === undefined
    ? success(pattern)
    : failure(
        `Cannot use the permalink ${JSON.stringify(pattern)}: ${unknown} is not one of :year :month :day :i_month :i_day :slug :title :section`,
      );
}

/** Undefined where the pattern asks for a date or a section that there is not. */
export function expandPermalink(pattern: string, parts: PermalinkParts): string | undefined {
  const day = dayOf(parts);
  let isMissing = false;
  const path = pattern.replace(NAME, (_whole, colon?: string, brace?: string) => {
    const value = valueOf(colon ?? brace ?? "", parts, day);
    isMissing ||= value === undefined;
    return encodeURIComponent(value ?? "");
  });
  return isMissing ? undefined : path;
}

type Day = { readonly year: string; readonly month: string; readonly day: string };

function dayOf({ publishedAt, zone }: PermalinkParts): Day | undefined {
  if (publishedAt === undefined) return undefined;
  const at = Date.parse(publishedAt);
  const [year = "", month = "", day = ""] = new Date(at + zone(at)).toISOString().slice(0, 10).split("-");
  return { year, month, day };
}

function valueOf(name: string, { slug, section }: PermalinkParts, day: Day | undefined): string | undefined {
  if (name === "year" || name === "month" || name === "day") return day?.[name];
  if (name === "i_month") return day?.month.replace(/^0/, "");
  if (name === "i_day") return day?.day.replace(/^0/, "");
  return name === "section" || name === "categories" ? section : slug;
}
