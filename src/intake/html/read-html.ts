// readHtml: takes the decoded source of a page, gives its text in blocks with the exact map back, and what its head says.

import type { Block, RubyReading, SourceRun, Warning } from "../../terms/document.ts";
import { type Result, success } from "../../terms/result.ts";
import { controlWarning } from "../lines/control-warning.ts";
import type { IntakeError } from "../intake-error.ts";
import type { Limits } from "../limits.ts";
import { readableCount } from "../readable-count.ts";
import { writeHtmlBlocks } from "./html-blocks.ts";
import type { HtmlDoubt, HtmlHead } from "./html-tree.ts";
import { markFurniture } from "./furniture/mark-furniture.ts";
import { parseHtml } from "./parse-html.ts";

export type ReadHtml = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly rubies: readonly RubyReading[];
  readonly sourceMap: readonly SourceRun[];
  readonly warnings: readonly Warning[];
  readonly head: HtmlHead;
};

export function readHtml(source: string, input: string, limits: Limits): Result<ReadHtml, IntakeError> {
  const parsed = parseHtml(source, input, limits);
  if (!parsed.ok) return parsed;
  const { head, doubts } = parsed.value;
  const { text, blocks, rubies, sourceMap, removedControls } = writeHtmlBlocks(parsed.value);
  const warnings = [
    ...doubts.map((doubt) => doubtWarning(doubt, limits)),
    ...controlWarning(removedControls),
  ];
  return success({ text, blocks: markFurniture(blocks), rubies, sourceMap, warnings, head });
}

function doubtWarning(doubt: HtmlDoubt, limits: Limits): Warning {
  switch (doubt.kind) {
    case "too-deep":
      return {
        code: "html-too-deep",
        message: `${readableCount(doubt.elements)} HTML elements are nested deeper than ${limits.nesting}; their text was kept, their meaning was not.`,
      };
    case "left-open":
      return {
        code: "html-left-open",
        message: `The page opens <${doubt.name}> and never closes it; what follows could not be read as text.`,
      };
    case "cut-off":
      return {
        code: "html-cut-off",
        message: "The page ends without </body> or </html>, or inside a tag; it may be incomplete.",
      };
  }
}
