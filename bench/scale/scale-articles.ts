// Scale articles: a number → a short article like all others, so that stores of any size show the same and differ in their depth only.

import type { Article, ArticleDraft } from "../../src/terms/article.ts";
import { articleId } from "../../src/terms/ids.ts";
import { makeFilledDraft } from "../fill-store.ts";

/** Of them a store's oldest stretch is written as the newsroom itself would; the rest are its copies. */
export const BASE = 1_000;
/** Whatever the store's size, the newest article is of this moment, and sites of the bench have it for their clock. */
export const UNTIL = Date.UTC(2026, 9, 31, 3);
/** 274 articles a day: a million are ten years, a thousand four days. */
export const INTERVAL_MS = 315_000;
export const CHARACTERS = 120;

/** Each topic has as many articles in a thousand as makes related ones, and a thousand times so many in a million. */
const TOPICS = 50;
const SERIES_EACH = 20;
const PARTS = 5;

export const topicOf = (number: number): string => `計画${number % TOPICS}`;
export const seriesOf = (number: number): string => `連載${Math.floor(number / (SERIES_EACH * PARTS))}`;

export function makeScaleDraft(number: number): ArticleDraft {
  const draft = makeFilledDraft(number, CHARACTERS);
  const [person, , place] = draft.about ?? [];
  const topic = { kind: "topic", key: topicOf(number), name: topicOf(number) } as const;
  const order = ((number / SERIES_EACH) % PARTS) + 1;
  return {
    ...draft,
    about: [person, topic, place].flatMap((term) => term ?? []),
    ...(number % SERIES_EACH === 0 && {
      series: { series: seriesOf(number), part: `第${order}部`, order },
    }),
  };
}

/** Number `id` of `count`, the last of which is of the latest moment. */
export function makeScaleArticle(id: number, count: number): Article {
  const at = new Date(UNTIL - (count - id) * INTERVAL_MS).toISOString();
  return {
    ...makeScaleDraft(id),
    id: articleId(id),
    state: { kind: "published", publishedAt: at },
    revision: 1,
    createdAt: at,
    updatedAt: at,
  };
}
