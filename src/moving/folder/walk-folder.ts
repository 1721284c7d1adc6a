// Walks a folder: its files in the order of their names, relative to it; nothing outside of it, by whatever link.

import { opendir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";

export type FoundFile =
  | { readonly kind: "file"; readonly path: string; readonly bytes: number }
  | { readonly kind: "refused" | "left-out"; readonly place: string; readonly reason: string };

/** What generators make, and what other programs keep beside the articles. */
const PASSED_OVER: ReadonlySet<string> = new Set(["node_modules", "_site", "__MACOSX"]);
const DEEPEST = 64;

/** Folders and files whose name begins with a dot are nobody's articles. */
export async function* walkFolder(root: string): AsyncGenerator<FoundFile> {
  yield* walk(await realpath(root), "", 0);
}

async function* walk(root: string, below: string, depth: number): AsyncGenerator<FoundFile> {
  if (depth > DEEPEST) {
    yield { kind: "refused", place: below, reason: `folders are nested deeper than ${DEEPEST}` };
    return;
  }
  const names: string[] = [];
  for await (const entry of await opendir(join(root, below))) names.push(entry.name);
  for (const name of names.toSorted()) {
    if (name.startsWith(".") || PASSED_OVER.has(name)) continue;
    const path = below === "" ? name : `${below}/${name}`;
    yield* visit(root, path, depth);
  }
}

async function* visit(root: string, path: string, depth: number): AsyncGenerator<FoundFile> {
  try {
    const whole = join(root, path);
    const real = await realpath(whole);
    if (real !== whole) {
      const leadsOut = !real.startsWith(root + sep);
      const reason = leadsOut
        ? "it is a link that leads out of the folder"
        : "it is a link: what it leads to is read in its own place";
      yield { kind: leadsOut ? "refused" : "left-out", place: path, reason };
      return;
    }
    const found = await stat(real);
    if (found.isDirectory()) yield* walk(root, path, depth + 1);
    else if (found.isFile()) yield { kind: "file", path, bytes: found.size };
    else yield { kind: "refused", place: path, reason: "it is neither a file nor a folder" };
  } catch (error) {
    yield { kind: "refused", place: path, reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "it is a link that leads nowhere";
  if (code === "ELOOP") return "it is a link that leads in a circle";
  return code === "EACCES" ? "it may not be read by this user" : error.message;
}
