// Description: the desk's routes in, an OpenAPI 3.1 document out, made of the schemas that calls and answers are held to.

import { z } from "zod";
import { API_PATH, DESCRIPTION_PATH } from "./api-path.ts";
import { messageSchema } from "../webhooks/message.ts";
import { DESK_HEADER } from "./door/cross-site.ts";
import { PROBLEMS, type ProblemName, problemSchema } from "./problems.ts";
import { bodyTypesOf } from "./reading/media-type.ts";
import type { DeskRoute } from "./route.ts";

/** Of the API, not of the program: it grows when somebody who follows it has to look. */
const API_VERSION = "1.0.0";

type Json = Record<string, unknown>;
type Components = Map<string, Json>;

/** Named schemas (`.meta({ id })`) stand once, among the components. */
function writeSchema(schema: z.ZodType, io: "input" | "output", components: Components): Json {
  const { $schema: _dialect, $defs, ...written } = z.toJSONSchema(schema, { target: "draft-2020-12", io });
  const place = (json: unknown): unknown => {
    if (Array.isArray(json)) return json.map(place);
    if (typeof json !== "object" || json === null) return json;
    return Object.fromEntries(
      Object.entries(json).map(([name, value]) => [
        name,
        name === "$ref" && typeof value === "string"
          ? value.replace("#/$defs/", "#/components/schemas/")
          : place(value),
      ]),
    );
  };
  for (const [name, definition] of Object.entries($defs ?? {})) {
    const { $schema: _its, id: _id, ...placed } = place(definition) as Json;
    components.set(name, placed);
  }
  return place(written) as Json;
}

function parametersOf({ params, query }: DeskRoute, components: Components): readonly Json[] {
  const listed = (shape: z.ZodObject, where: "path" | "query"): readonly Json[] =>
    Object.entries(shape.shape).map(([name, type]) => {
      const { description, ...schema } = writeSchema(type, "input", components);
      const required = where === "path" || !type.safeParse(undefined).success;
      return { name, in: where, required, ...(description !== undefined && { description }), schema };
    });
  return [...listed(params, "path"), ...listed(query, "query")];
}

function bodyOf(route: DeskRoute, components: Components): Json {
  const { body } = route;
  if (body === undefined) return {};
  const schema = body instanceof z.ZodType ? writeSchema(body, "input", components) : {};
  const content = Object.fromEntries(bodyTypesOf(route).map((type) => [type, { schema }]));
  return { requestBody: { required: true, content } };
}

function answerOf({ answer, summary }: DeskRoute, components: Components): Json {
  if (answer instanceof z.ZodType) {
    const schema = writeSchema(answer, "output", components);
    return { description: summary, content: { "application/json": { schema } } };
  }
  return {
    description: summary,
    content: Object.fromEntries(answer.types.map((type) => [type, { schema: { type: "string" } }])),
  };
}

/** What every route of a sort may be answered with, whatever it does. */
export function problemsOf(route: DeskRoute): readonly ProblemName[] {
  const isOpen = route.right === "anybody";
  const changes = route.method !== "GET";
  const takes = route.body !== undefined;
  const hasParameters = Object.keys(route.params.shape).length > 0;
  return [
    ...new Set<ProblemName>([
      "bad-request",
      ...(isOpen ? [] : (["signed-out", "forbidden", "limited"] as const)),
      ...(isOpen && !changes ? [] : (["cross-site"] as const)),
      ...(hasParameters ? (["not-found"] as const) : []),
      ...(takes ? (["too-large"] as const) : []),
      ...(route.problems ?? []),
      "unavailable",
      "failed",
    ]),
  ];
}

/** Of those that share a status one description names all. */
function problemAnswers(names: readonly ProblemName[]): Json {
  const byStatus = Object.groupBy(names, (name) => PROBLEMS[name].status);
  const schema = { $ref: "#/components/schemas/Problem" };
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, sharing]) => [
      status,
      {
        description: sharing.map((name) => `${name}: ${PROBLEMS[name].title}`).join("; "),
        content: { "application/problem+json": { schema } },
      },
    ]),
  );
}

function describeRoute(route: DeskRoute, components: Components): Json {
  const [tag = ""] = route.path.slice(1).split("/");
  return {
    operationId: route.name,
    summary: route.summary,
    description: `Right: ${route.right}.`,
    "x-right": route.right,
    tags: [tag],
    ...(route.right === "anybody" && { security: [] }),
    parameters: parametersOf(route, components),
    ...bodyOf(route, components),
    responses: {
      [route.status ?? 200]: answerOf(route, components),
      ...problemAnswers(problemsOf(route)),
    },
  };
}

function pathsOf(routes: readonly DeskRoute[], components: Components): Json {
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    const path = (paths[API_PATH + route.path] ??= {});
    path[route.method.toLowerCase()] = describeRoute(route, components);
  }
  return paths;
}

/** What programs are told; the answer is theirs. */
function describeWebhooks(components: Components): Json {
  const schema = writeSchema(messageSchema, "output", components);
  const header = (name: string, description: string): Json => ({
    name,
    in: "header",
    required: true,
    description,
    schema: { type: "string" },
  });
  return {
    message: {
      post: {
        operationId: "tellWebhook",
        summary: "What happened to an article, signed as Standard Webhooks has it",
        security: [],
        parameters: [
          header("webhook-id", "The same for every try of one message."),
          header("webhook-timestamp", "Seconds since the epoch of this try."),
          header(
            "webhook-signature",
            "v1, and the HMAC-SHA256 of id, timestamp and body; one for each secret.",
          ),
        ],
        requestBody: { required: true, content: { "application/json": { schema } } },
        responses: {
          "2XX": { description: "It was received" },
          "410": { description: "Nothing more is to be sent: the webhook is paused" },
          default: { description: "It is sent again, later each time" },
        },
      },
    },
  };
}

const SECURITY = {
  token: { type: "http", scheme: "bearer", description: "A token of the desk, made at /desk/connections." },
  session: {
    type: "apiKey",
    in: "cookie",
    name: "shirase-desk",
    description: `A browser's session. Calls that change something also need the desk's own origin and the header ${DESK_HEADER}: 1.`,
  },
} as const;

const DESCRIBE = {
  get: {
    operationId: "describe",
    summary: "This document",
    security: [],
    responses: {
      "200": {
        description: "OpenAPI 3.1",
        content: { "application/json": { schema: { type: "object" } } },
      },
    },
  },
} as const;

export function describeDeskApi(routes: readonly DeskRoute[], base: string): object {
  const components: Components = new Map();
  const paths = pathsOf(routes, components);
  components.set("Problem", writeSchema(problemSchema, "output", components));
  return {
    openapi: "3.1.0",
    info: {
      title: "Shirase desk API",
      version: API_VERSION,
      description: `Everything that the desk does. Explained for people at ${base}/desk/api.`,
    },
    servers: [{ url: base }],
    security: [{ session: [] }, { token: [] }],
    paths: { ...paths, [DESCRIPTION_PATH]: DESCRIBE },
    webhooks: describeWebhooks(components),
    components: { schemas: Object.fromEntries(components), securitySchemes: SECURITY },
  };
}
