// Reads an export of a known format: where it is in, its entries out one by one.

import { readFolder } from "./folder/read-folder.ts";
import { readGhost } from "./ghost/read-ghost.ts";
import { readNinjs } from "./ninjs/read-ninjs.ts";
import type { Entry, MovingFormat } from "./piece.ts";
import type { ReadingRules } from "./reading-rules.ts";
import { readWxr } from "./wordpress/read-wxr.ts";

type Reader = (path: string, rules: ReadingRules) => AsyncGenerator<Entry>;

const READERS: Readonly<Record<MovingFormat, Reader>> = {
  wordpress: readWxr,
  ghost: readGhost,
  ninjs: readNinjs,
  folder: readFolder,
};

/** Throws `UnreadableExport` where it cannot be read on; what was read before stands. */
export function readExport(format: MovingFormat, path: string, rules: ReadingRules): AsyncGenerator<Entry> {
  return READERS[format](path, rules);
}
