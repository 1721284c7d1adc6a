// Terms suite: what every engine has to hold about the terms of articles, their lists and articles related by them.

import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { after, before, describe, it } from "node:test";
import { sql } from "kysely";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { Engine } from "../../store/engines/engine.ts";
import { openArchive } from "../../store/open-archive.ts";
import { filedUnder } from "../../store/terms/filed-under.ts";
import type { Article, ArticleDraft } from "../../terms/article.ts";
import { articleId } from "../../terms/ids.ts";
import type { Term, TermName } from "../../terms/term.ts";
import { createMemoryTerms } from "../memory/memory-terms.ts";
import { withdraw } from "./change-articles.ts";
import { makeAnnouncement, makeArticle, makeDraft, makeProvenance } from "./specimens.ts";
import type { StoreBench } from "./store-bench.ts";
import { collect, openAt, openEmpty } from "./store-bench.ts";

type OpenEngine = (location: string) => Promise<Engine>;

const MINUTE_MS = 60_000;
const START = Date.UTC(2025, 8, 8);

const person = (name: string, more: Partial<Term> = {}): Term => ({
  kind: "person",
  key: name,
  name,
  ...more,
});
const topic = (name: string): Term => ({ kind: "topic", key: name, name });

async function publish(
  archive: Archive,
  about: readonly Term[],
  minute = 0,
  more: Partial<ArticleDraft> = {},
): Promise<Article> {
  const publishedAt = new Date(START + minute * MINUTE_MS).toISOString();
  return archive.createArticle(makeArticle({ draft: makeDraft({ about, ...more }), publishedAt }));
}

function revise(article: Article, more: Partial<Article>): Article {
  return { ...article, ...more, revision: article.revision + 1 };
}

const LAUNCH = { announcementKind: "missile-launch" } as const;

const idsOf = (cards: readonly { readonly id: number }[]) => cards.map(({ id }) => id);

async function listIds(archive: Archive, term: TermName): Promise<readonly number[]> {
  return idsOf(await archive.listCards({ term, limit: 100 }));
}

/** Numbers that look like chance and are the same each time. */
function createChance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

/** Publishes, rewrites and withdraws by chance; what is true of the store afterwards is true of any history. */
async function liveThrough(archive: Archive, steps: number): Promise<void> {
  const chance = createChance(11);
  const names = ["甲", "乙", "丙", "丁"];
  const pick = (): readonly Term[] => names.filter(() => chance(3) === 0).map((name) => person(name));
  const articles: Article[] = [];
  for (let step = 0; step < steps; step += 1) {
    const before = articles[chance(articles.length * 2)];
    if (!before) {
      articles.push(
        await publish(archive, pick(), chance(4_000), chance(2) === 0 ? { topics: ["訓練"] } : {}),
      );
    } else if (chance(3) === 0) {
      await withdraw(archive, before, Date.UTC(2026, 0, 1));
      articles.splice(articles.indexOf(before), 1);
    } else {
      const revised = revise(before, { about: pick() });
      assert.equal(await archive.saveArticle(revised), "saved");
      articles[articles.indexOf(before)] = revised;
    }
  }
}

const NUMBERS = "with recursive n (i) as (select 2 union all select i + 1 from n where i < 6000)";
const MANY_ARTICLES = `insert into articles (id, revision, state, section, kind, published_at, card)
  ${NUMBERS} select i, 1, 'published', 'japan', 'announcement', 1700000000000 + i, '{}' from n`;
const MANY_ARTICLE_TERMS = `insert into article_terms (term_id, published_at, article_id, position)
  ${NUMBERS} select 1, 1700000000000 + i, i, 0 from n`;

const read = async <T>(_name: string, value: () => T): Promise<T> => value();

