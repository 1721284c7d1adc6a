// Read tree: a copy's folder in, every file of it with the hash of what it says out, but for the record.

import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const hashOf = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");

export function readTree(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = paths.filter(
    (path) => !path.startsWith(".shirase-copy") && statSync(join(folder, path)).isFile(),
  );
  return new Map(files.toSorted().map((path) => [path, hashOf(readFileSync(join(folder, path)))]));
}
