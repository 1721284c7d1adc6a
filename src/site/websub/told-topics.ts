// Told topics: an article in all its revisions in, the feeds that change with it and that a hub is told of out (WebSub).

import type { Article } from "../../terms/article.ts";
import { feedPath } from "../routes/addresses.ts";
import { termsOfArticle } from "../../newsroom/terms/terms-of-article.ts";
import { type FeedSubject, isToldToHubs } from "../feeds/feed-subject.ts";
import { FEED_FORMATS } from "../routes/route.ts";
import { LONGEST_TARGET } from "../routes/asked.ts";
import { LANGUAGES } from "../site-config.ts";

function subjectsOf(article: Article): readonly FeedSubject[] {
  const { section, series } = article;
  const subjects: readonly FeedSubject[] = [
    { kind: "all" },
    { kind: "section", slug: section },
    ...(series ? [{ kind: "series", series: series.series } as const] : []),
    ...termsOfArticle(article).map(({ kind, key }) => ({ kind: "term", term: { kind, key } }) as const),
  ];
  return subjects.filter(isToldToHubs);
}

/** Paths, each once. One that has moved to another section is gone from the feeds of the first. */
export function toldTopics(revisions: readonly Article[]): readonly string[] {
  const paths = revisions
    .flatMap(subjectsOf)
    .flatMap((subject) =>
      LANGUAGES.flatMap((language) => FEED_FORMATS.map((format) => feedPath(language, subject, format))),
    );
  // A longer one is no address of this site.
  return [...new Set(paths)].filter((path) => path.length <= LONGEST_TARGET);
}
