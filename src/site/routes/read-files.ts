// Reading of files: an address that fits a file's pattern → the file that it names, or nothing where it names none.

import { parseArticleId } from "../../terms/ids.ts";
import { parsePictureName } from "../../terms/picture.ts";
import type { Asked } from "./asked.ts";
import type { ApiRoute, CardRoute, Route } from "./route.ts";

/** `/cards/12-AbCdEfGhIjKl.png` */
export function readCard({ steps: [, name = ""] }: Asked): CardRoute | undefined {
  const [, number = "", version = ""] = /^(\d{1,15})-([\w-]{12})\.png$/.exec(name) ?? [];
  const id = parseArticleId(number);
  return id === undefined ? undefined : { kind: "card", id, version };
}

export function readMedia({ steps: [, name = ""] }: Asked): Route | undefined {
  const picture = parsePictureName(name);
  return picture && { kind: "media", name: picture.name };
}

export function readAsset({ steps: [name = ""] }: Asked): Route | undefined {
  const isNamed = name === "favicon.svg" || /^site(?:-[\w-]+)?\.(?:css|js)$/.test(name);
  return isNamed ? { kind: "asset", name } : undefined;
}

export function readShard({ steps: [name = ""] }: Asked): Route | undefined {
  const [, part, shard] = /^sitemap-(articles|terms)-([1-9]\d{0,5})\.xml$/.exec(name) ?? [];
  if (part === "articles") return { kind: "sitemap-articles", shard: Number(shard) };
  return part === undefined ? undefined : { kind: "sitemap-terms", shard: Number(shard) };
}

export function readLedgerSitemap({ steps: [name = ""] }: Asked): Route | undefined {
  const [, month] = /^sitemap-ledger-(\d{4}-(?:0[1-9]|1[0-2]))\.xml$/.exec(name) ?? [];
  return month === undefined ? undefined : { kind: "sitemap-ledger", month };
}

/** What the API makes of the rest is its own affair. */
export function readApiRequest({ path, search }: Asked): ApiRoute | undefined {
  return path === "/api/" ? undefined : { kind: "api-request", path, query: search };
}

export function readReport({ language }: Asked): Route {
  return { kind: "report", language };
}
