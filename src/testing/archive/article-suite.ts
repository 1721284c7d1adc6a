// Article suite: what every engine has to hold about articles and the lists of them.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { Article, ArticleDraft } from "../../terms/article.ts";
import { articleId } from "../../terms/ids.ts";
import { makeAnnouncement, makeArticle, makeDraft, makeProvenance } from "./specimens.ts";
import { UNSEEN_STATES } from "./unseen-states.ts";
import type { StoreBench } from "./store-bench.ts";
import { collect, openEmpty } from "./store-bench.ts";

/** Publishes one article at each hour given, in this order, and gives their ids. */
async function publishAt(
  archive: Archive,
  hours: readonly number[],
  draft: Partial<ArticleDraft> = {},
): Promise<readonly number[]> {
  const ids: number[] = [];
  for (const hour of hours) {
    const publishedAt = new Date(Date.UTC(2025, 8, 8, hour)).toISOString();
    ids.push((await archive.createArticle(makeArticle({ draft: makeDraft(draft), publishedAt }))).id);
  }
  return ids;
}

const part = (order: number) => ({ series: { series: "island", part: `第${order}回`, order } });

const idsOf = (cards: readonly { readonly id: number }[]) => cards.map(({ id }) => id);

function revise(article: Article, more: Partial<Article>): Article {
  return { ...article, updatedAt: "2025-09-09T00:00:00.000Z", ...more, revision: article.revision + 1 };
}

