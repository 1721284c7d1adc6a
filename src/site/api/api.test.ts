import assert from "node:assert/strict";
import { test } from "node:test";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { createDeskSynonyms } from "../../search/names/desk-synonyms.ts";
import { createNameDirectory } from "../../search/names/name-directory.ts";
import { type OpenSite, openSite } from "../../testing/site/open-site.ts";
import { fillWithSamples } from "../../testing/site/sample-articles.ts";
import { articleId } from "../../terms/ids.ts";
import { pictureName } from "../../terms/picture.ts";
import { association, newsItem, newsList } from "./ninjs.ts";

type Described = {
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >;
};
type Description = {
  readonly paths: Readonly<Record<string, { readonly get: Described }>>;
};

async function describe(site: OpenSite): Promise<Description> {
  return JSON.parse((await site.ask("/api/openapi.json")).text) as Description;
}

/** Holds a value to a schema of the document; the sentences of what is wrong with it. */
function createJudge(description: Description): (schema: object, value: unknown) => string {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const schemas = JSON.parse(
    JSON.stringify(description).replaceAll('"#/components', '"api#/components'),
  ) as object;
  ajv.addSchema(schemas, "api");
  return (schema, value) => {
    const judge = ajv.compile(
      JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"api#/components')),
    );
    return judge(value) ? "" : ajv.errorsText(judge.errors);
  };
}

/** Targets of each path of the document, by the status that they are answered with. */
const TARGETS: Readonly<Record<string, Readonly<Record<number, readonly string[]>>>> = {
  "/api/articles/{id}": {
    200: ["/api/articles/1", "/api/articles/3", "/api/articles/8"],
    400: ["/api/articles/1?x=1"],
    404: [
      "/api/articles/99999",
      "/api/articles/99999999999",
      "/api/articles/0",
      "/api/articles/01",
      "/api/articles/one",
      "/api/articles/1/2",
    ],
    410: ["/api/articles/2"],
  },
  "/api/articles": {
    200: [
      "/api/articles",
      "/api/articles?section=contracts&limit=1",
      "/api/articles?kind=feature",
      "/api/articles?series=silver-heron",
      "/api/articles?cursor=0-1",
      `/api/articles?issuer=${encodeURIComponent("防衛省")}`,
    ],
    400: [
      "/api/articles?limit=0",
      "/api/articles?limit=51",
      "/api/articles?limit=1e1",
      "/api/articles?kind=none",
      "/api/articles?cursor=x",
      "/api/articles?cursor=1757467080000-9999999999",
      "/api/articles?section=defence&kind=feature",
      "/api/articles?limit=1&limit=1",
      "/api/articles?__proto__=1",
      "/api/articles?form=%00",
      "/api/articles?series=",
    ],
    404: [
      "/api/articles?section=nowhere",
      "/api/articles?series=none",
      "/api/articles?person=nobody",
      "/api/articles?form=x",
    ],
  },
  "/api/search": {
    200: [`/api/search?q=${encodeURIComponent("防衛")}&limit=2`, "/api/search?q=zzz&order=best"],
    400: [
      "/api/search",
      "/api/search?q=",
      "/api/search?q=-x",
      "/api/search?q=a&from=2025-02-30",
      "/api/search?q=a&cursor=9-1",
    ],
  },
  "/api/rankings/{window}": {
    200: ["/api/rankings/day", "/api/rankings/week?section=defence", "/api/rankings/month"],
    400: ["/api/rankings/day?page=0", "/api/rankings/day?limit=1"],
    404: ["/api/rankings/year", "/api/rankings/day?section=nowhere", "/api/rankings/day?page=2"],
  },
  "/api/ledger/{table}": {
    200: [
      "/api/ledger/undertakings?limit=2",
      "/api/ledger/undertakings?by=parties&key=FJ%2BJP&from=2025-09-01&until=2025-09-30",
      "/api/ledger/contracts",
      "/api/ledger/undertakings?cursor=2025-06-02.1-0",
    ],
    400: [
      "/api/ledger/undertakings?by=party",
      "/api/ledger/undertakings?by=hull&key=1",
      "/api/ledger/undertakings?by=seen&key=1",
      "/api/ledger/undertakings?cursor=x",
      "/api/ledger/undertakings?cursor=2025-06-02.0-0",
      "/api/ledger/undertakings?limit=1e9",
      "/api/ledger/undertakings?from=2025-02-30",
      "/api/ledger/undertakings?__proto__=1",
    ],
    404: ["/api/ledger/evidence", "/api/ledger/constructor", "/api/ledger/"],
  },
  "/api/ledger/{table}/{id}": {
    200: [],
    400: ["/api/ledger/undertakings/1-0?x=1"],
    404: ["/api/ledger/undertakings/1-0", "/api/ledger/undertakings/x", "/api/ledger/nothing/1-0"],
  },
  "/api/ledger/undertakings/{id}/{part}": {
    200: [],
    400: ["/api/ledger/undertakings/1-0/evidence?x=1"],
    404: ["/api/ledger/undertakings/1-0/evidence", "/api/ledger/undertakings/1-0/secrets"],
  },
  "/api/ledger/statements/{earlier}/beside/{later}": {
    200: [],
    400: ["/api/ledger/statements/1/beside/2?x=1"],
    404: ["/api/ledger/statements/1/beside/2", "/api/ledger/statements/1/beside/x"],
  },
  "/api/openapi.json": { 200: ["/api/openapi.json"] },
};

