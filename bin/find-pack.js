// Where the pack of `read` stands, and whether it was made of the files as they are now.

import { builtin } from "./builtin.js";

const { readFileSync, statSync } = builtin("node:fs");
const { join } = builtin("node:path");

/** Beside the program, so that whoever can change the one can change the other; nothing is lost when it is deleted. */
export function packFolder(root) {
  return join(root, ".cache", "read-pack");
}

/** Changes whenever a file is written anew, also when its length and its own date stay. */
export function stampOf(path) {
  const { size, ctimeMs } = statSync(path);
  return `${size} ${ctimeMs}`;
}

/** The path of the pack; nothing when there is none, another Node made it, or any of its files has changed since. */
export function findPack(root) {
  try {
    const folder = packFolder(root);
    const { node, pack, files } = JSON.parse(readFileSync(join(folder, "made-of.json"), "utf8"));
    const holds = node === process.version && files.every(([path, stamp]) => stampOf(path) === stamp);
    return holds ? join(folder, pack) : undefined;
  } catch {
    return undefined;
  }
}
