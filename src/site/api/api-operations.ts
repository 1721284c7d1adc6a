// API operations: everything that can be asked of the API, with its parameters and answers as they are checked and described.

import { OUTCOMES } from "../../terms/ledger/status.ts";
import { z } from "zod";
import { SEARCH_ORDERS } from "../../newsroom/ports/search-store.ts";
import { LONGEST_SEARCH } from "../../search/read-search-words.ts";
import { ARTICLE_KINDS } from "../../terms/article.ts";
import { HIGHEST_ID } from "../../terms/ids.ts";
import { RANKING_WINDOWS } from "../../terms/ranking.ts";
import {
  LEDGER_KEYS,
  UNDERTAKING_PARTS,
  ledgerBeside,
  ledgerId,
  ledgerList,
  ledgerRow,
  recordTable,
} from "./ledger-schema.ts";
import { newsItem, newsList } from "./ninjs.ts";
import type { ProblemName } from "./problem.ts";
import { rankingAnswer } from "./ranking-schema.ts";

const MOST_LISTED = 50;
export const LISTED = 20;

const number = z
  .string()
  .regex(/^[1-9]\d{0,14}$/)
  .transform(Number);
/** Without control characters: no name has them, and PostgreSQL takes no NUL. */
const name = z
  .string()
  .max(200)
  .regex(/^[^\u0000-\u001f\u007f]+$/);
const section = name.describe("Slug of a section.").optional();
const kind = z.enum(ARTICLE_KINDS).describe("Kind of article.").optional();
const day = z.iso.date();
const cursor = z
  .string()
  .regex(/^\d{1,14}-\d{1,16}$/)
  .describe("Where the page begins, as the address with rel next has it.")
  .optional();
const limit = number
  .pipe(z.int().min(1).max(MOST_LISTED))
  .default(LISTED)
  .describe("How many a page has at most.");

const noParameters = z.strictObject({});

const listParameters = z.strictObject({
  section,
  kind,
  series: name.describe("Name of a series.").optional(),
  person: name.describe("Whom it is about: a name, or its key as in the person's uri.").optional(),
  issuer: name.describe("Who announced it.").optional(),
  topic: name.describe("What it is about.").optional(),
  place: name.describe("Where it is about; countries, too.").optional(),
  form: name.describe("Form of the announcement, such as joint-statement.").optional(),
  cursor,
  limit,
});

const searchParameters = z.strictObject({
  q: z
    .string()
    .min(1)
    .max(LONGEST_SEARCH)
    .describe(
      "Words that must all be there; quotes hold words together, a minus leaves out; up to 10 words. Behind what has them as typed comes what has names by their readings and words by what else they are called.",
    ),
  order: z
    .enum(SEARCH_ORDERS)
    .default("newest")
    .describe("best: what says it in the headline first, then in the lead, then anywhere."),
  section,
  kind,
  issuer: name.describe("Who announced it, in full.").optional(),
  person: name.describe("Whom it is about: a name, or its key as in the person's uri.").optional(),
  from: day.describe("First day of publication, in Japan.").optional(),
  until: day.describe("Last day of publication, in Japan.").optional(),
  cursor,
  limit,
});

const rankingParameters = z.strictObject({
  section: name.describe("Slug of a section; all of them unless given.").optional(),
  page: number.pipe(z.int().max(100_000)).default(1).describe("Fifty places each."),
});

const articleSteps = z.strictObject({
  id: number.pipe(z.int().min(1).max(HIGHEST_ID)).describe("The article's number."),
});
const rankingSteps = z.strictObject({
  window: z.enum(RANKING_WINDOWS).describe("The last 24 hours, 168 hours or 720 hours."),
});

const ledgerParameters = z.strictObject({
  by: z
    .enum(LEDGER_KEYS)
    .describe("What the list is narrowed by; which of these a table has, its records say.")
    .optional(),
  key: name.describe("Key of what it is narrowed by, as addresses of the ledger have it: JP+KR.").optional(),
  outcome: z.enum(OUTCOMES).describe("Of undertakings: what became of them, as readers are told.").optional(),
  from: day.describe("First day of announcement.").optional(),
  until: day.describe("Last day of announcement.").optional(),
  cursor: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d\.[\d-]{3,30}$/)
    .describe("Where the page begins, as next has it.")
    .optional(),
  limit,
});
const ledgerSteps = z.strictObject({ table: recordTable });
const ledgerRowSteps = z.strictObject({ table: recordTable, id: ledgerId.describe("Id in the ledger.") });
const ledgerPartSteps = z.strictObject({
  id: ledgerId.describe("Id of the undertaking."),
  part: z.enum(UNDERTAKING_PARTS).describe("What is told of it."),
});
const statement = number.pipe(z.int().min(1).max(HIGHEST_ID));
const besideSteps = z.strictObject({
  earlier: statement.describe("Number of the earlier announcement."),
  later: statement.describe("Number of the later announcement."),
});