async function openFilled(): Promise<OpenSite> {
  const site = await openSite();
  fillWithSamples(site.archive, 1);
  site.archive.withdraw(2, "2025-09-10T00:00:00.000Z", "発表者が取り消したため");
  const views = [1, 3, 4].map((number) => ({
    articleId: articleId(number),
    visitor: { address: "192.0.2.1", userAgent: "Browser/1" },
  }));
  await site.archive.recordViews(views, site.clock.now);
  site.clock.now += 3_600_000;
  return site;
}

test("every address of the description answers as it is described, in every way that it may", async () => {
  await using site = await openFilled();
  const description = await describe(site);
  const judge = createJudge(description);
  assert.deepEqual(Object.keys(TARGETS).toSorted(), Object.keys(description.paths).toSorted());
  for (const [path, { get }] of Object.entries(description.paths)) {
    const byStatus = TARGETS[path] ?? {};
    const shown = Object.keys(get.responses).filter(
      (status) => !["304", "405", "500", "503"].includes(status),
    );
    assert.deepEqual(
      shown.filter((status) => !(status in byStatus)),
      [],
      `${path} is asked in every way`,
    );
    for (const [status, targets] of Object.entries(byStatus)) {
      for (const target of targets) {
        const answer = await site.ask(target);
        assert.equal(answer.status, Number(status), `${target}: ${answer.text}`);
        const [type = "", { schema } = { schema: {} }] =
          Object.entries(get.responses[status]?.content ?? {})[0] ?? [];
        assert.equal(answer.headers["content-type"], `${type}; charset=utf-8`, target);
        assert.equal(judge(schema, JSON.parse(answer.text)), "", target);
        assert.equal(answer.headers["access-control-allow-origin"], "*");
      }
    }
  }
  assert.deepEqual(site.errors, []);
});

test("an answer that is not as described is found", async () => {
  await using site = await openFilled();
  const description = await describe(site);
  const judge = createJudge(description);
  const schema = { $ref: "#/components/schemas/NewsItem" };
  const whole = JSON.parse((await site.ask("/api/articles/1")).text) as Record<string, unknown>;
  assert.equal(judge(schema, whole), "");
  const { uri: _uri, ...without } = whole;
  for (const [broken, reason] of [
    [without, /required property 'uri'/],
    [{ ...whole, excerpt: "" }, /additional properties/],
    [{ ...whole, firstCreated: "2025-09-10" }, /date-time/],
    [{ ...whole, uri: "/articles/1" }, /format "uri"/],
    [{ ...whole, headlines: [{ value: "x" }] }, /required property 'role'/],
    [
      {
        ...whole,
        renditions: [
          { name: "card", href: "https://x.example/", contentType: "image/png", width: 0, height: 1 },
        ],
      },
      />= 1/,
    ],
    [{ ...whole, standard: { name: "ninjs", version: "3.2" } }, /must be equal to constant/],
  ] as const) {
    assert.match(judge(schema, broken), reason);
  }
});

