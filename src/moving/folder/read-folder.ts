// Reads a folder of Markdown and HTML files with front matter: its files in, their pieces out one by one.

import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { decodeBytes } from "../../intake/charset/decode-bytes.ts";
import { readableSize } from "../../intake/limits.ts";
import type { Entry } from "../piece.ts";
import type { ReadingRules } from "../reading-rules.ts";
import { toPiece } from "./folder-piece.ts";
import { splitFrontMatter } from "./split-front-matter.ts";
import { type FoundFile, walkFolder } from "./walk-folder.ts";
import { messageOf } from "../../terms/message-of.ts";

const LONGEST_FILE_BYTES = 16 * 1024 * 1024;
const ARTICLE = /\.(md|markdown|mdown|mkd|html?|xhtml|njk|liquid)$/i;
/** Hugo's pages of sections, and what stands beside a repository's files. */
const NO_ARTICLE = /(?:^|\/)(?:_index\.[a-z]+|README\.md|CHANGELOG\.md|LICENSE\.md|404\.html?)$/;

export async function* readFolder(folder: string, rules: ReadingRules): AsyncGenerator<Entry> {
  // The folder's own name tells two of them apart whose files are called the same.
  const site = rules.site?.replace(/^https?:\/\//i, "") ?? basename(resolve(folder));
  let readBytes = 0;
  for await (const found of walkFolder(folder)) {
    if (found.kind === "file") readBytes += found.bytes;
    yield { ...(await readOne(folder, found, site, rules)), readBytes };
  }
}

type Outcome = Entry extends infer One ? (One extends Entry ? Omit<One, "readBytes"> : never) : never;

async function readOne(
  folder: string,
  found: FoundFile,
  site: string,
  rules: ReadingRules,
): Promise<Outcome> {
  if (found.kind !== "file") return found;
  const { path: place, bytes } = found;
  if (!ARTICLE.test(place)) return { kind: "left-out", place, reason: "not an article: another file" };
  if (NO_ARTICLE.test(place))
    return { kind: "left-out", place, reason: "not an article: a page about its folder" };
  const refuse = (reason: string): Outcome => ({ kind: "refused", place, reason });
  if (bytes > LONGEST_FILE_BYTES) return refuse(`it is longer than ${readableSize(LONGEST_FILE_BYTES)}`);
  try {
    const content = await readFile(join(folder, place));
    if (content.length === 0) return refuse("it is empty");
    if (
      content.subarray(0, 4096).includes(0) &&
      !/^(?:\xff\xfe|\xfe\xff)/.test(content.toString("latin1", 0, 2))
    )
      return refuse("it is no text");
    const decoded = await decodeBytes(content, /\.(?:x?html?)$/i.test(place) ? "text/html" : undefined);
    const split = splitFrontMatter(decoded.text);
    if (!split.ok) return refuse(split.error);
    const outcome = toPiece({ ...split.value, path: place, site, unreadable: decoded.unreadable > 0 }, rules);
    return outcome.kind === "piece" ? outcome : { ...outcome, place };
  } catch (error) {
    return refuse(messageOf(error));
  }
}
