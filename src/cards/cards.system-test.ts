import assert from "node:assert/strict";
import { test } from "node:test";
import sharp from "sharp";
import satori from "satori";
import { SHARE_CARD_SIZE, type ShareCard } from "../terms/share-card.ts";
import { createCardDrawer } from "./create-card-drawer.ts";
import { openFontFiles } from "./fonts/font-files.ts";
import { layOutCard } from "./lay-out-card.ts";

/** A busy machine takes longer than a reader would wait. */
const A_MINUTE_MS = 60_000;

const CARD: ShareCard = {
  language: "ja",
  site: "知らせ",
  section: "日本の防衛",
  issuer: "防衛省",
  headline: ["髙橋防衛大臣、", "𠮷田外務大臣との", "会談を", "開催(9月8日)"],
  day: "2025年9月10日(令和7年)",
};

test("a card is a PNG of the size that is asked for, of less than 100 KB, however long its words are", async () => {
  const drawer = createCardDrawer(A_MINUTE_MS);
  try {
    const cards: readonly ShareCard[] = [
      CARD,
      {
        ...CARD,
        headline: Array.from({ length: 60 }, (_, at) => `第${at}の長い句「甲乙丙」を`),
        series: "連載".repeat(60),
      },
      { ...CARD, headline: [], section: "", day: "", site: "" },
      { ...CARD, headline: ["<b>&\u0000한👍", "\ud800", "x".repeat(5_000)], issuer: "y".repeat(5_000) },
    ];
    const drawn = await Promise.all(cards.map((card) => drawer.draw(card)));
    for (const png of drawn) {
      const { format, width, height } = await sharp(png).metadata();
      assert.deepEqual({ format, width, height }, { format: "png", ...SHARE_CARD_SIZE });
      assert.ok(png.length < 100_000, `${png.length} bytes`);
    }
    assert.equal(new Set(drawn.map((png) => Buffer.from(png).toString("base64"))).size, 4);
  } finally {
    await drawer.close();
  }
});

test("a process that ends takes one card with it; the next is drawn by another", async () => {
  const drawer = createCardDrawer(A_MINUTE_MS);
  try {
    const first = drawer.draw(CARD);
    // While it is being drawn.
    await new Promise((resolve) => setTimeout(resolve, 20));
    await drawer.close();
    await assert.rejects(first, /ending/);
    assert.ok((await drawer.draw(CARD)).length > 5_000);
  } finally {
    await drawer.close();
  }
});

test("no two rare characters are drawn alike, and none as the box of a missing one", async () => {
  const files = openFontFiles();
  const pathOf = async (character: string): Promise<string> => {
    const { card, fonts } = layOutCard(files, { ...CARD, headline: [character] });
    const used = fonts.map(({ name, weight, bytes }) => ({
      name,
      weight,
      style: "normal" as const,
      data: bytes,
    }));
    return satori(card, { ...SHARE_CARD_SIZE, fonts: used });
  };
  const characters = [..."高髙崎﨑吉𠮷辺邉邊浜濱濵徳德塚逹汉漢한"];
  const drawn = await Promise.all(characters.map(pathOf));
  assert.equal(new Set(drawn).size, characters.length);
});