test("an answer that would break the standard is none: the reader is told that the fault is ours", async () => {
  await using site = await openFilled();
  const article = (await site.archive.findArticle(articleId(1))) ?? assert.fail();
  site.archive.replace({ ...article, updatedAt: "yesterday" });
  const { status, headers, text } = await site.ask("/api/articles/1");
  assert.equal(status, 500);
  assert.equal(headers["content-type"], "application/problem+json; charset=utf-8");
  assert.equal(headers["cache-control"], "no-store");
  assert.doesNotMatch(text, /yesterday|updatedAt|zod/i);
  assert.equal(site.errors.length, 1);
});

test("the description is OpenAPI 3.1 to somebody else's reader, and a broken one is not", async () => {
  await using site = await openSite();
  const description = await describe(site);
  const { valid, errors } = await new Validator().validate(description);
  assert.equal(valid, true, JSON.stringify(errors));
  const broken = { ...description, paths: { "no-slash": { get: { responses: {} } } } };
  assert.equal((await new Validator().validate(broken)).valid, false);
});

/** All that ninjs 3.1 has on its first level, and in an association with its two more. */
const STANDARD_NAMES =
  "uri type representationType profile version firstCreated versionCreated contentCreated embargoedUntil pubStatus urgency copyrightHolder copyrightNotice usageTerms edNote language descriptions bodies headlines people organisations places subjects events eventDetails plannedCoverage objects infoSources title by slugline located renditions associations altIds trustIndicators standard genres expires rightsInfo digitalSourceType name rel";

test("nothing is said that the standard has no name for", () => {
  const known = new Set(STANDARD_NAMES.split(" "));
  const names = [newsItem, newsList, association].flatMap(({ shape }) => Object.keys(shape));
  assert.deepEqual(
    names.filter((name) => !known.has(name)),
    [],
  );
});

const ITEMS = (text: string): readonly { readonly rel: string; readonly uri: string }[] =>
  (JSON.parse(text) as { associations: { rel: string; uri: string }[] }).associations;

/** From page to page by what each says that follows. */
async function walk(
  site: OpenSite,
  first: string,
  between: () => void = () => undefined,
): Promise<readonly string[]> {
  const found: string[] = [];
  let target: string | undefined = first;
  while (target !== undefined) {
    const associations = ITEMS((await site.ask(target)).text);
    found.push(...associations.filter(({ rel }) => rel === "item").map(({ uri }) => uri));
    const next = associations.find(({ rel }) => rel === "next");
    target = next?.uri.replace("https://news.example", "");
    between();
  }
  return found;
}

test("from page to page each article comes once, however many are published meanwhile", async () => {
  await using site = await openFilled();
  const all = ITEMS((await site.ask("/api/articles?limit=50")).text).map(({ uri }) => uri);
  assert.ok(all.length > 6);
  const publish = (): void => {
    site.archive.add({ headline: "あとから来た知らせ", publishedAt: "2025-09-10T02:00:00.000Z" });
  };
  assert.deepEqual(await walk(site, "/api/articles?limit=3", publish), all);
  const words = encodeURIComponent("防衛");
  const found = await walk(site, `/api/search?q=${words}&limit=2`);
  assert.equal(new Set(found).size, found.length);
  assert.deepEqual(found, await walk(site, `/api/search?q=${words}&limit=50`));
  assert.ok(found.length > 2);
});

test("programs find what readers find: by readings, in other words and past a slip, page by page", async () => {
  const names = createNameDirectory([
    { kind: "person", name: "中谷元", surname: "中谷", reading: "なかたに・げん" },
  ]);
  const knowledge = { names, synonyms: createDeskSynonyms([["防衛相", "防衛大臣"]]) };
  await using site = await openSite({ findKnowledge: async () => knowledge });
  const headlines = ["中谷元防衛相が会見", "防衛大臣会談", "防衛相会談", "中谷元氏が講演"];
  for (const [hour, headline] of headlines.entries()) {
    site.archive.add({ headline, publishedAt: new Date(Date.UTC(2025, 8, 8, hour)).toISOString() });
  }
  const find = async (words: string): Promise<readonly (string | undefined)[]> => {
    const found = await walk(site, `/api/search?q=${encodeURIComponent(words)}&limit=1`);
    return found.map((uri) => headlines[Number(uri.split("/").at(-1)) - 1]);
  };
  const both = ["中谷元氏が講演", "中谷元防衛相が会見"];
  assert.deepEqual(await find("nakatani gen"), both);
  assert.deepEqual(await find("中谷玄"), both);
  assert.deepEqual(await find("防衛相会談"), ["防衛相会談", "防衛大臣会談"]);
  assert.deepEqual(await find('"nakatani gen"'), []);
});

