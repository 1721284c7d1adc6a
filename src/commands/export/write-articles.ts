// Write articles: `shirase export --as`: the published articles and their pictures in a folder, for other systems to take.

import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir, readdir, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { PublishedArticle } from "../../site/article/article-head.ts";
import { houseFolder } from "../house/house-option.ts";
import { workInStore } from "../opening/open-store.ts";
import type { CommandCall } from "../command.ts";
import { createProgress, say } from "../terminal.ts";
import type { ArticleChoice } from "./article-choice.ts";
import { markdownOf, markdownPath, ninjsLine } from "./article-formats.ts";
import { copySiteConfig } from "./open-copy-site.ts";
import { messageOf } from "../../terms/message-of.ts";

async function* readPublished(archive: Archive): AsyncGenerator<PublishedArticle> {
  for await (const article of archive.readArticles()) {
    if (article.state.kind === "published") yield { ...article, state: article.state };
  }
}

async function writeMarkdown(
  archive: Archive,
  folder: string,
  note: (what: string) => void,
): Promise<number> {
  let count = 0;
  for await (const article of readPublished(archive)) {
    const path = join(folder, markdownPath(article));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, markdownOf(article));
    note(article.headline.text);
    count += 1;
  }
  return count;
}

async function writeNinjs(
  archive: Archive,
  { folder, base, house }: { readonly folder: string; readonly base: string; readonly house: string },
  note: (what: string) => void,
): Promise<number> {
  const config = await copySiteConfig(archive, { base, house });
  if (!config.ok) throw new Error(config.error);
  const stream = createWriteStream(join(folder, "articles.jsonl"));
  let count = 0;
  async function* lines(): AsyncGenerator<string> {
    if (!config.ok) return;
    for await (const article of readPublished(archive)) {
      yield ninjsLine(config.value, article);
      note(article.headline.text);
      count += 1;
    }
  }
  await once(stream, "open");
  await pipeline(Readable.from(lines(), { highWaterMark: 1 }), stream);
  return count;
}

/** Those that published articles show, at the path that their addresses have. */
async function writePictures(archive: Archive, folder: string): Promise<number> {
  let count = 0;
  for await (const { name } of archive.readPictures()) {
    if (!(await archive.findShownPicture(name))) continue;
    await mkdir(join(folder, "media"), { recursive: true });
    const pieces = Readable.from(archive.readPicture(name), { highWaterMark: 1 });
    await pipeline(pieces, createWriteStream(join(folder, "media", name)));
    count += 1;
  }
  return count;
}

/** Why the folder may not be written; undefined where it is not there or is empty. */
async function findObstacle(folder: string): Promise<string | undefined> {
  try {
    const found = await readdir(folder);
    return found.length > 0 ? `"${folder}" is not empty: nothing of yours is overwritten.` : undefined;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    if (error instanceof Error && "code" in error && error.code === "ENOTDIR")
      return `"${folder}" is no folder.`;
    throw error;
  }
}

/** The folder appears under its name only when it is whole. */
async function writeInto(archive: Archive, call: CommandCall, choice: ArticleChoice): Promise<void> {
  const folder = resolve(choice.folder);
  const unfinished = `${folder}.unfinished-${process.pid}`;
  const progress = createProgress("Exporting", undefined);
  const note = (what: string): void => progress.step(what);
  await mkdir(unfinished, { recursive: true });
  try {
    const { base, format } = choice;
    const articles =
      format === "markdown"
        ? await writeMarkdown(archive, unfinished, note)
        : await writeNinjs(archive, { folder: unfinished, base, house: houseFolder(call) }, note);
    const pictures = await writePictures(archive, unfinished);
    await rmdir(folder).catch(() => {});
    await rename(unfinished, folder);
    progress.end(`${choice.folder}: ${articles} articles as ${format}, ${pictures} pictures.`);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}

export async function writeArticles(call: CommandCall, choice: ArticleChoice): Promise<number> {
  return workInStore(call, async (archive) => {
    try {
      const obstacle = await findObstacle(choice.folder);
      if (obstacle === undefined) await writeInto(archive, call, choice);
      else say(`shirase: ${obstacle}`);
      return obstacle === undefined ? 0 : 1;
    } catch (error) {
      say(`shirase: cannot export to ${choice.folder}: ${messageOf(error)}`);
      return 1;
    }
  });
}
