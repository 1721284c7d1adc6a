// Article body: the blocks of an article in, markup out that tells the issuer's words from the desk's.

import type { Article, ArticleBlock } from "../../terms/article.ts";
import { type Html, html } from "../markup/html.ts";
import { deskBlock } from "./desk-text.ts";
import { type IssuerBlock, issuerRun } from "./issuer-text.ts";
import type { BodyContext } from "./official-text.ts";
import { outlineOf } from "./outline.ts";
import type { PageContext } from "../pages/page-context.ts";
import type { ReadingBook } from "./readings/reading-book.ts";

const isIssuerBlock = (block: ArticleBlock | undefined): block is IssuerBlock =>
  block?.kind === "official" || block?.kind === "omission" || block?.kind === "closing";

function bodyContext(
  page: PageContext,
  body: readonly ArticleBlock[],
  readings: ReadingBook | undefined,
  places: ReadonlySet<number> | undefined,
): BodyContext {
  const title = body.find((block) => block.kind === "official" && block.shape === "heading");
  return {
    page,
    outline: outlineOf(body),
    title: title?.kind === "official" ? title : undefined,
    first: body[0],
    ...(readings && { readings }),
    ...(places && { places }),
  };
}

/** The issuer's blocks that follow each other from `start` on. */
function issuerBlocksFrom(blocks: readonly ArticleBlock[], start: number): readonly IssuerBlock[] {
  const run: IssuerBlock[] = [];
  for (let at = start, block = blocks[at]; isIssuerBlock(block); at += 1, block = blocks[at]) run.push(block);
  return run;
}

/** Runs of issuer's blocks become marked sections; everything else is the desk's own text. */
export function articleBody(
  page: PageContext,
  article: Article,
  readings?: ReadingBook,
  places?: ReadonlySet<number>,
): Html {
  const { body: blocks, language } = article;
  const body = bodyContext(page, blocks, readings, places);
  const parts: Html[] = [];
  let isFirst = true;
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at];
    if (!block) break;
    if (!isIssuerBlock(block)) {
      parts.push(deskBlock(body, block));
      at += 1;
      continue;
    }
    const run = issuerBlocksFrom(blocks, at);
    parts.push(issuerRun(body, article, run, isFirst));
    isFirst = false;
    at += run.length;
  }
  return html`<div class="body" lang="${language}">${parts}</div>`;
}
