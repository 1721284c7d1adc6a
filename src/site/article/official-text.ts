// Official text: one official block in, its markup out, character for character; tables as tables, readings as ruby.

import type { ArticleBlock } from "../../terms/article.ts";
import { breakHeadline } from "../markup/headline.ts";
import { type Html, html } from "../markup/html.ts";
import { placeOfBlock } from "../ledger/parts/find-sentence.ts";
import type { Outline } from "./outline.ts";
import type { PageContext } from "../pages/page-context.ts";
import type { ReadingBook } from "./readings/reading-book.ts";
import { withReadings } from "./readings/with-readings.ts";
import { tableFrame } from "./table.ts";

export type OfficialBlock = Extract<ArticleBlock, { kind: "official" }>;
/** What rendering a body needs besides the block at hand. */
export type BodyContext = {
  readonly page: PageContext;
  readonly outline: Outline;
  /** The official text's own title: its first heading. */
  readonly title: OfficialBlock | undefined;
  readonly first: ArticleBlock | undefined;
  /** The desk's readings of names; absent where nobody can ask for them. */
  readonly readings?: ReadingBook;
  /** Numbers of the issuer's blocks that other pages lead to. */
  readonly places?: ReadonlySet<number>;
};

function heading(block: OfficialBlock, { outline, title }: BodyContext): Html {
  const text = block.rubies?.length ? withReadings(block.text, block.rubies) : breakHeadline(block.text);
  const depth = outline.get(block) ?? 2;
  if (block === title) return html`<h2 class="official-title">${text}</h2>`;
  if (depth === 2) return html`<h2>${text}</h2>`;
  return depth === 3 ? html`<h3>${text}</h3>` : html`<h4>${text}</h4>`;
}

function table({ page, readings }: BodyContext, blocks: readonly OfficialBlock[]): Html {
  const rows = blocks.map(({ cells, text, header }) => ({
    cells: cells ?? text.split("\t"),
    isHeader: header === true,
  }));
  return tableFrame(page, rows, readings);
}

/** True when `next` belongs into the same table or list as `first`. */
function continues(first: OfficialBlock, next: OfficialBlock): boolean {
  if (first.shape === "row") return next.shape === "row" && next.table === first.table;
  return first.shape === "list-item" && next.shape === "list-item";
}

function placeOf({ block }: OfficialBlock, { places }: BodyContext): string | undefined {
  return places?.has(block) === true ? placeOfBlock(block) : undefined;
}

function single(block: OfficialBlock, body: BodyContext): Html {
  const text = withReadings(block.text, block.rubies, body.readings);
  const place = placeOf(block, body);
  switch (block.shape) {
    case "heading":
      return heading(block, body);
    case "preformatted":
      return html`<pre>${text}</pre>`;
    case "caption":
      return html`<p class="caption">${text}</p>`;
    case "paragraph":
    case "list-item":
    case "row":
      return place === undefined ? html`<p>${text}</p>` : html`<p id="${place}">${text}</p>`;
  }
}

function listItem(block: OfficialBlock, body: BodyContext): Html {
  const text = withReadings(block.text, block.rubies, body.readings);
  const place = placeOf(block, body);
  return place === undefined ? html`<li>${text}</li>` : html`<li id="${place}">${text}</li>`;
}

/** Neighbouring rows become one table, neighbouring list items one list; order and characters stay. */
export function officialBlocks(body: BodyContext, blocks: readonly OfficialBlock[]): readonly Html[] {
  const parts: Html[] = [];
  for (let at = 0; at < blocks.length;) {
    const first = blocks[at];
    if (!first) break;
    let end = at + 1;
    for (let next = blocks[end]; next && continues(first, next); next = blocks[end]) end += 1;
    const group = blocks.slice(at, end);
    if (first.shape === "row") parts.push(table(body, group));
    else if (first.shape === "list-item") {
      parts.push(
        html`<ul>
          ${group.map((one) => listItem(one, body))}
        </ul>`,
      );
    } else parts.push(single(first, body));
    at = end;
  }
  return parts;
}
