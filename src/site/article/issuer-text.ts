// Issuer text: a run of the issuer's blocks in, one marked section out; omissions and the closing are the desk's.

import type { Article, ArticleBlock } from "../../terms/article.ts";
import { type Html, html } from "../markup/html.ts";
import { type BodyContext, type OfficialBlock, officialBlocks } from "./official-text.ts";
import { languageOf } from "../markup/language-of.ts";
import { type PageContext, issuerName } from "../pages/page-context.ts";

export type IssuerBlock = Extract<ArticleBlock, { kind: "official" | "omission" | "closing" }>;

function omission(
  { language, words }: PageContext,
  { reason }: Extract<IssuerBlock, { kind: "omission" }>,
): Html {
  return html`<p class="omission" lang="${language}">
    <span>(${words.omission})</span> <span lang="${languageOf(reason)}">${reason}</span>
  </p>`;
}

/** Official blocks between two omissions, in order, and the omissions where they stand. */
function issuerParts(body: BodyContext, blocks: readonly IssuerBlock[]): readonly Html[] {
  const parts: Html[] = [];
  let waiting: OfficialBlock[] = [];
  const flush = (): void => {
    parts.push(...officialBlocks(body, waiting));
    waiting = [];
  };
  for (const block of blocks) {
    if (block.kind === "official") {
      waiting.push(block);
      continue;
    }
    flush();
    if (block.kind === "omission") parts.push(omission(body.page, block));
  }
  flush();
  return parts;
}

function officialHead(context: PageContext, written: string | undefined): Html {
  const { words, language } = context;
  const issuer = written === undefined ? undefined : issuerName(context, written);
  return html`<header class="official-head" lang="${language}">
    <p class="seal">
      ${words.officialLabel}${issuer !== undefined && html`<span lang="${languageOf(issuer)}">${issuer}</span>`}
    </p>
    <p class="official-note">
      ${words.officialNote} ${issuer !== undefined && html`<a href="#source">${words.toSource}</a>`}
    </p>
  </header>`;
}

/** `isFirst`: the run says whose words follow. */
export function issuerRun(
  body: BodyContext,
  article: Article,
  blocks: readonly IssuerBlock[],
  isFirst: boolean,
): Html {
  const closings = blocks.flatMap((block) =>
    block.kind === "closing" ? [html`<p class="closing">${block.text}</p>`] : [],
  );
  const parts = issuerParts(body, blocks);
  const head = isFirst && officialHead(body.page, article.provenance?.issuer);
  const label = body.page.words.officialLabel;
  // An order is a list, a line an entry: set as paragraphs, forty appointments would be as long as a book.
  const form = article.announcementKind === "personnel-order" ? "official order" : "official";
  const official =
    parts.length > 0 &&
    html`<section class="${form}" aria-label="${label}" lang="${article.language}">${head}${parts}</section>`;
  return html`${official}${closings}`;
}
