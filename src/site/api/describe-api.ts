// Description: the API's operations in, an OpenAPI 3.1 document out, made of the schemas that requests and answers are held to.

import { z } from "zod";
import type { SiteConfig } from "../site-config.ts";
import { API_OPERATIONS, type ApiOperation, DESCRIPTION_PATH } from "./api-operations.ts";
import { ledgerBeside, ledgerList, ledgerRow } from "./ledger-schema.ts";
import { association, newsItem, newsList } from "./ninjs.ts";
import { PROBLEMS, type ProblemName, problemSchema } from "./problem.ts";
import { rankingAnswer } from "./ranking-schema.ts";

/** Of the API, not of the program: it grows when somebody who follows it has to look. */
const API_VERSION = "1.0.0";

const NAMES = z.registry<{ readonly id: string }>();
NAMES.add(association, { id: "Association" });
NAMES.add(newsItem, { id: "NewsItem" });
NAMES.add(newsList, { id: "NewsList" });
NAMES.add(rankingAnswer, { id: "Ranking" });
NAMES.add(ledgerList, { id: "LedgerList" });
NAMES.add(ledgerRow, { id: "LedgerRow" });
NAMES.add(ledgerBeside, { id: "LedgerBeside" });
NAMES.add(problemSchema, { id: "Problem" });

const placeOf = (id: string): string => `#/components/schemas/${id}`;

const referTo = (schema: z.ZodType): object => ({ $ref: placeOf(NAMES.get(schema)?.id ?? "") });

/** OpenAPI 3.1 speaks JSON Schema 2020-12, and names the dialect once for all. */
function schemasOf(): Record<string, object> {
  const { schemas } = z.toJSONSchema(NAMES, { target: "draft-2020-12", uri: placeOf });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _dialect, $id: _id, ...schema }]) => [id, schema]),
  );
}

function parametersOf({ steps, parameters }: ApiOperation): readonly object[] {
  const listed = (shape: z.ZodObject, place: "path" | "query"): readonly object[] =>
    Object.entries(shape.shape).map(([name, type]) => {
      const { $schema: _dialect, description, ...schema } = z.toJSONSchema(type, { target: "draft-2020-12" });
      const isRequired = place === "path" || !type.safeParse(undefined).success;
      return { name, in: place, required: isRequired, ...(description && { description }), schema };
    });
  return [...listed(steps, "path"), ...listed(parameters, "query")];
}

const answerOf = (description: string, type: string, schema: z.ZodType): object => ({
  description,
  headers: {
    ETag: { schema: { type: "string" } },
    "Access-Control-Allow-Origin": { schema: { const: "*" } },
  },
  content: { [type]: { schema: referTo(schema) } },
});

/** Of those that share a status one description names all. */
function problemsOf(names: readonly ProblemName[]): Record<string, object> {
  const byStatus = Object.groupBy(names, (name) => PROBLEMS[name].status);
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, sharing]) => [
      status,
      answerOf(
        sharing.map((name) => PROBLEMS[name].title).join("; "),
        "application/problem+json",
        problemSchema,
      ),
    ]),
  );
}

function describeOperation(name: string, operation: ApiOperation): object {
  const problems: readonly ProblemName[] = [
    ...operation.problems,
    "unknown-parameter",
    "method-not-allowed",
    "unavailable",
    "failed",
  ];
  return {
    get: {
      operationId: name,
      summary: operation.summary,
      parameters: parametersOf(operation),
      responses: {
        "200": answerOf(operation.summary, "application/json", operation.answer),
        "304": { description: "What the request says that it has (If-None-Match) is still right" },
        ...problemsOf(problems),
      },
    },
  };
}

export function describeApi({ name, baseAddress }: SiteConfig): object {
  return {
    openapi: "3.1.0",
    info: {
      title: `${name.en} API`,
      version: API_VERSION,
      description: `Published articles as IPTC ninjs 3.1, what is read most, and the ledger. Explained at ${baseAddress}/en/api.`,
    },
    servers: [{ url: baseAddress }],
    paths: {
      ...Object.fromEntries(
        Object.entries(API_OPERATIONS).map(([key, operation]) => [
          operation.path,
          describeOperation(key, operation),
        ]),
      ),
      [DESCRIPTION_PATH]: {
        get: {
          operationId: "describe",
          summary: "This document",
          responses: {
            "200": {
              description: "OpenAPI 3.1",
              content: { "application/json": { schema: { type: "object" } } },
            },
          },
        },
      },
    },
    components: { schemas: schemasOf() },
  };
}
