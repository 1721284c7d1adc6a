// readText: takes decoded plain text, gives it in blocks (one line, one block) with the exact map back.

import type { Block, BlockShape, SourceRun, Warning } from "../../terms/document.ts";
import { controlWarning } from "../lines/control-warning.ts";
import { LineWriter } from "../lines/line-writer.ts";
import { startsWithListMarker } from "../lines/list-marker.ts";
import { TextWriter } from "../lines/text-writer.ts";
import { markRows } from "./mark-rows.ts";

export type ReadText = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sourceMap: readonly SourceRun[];
  readonly warnings: readonly Warning[];
};

/** Every way a line may end: CRLF, LF, CR, form feed, vertical tab, NEL, line and paragraph separators. */
const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/gu;

export function readText(source: string): ReadText {
  const writer = new TextWriter();
  const line = new LineWriter(writer, (sourceStart) => writer.beginBlock(sourceStart));
  let at = 0;
  for (const end of source.matchAll(LINE_END)) {
    writeLine(source, at, end.index, line, writer);
    at = end.index + end[0].length;
  }
  writeLine(source, at, source.length, line, writer);
  const { text, blocks, sourceMap } = writer.finish();
  return { text, blocks: markRows(text, blocks), sourceMap, warnings: controlWarning(line.removedControls) };
}

function writeLine(source: string, start: number, end: number, line: LineWriter, writer: TextWriter): void {
  const text = source.slice(start, end);
  line.add(text, start, "keep");
  if (writer.inBlock) writer.endBlock({ shape: shapeOf(text) });
  line.endLine();
}

function shapeOf(line: string): BlockShape {
  return startsWithListMarker(line) ? "list-item" : "paragraph";
}
