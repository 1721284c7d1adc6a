// Reads an export to its end, for tests: its pieces, and what was left out or refused with its reason, by place.

import type { MovingFormat, Piece } from "../../moving/piece.ts";
import { UnreadableExport } from "../../moving/piece.ts";
import { readExport } from "../../moving/read-export.ts";
import type { ReadingRules } from "../../moving/reading-rules.ts";

export type ReadAll = {
  readonly pieces: readonly Piece[];
  readonly others: Readonly<Record<string, string>>;
  /** Why the file could not be read on. */
  readonly broken?: string;
};

export const JAPAN: ReadingRules = {
  zone: () => 9 * 3_600_000,
  types: new Set(["post"]),
  withPictures: true,
};

export async function readAll(
  format: MovingFormat,
  path: string,
  rules: ReadingRules = JAPAN,
): Promise<ReadAll> {
  const pieces: Piece[] = [];
  const others: Record<string, string> = {};
  try {
    for await (const entry of readExport(format, path, rules)) {
      if (entry.kind === "piece") pieces.push(entry.piece);
      else others[entry.place] = `${entry.kind}: ${entry.reason}`;
    }
    return { pieces, others };
  } catch (error) {
    if (!(error instanceof UnreadableExport)) throw error;
    return { pieces, others, broken: error.message };
  }
}