/** The steps of the path that stand in braces, and the query. */
export const API_OPERATIONS = {
  readArticle: {
    path: "/api/articles/{id}",
    summary: "One article, whole",
    steps: articleSteps,
    parameters: noParameters,
    answer: newsItem,
    problems: ["not-found", "withdrawn"],
  },
  listArticles: {
    path: "/api/articles",
    summary:
      "Articles, the newest first: all of them, or those of one section, kind, series, person, issuer, topic, place or form",
    steps: noParameters,
    parameters: listParameters,
    answer: newsList,
    problems: ["not-found", "bad-parameter"],
  },
  searchArticles: {
    path: "/api/search",
    summary: "Articles in which words stand",
    steps: noParameters,
    parameters: searchParameters,
    answer: newsList,
    problems: ["bad-parameter", "too-many-searches"],
  },
  readRanking: {
    path: "/api/rankings/{window}",
    summary: "What was read most, counted in reader-days",
    steps: rankingSteps,
    parameters: rankingParameters,
    answer: rankingAnswer,
    problems: ["not-found", "bad-parameter"],
  },
  listLedger: {
    path: "/api/ledger/{table}",
    summary: "Records of the ledger, the newest announced first, as its files have them",
    steps: ledgerSteps,
    parameters: ledgerParameters,
    answer: ledgerList,
    problems: ["not-found", "bad-parameter"],
  },
  readLedgerRow: {
    path: "/api/ledger/{table}/{id}",
    summary: "One record of the ledger",
    steps: ledgerRowSteps,
    parameters: noParameters,
    answer: ledgerRow,
    problems: ["not-found"],
  },
  listUndertakingParts: {
    path: "/api/ledger/undertakings/{id}/{part}",
    summary: "Evidence of an undertaking, the history of its outcome, or where later statements say it again",
    steps: ledgerPartSteps,
    parameters: noParameters,
    answer: ledgerList,
    problems: ["not-found"],
  },
  layStatementsBeside: {
    path: "/api/ledger/statements/{earlier}/beside/{later}",
    summary:
      "Two statements of the same parties side by side: what was said again and how, what is not there, what is new",
    steps: besideSteps,
    parameters: noParameters,
    answer: ledgerBeside,
    problems: ["not-found"],
  },
} as const satisfies Readonly<Record<string, ApiOperation>>;

export type ApiOperation = {
  readonly path: string;
  readonly summary: string;
  readonly steps: z.ZodObject;
  readonly parameters: z.ZodObject;
  readonly answer: z.ZodType;
  /** Beside those that every operation may have. */
  readonly problems: readonly ProblemName[];
};

export type ListAsking = z.output<typeof listParameters>;
export type SearchingAsking = z.output<typeof searchParameters>;
export type RankingAsking = z.output<typeof rankingParameters> & z.output<typeof rankingSteps>;

export type LedgerAsking = z.output<typeof ledgerParameters> & z.output<typeof ledgerSteps>;
export type LedgerPartAsking = z.output<typeof ledgerPartSteps>;

export type ApiAsking =
  | ({ readonly name: "readArticle" } & z.output<typeof articleSteps>)
  | ({ readonly name: "listArticles" } & ListAsking)
  | ({ readonly name: "searchArticles" } & SearchingAsking)
  | ({ readonly name: "readRanking" } & RankingAsking)
  | ({ readonly name: "listLedger" } & LedgerAsking)
  | ({ readonly name: "readLedgerRow" } & z.output<typeof ledgerRowSteps>)
  | ({ readonly name: "listUndertakingParts" } & LedgerPartAsking)
  | ({ readonly name: "layStatementsBeside" } & z.output<typeof besideSteps>)
  /** The description of all of them. */
  | { readonly name: "describe" };

export const DESCRIPTION_PATH = "/api/openapi.json";

export type OperationName = keyof typeof API_OPERATIONS;
type Operations = (typeof API_OPERATIONS)[OperationName];
type KeysOf<T> = T extends unknown ? keyof T : never;
export type ParameterName = Extract<
  KeysOf<Operations["steps"]["shape"]> | KeysOf<Operations["parameters"]["shape"]>,
  string
>;
