// Fill hostile: a test desk and payloads in; each is published in an article of its own, quoted from announcements and given to a picture's file name.

import sharp from "sharp";
import { DEFAULT_HOUSE } from "../../default-house.ts";
import { loadHouse } from "../../house.ts";
import { takeIn } from "../../path.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { Article } from "../../terms/article.ts";
import { type PictureName, parsePictureName } from "../../terms/picture.ts";
import type { TestDesk } from "../desk/open-test-desk.ts";
import { TEST_SOURCE } from "../desk/sample-announcement.ts";
import { hostileDraft } from "./hostile-draft.ts";
import type { Payload } from "./make-payloads.ts";

const AT = "2025-09-09T00:00:00.000Z";
/** Of the issuer's, in one announcement. */
const QUOTED_AT_ONCE = 25;

export type HostileNewsroom = {
  /** One for each payload, in their order. */
  readonly articles: readonly Article[];
  /** Those that quote announcements. */
  readonly quoting: readonly Article[];
};

const inHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** The page says the payload as text: what comes in of it is that text, and what goes out has to be that again. */
async function quote(archive: Archive, payloads: readonly Payload[], number: number): Promise<Article> {
  const house = await loadHouse(DEFAULT_HOUSE);
  if (!house.ok) throw new Error(house.error);
  const words = payloads.map(({ text }) => `<p>${inHtml(text)}</p>`).join("\n");
  const page = `<!doctype html><html lang="ja"><title>${inHtml(payloads[0]?.text ?? "")}</title><main><h1>お知らせ</h1>${words}</main></html>`;
  const received = { bytes: Buffer.from(page), name: `hostile-${number}.html` };
  const taken = await takeIn(
    received,
    TEST_SOURCE,
    { archive, house: house.value },
    { receivedAt: AT, publishAt: AT },
  );
  if (!taken.ok) throw new Error(taken.error.message);
  return publish(archive, taken.value.article);
}

async function publish(archive: Archive, article: Article): Promise<Article> {
  const next: Article = {
    ...article,
    state: { kind: "published", publishedAt: AT },
    revision: article.revision + 1,
    updatedAt: article.updatedAt > AT ? article.updatedAt : AT,
  };
  if ((await archive.saveArticle(next)) !== "saved") throw new Error(`Article ${article.id} was not saved.`);
  return next;
}

async function upload(desk: TestDesk, { id, text }: Payload): Promise<PictureName> {
  const bytes = await sharp({
    create: { width: 3 + (id % 50), height: 2 + id, channels: 3, background: "#a03020" },
  })
    .png()
    .toBuffer();
  const sent = await desk.as("reporter").ask(`/pictures?name=${encodeURIComponent(text.toWellFormed())}`, {
    method: "POST",
    headers: { "content-type": "image/png" },
    body: bytes,
  });
  const { json } = sent;
  const name = typeof json === "object" && json !== null && "name" in json ? String(json.name) : "";
  const parsed = parsePictureName(name);
  if (!parsed) throw new Error(`The picture ${id} was not taken: ${sent.text}`);
  return parsed.name;
}

export async function fillHostile(desk: TestDesk, payloads: readonly Payload[]): Promise<HostileNewsroom> {
  const { archive } = desk;
  const articles: Article[] = [];
  for (const payload of payloads) {
    const media = await upload(desk, payload);
    const draft = hostileDraft(payload, media);
    const made = await archive.createArticle({ draft, createdAt: AT, publishedAt: AT });
    const corrected: Article = {
      ...made,
      corrections: [{ at: AT, kind: "correction", text: payload.text, by: payload.text }],
      revision: made.revision + 1,
    };
    if ((await archive.saveArticle(corrected)) !== "saved") throw new Error("A correction was not saved.");
    articles.push(corrected);
  }
  const quoting: Article[] = [];
  for (let at = 0; at < payloads.length; at += QUOTED_AT_ONCE) {
    quoting.push(await quote(archive, payloads.slice(at, at + QUOTED_AT_ONCE), at));
  }
  return { articles, quoting };
}