test("drafts are in no answer", async () => {
  await using site = await openFilled();
  const { id } = site.archive.add({ headline: "下書きの見出し" });
  assert.equal((await site.ask(`/api/articles/${id}`)).status, 404);
  for (const target of ["/api/articles?limit=50", `/api/search?q=${encodeURIComponent("下書き")}`])
    assert.doesNotMatch((await site.ask(target)).text, /下書きの/);
});

test("an article tells its issuer, its source, its corrections and both forms of its text", async () => {
  await using site = await openFilled();
  const article = (await site.archive.findArticle(articleId(1))) ?? assert.fail();
  site.archive.replace({
    ...article,
    revision: 2,
    updatedAt: "2025-09-10T02:00:00.000Z",
    corrections: [
      { at: "2025-09-10T02:00:00.000Z", kind: "correction", text: "日付を改めました。", by: "佐藤" },
    ],
  });
  const { text } = await site.ask("/api/articles/1");
  const item = newsItem.parse(JSON.parse(text));
  const uri = `https://news.example/issuer/${encodeURIComponent("防衛省")}`;
  assert.deepEqual(item.infoSources, [{ name: "防衛省", role: "issuer", uri }]);
  assert.equal(item.descriptions?.at(-1)?.value, "日付を改めました。");
  assert.equal(item.version, "2");
  assert.equal(item.versionCreated, "2025-09-10T02:00:00.000Z");
  assert.doesNotMatch(text, /佐藤/, "who of the desk decided is shown to no reader");
  assert.equal(item.altIds?.[0]?.value, article.provenance?.sha256);
  assert.equal(item.associations?.[0]?.rel, "isBasedOn");
  const [plain, markup] = item.bodies ?? [];
  for (const block of article.body.filter(({ kind }) => kind === "official"))
    if (block.kind === "official" && block.cells === undefined) assert.ok(plain?.value.includes(block.text));
  assert.match(markup?.value ?? "", /<blockquote/);
});

test("whom, what and where it is about leads to all that is about them, however the name is written", async () => {
  await using site = await openFilled();
  const article = (await site.archive.findArticle(articleId(1))) ?? assert.fail();
  const about = [
    { kind: "person", key: "高橋航", name: "髙橋 航" },
    { kind: "place", key: "呉", name: "呉" },
  ] as const;
  site.archive.replace({ ...article, about, topics: ["海洋安全保障"] });
  const item = newsItem.parse(JSON.parse((await site.ask("/api/articles/1")).text));
  assert.deepEqual(item.people, [
    {
      name: "髙橋 航",
      rel: "mentions",
      uri: `https://news.example/person/${encodeURIComponent("高橋航")}`,
      literal: "高橋航",
    },
  ]);
  assert.deepEqual(
    item.subjects?.map(({ rel, name }) => [rel, name]),
    [
      ["section", "日本の防衛"],
      ["topic", "海洋安全保障"],
      ["form", article.announcementKind ?? article.kind],
    ],
  );
  for (const query of [
    "person=髙橋　航",
    "person=高橋航",
    "place=呉",
    "topic=海洋安全保障",
    "issuer=防衛省",
  ]) {
    const [name = "", value = ""] = query.split("=");
    const { status, text } = await site.ask(`/api/articles?${name}=${encodeURIComponent(value)}`);
    assert.equal(status, 200, query);
    assert.ok(
      ITEMS(text).some(({ uri }) => uri.endsWith("/articles/1")),
      query,
    );
  }
});

