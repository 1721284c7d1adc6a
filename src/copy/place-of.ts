// Place: an address of the site in, where it stands in the copy out: the same path wherever a file can have it.

import { createHash } from "node:crypto";

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Signs that some file system cannot have in a name. */
const UNNAMEABLE = /[\u0000-\u001f\u007f<>:"/\\|?*]/;
/** In bytes: file systems take 255, and an unfinished or compressed file needs some more than its name. */
const LONGEST_NAME = 200;
const PLAIN_QUERY = /^[\w=.,-]{1,80}$/;
const ENDING = /\.[a-z]{2,11}$/;

const shortHash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);

/** Names of our own, which no name of the site's is taken for. */
const substitute = (text: string): string => `~${shortHash(text)}`;

function decode(step: string): string | undefined {
  try {
    return decodeURIComponent(step);
  } catch {
    return undefined;
  }
}

/** Whether a file may have this name on every system a copy is likely to be carried to. */
function isName(name: string): boolean {
  if (name === "" || /^[.~]|[. ]$/.test(name) || name.toLowerCase() === "index.html") return false;
  return !UNNAMEABLE.test(name) && !DEVICE.test(name) && Buffer.byteLength(name) <= LONGEST_NAME;
}

function placeOfStep(step: string): string {
  const name = decode(step);
  return name !== undefined && name.isWellFormed() && isName(name)
    ? encodeURIComponent(name)
    : substitute(step);
}

/**
 * `target`: path and query, as links have them. The path of the copy has no query: a later page of a list stands below
 * the list (`/section/sea?before=1-2` at `/section/sea/~before=1-2`), a later part of a feed beside it.
 */
export function placeOf(target: string): string {
  const [path = "", query = ""] = target.split(/\?(.*)/s);
  const steps = path
    .split("/")
    .filter((step) => step !== "")
    .map(placeOfStep);
  if (query === "") return `/${steps.join("/")}`;
  const mark = PLAIN_QUERY.test(query) ? `~${query}` : substitute(query);
  const last = steps.at(-1) ?? "";
  const ending = ENDING.exec(last)?.[0];
  if (ending === undefined) return `/${[...steps, mark].join("/")}`;
  return `/${[...steps.slice(0, -1), last.slice(0, -ending.length) + mark + ending].join("/")}`;
}

/** The place of an address whose own place is another one's where capitals make no difference. */
export function placeBeside(target: string): string {
  return `/${substitute(target)}${ENDING.exec(target.split("?")[0] ?? "")?.[0] ?? ""}`;
}

/** What two places have in common that a file system may take for one. */
export function foldPlace(place: string): string {
  return decodeURIComponent(place).normalize("NFC").toLowerCase();
}

/** The file at a place; a page is the index of a folder, so that every server finds it at its address. */
export function fileOf(place: string, isPage: boolean): string | undefined {
  const path = place.slice(1).split("/").map(decodeURIComponent).join("/");
  if (isPage) return path === "" ? "index.html" : `${path}/index.html`;
  return ENDING.test(path) ? path : undefined;
}
