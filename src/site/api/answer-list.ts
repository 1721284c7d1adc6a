// List answer: which articles are asked for in, a page of them as ninjs out, the newest first.

import type { CardQuery } from "../../newsroom/ports/archive.ts";
import { readTermKey } from "../../japanese/names/term-key.ts";
import { parseArticleId } from "../../terms/ids.ts";
import type { CountedTerm, TermKind } from "../../terms/term.ts";
import { cursorOf } from "../routes/addresses.ts";
import type { SiteConfig, SiteOptions } from "../site-config.ts";
import { ApiFault } from "./api-fault.ts";
import { API_OPERATIONS, type ListAsking } from "./api-operations.ts";
import { newsListOf } from "./list-page.ts";
import type { NewsList } from "./ninjs.ts";

type Before = NonNullable<CardQuery["before"]>;

function readCursor(cursor: string): Before {
  const [at = "", number = ""] = cursor.split("-");
  const id = parseArticleId(number);
  if (id !== undefined) return { publishedAt: new Date(Number(at)).toISOString(), id };
  const detail = `The parameter "cursor" is of no list: "${cursor}". Take it from a list's page.`;
  throw new ApiFault({ name: "bad-parameter", detail });
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

/** Parameters that name a term, and the kind of term. */
const TERM_PARAMETERS = {
  person: "person",
  issuer: "issuer",
  topic: "topic",
  place: "place",
  form: "kind",
} as const satisfies Readonly<Record<string, TermKind>>;

const isTermParameter = (name: string): name is keyof typeof TERM_PARAMETERS =>
  Object.hasOwn(TERM_PARAMETERS, name);

/** Where no published article is about it there is no list either: names are without number. */
async function findTerm({ archive }: SiteOptions, asking: ListAsking): Promise<CountedTerm | undefined> {
  for (const name of Object.keys(TERM_PARAMETERS).filter(isTermParameter)) {
    const given = asking[name];
    if (given === undefined) continue;
    const kind = TERM_PARAMETERS[name];
    const key = kind === "kind" ? given : readTermKey(given);
    const term = key === "" ? undefined : await archive.findTerm({ kind, key });
    if (term) return term;
    throw new ApiFault({ name: "not-found", detail: `There is no article of the ${name} "${given}".` });
  }
  return undefined;
}

export async function answerList(options: SiteOptions, asking: ListAsking): Promise<NewsList> {
  const { archive, config } = options;
  const { cursor, limit, section, kind, series, person, issuer, topic, place, form } = asking;
  const query = { section, kind, series, person, issuer, topic, place, form };
  requireOne(query);
  requireSection(config, section);
  const term = await findTerm(options, asking);
  const found = await archive.listCards({
    ...(section !== undefined && { section }),
    ...(kind && { kind }),
    ...(series !== undefined && { series }),
    ...(term && { term: { kind: term.kind, key: term.key } }),
    ...(cursor !== undefined && { before: readCursor(cursor) }),
    limit: limit + 1,
  });
  if (series !== undefined && found.length === 0 && cursor === undefined)
    throw new ApiFault({ name: "not-found", detail: `There is no series "${series}".` });
  const sectionName = config.sections.find(({ slug }) => slug === section)?.name.ja;
  const cards = found.slice(0, limit);
  const last = found.length > limit ? cards.at(-1) : undefined;
  return newsListOf(config, {
    path: API_OPERATIONS.listArticles.path,
    title: term?.name ?? sectionName ?? kind ?? series ?? config.name.ja,
    query,
    limit,
    cards,
    cursor,
    next: last && cursorOf(last),
  });
}