test("a picture stands beside the article with its credit, its size and where it is", async () => {
  await using site = await openFilled();
  const article = (await site.archive.findArticle(articleId(1))) ?? assert.fail();
  const media = pictureName("ab".repeat(32), "png");
  const picture = {
    kind: "picture",
    media,
    alt: "見本の艦",
    credit: "見本省",
    width: 800,
    height: 600,
  } as const;
  site.archive.replace({ ...article, body: [...article.body, picture] });
  const { associations } = newsItem.parse(JSON.parse((await site.ask("/api/articles/1")).text));
  const found = associations?.find(({ rel }) => rel === "picture");
  assert.equal(found?.by, "見本省");
  const href = `https://news.example/media/${media}`;
  const rendition = { name: "original", href, contentType: "image/png", width: 800, height: 600 };
  assert.deepEqual(found?.renditions, [rendition]);
});

test("who has the answer is told so; pages of other sites may ask; nothing is written", async () => {
  await using site = await openFilled();
  const first = await site.ask("/api/articles/1");
  const again = await site.ask("/api/articles/1", { headers: { "if-none-match": first.headers.etag ?? "" } });
  assert.deepEqual([again.status, again.body.length], [304, 0]);
  assert.equal(again.headers["access-control-allow-origin"], "*");
  const asked = await site.ask("/api/articles/1", {
    method: "OPTIONS",
    headers: { origin: "https://else.example", "access-control-request-headers": "if-none-match" },
  });
  assert.equal(asked.status, 204);
  assert.equal(asked.headers["access-control-allow-headers"], "if-none-match");
  const head = await site.ask("/api/articles", { method: "HEAD" });
  assert.deepEqual([head.status, head.body.length], [200, 0]);
  for (const method of ["POST", "DELETE"]) {
    const refused = await site.ask("/api/articles/1", { method });
    assert.equal(refused.status, 405);
    assert.equal(refused.headers.allow, "GET, HEAD, OPTIONS");
    assert.match(refused.text, /api#method-not-allowed/);
  }
});

test("an answer is made once for all who ask, and what is without number is kept nowhere", async () => {
  await using site = await openFilled();
  await Promise.all(Array.from({ length: 30 }, () => site.ask("/api/articles/1")));
  assert.equal(site.archive.calls.get("findArticle"), 1);
  const before = site.archive.calls.get("listCards") ?? 0;
  for (let number = 1; number <= 20; number += 1) await site.ask("/api/articles?cursor=1757467080000-5");
  assert.equal(site.archive.calls.get("listCards"), before + 20);
});

test("people are told of the API in both languages, and of every problem by its name", async () => {
  await using site = await openSite();
  for (const [path, word] of [
    ["/api", /公開中の記事/],
    ["/en/api", /Published articles/],
  ] as const) {
    const { status, text } = await site.ask(path);
    assert.equal(status, 200);
    assert.match(text, word);
    for (const name of ["not-found", "withdrawn", "bad-parameter", "failed"])
      assert.ok(text.includes(`id="${name}"`), name);
    assert.doesNotMatch(text, /undefined|\[object/);
  }
});

test("on which terms it may be used stands with each article, in lists and searches too", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive, 1);
  site.archive.add({ headline: "防衛の読み物" });
  type Told = {
    readonly rel?: string;
    readonly usageTerms?: string;
    readonly infoSources?: readonly { readonly name: string }[];
  };
  const desk = "引用は出典を示してください。";
  const termsOf = (issuer: string | undefined): string => {
    if (issuer === undefined) return desk;
    return issuer === "防衛省"
      ? `公表文: 出典:防衛省ホームページ / 見本の利用規約 / https://announce.example/terms\n${desk}`
      : `公表文: 出典:${issuer} / 発表者の利用規約によります。\n${desk}`;
  };
  const issuers = new Set<string | undefined>();
  const hold = ({ usageTerms, infoSources }: Told): void => {
    const issuer = infoSources?.[0]?.name;
    issuers.add(issuer);
    assert.equal(usageTerms, termsOf(issuer));
  };
  for (const target of ["/api/articles?limit=50", `/api/search?q=${encodeURIComponent("防衛")}`]) {
    const { associations } = JSON.parse((await site.ask(target)).text) as { associations: readonly Told[] };
    const found = associations.filter(({ rel }) => rel === "item");
    assert.ok(found.length > 1, target);
    for (const told of found) hold(told);
  }
  hold(JSON.parse((await site.ask("/api/articles/1")).text) as Told);
  assert.ok(issuers.has(undefined) && issuers.has("防衛省") && issuers.size > 2, [...issuers].join());
});
