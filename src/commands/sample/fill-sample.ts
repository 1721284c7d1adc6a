// The sample newsroom: sends every sample announcement and desk piece through the real path, once, also when interrupted.

import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { writeDeskHeadline } from "../../draft/write-desk-headline.ts";
import type { House } from "../../house.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { publishArticle } from "../../newsroom/decisions/change-article.ts";
import { composeDeskArticle } from "../../newsroom/desk-piece/compose-desk-article.ts";
import { takeIn } from "../../path.ts";
import type { Newsroom } from "../../path.ts";
import { proofArticle } from "../../proof/proof-article.ts";
import { loadSampleNewsroom } from "../../sample/load-sample.ts";
import type { SampleDocument, SampleFile, SampleNewsroom } from "../../sample/load-sample.ts";
import type { Announcement } from "../../terms/announcement.ts";
import type { Article } from "../../terms/article.ts";
import type { AnnouncementId } from "../../terms/ids.ts";
import type { Source } from "../../terms/source.ts";
import { SAMPLE_SETTING } from "./sample-state.ts";
import { createProgress } from "../terminal.ts";

const SAMPLES = fileURLToPath(new URL("../../../samples", import.meta.url));
/** What no rule lets out, such as what an agency tells: an editor of the sample looked at it. */
async function publishByDesk(
  article: Article,
  { document }: Announcement,
  { archive }: Newsroom,
  at: string,
): Promise<void> {
  const published = publishArticle(article, { at, document });
  if (!published.ok) throw new Error(`The sample cannot be published: ${published.error.message}`);
  const actor = { kind: "console", name: "sample" } as const;
  await archive.saveArticle(published.value, { at, actor, action: "article.published", article: article.id });
}

async function sendDocument(
  document: SampleDocument,
  source: Source,
  newsroom: Newsroom,
): Promise<AnnouncementId> {
  const received = { bytes: await document.readBytes(), name: document.file, address: document.address };
  const at = { receivedAt: document.receivedAt, publishAt: document.publishedAt };
  const taken = await takeIn(received, source, newsroom, at);
  if (!taken.ok) throw new Error(`The sample ${document.file} is not right: ${taken.error.message}`);
  const { article, announcement } = taken.value;
  if (document.publishedByDesk && article.state.kind === "draft")
    await publishByDesk(article, announcement, newsroom, document.publishedAt);
  return announcement.id;
}

/** Front matter between two lines of `---`, then Markdown. */
const DESK_PIECE = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/;

function deskPieceOf(file: string, content: string, { style }: House) {
  const [, yaml, markdown] = DESK_PIECE.exec(content) ?? [];
  if (yaml === undefined || markdown === undefined)
    throw new Error(`The sample ${file} has no front matter.`);
  const { publishedAt, ...frontMatter }: Record<string, unknown> = { ...parse(yaml) };
  if (typeof publishedAt !== "string")
    throw new Error(`The sample ${file} does not say when it was published.`);
  const piece = { frontMatter, markdown, firstLine: yaml.split("\n").length + 3 };
  const draft = composeDeskArticle(piece, style, (fields) => writeDeskHeadline(style, fields));
  if (!draft.ok) throw new Error(`The sample ${file} is not right: ${draft.error}`);
  const slips = proofArticle(draft.value);
  return { draft: { ...draft.value, warnings: [...draft.value.warnings, ...slips] }, publishedAt };
}

async function sendDeskPiece({ file, readBytes }: SampleFile, { archive, house }: Newsroom): Promise<void> {
  const content = new TextDecoder().decode(await readBytes());
  const { draft, publishedAt } = deskPieceOf(file, content, house);
  await archive.createArticle({ draft, createdAt: publishedAt, publishedAt, key: `sample:${file}` });
}

async function loadSources(sample: SampleNewsroom, archive: Archive): Promise<ReadonlyMap<string, Source>> {
  for (const source of sample.sources) await archive.saveSource(source);
  return new Map(sample.sources.map((source) => [source.id, source]));
}

/** Decides what the sample's desk decided of the ledger. `announcements`: by file, of one that came twice the later. */
type Settle = (
  settlements: SampleNewsroom["settlements"],
  announcements: ReadonlyMap<string, AnnouncementId>,
) => Promise<void>;

/** Harmless when it was interrupted before: what is already there is recognised. */
export async function fillSample(newsroom: Newsroom, settle?: Settle): Promise<void> {
  const sample = await loadSampleNewsroom(SAMPLES);
  if (!sample.ok) throw new Error(sample.error);
  const { documents, deskPieces, settlements } = sample.value;
  const announcements = new Map<string, AnnouncementId>();
  const { archive } = newsroom;
  await archive.saveSetting(SAMPLE_SETTING, "filling");
  const sources = await loadSources(sample.value, archive);
  const started = performance.now();
  const progress = createProgress("Filling the sample newsroom", documents.length + deskPieces.length);
  for (const document of documents) {
    const source = sources.get(document.sourceId);
    if (!source)
      throw new Error(`The sample ${document.file} names a source that is not listed: ${document.sourceId}`);
    announcements.set(document.file, await sendDocument(document, source, newsroom));
    progress.step(document.file);
  }
  for (const piece of deskPieces) {
    await sendDeskPiece(piece, newsroom);
    progress.step(piece.file);
  }
  await settle?.(settlements, announcements);
  await archive.saveSetting(SAMPLE_SETTING, "complete");
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  progress.end(
    `Filled the sample newsroom: ${documents.length} announcements and ${deskPieces.length} pieces of the desk in ${seconds} s.`,
  );
}
