// Fill store: an address or a file → a store of so many published articles, as the newsroom itself would have written them.

import { insertArticle } from "../src/store/articles/article-store.ts";
import type { Engine } from "../src/store/engines/engine.ts";
import { openPostgresql } from "../src/store/engines/postgresql.ts";
import { openSqlite } from "../src/store/engines/sqlite.ts";
import { openArchive } from "../src/store/open-archive.ts";
import type { Article, ArticleDraft } from "../src/terms/article.ts";
import { articleId } from "../src/terms/ids.ts";
import type { Term } from "../src/terms/term.ts";
import { type Random, createRandom } from "../src/testing/statements/passages/random.ts";

export const FILLED_SECTIONS = [
  "defence",
  "international",
  "sightings",
  "personnel",
  "contracts",
  "features",
] as const;

const WORDS = [
  "防衛大臣",
  "共同訓練",
  "護衛艦",
  "哨戒機",
  "日本海",
  "東シナ海",
  "契約",
  "調達",
  "会談",
  "協力",
  "能力",
  "宇宙",
  "無人機",
  "人事",
  "部隊",
  "演習",
  "警戒監視",
  "情報",
  "公表",
  "確認",
  "強化",
  "両国",
  "北海道",
  "沖縄",
  "横須賀",
  "輸送",
  "補給",
  "整備",
  "研究",
  "予算",
] as const;
const JOINTS = ["の", "と", "を", "に", "は", "で", "、", "について", "に関する", "および"] as const;
const PEOPLE = ["見本太郎", "見本花子", "例示一郎", "例示次郎", "仮名三郎", "仮名葉子"] as const;
const TEN_YEARS_MS = 10 * 365 * 86_400_000;
const AT_ONCE = 500;

function sentence(random: Random, length: number): string {
  let text = "";
  while (text.length < length) {
    text += `${random.pick(WORDS)}${random.chance(0.1) ? random.integer(1, 9_999) : ""}${random.pick(JOINTS)}`;
  }
  return `${text}実施した。`;
}

/** `characters`: of its body, about. */
export function makeFilledDraft(number: number, characters: number): ArticleDraft {
  const random = createRandom(number);
  const about: readonly Term[] = [
    { kind: "person", key: PEOPLE[number % PEOPLE.length] ?? "", name: PEOPLE[number % PEOPLE.length] ?? "" },
    // Few articles are about the same small matter, many about the large ones.
    { kind: "topic", key: `計画${number % 5_000}`, name: `計画${number % 5_000}` },
    { kind: "place", key: random.pick(WORDS), name: random.pick(WORDS) },
  ];
  const paragraphs = Math.max(1, Math.round(characters / 120));
  return {
    kind: number % 20 === 0 ? "feature" : "announcement",
    section: FILLED_SECTIONS[number % FILLED_SECTIONS.length] ?? "defence",
    headline: { text: `第${number}号 ${sentence(random, 20)}`, grounds: [] },
    lead: { text: sentence(random, 60), grounds: [] },
    body: Array.from({ length: paragraphs }, () => ({ kind: "paragraph", text: sentence(random, 110) })),
    warnings: [],
    language: "ja",
    about,
  };
}

function makeFilled(number: number, characters: number, publishedAt: string): Article {
  return {
    ...makeFilledDraft(number, characters),
    id: articleId(number),
    state: { kind: "published", publishedAt },
    revision: 1,
    createdAt: publishedAt,
    updatedAt: publishedAt,
  };
}

async function openEngine(location: string): Promise<Engine> {
  return location.startsWith("postgres") ? openPostgresql(location) : openSqlite(location);
}

/**
 * Articles 1 to `count`, over ten years up to now, with their search index and terms; those that are there already are
 * left. Many in one transaction, which is all that is quicker than publishing them one by one.
 */
export async function fillStore(location: string, count: number, characters: number): Promise<void> {
  const opened = await openArchive(location);
  if (!opened.ok) throw new Error(opened.error.message);
  const there = await opened.value.countPublished();
  await opened.value.close();
  const engine = await openEngine(location);
  const until = Date.now() - 3_600_000;
  for (let first = there + 1; first <= count; first += AT_ONCE) {
    await engine.writes.transaction().execute(async (writer) => {
      for (let number = first; number < first + AT_ONCE && number <= count; number += 1) {
        const at = new Date(until - ((count - number) * TEN_YEARS_MS) / count).toISOString();
        await insertArticle(engine, writer, [makeFilled(number, characters, at)], undefined);
      }
    });
  }
  await engine.search.settle(engine.writes);
  await engine.close();
}
