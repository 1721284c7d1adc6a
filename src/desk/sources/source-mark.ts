// Source mark: a source → the sign of how it stands now, so that who changes it says what they had seen.

import { createHash } from "node:crypto";
import type { Source } from "../../terms/source.ts";

const SIGNS = 16;

export function markOf(source: Source): string {
  return createHash("sha256").update(JSON.stringify(source)).digest("hex").slice(0, SIGNS);
}
