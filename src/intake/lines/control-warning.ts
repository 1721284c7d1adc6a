// controlWarning: takes how many control characters were left out of a text, gives the warning that says so.

import type { Warning } from "../../terms/document.ts";
import { readableCount } from "../readable-count.ts";

export function controlWarning(removed: number): readonly Warning[] {
  if (removed === 0) return [];
  const what =
    removed === 1 ? "1 control character was" : `${readableCount(removed)} control characters were`;
  return [{ code: "control-characters", message: `${what} left out of the text (NUL and the like).` }];
}
