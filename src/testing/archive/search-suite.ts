// Search suite: what every engine has to find, and in which order, told by a plain look through all texts.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { MOST_COUNTED, type SearchOrder, type SearchQuestion } from "../../newsroom/ports/search-store.ts";
import { foldForSearch } from "../../search/fold-for-search.ts";
import type { Article } from "../../terms/article.ts";
import { isWidenedHit, lookThrough } from "../memory/look-through.ts";
import { describeHostileSearch } from "./hostile-search-suite.ts";
import { HOUR_MS, START, ask, composed, draftOf, findIds, publish } from "./search-sketches.ts";
import { makeAnnouncement, makeArticle, makeProvenance } from "./specimens.ts";
import { type StoreBench, openEmpty } from "./store-bench.ts";

/** Few characters, so that much of what is asked for stands somewhere, and much of it just not. */
const ALPHABET = [..."防衛相会談日米12ｶﾞコ𠮷髙ー、 「」"];

/** Numbers that look like chance and are the same each time (mulberry32). */
function createChance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const QUERIES = 80;
const ARTICLES = 40;

export function describeSearch(bench: StoreBench): void {
  describe("search", () => {
    it("finds whatever stands in headline, lead or body, in any width, case, kana, old form and punctuation", async (t) => {
      const archive = await openEmpty(t, bench);
      const { id } = await publish(archive, {
        headline: "護衛艦「ゆうだち」が帰港",
        lead: "髙橋海将がＦ－３５の訓練を視察した。",
        body: ["無人機ｺﾖｰﾃを使い、中谷元(なかたに・げん)防衛相が出席。", "𠮷田"],
      });
      const all = [
        "護衛艦ゆうだち",
        "ユウダチ",
        "高橋",
        "f35",
        "F-35",
        "コヨーテ",
        "こよーて",
        "なかたにげん",
        "吉田",
        "艦",
        "田",
      ];
      for (const word of all) assert.deepEqual(await findIds(archive, ask([word])), [id], word);
      for (const word of ["衛防", "帰港髙橋", "出席𠮷田", "ゆうだち会"]) {
        assert.deepEqual(await findIds(archive, ask([word])), [], `${word} stands nowhere`);
      }
    });

    it("finds what is published, as it is now: no draft, nothing withdrawn, no older wording", async (t) => {
      const archive = await openEmpty(t, bench);
      const draft = await archive.createArticle(
        makeArticle({ draft: draftOf({ headline: "甲乙の下書き" }) }),
      );
      assert.deepEqual(await findIds(archive, ask(["甲乙"])), []);
      const change = (article: Article, more: Partial<Article>): Article => ({
        ...article,
        ...more,
        revision: article.revision + 1,
      });
      const published = change(draft, {
        state: { kind: "published", publishedAt: "2025-09-08T00:00:00.000Z" },
      });
      await archive.saveArticle(published);
      assert.deepEqual(await findIds(archive, ask(["甲乙"])), [draft.id]);
      const reworded = change(published, { headline: composed("丙丁の記事") });
      await archive.saveArticle(reworded);
      assert.deepEqual(await findIds(archive, ask(["甲乙"])), []);
      assert.deepEqual(await findIds(archive, ask(["丙丁"])), [draft.id]);
      const at = "2025-09-08T00:00:00.000Z";
      const state = { kind: "withdrawn", publishedAt: at, withdrawnAt: at, reason: "誤り" } as const;
      await archive.saveArticle(change(reworded, { state }));
      assert.deepEqual(await findIds(archive, ask(["丙丁"])), []);
    });

    it("looks for every word, leaves out what is excluded, and puts first what the headline says", async (t) => {
      const archive = await openEmpty(t, bench);
      const inBody = await publish(archive, { headline: "甲", body: ["会談と訓練"], hour: 3 });
      const inLead = await publish(archive, { headline: "訓練", lead: "会談", hour: 2 });
      const inHeadline = await publish(archive, { headline: "会談と訓練", hour: 1 });
      await publish(archive, { headline: "会談だけ", hour: 4 });
      assert.deepEqual(await findIds(archive, ask(["会談", "訓練"])), [inBody.id, inLead.id, inHeadline.id]);
      const best = ask(["会談", "訓練"], { order: "best" });
      assert.deepEqual(await findIds(archive, best), [inHeadline.id, inLead.id, inBody.id]);
      assert.deepEqual(await findIds(archive, ask(["訓練"], { excluded: ["甲"] })), [
        inLead.id,
        inHeadline.id,
      ]);
    });

    it("shows behind what was asked for what says it in other words, and nothing twice", async (t) => {
      const archive = await openEmpty(t, bench);
      const other = await publish(archive, { headline: "日米防衛大臣会談", hour: 4 });
      const inBody = await publish(archive, { headline: "甲", body: ["防衛相会談"], hour: 3 });
      const exact = await publish(archive, { headline: "防衛相会談と防衛大臣会談", hour: 1 });
      await publish(archive, { headline: "国防相会談", hour: 5 });
      const groups = [["防衛相会談", "防衛大臣会談"]];
      for (const order of ["newest", "best"] as const) {
        const question = ask(["防衛相会談"], { order, widened: groups });
        const first = order === "newest" ? [inBody, exact] : [exact, inBody];
        const wanted = [...first, other].map(({ id }) => id);
        assert.deepEqual(await findIds(archive, question), wanted, order);
        const page = await archive.search({ ...question, limit: 2 });
        assert.deepEqual([page.cards.length, page.count, page.widened], [2, 2, undefined]);
        const rest = await archive.search({ ...question, limit: 2, ...(page.next && { after: page.next }) });
        assert.deepEqual(rest.widened, { first: 0, count: 1 });
        assert.deepEqual(
          rest.cards.map(({ id }) => id),
          [other.id],
        );
        assert.equal(rest.next, undefined);
      }
    });

    it("is narrowed by section, kind, issuer and time of publication", async (t) => {
      const archive = await openEmpty(t, bench);
      const first = await publish(archive, { headline: "会談一", section: "japan-us", hour: 1 });
      const second = await publish(archive, {
        headline: "会談二",
        section: "japan",
        kind: "feature",
        hour: 2,
      });
      const { announcement } = await archive.saveAnnouncement(makeAnnouncement("甲"));
      const provenance = { ...makeProvenance(announcement), issuer: "防衛省ＮＡＶＹ" };
      const third = await archive.createArticle(
        makeArticle({
          draft: draftOf({ headline: "会談三" }),
          provenance,
          publishedAt: "2025-09-08T03:00:00.000Z",
        }),
      );
      const narrowed: readonly (readonly [Partial<SearchQuestion>, readonly Article[]])[] = [
        [{ section: "japan-us" }, [first]],
        [{ section: "japan" }, [third, second]],
        [{ kind: "feature" }, [second]],
        [{ issuer: "防衛省NAVY" }, [third]],
        [{ issuer: "防衛省" }, []],
        [{ from: START + 2 * HOUR_MS }, [third, second]],
        [{ until: START + 2 * HOUR_MS }, [first]],
        [{ from: START + HOUR_MS, until: START + 3 * HOUR_MS, section: "japan" }, [second]],
      ];
      for (const [filter, articles] of narrowed) {
        const ids = articles.map(({ id }) => id);
        assert.deepEqual(await findIds(archive, ask(["会談"], filter)), ids, JSON.stringify(filter));
      }
    });

    it("finds the same as a look through all texts, in the same order, and page by page", async (t) => {
      const archive = await openEmpty(t, bench);
      const chance = createChance(7);
      const write = (length: number): string =>
        Array.from({ length }, () => ALPHABET[chance(ALPHABET.length)]).join("");
      const articles: Article[] = [];
      for (let made = 0; made < ARTICLES; made += 1) {
        const body = Array.from({ length: chance(4) }, () => write(chance(40)));
        articles.push(
          await publish(archive, { headline: write(12), lead: write(chance(30)), body, hour: chance(10) }),
        );
      }
      let found = 0;
      for (let asked = 0; asked < QUERIES; asked += 1) {
        const terms = Array.from({ length: 1 + chance(2) }, () => foldForSearch(write(1 + chance(4)))).filter(
          Boolean,
        );
        if (terms.length === 0) continue;
        const order: SearchOrder = chance(2) === 0 ? "newest" : "best";
        const excluded = chance(4) === 0 ? [foldForSearch(`米${write(1)}`)] : [];
        const others = terms.map((term) => [
          term,
          foldForSearch(`会${write(1)}`),
          foldForSearch(`日${write(2)}`),
        ]);
        const widened = chance(2) === 0 ? { widened: others } : {};
        const question = ask(terms, { order, excluded, ...widened });
        const hits = lookThrough(articles, question);
        const expected = hits.map(({ article }) => article.id);
        found += expected.length;
        assert.deepEqual(await findIds(archive, question), expected, JSON.stringify(question));
        const paged: number[] = [];
        for (let after: SearchQuestion["after"]; ;) {
          const { cards, count, next } = await archive.search({
            ...question,
            limit: 7,
            ...(after && { after }),
          });
          assert.equal(count, hits.length - hits.filter(isWidenedHit).length);
          paged.push(...cards.map(({ id }) => id));
          if (!next) break;
          after = next;
        }
        assert.deepEqual(paged, expected, `page by page: ${JSON.stringify(question)}`);
      }
      assert.ok(found > 5 * QUERIES, `${found} articles were found in all`);
    });

    it("tells the series that readers may see, each once, in the order of their names", async (t) => {
      const archive = await openEmpty(t, bench);
      const part = (series: string, order: number) => ({ series: { series, part: String(order), order } });
      for (const [at, series] of ["乙", "甲", "乙", "丙"].entries()) {
        const draft = { ...draftOf({ headline: "回" }), ...part(series, at) };
        const published = series === "丙" ? {} : { publishedAt: new Date(START + at).toISOString() };
        await archive.createArticle(makeArticle({ draft, ...published }));
      }
      assert.deepEqual(await archive.listSeriesNames(9), ["乙", "甲"]);
      assert.deepEqual(await archive.listSeriesNames(1), ["乙"]);
    });

    it("says that there are more than a hundred without counting them all", async (t) => {
      assert.equal(MOST_COUNTED, 101);
      const archive = await openEmpty(t, bench);
      for (let made = 0; made < 3; made += 1) await publish(archive, { headline: "会談", hour: made });
      const { count, cards, next } = await archive.search(ask(["会談"], { limit: 2 }));
      assert.deepEqual([count, cards.length, next?.tier], [3, 2, 0]);
    });
  });
  describeHostileSearch(bench);
}
