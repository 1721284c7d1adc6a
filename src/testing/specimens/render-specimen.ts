// Render specimen: a source file → what the program makes of it, as its three golden files hold it.

import { articleAsMarkdown } from "../../draft/render-text.ts";
import type { House } from "../../house.ts";
import { siteSectionsOf } from "../../house-sections.ts";
import { receiveFile } from "../../intake/receive.ts";
import { draftFrom } from "../../path.ts";
import { readReceived } from "../../read-received.ts";
import { articlePage } from "../../site/article/article-page.ts";
import { pageContext } from "../../site/pages/page-context.ts";
import type { ArticleDraft } from "../../terms/article.ts";
import type { Warning } from "../../terms/document.ts";
import { announcementId, articleId } from "../../terms/ids.ts";
import type { Reading } from "../../terms/reading.ts";
import { TEST_CONFIG } from "../site/open-site.ts";

export const GOLDEN_FILES = ["facts.json", "draft.md", "page.html"] as const;
export type GoldenFiles = Readonly<Record<(typeof GOLDEN_FILES)[number], string>>;

/** No specimen's page may depend on when it was made. */
const MADE_AT = "2031-01-01T00:00:00.000Z";
const ASSETS = { style: "/style.css", script: "/script.js" };

/** Throws with the sentence of the reader when the source cannot be taken in. */
export async function renderSpecimen(source: string, house: House): Promise<GoldenFiles> {
  const received = await receiveFile(source);
  if (!received.ok) throw new Error(received.error.message);
  const read = await readReceived(received.value);
  if (!read.ok) throw new Error(read.error.message);
  const draft = draftFrom(read.value, house);
  return {
    "facts.json": factsOf(read.value.reading),
    "draft.md": `${articleAsMarkdown(draft)}${doubtsOf(draft.warnings)}`,
    "page.html": pageOf(draft, read.value.reading, house),
  };
}

/** One fact a line, each with its words: a change of the reader is seen at a glance. */
function factsOf({ text, facts, parts, warnings, ...head }: Reading): string {
  const { schema: _schema, kindReasons: _reasons, sha256: _sha, ...known } = head;
  const withWords = facts.map((fact) => ({ words: text.slice(...fact.span), ...fact }));
  return `{\n"head": ${JSON.stringify(known)},\n"parts": ${JSON.stringify(parts)},\n"facts": ${lines(withWords)},\n"warnings": ${lines(warnings)}\n}\n`;
}

function lines(values: readonly unknown[]): string {
  return values.length === 0 ? "[]" : `[\n${values.map((value) => JSON.stringify(value)).join(",\n")}\n]`;
}

function doubtsOf(warnings: readonly Warning[]): string {
  if (warnings.length === 0) return "";
  return `\n---\n${warnings.map(({ code, message }) => `- ${code}: ${message}`).join("\n")}\n`;
}

/** Hands an article on, and is the same for all but for its headline. */
const SHARE = /<section class="share"[\s\S]*?<\/section>/;

/** The page's main part; what stands around it is the same on every page. */
function pageOf(draft: ArticleDraft, reading: Reading, { style }: House): string {
  const sections = siteSectionsOf(style.sections);
  const context = pageContext({ ...TEST_CONFIG, sections }, "ja", ASSETS);
  const article = {
    ...draft,
    id: articleId(1),
    state: { kind: "published", publishedAt: MADE_AT } as const,
    revision: 1,
    createdAt: MADE_AT,
    updatedAt: MADE_AT,
    provenance: {
      announcementId: announcementId(1),
      issuer: reading.issuer?.name ?? "",
      sha256: reading.sha256 ?? "",
      receivedAt: MADE_AT,
      ...(reading.announcedAt === undefined ? {} : { announcedAt: reading.announcedAt }),
    },
  };
  const { markup } = articlePage(context, { article, neighbours: {}, series: [] });
  const from = markup.indexOf("<main");
  const main = markup.slice(from, markup.indexOf("</main>", from));
  return `${main.replace(SHARE, "")}</main>\n`;
}
