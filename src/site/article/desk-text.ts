// Desk text: one block of the desk's own writing in, its markup out.

import type { ArticleBlock } from "../../terms/article.ts";
import { type Html, html } from "../markup/html.ts";
import type { BodyContext } from "./official-text.ts";
import { picture } from "./picture.ts";
import { withReadings } from "./readings/with-readings.ts";
import { tableFrame } from "./table.ts";

export type DeskBlock = Exclude<ArticleBlock, { kind: "official" | "omission" | "closing" }>;

function heading({ outline }: BodyContext, block: Extract<DeskBlock, { kind: "heading" }>): Html {
  const depth = outline.get(block) ?? 2;
  if (depth === 2) return html`<h2>${block.text}</h2>`;
  return depth === 3 ? html`<h3>${block.text}</h3>` : html`<h4>${block.text}</h4>`;
}

function table(
  { page, readings }: BodyContext,
  { rows, header }: Extract<DeskBlock, { kind: "table" }>,
): Html {
  return tableFrame(
    page,
    rows.map((cells, index) => ({ cells, isHeader: header && index === 0 })),
    readings,
  );
}

function quote({ text, credit }: Extract<DeskBlock, { kind: "quote" }>): Html {
  return html`<blockquote>
    <p>${text}</p>
    ${credit !== undefined && html`<footer>${credit}</footer>`}
  </blockquote>`;
}

export function deskBlock(body: BodyContext, block: DeskBlock): Html {
  switch (block.kind) {
    case "heading":
      return heading(body, block);
    case "paragraph":
      return html`<p>${withReadings(block.text, [], body.readings)}</p>`;
    case "list":
      return html`<ul>
        ${block.entries.map((entry) => html`<li>${withReadings(entry, [], body.readings)}</li>`)}
      </ul>`;
    case "table":
      return table(body, block);
    case "quote":
      return quote(block);
    case "picture":
      return picture(block, { opens: body.first === block });
  }
}