export function describeArticles(bench: StoreBench): void {
  describe("making of articles", () => {
    it("a second call for the same announcement returns the first article", async (t) => {
      const archive = await openEmpty(t, bench);
      const { announcement } = await archive.saveAnnouncement(makeAnnouncement("甲"));
      const made = makeArticle({ provenance: makeProvenance(announcement) });
      const [first, second] = await Promise.all([archive.createArticle(made), archive.createArticle(made)]);
      assert.equal(second.id, first.id);
      assert.deepEqual(await archive.findArticleOf(announcement.id), first);
      assert.equal((await collect(archive.readArticles())).length, 1);
    });

    it("a second call with the same key returns the first article", async (t) => {
      const archive = await openEmpty(t, bench);
      const first = await archive.createArticle(makeArticle({ key: "feature-1" }));
      const again = await archive.createArticle(makeArticle({ key: "feature-1" }));
      const other = await archive.createArticle(makeArticle({ key: "feature-2" }));
      assert.deepEqual([again.id, other.id], [first.id, first.id + 1]);
    });

    it("a draft is kept and shown in no list", async (t) => {
      const archive = await openEmpty(t, bench);
      const draft = await archive.createArticle(makeArticle());
      assert.equal(draft.state.kind, "draft");
      assert.deepEqual(await archive.findArticle(draft.id), draft);
      assert.deepEqual(await archive.listCards({ limit: 10 }), []);
      assert.deepEqual(await archive.listCardsById([draft.id]), []);
      assert.equal(await archive.countPublished(), 0);
    });

    it("what is in review, approved or scheduled is in no list, and its steps are no change that a page may show", async (t) => {
      const archive = await openEmpty(t, bench);
      const picture = await archive.savePicture({
        bytes: new TextEncoder().encode("a picture"),
        format: "png",
        width: 1,
        height: 1,
      });
      const body = [
        { kind: "picture", media: picture.name, alt: "", credit: "", width: 1, height: 1 },
      ] as const;
      let article = await archive.createArticle(makeArticle({ draft: makeDraft({ body }) }));
      const before = await archive.readChangeNumber();
      for (const state of UNSEEN_STATES) {
        article = revise(article, { state });
        assert.equal(await archive.saveArticle(article), "saved");
        assert.deepEqual(await archive.findArticle(article.id), article);
        assert.deepEqual(await archive.listCards({ limit: 10 }), []);
        assert.deepEqual(await archive.listSitemapShards(), []);
        assert.equal(await archive.findShownPicture(picture.name), undefined);
        assert.equal(await archive.readChangeNumber(), before, state.kind);
        assert.deepEqual(await archive.listCardsById([article.id]), []);
      }
    });

    it("an article that would be public before its embargo ends is not written, whoever asks", async (t) => {
      const archive = await openEmpty(t, bench);
      const embargo = { until: "2025-09-09T00:00:00.000Z", reason: "解禁時刻", by: "佐藤" };
      const early = "2025-09-08T23:59:59.999Z";
      await assert.rejects(
        archive.createArticle(makeArticle({ embargo, publishedAt: early })),
        /under embargo/,
      );
      const draft = await archive.createArticle(makeArticle({ embargo }));
      assert.deepEqual(draft.embargo, embargo);
      await assert.rejects(
        archive.saveArticle(revise(draft, { state: { kind: "published", publishedAt: early } })),
        /under embargo until 2025-09-09T00:00:00\.000Z/,
      );
      assert.deepEqual(await archive.findArticle(draft.id), draft);
      const out = revise(draft, { state: { kind: "published", publishedAt: embargo.until } });
      assert.equal(await archive.saveArticle(out), "saved");
    });

    it("text of any kind survives in article and card", async (t) => {
      const archive = await openEmpty(t, bench);
      const headline = { text: "見出し\u0000\uDC00", grounds: [] };
      await archive.createArticle(
        makeArticle({ draft: makeDraft({ headline }), publishedAt: "2025-09-08T00:00:00.000Z" }),
      );
      const [card] = await archive.listCards({ limit: 1 });
      assert.equal(card?.headline, headline.text);
      assert.deepEqual((await archive.findArticle(articleId(1)))?.headline, headline);
    });
  });

  describe("revisions of articles", () => {
    it("are listed newest first and page by page, and each is found by its number", async (t) => {
      const archive = await openEmpty(t, bench);
      const first = await archive.createArticle(makeArticle());
      const second = revise(first, { state: { kind: "review", since: first.createdAt, by: "佐藤" } });
      const third = revise(second, { headline: { text: "改めた見出し", grounds: [] } });
      for (const revision of [second, third]) await archive.saveArticle(revision);
      const heads = await archive.listRevisionHeads(first.id, 2);
      assert.deepEqual(
        heads.map(({ revision, state, headline }) => [revision, state, headline]),
        [
          [3, "review", "改めた見出し"],
          [2, "review", first.headline.text],
        ],
      );
      assert.deepEqual(
        (await archive.listRevisionHeads(first.id, 2, 2)).map(({ revision }) => revision),
        [1],
      );
      assert.deepEqual(await archive.findRevision(first.id, 2), second);
      assert.equal(await archive.findRevision(first.id, 4), undefined);
    });

    it("series are listed by name with their last part, drafts among them", async (t) => {
      const archive = await openEmpty(t, bench);
      const series = (name: string, label: string, order: number) =>
        archive.createArticle(
          makeArticle({ draft: makeDraft({ series: { series: name, part: label, order } }) }),
        );
      await series("海を読む", "第1回", 1);
      await series("海を読む", "第10回", 10);
      await series("海を読む", "第2回", 2);
      await series("空を読む", "", 1);
      const [sea, sky] = [
        { series: "海を読む", part: "第10回", order: 10 },
        { series: "空を読む", part: "", order: 1 },
      ];
      const inOrder = [sea, sky].toSorted((a, b) => (a.series < b.series ? -1 : 1));
      assert.deepEqual(await archive.listSeriesInUse(9), inOrder);
      assert.deepEqual(await archive.listSeriesInUse(9, inOrder[0]?.series), inOrder.slice(1));
      assert.deepEqual(await archive.listSeriesInUse(1), inOrder.slice(0, 1));
    });

    it("every saved revision is kept, and the last is the article", async (t) => {
      const archive = await openEmpty(t, bench);
      const first = await archive.createArticle(makeArticle());
      const second = revise(first, { lead: { text: "訂正した。", grounds: [] } });
      assert.equal(await archive.saveArticle(second), "saved");
      assert.deepEqual(await archive.findArticle(first.id), second);
      assert.deepEqual(await archive.listRevisions(first.id), [first, second]);
    });

    it("corrections are kept, and the card says when the last one was made", async (t) => {
      const archive = await openEmpty(t, bench);
      const publishedAt = "2025-09-08T00:00:00.000Z";
      const first = await archive.createArticle(makeArticle({ publishedAt }));
      const corrections = [{ at: "2025-09-09T00:00:00.000Z", kind: "correction", text: "3隻" }] as const;
      assert.equal(await archive.saveArticle(revise(first, { corrections })), "saved");
      assert.deepEqual((await archive.findArticle(first.id))?.corrections, corrections);
      const later = revise(revise(first, { corrections }), { lead: { text: "改めた。", grounds: [] } });
      assert.equal(await archive.saveArticle(later), "saved");
      assert.deepEqual((await archive.findArticle(first.id))?.corrections, corrections);
      const [card] = await archive.listCards({ limit: 1 });
      assert.equal(card?.updatedAt, corrections[0].at);
    });

    it("of two who save the same revision one is told of the conflict", async (t) => {
      const archive = await openEmpty(t, bench);
      const first = await archive.createArticle(makeArticle());
      const saved = await Promise.all(
        ["一", "二", "三"].map((text) => archive.saveArticle(revise(first, { lead: { text, grounds: [] } }))),
      );
      assert.deepEqual(saved.toSorted(), ["conflict", "conflict", "saved"]);
      assert.equal((await archive.listRevisions(first.id)).length, 2);
    });

    it("an article that is not there cannot be saved", async (t) => {
      const archive = await openEmpty(t, bench);
      const first = await archive.createArticle(makeArticle());
      assert.equal(await archive.saveArticle({ ...revise(first, {}), id: articleId(7) }), "conflict");
    });

    it("a revision that rests on the next announcement belongs to both", async (t) => {
      const archive = await openEmpty(t, bench);
      const address = "https://example.jp/1";
      const { announcement } = await archive.saveAnnouncement(makeAnnouncement("甲", { address }));
      const article = await archive.createArticle(makeArticle({ provenance: makeProvenance(announcement) }));
      const next = (await archive.saveAnnouncement(makeAnnouncement("乙", { address }))).announcement;
      await archive.saveArticle(revise(article, { provenance: makeProvenance(next) }));
      assert.equal((await archive.findArticleOf(announcement.id))?.id, article.id);
      assert.equal((await archive.findArticleOf(next.id))?.id, article.id);
      assert.deepEqual(await archive.listUnwritten(10), []);
    });
  });

  describe("lists of published articles", () => {
    it("are newest first, the higher id first at the same instant, page after page", async (t) => {
      const archive = await openEmpty(t, bench);
      const [a, b, c, d] = await publishAt(archive, [3, 5, 5, 1]);
      assert.deepEqual(idsOf(await archive.listCards({ limit: 10 })), [c, b, a, d]);
      const [, second] = await archive.listCards({ limit: 2 });
      assert.ok(second);
      assert.deepEqual(idsOf(await archive.listCards({ limit: 10, before: second })), [a, d]);
    });

    it("keep to a section, a kind or a series", async (t) => {
      const archive = await openEmpty(t, bench);
      const [world] = await publishAt(archive, [1], { section: "world" });
      const [last] = await publishAt(archive, [2], { kind: "feature", ...part(2) });
      const [first] = await publishAt(archive, [3], { kind: "feature", ...part(1) });
      assert.deepEqual(idsOf(await archive.listCards({ limit: 9, section: "world" })), [world]);
      assert.deepEqual(idsOf(await archive.listCards({ limit: 9, section: "japan", kind: "feature" })), [
        first,
        last,
      ]);
      assert.deepEqual(idsOf(await archive.listCards({ limit: 9, series: "island" })), [first, last]);
      assert.deepEqual(idsOf(await archive.listSeries("island")), [first, last]);
      assert.deepEqual([await archive.countPublished(), await archive.countPublished("japan")], [3, 2]);
    });

    it("come in the order that was asked for, without what is not published", async (t) => {
      const archive = await openEmpty(t, bench);
      await publishAt(archive, [1, 2, 3]);
      const asked = [3, 99, 1].map(articleId);
      assert.deepEqual(idsOf(await archive.listCardsById(asked)), [3, 1]);
      assert.deepEqual(await archive.listCardsById([]), []);
    });

    it("neighbours are the next older and newer of the same section", async (t) => {
      const archive = await openEmpty(t, bench);
      const [a, b, c] = await publishAt(archive, [4, 2, 4]);
      await publishAt(archive, [3], { section: "world" });
      const around = async (id: number | undefined) => {
        const { previous, next } = await archive.findNeighbours(articleId(id ?? 0));
        return [previous?.id, next?.id];
      };
      assert.deepEqual(await around(a), [b, c]);
      assert.deepEqual(await around(b), [undefined, a]);
      assert.deepEqual(await around(c), [a, undefined]);
      assert.deepEqual(await around(99), [undefined, undefined]);
    });

    it("a withdrawn article leaves every list, and stays with its reason", async (t) => {
      const archive = await openEmpty(t, bench);
      const [id] = await publishAt(archive, [1]);
      const article = await archive.findArticle(articleId(id ?? 0));
      assert.ok(article?.state.kind === "published");
      const { publishedAt } = article.state;
      const state = { kind: "withdrawn", publishedAt, withdrawnAt: publishedAt, reason: "誤報" } as const;
      await archive.saveArticle(revise(article, { state }));
      assert.deepEqual(await archive.listCards({ limit: 9 }), []);
      assert.equal(await archive.countPublished("japan"), 0);
      assert.deepEqual((await archive.findArticle(article.id))?.state, state);
    });

    it("the change number grows with what a page may show, and not with drafts", async (t) => {
      const archive = await openEmpty(t, bench);
      const before = await archive.readChangeNumber();
      const draft = await archive.createArticle(makeArticle());
      await archive.saveArticle(revise(draft, {}));
      assert.equal(await archive.readChangeNumber(), before);
      await publishAt(archive, [1]);
      assert.equal(await archive.readChangeNumber(), before + 1);
    });
  });
}
