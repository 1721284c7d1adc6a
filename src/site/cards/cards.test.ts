import assert from "node:assert/strict";
import { test } from "node:test";
import type { ShareCard } from "../../terms/share-card.ts";
import { createTurns } from "../delivery/take-turns.ts";
import { articleId } from "../../terms/ids.ts";
import { openSite } from "../../testing/site/open-site.ts";
import { fillWithSamples } from "../../testing/site/sample-articles.ts";
import { createKeptCards } from "./kept-cards.ts";

const loadPlain = async (): Promise<Uint8Array> => Buffer.from("plain");

const cardOn = (page: string): string =>
  /<meta property="og:image" content="https:\/\/news\.example(\/cards\/1-[\w-]{12}\.png)"/.exec(page)?.[1] ??
  assert.fail("no card");

test("an article names its card with size and words, and the card says section, issuer, day and headline", async () => {
  const drawn: ShareCard[] = [];
  const draw = async (card: ShareCard): Promise<Uint8Array> => {
    drawn.push(card);
    return Buffer.from("png");
  };
  await using site = await openSite({ cards: { draw, loadPlain } });
  fillWithSamples(site.archive, 1);
  const { text } = await site.ask("/articles/1");
  assert.match(text, /og:image:width" content="1200"/);
  assert.match(text, /og:image:alt" content="日本の防衛: 早瀬防衛大臣/);
  assert.match(text, /twitter:card" content="summary_large_image"/);
  const { status, headers, body } = await site.ask(cardOn(text));
  assert.deepEqual([status, headers["content-type"], body.toString()], [200, "image/png", "png"]);
  assert.match(headers["cache-control"] ?? "", /immutable/);
  const [card] = drawn;
  assert.equal(card?.headline.join(""), "早瀬防衛大臣、みなと共和国国防相との防衛相会談を開催(9月8日)");
  assert.deepEqual(
    [card?.section, card?.issuer, card?.day],
    ["日本の防衛", "防衛省", "2025年9月10日(令和7年)"],
  );
  assert.equal(card?.sample, "見本の記事");
  assert.equal(cardOn((await site.ask("/en/articles/1")).text), cardOn(text), "one card for both languages");
});

test("a card is drawn once however many ask, and anew when what it says has changed", async () => {
  let drawings = 0;
  const draw = async (): Promise<Uint8Array> => {
    drawings += 1;
    const drawn = Buffer.from(`png ${drawings}`);
    // Longer than it takes until all have asked.
    await new Promise((resolve) => setTimeout(resolve, 50));
    return drawn;
  };
  await using site = await openSite({ cards: { draw, loadPlain } });
  fillWithSamples(site.archive, 1);
  const first = cardOn((await site.ask("/articles/1")).text);
  const answers = await Promise.all(Array.from({ length: 30 }, () => site.ask(first)));
  assert.deepEqual([drawings, new Set(answers.map(({ text }) => text)).size], [1, 1]);
  const tag = answers[0]?.headers.etag ?? "";
  assert.equal((await site.ask(first, { headers: { "if-none-match": tag } })).status, 304);
  const article = (await site.archive.findArticle(articleId(1))) ?? assert.fail();
  site.archive.replace({ ...article, body: [], revision: 2 });
  assert.equal(cardOn((await site.ask("/articles/1")).text), first, "another text is no other card");
  site.archive.replace({ ...article, headline: { text: "改めた見出し", grounds: [] } });
  const second = cardOn((await site.ask("/articles/1")).text);
  assert.notEqual(second, first);
  const moved = await site.ask(first);
  assert.deepEqual([moved.status, moved.headers.location], [302, second]);
  assert.equal((await site.ask(second)).text, "png 2");
});

test("where no article is published there is no card, and nothing is drawn", async () => {
  let drawings = 0;
  const draw = async (): Promise<Uint8Array> => Buffer.from(String((drawings += 1)));
  await using site = await openSite({ cards: { draw, loadPlain } });
  fillWithSamples(site.archive, 1);
  const path = cardOn((await site.ask("/articles/1")).text);
  site.archive.withdraw(1, "2025-09-10T00:00:00.000Z", "取り消し");
  const draft = site.archive.add({ headline: "下書き" });
  for (const target of [
    path,
    path.replace("/1-", `/${draft.id}-`),
    path.replace("/1-", "/999-"),
    "/cards/x.png",
  ])
    assert.equal((await site.ask(target)).status, 404, target);
  for (let number = 0; number < 20; number += 1) {
    const made = `/cards/3-${String(number).padStart(12, "A")}.png`;
    assert.equal((await site.ask(made)).status, 302);
  }
  assert.equal(drawings, 0);
});

test("a card that cannot be drawn, or not now, is the plain one, and nobody keeps it", async () => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let fails = true;
  const draw = async (): Promise<Uint8Array> => {
    if (fails) throw new Error("made to fail");
    await held;
    return Buffer.from("png");
  };
  await using site = await openSite({ cards: { draw, loadPlain } });
  fillWithSamples(site.archive, 1);
  const path = cardOn((await site.ask("/articles/1")).text);
  const failed = await site.ask(path);
  assert.deepEqual([failed.status, failed.text, failed.headers["cache-control"]], [200, "plain", "no-store"]);
  assert.equal(site.errors.length, 1);
  fails = false;
  const others = await Promise.all(
    [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(async (number) => {
      const page = await site.ask(`/articles/${number}`);
      return /\/cards\/\d+-[\w-]{12}\.png/.exec(page.text)?.[0] ?? "";
    }),
  );
  const answered = new Set<string>();
  const answers = others.map((other) => site.ask(other).finally(() => answered.add(other)));
  // Those who are turned away are answered while the others wait.
  while (answered.size < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  release();
  const texts = (await Promise.all(answers)).map(({ text }) => text);
  assert.ok(texts.includes("plain") && texts.filter((text) => text === "png").length === 9, texts.join());
  assert.equal((await site.ask(path)).text, "png");
});

test("memory of cards stays bounded, and what was asked for last stays", async () => {
  const kept = createKeptCards(1_000, createTurns(9));
  let drawings = 0;
  const draw = async (): Promise<Uint8Array> => {
    drawings += 1;
    return new Uint8Array(300);
  };
  for (const name of ["a", "b", "c", "a", "d", "a"]) {
    await kept.load(name, draw);
    assert.ok(kept.heldBytes() <= 1_000);
  }
  assert.equal(drawings, 4, "a is held");
  await kept.load("b", draw);
  assert.equal(drawings, 5);
});
