// Trial newsroom: what simulated traffic publishes and withdraws, done in an archive and told to the oracle.

import assert from "node:assert/strict";
import type { Archive } from "../../../newsroom/ports/archive.ts";
import type { Article } from "../../../terms/article.ts";
import { withdraw } from "../../archive/change-articles.ts";
import { makeArticle, makeDraft } from "../../archive/specimens.ts";
import type { TrafficArticle } from "../traffic/traffic.ts";
import type { Oracle } from "./oracle.ts";

const MINUTE_MS = 60_000;

export type TrialNewsroom = {
  readonly isPublished: (id: number) => boolean;
  readonly publish: (archive: Archive, article: TrafficArticle) => Promise<void>;
  /** Nothing where the article is not published. */
  readonly withdraw: (archive: Archive, id: number, minute: number) => Promise<void>;
};

export function createTrialNewsroom(oracle: Oracle): TrialNewsroom {
  const published = new Map<number, Article>();
  return {
    isPublished: (id) => published.has(id),
    async publish(archive, { id, section, minute }) {
      const publishedAt = minute * MINUTE_MS;
      const at = new Date(publishedAt).toISOString();
      const draft = makeDraft({ section });
      const article = await archive.createArticle(makeArticle({ draft, createdAt: at, publishedAt: at }));
      assert.equal(article.id, id);
      published.set(id, article);
      oracle.publish({ id, section, publishedAt });
    },
    async withdraw(archive, id, minute) {
      const article = published.get(id);
      if (!article) return;
      await withdraw(archive, article, minute * MINUTE_MS);
      published.delete(id);
      oracle.hide(article.id);
    },
  };
}
