// Article body: the blocks of an article in, markup out that tells the issuer's words from the desk's.

import type { Article, ArticleBlock } from "../../terms/article.ts";
import { type Html, html } from "../markup/html.ts";
import { type OfficialBlock, officialBlocks } from "./official-text.ts";
import { type PageContext, languageOf } from "./page-context.ts";
import { tableFrame } from "./table.ts";

type DeskBlock = Exclude<ArticleBlock, { kind: "official" | "omission" | "closing" }>;
type IssuerBlock = Exclude<ArticleBlock, DeskBlock>;

const isIssuerBlock = (block: ArticleBlock): block is IssuerBlock =>
  block.kind === "official" || block.kind === "omission" || block.kind === "closing";

function deskTable(context: PageContext, { rows, header }: Extract<DeskBlock, { kind: "table" }>): Html {
  return tableFrame(
    context,
    rows.map((cells, index) => ({ cells, isHeader: header && index === 0 })),
  );
}

function deskBlock(context: PageContext, block: DeskBlock): Html {
  switch (block.kind) {
    case "heading":
      return block.level <= 2 ? html`<h2>${block.text}</h2>` : html`<h3>${block.text}</h3>`;
    case "paragraph":
      return html`<p>${block.text}</p>`;
    case "list":
      return html`<ul>
        ${block.entries.map((entry) => html`<li>${entry}</li>`)}
      </ul>`;
    case "table":
      return deskTable(context, block);
    case "quote":
      return html`<blockquote>
        <p>${block.text}</p>
        ${block.credit !== undefined && html`<footer>${block.credit}</footer>`}
      </blockquote>`;
  }
}

function omission(context: PageContext, block: Extract<IssuerBlock, { kind: "omission" }>): Html {
  const { language, words } = context;
  return html`<p class="omission" lang="${language}">
    <span>(${words.omission})</span> <span lang="${languageOf(block.reason)}">${block.reason}</span>
  </p>`;
}

/** Official blocks between two omissions, in order, and the omissions where they stand. */
function issuerParts(context: PageContext, blocks: readonly IssuerBlock[]): readonly Html[] {
  const parts: Html[] = [];
  let waiting: OfficialBlock[] = [];
  const flush = (): void => {
    parts.push(...officialBlocks(context, waiting));
    waiting = [];
  };
  for (const block of blocks) {
    if (block.kind === "official") {
      waiting.push(block);
      continue;
    }
    flush();
    if (block.kind === "omission") parts.push(omission(context, block));
  }
  flush();
  return parts;
}

function officialHead(context: PageContext, article: Article): Html {
  const { words, language } = context;
  const issuer = article.provenance?.issuer;
  return html`<header class="official-head" lang="${language}">
    <p class="seal">
      ${words.officialLabel}${issuer !== undefined && html`<span lang="${languageOf(issuer)}">${issuer}</span>`}
    </p>
    <p class="official-note">${words.officialNote}</p>
  </header>`;
}

function issuerRun(
  context: PageContext,
  article: Article,
  blocks: readonly IssuerBlock[],
  isFirst: boolean,
): Html {
  const closings = blocks.flatMap((block) =>
    block.kind === "closing" ? [html`<p class="closing">${block.text}</p>`] : [],
  );
  const parts = issuerParts(context, blocks);
  const official =
    parts.length > 0 &&
    html`<section class="official" aria-label="${context.words.officialLabel}" lang="${article.language}">
      ${isFirst && officialHead(context, article)}${parts}
    </section>`;
  return html`${official}${closings}`;
}

/** Runs of issuer's blocks become marked sections; everything else is the desk's own text. */
export function articleBody(context: PageContext, article: Article): Html {
  const parts: Html[] = [];
  let isFirst = true;
  for (let at = 0; at < article.body.length;) {
    const block = article.body[at];
    if (!block) break;
    if (!isIssuerBlock(block)) {
      parts.push(deskBlock(context, block));
      at += 1;
      continue;
    }
    const run: IssuerBlock[] = [];
    for (let next: ArticleBlock | undefined = block; next && isIssuerBlock(next); next = article.body[at]) {
      run.push(next);
      at += 1;
    }
    parts.push(issuerRun(context, article, run, isFirst));
    isFirst = false;
  }
  return html`<div class="body" lang="${article.language}">${parts}</div>`;
}
