// List answer: which articles are asked for in, a page of them as ninjs out, the newest first.

import type { CardQuery } from "../../newsroom/archive.ts";
import { articleId } from "../../terms/ids.ts";
import { cursorOf } from "../addresses.ts";
import type { SiteConfig, SiteOptions } from "../site-config.ts";
import { ApiFault } from "./api-fault.ts";
import { API_OPERATIONS, type ListAsking } from "./api-operations.ts";
import { newsListOf } from "./list-page.ts";
import type { NewsList } from "./ninjs.ts";

type Before = NonNullable<CardQuery["before"]>;

/** Its form was checked with the other parameters. */
function readCursor(cursor: string): Before {
  const [at = "", id = ""] = cursor.split("-");
  return { publishedAt: new Date(Number(at)).toISOString(), id: articleId(Number(id)) };
}

export function requireSection({ sections }: SiteConfig, section: string | undefined): void {
  if (section === undefined || sections.some(({ slug }) => slug === section)) return;
  throw new ApiFault({ name: "not-found", detail: `There is no section "${section}".` });
}

/** Of two filters at once the store would have to look through all articles of one for those of the other. */
function requireOne(query: Readonly<Record<string, string | undefined>>): void {
  const names = Object.keys(query).filter((name) => query[name] !== undefined);
  if (names.length < 2) return;
  throw new ApiFault({
    name: "bad-parameter",
    detail: `A list takes one of ${names.join(", ")}, not ${names.length} of them.`,
  });
}

export async function answerList({ archive, config }: SiteOptions, asking: ListAsking): Promise<NewsList> {
  const { section, kind, series, cursor, limit } = asking;
  const query = { section, kind, series };
  requireOne(query);
  requireSection(config, section);
  const found = await archive.listCards({
    ...(section !== undefined && { section }),
    ...(kind && { kind }),
    ...(series !== undefined && { series }),
    ...(cursor !== undefined && { before: readCursor(cursor) }),
    limit: limit + 1,
  });
  if (series !== undefined && found.length === 0 && cursor === undefined)
    throw new ApiFault({ name: "not-found", detail: `There is no series "${series}".` });
  const cards = found.slice(0, limit);
  const last = found.length > limit ? cards.at(-1) : undefined;
  return newsListOf(config, {
    path: API_OPERATIONS.listArticles.path,
    title: config.sections.find(({ slug }) => slug === section)?.name.ja ?? kind ?? series ?? config.name.ja,
    query,
    limit,
    cards,
    cursor,
    next: last && cursorOf(last),
  });
}