export function describeTerms(bench: StoreBench, openEngine: OpenEngine): void {
  const openBoth = async (t: TestContext): Promise<{ archive: Archive; engine: Engine }> => {
    const location = await bench.makeStore();
    const archive = await openAt(t, location);
    const engine = await openEngine(location);
    t.after(() => engine.close());
    return { archive, engine };
  };

  describe("terms", () => {
    // What these tests write does not meet: making a store takes longer than most of them.
    let shared: Archive | undefined;
    const openShared = (): Archive => shared ?? assert.fail("no store");
    before(async () => {
      const opened = await openArchive(await bench.makeStore());
      assert.ok(opened.ok);
      shared = opened.value;
    });
    after(() => shared?.close());

    it("an article stands under its people, topics, issuer and kind, newest first and page by page", async () => {
      const archive = openShared();
      const first = await publish(archive, [person("見本太郎"), topic("訓練")], 1);
      const second = await publish(archive, [person("見本太郎")], 3, { announcementKind: "contract" });
      const third = await publish(archive, [person("見本太郎")], 2, { topics: ["訓練"] });
      const term = { kind: "person", key: "見本太郎" } as const;
      assert.deepEqual(await listIds(archive, term), [second.id, third.id, first.id]);
      assert.deepEqual(await listIds(archive, { kind: "topic", key: "訓練" }), [third.id, first.id]);
      assert.deepEqual(await listIds(archive, { kind: "kind", key: "contract" }), [second.id]);
      assert.deepEqual(await listIds(archive, { kind: "person", key: "訓練" }), [], "it is a topic");
      const [newest] = await archive.listCards({ term, limit: 1 });
      assert.ok(newest);
      const before = { publishedAt: newest.publishedAt, id: newest.id };
      assert.deepEqual(idsOf(await archive.listCards({ term, limit: 1, before })), [third.id]);
      const since = new Date(START + 2 * MINUTE_MS).toISOString();
      assert.deepEqual(idsOf(await archive.listCards({ term, limit: 9, since })), [second.id, third.id]);
      assert.deepEqual(idsOf(await archive.listCards({ limit: 9, since, before })), [third.id]);
    });

    it("a correction files it anew and a withdrawal takes it out; a draft stands nowhere", async () => {
      const archive = openShared();
      const draft = await archive.createArticle(
        makeArticle({ draft: makeDraft({ about: [person("正一")] }) }),
      );
      assert.equal(await archive.findTerm({ kind: "person", key: "正一" }), undefined);
      const state = { kind: "published", publishedAt: new Date(START).toISOString() } as const;
      const published = revise(draft, { state });
      await archive.saveArticle(published);
      assert.deepEqual(await listIds(archive, { kind: "person", key: "正一" }), [draft.id]);
      const corrected = revise(published, { about: [person("正二")] });
      await archive.saveArticle(corrected);
      assert.equal(await archive.findTerm({ kind: "person", key: "正一" }), undefined);
      assert.equal((await archive.findTerm({ kind: "person", key: "正二" }))?.articles, 1);
      await withdraw(archive, corrected, Date.UTC(2026, 0, 1));
      assert.deepEqual(await listIds(archive, { kind: "person", key: "正二" }), []);
      assert.deepEqual(await archive.listTerms(corrected.id), []);
    });

    it("labels are those of the newest article, and keep a reading that only an older one tells", async () => {
      const archive = openShared();
      await publish(archive, [person("高橋一", { name: "髙橋一", reading: "たかはし・はじめ" })], 2);
      await publish(archive, [person("高橋一", { name: "高橋一", english: "Takahashi" })], 1);
      const term = { kind: "person", key: "高橋一" } as const;
      const told = {
        ...term,
        name: "髙橋一",
        reading: "たかはし・はじめ",
        english: "Takahashi",
        articles: 2,
      };
      assert.deepEqual(await archive.findTerm(term), told);
      await publish(archive, [person("高橋一")], 3);
      assert.deepEqual(await archive.findTerm(term), { ...told, name: "高橋一", articles: 3 });
    });

    it("people of one name whom the facts tell apart are told of each other, and stay apart", async () => {
      const archive = openShared();
      for (const key of ["見本誠", "見本誠~海上自衛隊", "見本誠~陸上自衛隊", "見本誠一"]) {
        await publish(archive, [person(key, { name: key.split("~")[0] ?? "" })]);
      }
      const others = await archive.listNamesakes({ kind: "person", key: "見本誠~海上自衛隊" });
      assert.deepEqual(
        others.map(({ key }) => key),
        ["見本誠", "見本誠~陸上自衛隊"],
      );
      assert.equal((await listIds(archive, { kind: "person", key: "見本誠" })).length, 1);
      const keys = (await archive.listTermsOfKind("person", 2, "見本誠")).map(({ key }) => key);
      assert.deepEqual(keys, ["見本誠~海上自衛隊", "見本誠~陸上自衛隊"]);
    });

    it("related articles share what is rare before what is common, then the newest come first", async () => {
      const archive = openShared();
      const about = [person("関一"), person("関二"), topic("関三")];
      const own = await publish(archive, about, 50, LAUNCH);
      const common: number[] = [];
      for (let made = 0; made < 9; made += 1)
        common.push((await publish(archive, [person("関一")], made, LAUNCH)).id);
      const rare = await publish(archive, [person("関二")], 0, LAUNCH);
      await publish(archive, [person("関四")], 60, LAUNCH);
      const related = await archive.listRelated(own.id, 4);
      assert.deepEqual(
        related.map(({ card }) => card.id),
        [rare.id, ...common.toReversed().slice(0, 3)],
      );
      assert.deepEqual(
        related[0]?.shared.map(({ key, articles }) => [key, articles]),
        [
          ["関二", 2],
          ["missile-launch", 12],
        ].map(([key, articles]) => [key, articles]),
      );
      assert.deepEqual(await archive.listRelated(articleId(999), 4), []);
    });

    it("after any history it is as if all published articles were looked through", async (t) => {
      const archive = await openEmpty(t, bench);
      await liveThrough(archive, 32);
      const all = await collect(archive.readArticles());
      const plain = createMemoryTerms(() => all, read);
      for (const kind of ["person", "topic", "kind", "issuer"] as const) {
        assert.deepEqual(await archive.listTermsOfKind(kind, 100), await plain.listTermsOfKind(kind, 100));
      }
      for (const { id } of all) {
        assert.deepEqual(await archive.listTerms(id), await plain.listTerms(id));
        assert.deepEqual(await archive.listRelated(id, 5), await plain.listRelated(id, 5));
      }
      const days = await archive.listPublishedDays("2025-09-09", "2025-09-10");
      assert.deepEqual(days, await plain.listPublishedDays("2025-09-09", "2025-09-10"));
      assert.ok(days.length === 2 && all.length > 8);
      assert.deepEqual(await archive.listPublishedMonths(), await plain.listPublishedMonths());
      for (const day of ["2025-09-01", "2025-09-09", "2025-09-10", "2026-01-01"]) {
        const around = await archive.findPublishedAround(day, day);
        assert.deepEqual(around, await plain.findPublishedAround(day, day), day);
      }
    });

    it("a search is narrowed to a person, and to an issuer by name or key", async () => {
      const archive = openShared();
      const issuer: Term = { kind: "issuer", key: "統合幕僚監部", name: "統合幕僚監部" };
      const first = await publish(archive, [person("捜一~海上自衛隊"), issuer], 1);
      const second = await publish(archive, [person("捜一")], 2);
      const ask = async (more: { person?: string; issuer?: string }) => {
        const question = { terms: ["会談"], excluded: [], order: "newest", limit: 9, ...more } as const;
        return idsOf((await archive.search(question)).cards);
      };
      assert.deepEqual(await ask({ person: "捜一~海上自衛隊" }), [first.id]);
      assert.deepEqual(await ask({ person: "捜一" }), [second.id]);
      assert.deepEqual(await ask({ issuer: "統合幕僚監部" }), [first.id]);
      assert.deepEqual(await ask({ person: "捜一", issuer: "統合幕僚監部" }), []);
    });

    it("articles that do not say what they are about are read anew as due work, and found by it", async (t) => {
      const archive = await openEmpty(t, bench);
      const made: Article[] = [];
      for (let number = 0; number < 25; number += 1) {
        const { announcement } = await archive.saveAnnouncement(makeAnnouncement(`第${number}報`));
        const publishedAt = new Date(START + number * MINUTE_MS).toISOString();
        const provenance = makeProvenance(announcement);
        made.push(await archive.createArticle(makeArticle({ provenance, publishedAt })));
      }
      const asked: number[] = [];
      const about = async ({ id }: Article) => {
        asked.push(id);
        return [person("甲")];
      };
      assert.equal((await archive.listWork()).filter(({ kind }) => kind === "index-terms").length, 1);
      const changes = await archive.readChangeNumber();
      assert.equal(await archive.indexTerms(about), "more");
      assert.ok((await archive.readChangeNumber()) > changes, "pages show it");
      for (const outcome of ["more", "done"]) assert.equal(await archive.indexTerms(about), outcome);
      assert.deepEqual(asked, idsOf(made));
      const term = { kind: "person", key: "甲" } as const;
      assert.deepEqual(await listIds(archive, term), idsOf(made).toReversed());
      const found = await archive.search({
        terms: ["会談"],
        excluded: [],
        order: "newest",
        limit: 99,
        person: "甲",
      });
      assert.equal(found.count, 25);
      const [first] = made;
      assert.ok(first);
      await archive.saveArticle(revise(first, { headline: { text: "改めた見出し", grounds: [] } }));
      assert.equal((await archive.findTerm(term))?.articles, 25, "a correction changes no announcement");
      assert.equal(await archive.indexTerms(about), "done");
    });

    it("lists of a term and of a time go along an index, whatever else there is", async (t) => {
      const { archive, engine } = await openBoth(t);
      await publish(archive, [person("甲")]);
      await sql.raw(MANY_ARTICLES).execute(engine.writes);
      await sql.raw(MANY_ARTICLE_TERMS).execute(engine.writes);
      if (engine.name === "postgresql") await sql`analyze`.execute(engine.writes);
      const before = { publishedAt: new Date(START + 20 * MINUTE_MS).toISOString(), id: articleId(5) };
      const articles = engine.reads.selectFrom("articles").select("articles.card").limit(10);
      const filed = filedUnder(articles, engine.reads, { kind: "person", key: "甲" }, { before }).compile();
      const explain = engine.name === "sqlite" ? "explain query plan" : "explain";
      const { rows } = await engine.reads.executeQuery({ ...filed, sql: `${explain} ${filed.sql}` });
      const plan = rows.map((row) => JSON.stringify(row)).join("\n");
      assert.match(plan, /SEARCH t USING PRIMARY KEY|article_terms_pkey/u, plan);
      assert.doesNotMatch(plan, /TEMP B-TREE|Sort|SCAN articles|Seq Scan on article_terms/u, plan);
    });
  });
}
