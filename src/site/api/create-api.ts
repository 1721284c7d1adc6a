// API: a request's path and query in, the answer ready to send out, held to the schema that describes it.

import type { z } from "zod";
import type { Rendered } from "../delivery/page-cache.ts";
import { type StoredPage, storePage } from "../delivery/stored-page.ts";
import type { TakeTurns } from "../delivery/take-turns.ts";
import { TooManyWaiting } from "../delivery/take-turns.ts";
import type { SiteOptions } from "../site-config.ts";
import { answerArticle } from "./answer-article.ts";
import { answerLedgerBeside, answerLedgerList, answerLedgerPart, answerLedgerRow } from "./answer-ledger.ts";
import { answerList } from "./answer-list.ts";
import { answerRanking } from "./answer-ranking.ts";
import { answerSearch } from "./answer-search.ts";
import { ApiFault } from "./api-fault.ts";
import { API_OPERATIONS, type ApiAsking } from "./api-operations.ts";
import { describeApi } from "./describe-api.ts";
import { type Problem, renderProblem } from "./problem.ts";
import { readApiRequest } from "./read-api-request.ts";

export type ApiRooms = {
  readonly options: SiteOptions;
  /** Renders once per change of the store, or of what else is shown. */
  readonly keep: (
    key: string,
    shows: "articles" | "rankings",
    render: () => Promise<Rendered>,
  ) => Promise<StoredPage>;
  readonly takeTurn: TakeTurns;
};

export type Api = {
  /** Never rejects but where the store or this program is broken. */
  load(path: string, query: URLSearchParams): Promise<StoredPage>;
  problem(problem: Problem): StoredPage;
};

/** An answer that is not as described is a bug of ours, and no answer. */
function json(schema: z.ZodType, answer: unknown): Rendered {
  const body = JSON.stringify(schema.parse(answer));
  return { status: 200, type: "application/json; charset=utf-8", body };
}

async function render(options: SiteOptions, asking: ApiAsking): Promise<Rendered> {
  switch (asking.name) {
    case "readArticle":
      return json(API_OPERATIONS.readArticle.answer, await answerArticle(options, asking.id));
    case "listArticles":
      return json(API_OPERATIONS.listArticles.answer, await answerList(options, asking));
    case "searchArticles":
      return json(API_OPERATIONS.searchArticles.answer, await answerSearch(options, asking));
    case "readRanking":
      return json(API_OPERATIONS.readRanking.answer, await answerRanking(options, asking));
    case "listLedger":
      return json(API_OPERATIONS.listLedger.answer, await answerLedgerList(options, asking));
    case "readLedgerRow":
      return json(API_OPERATIONS.readLedgerRow.answer, await answerLedgerRow(options, asking));
    case "listUndertakingParts":
      return json(API_OPERATIONS.listUndertakingParts.answer, await answerLedgerPart(options, asking));
    case "layStatementsBeside":
      return json(API_OPERATIONS.layStatementsBeside.answer, await answerLedgerBeside(options, asking));
    case "describe":
      return {
        status: 200,
        type: "application/json; charset=utf-8",
        body: JSON.stringify(describeApi(options.config)),
      };
  }
}

const OF_LEDGER: ReadonlySet<ApiAsking["name"]> = new Set([
  "listLedger",
  "readLedgerRow",
  "listUndertakingParts",
  "layStatementsBeside",
]);

/** Of cursors, of words to look for and of what the ledger can be asked there is no end: what they show is kept nowhere. */
function isKept(asking: ApiAsking): boolean {
  if (OF_LEDGER.has(asking.name)) return false;
  return asking.name !== "searchArticles" && !("cursor" in asking && asking.cursor !== undefined);
}

export function createApi({ options, keep, takeTurn }: ApiRooms): Api {
  const problem = (found: Problem): StoredPage => storePage(renderProblem(found, options.config.baseAddress));
  const make = (asking: ApiAsking): Promise<StoredPage> => {
    const work = (): Promise<Rendered> => render(options, asking);
    const shows = asking.name === "readRanking" ? "rankings" : "articles";
    if (isKept(asking)) return keep(`api ${JSON.stringify(asking)}`, shows, work);
    const made = asking.name === "searchArticles" ? takeTurn(work) : work();
    return made.then((rendered) => storePage(rendered));
  };
  return {
    problem,
    async load(path, query) {
      const asking = readApiRequest(path, query);
      if (!asking.ok) return problem(asking.error);
      try {
        return await make(asking.value);
      } catch (error) {
        if (error instanceof ApiFault) return problem(error.problem);
        if (!(error instanceof TooManyWaiting)) throw error;
        return problem({ name: "too-many-searches", detail: "Please try again in a few seconds." });
      }
    },
  };
}
