// Feed subject: what a feed is asked for of in, which articles it lists, its name and its page out.

import type { CardQuery } from "../../newsroom/ports/archive.ts";
import type { TermName } from "../../terms/term.ts";
import { dateLabel, endOf, readArchiveDate } from "../terms/archive-date.ts";
import { termLabel } from "../terms/term-label.ts";
import { nameSeries } from "../pages/series-name.ts";
import type { Language, SiteArchive, SiteConfig } from "../site-config.ts";

/** `all`: whatever is published. */
export type FeedSubject =
  | { readonly kind: "all" }
  | { readonly kind: "section"; readonly slug: string }
  | { readonly kind: "series"; readonly series: string }
  | { readonly kind: "term"; readonly term: TermName }
  /** A year, a month or a day. */
  | { readonly kind: "date"; readonly date: string };

export type DescribedSubject = {
  /** The same in every language and for ever: the feed's id is made of it. */
  readonly name: string;
  /** Absent: of everything. */
  readonly title?: string;
  /** `before`: where the list begins, if not with the newest. */
  readonly query: Omit<CardQuery, "limit">;
};

/** How many parts of a series its name is read from, where it has none. */
const PARTS_READ = 30;

/**
 * Feeds of people and places name no hub: an order of five hundred transfers would be three thousand pings. Those of
 * dates do not either: what they list is in the feed of everything.
 */
export function isToldToHubs(subject: FeedSubject): boolean {
  if (subject.kind === "date") return false;
  return subject.kind !== "term" || (subject.term.kind !== "person" && subject.term.kind !== "place");
}

/** `missing`: where a page of it would be missing, too. */
export async function describeSubject(
  archive: Pick<SiteArchive, "listCards" | "findTerm">,
  config: SiteConfig,
  subject: FeedSubject,
  language: Language,
): Promise<DescribedSubject | "missing"> {
  switch (subject.kind) {
    case "all":
      return { name: "all", query: {} };
    case "section": {
      const section = config.sections.find(({ slug }) => slug === subject.slug);
      if (!section) return "missing";
      return {
        name: `section/${section.slug}`,
        title: section.name[language],
        query: { section: section.slug },
      };
    }
    case "term": {
      const term = await archive.findTerm(subject.term);
      if (!term) return "missing";
      const { kind, key } = term;
      return { name: `${kind}/${key}`, title: termLabel(term, language), query: { term: { kind, key } } };
    }
    case "date": {
      const date = readArchiveDate(subject.date);
      if (!date) return "missing";
      const query = { since: date.since, before: endOf(date) };
      if ((await archive.listCards({ ...query, limit: 1 })).length === 0) return "missing";
      return { name: `date/${date.text}`, title: dateLabel(date, language), query };
    }
    case "series": {
      const { series } = subject;
      const parts = await archive.listCards({ series, limit: PARTS_READ });
      if (parts.length === 0) return "missing";
      return { name: `series/${series}`, title: nameSeries(series, parts.toReversed()), query: { series } };
    }
  }
}
