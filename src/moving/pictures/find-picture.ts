// Finds the file of a moved article's picture: its old address in, a file within the given folder out; nothing outside of it.

import { realpath, stat } from "node:fs/promises";
import { dirname, join, sep } from "node:path";

/** WordPress names the sizes that it makes: `ship-300x200.jpg`, `ship-scaled.jpg`. */
const MADE_SIZE = /-(?:\d{1,5}x\d{1,5}|scaled)(?=\.[a-z]+$)/i;
/** Ghost keeps its sizes in folders of their own. */
const SIZE_FOLDER = /(^|\/)size\/w\d+\//;

/** Steps of an address's path, decoded; none where they would lead upwards or hold what no file's name has. */
function stepsOf(address: string): readonly string[] {
  const path = address.replace(/^https?:\/\/[^/?#]*/i, "").replace(/[?#].*$/s, "");
  try {
    const steps = decodeURIComponent(path)
      .split("/")
      .filter((step) => step !== "" && step !== ".");
    return steps.some((step) => step === ".." || /[\\\u0000-\u001f]/.test(step)) ? [] : steps;
  } catch {
    return [];
  }
}

/** The longest path first: two months may each have a `ship.jpg`. */
function candidatesOf(address: string, place: string): readonly string[] {
  const steps = stepsOf(address);
  const below = steps.map((_step, index) => steps.slice(index).join("/"));
  const isRelative = !/^(?:https?:)?\//i.test(address);
  const beside = isRelative && steps.length > 0 ? [join(dirname(place), ...steps)] : [];
  const all = [...beside, ...below];
  const originals = all.map((path) => path.replace(SIZE_FOLDER, "$1").replace(MADE_SIZE, ""));
  return [...new Set([...all, ...originals])];
}

/** `place`: the piece's own file, for addresses relative to it. Without the folder there is none. */
export async function findPicture(
  folder: string,
  address: string,
  place: string,
): Promise<string | undefined> {
  const root = await realpath(folder).catch(() => undefined);
  if (root === undefined) return undefined;
  for (const candidate of candidatesOf(address, place)) {
    try {
      const real = await realpath(join(root, candidate));
      if (real.startsWith(root + sep) && (await stat(real)).isFile()) return real;
    } catch {
      // Not there: the next one is looked for.
    }
  }
  return undefined;
}
