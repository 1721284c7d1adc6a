// Desk text: one block of the desk's own writing in, its markup out.

import type { ArticleBlock } from "../../terms/article.ts";
import { type Html, html } from "../markup/html.ts";
import type { BodyContext } from "./official-text.ts";
import { picture } from "./picture.ts";
import { tableFrame } from "./table.ts";
import { withMarks } from "./with-marks.ts";

export type DeskBlock = Exclude<ArticleBlock, { kind: "official" | "omission" | "closing" }>;

function heading({ outline }: BodyContext, block: Extract<DeskBlock, { kind: "heading" }>): Html {
  const depth = outline.get(block) ?? 2;
  const text = withMarks(block.text, block.marks);
  if (depth === 2) return html`<h2>${text}</h2>`;
  return depth === 3 ? html`<h3>${text}</h3>` : html`<h4>${text}</h4>`;
}

function table(
  { page, readings }: BodyContext,
  { rows, header, marks }: Extract<DeskBlock, { kind: "table" }>,
): Html {
  return tableFrame(
    page,
    rows.map((cells, index) => ({ cells, isHeader: header && index === 0, marks: marks?.[index] })),
    readings,
  );
}

function quote({ text, credit, marks }: Extract<DeskBlock, { kind: "quote" }>): Html {
  return html`<blockquote>
    <p>${withMarks(text, marks)}</p>
    ${credit !== undefined && html`<footer>${credit}</footer>`}
  </blockquote>`;
}

export function deskBlock(body: BodyContext, block: DeskBlock): Html {
  const { readings } = body;
  switch (block.kind) {
    case "heading":
      return heading(body, block);
    case "paragraph":
      return html`<p>${withMarks(block.text, block.marks, { readings })}</p>`;
    case "list":
      return html`<ul>
        ${block.entries.map((entry, at) => html`<li>${withMarks(entry, block.marks?.[at], { readings })}</li>`)}
      </ul>`;
    case "table":
      return table(body, block);
    case "quote":
      return quote(block);
    case "picture":
      return picture(block, { opens: body.first === block });
  }
}
