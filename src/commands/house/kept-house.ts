// Kept house: a folder → the house that its files make now, read again when one of them has changed; in between the one that was read.

import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { authorityFolder } from "../../house-authority.ts";
import type { Result } from "../../terms/result.ts";

/** Whatever was written, by whichever process: another file, another size or another time. */
async function fingerprintOf(folder: string): Promise<string> {
  const authority = authorityFolder(folder);
  const names = await readdir(authority).catch(() => []);
  const files = [
    ...["style.yaml", "words.yaml"].map((name) => join(folder, name)),
    ...names.filter((name) => name.endsWith(".yaml")).map((name) => join(authority, name)),
  ];
  const told = await Promise.all(
    files.map(async (file) => {
      const found = await stat(file).catch(() => undefined);
      return found ? `${file} ${found.ino} ${found.size} ${found.mtimeMs}` : file;
    }),
  );
  return told.toSorted().join("\n");
}

export type Kept<T> = { readonly house: Result<T, string>; readonly version: number };

/** Calls that come while it is read wait for it. A mistake in a file is told until it is mended. */
export function keepHouse<T>(
  folder: string,
  load: (folder: string) => Promise<Result<T, string>>,
): () => Promise<Kept<T>> {
  let kept: { readonly fingerprint: string; readonly read: Promise<Result<T, string>> } | undefined;
  let version = 0;
  return async () => {
    const fingerprint = await fingerprintOf(folder);
    if (kept?.fingerprint !== fingerprint) {
      version += 1;
      kept = { fingerprint, read: load(folder) };
    }
    const now = version;
    return { house: await kept.read, version: now };
  };
}
