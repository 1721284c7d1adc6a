// Desk API: a request below /desk/api in, its answer out; no route runs before its door, its right and its schemas are passed.

import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { type Bilingual, LANGUAGES, type Language } from "../../site/site-config.ts";
import { isStoreAway } from "../../newsroom/ports/is-store-away.ts";
import { apiPagePath } from "./explain/api-page-path.ts";
import { readClientAddress } from "../../site/delivery/client-address.ts";
import { API_PATH, DESCRIPTION_PATH } from "./api-path.ts";
import { describeDeskApi } from "./describe-desk-api.ts";
import type { DeskDeps } from "./desk-deps.ts";
import { DeskFault } from "./desk-fault.ts";
import { type Door, admitCall } from "./door/admit-call.ts";
import type { CallPace } from "./door/call-pace.ts";
import { type FoundRoute, createRouteFinder } from "./find-route.ts";
import { type DeskProblem, PROBLEMS, writeProblem } from "./problems.ts";
import { JSON_TYPE } from "./reading/media-type.ts";
import { readBody, readPath, readQuery } from "./reading/read-parts.ts";
import type { CallRequest, DeskRoute, FileSent } from "./route.ts";
import type { SignedIn } from "./signed-in.ts";
import { type Sent, sendAnswer } from "./send-answer.ts";

export type DeskApiOptions = Door & {
  /** The newsroom's. */
  readonly name: Bilingual;
  readonly routes: readonly DeskRoute[];
  readonly deps: DeskDeps;
  readonly trustedProxies: number;
  readonly pace: CallPace;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly onError: (error: unknown, request: { readonly method: string; readonly target: string }) => void;
};

export type DeskApi = {
  /** Answers one request; never rejects. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
};

const LONGEST_TARGET = 8_192;
const AWAY_SECONDS = 5;
/** Whoever was longer over sending the body may have been shut out meanwhile. */
const SLOW_BODY_MS = 100;

function problemSent(problem: DeskProblem, base: string, headers = new Headers()): Sent {
  if (problem.retryAfter !== undefined) headers.set("retry-after", String(problem.retryAfter));
  const body = JSON.stringify(writeProblem(problem, base));
  return { status: PROBLEMS[problem.name].status, type: "application/problem+json", body, headers };
}

async function admitAgain(
  route: DeskRoute,
  request: IncomingMessage,
  address: string,
  options: DeskApiOptions,
): Promise<SignedIn | undefined> {
  try {
    return await admitCall(route, request, address, options);
  } catch (error) {
    if (error instanceof DeskFault) return undefined;
    throw error;
  }
}

function requestOf(
  route: DeskRoute,
  request: IncomingMessage,
  signal: AbortSignal,
  options: DeskApiOptions,
): CallRequest {
  const { headers } = request;
  const lastEventId = headers["last-event-id"];
  const address = readClientAddress(request, options.trustedProxies);
  return {
    address,
    userAgent: headers["user-agent"] ?? "",
    isSecure: options.base.startsWith("https:"),
    cookie: headers.cookie,
    lastEventId: typeof lastEventId === "string" ? lastEventId : undefined,
    signal,
    whoNow: () => admitAgain(route, request, address, options),
  };
}

/** An answer that is not as described is a bug of ours, and no answer. */
function sentOf({ answer, status = 200 }: DeskRoute, made: unknown, headers: Headers): Sent {
  if (answer instanceof z.ZodType)
    return { status, type: JSON_TYPE, body: JSON.stringify(answer.parse(made)), headers };
  // The type of the route says so: what is no schema's is a file's.
  const file = made as FileSent;
  if (!answer.types.includes(file.type)) throw new Error(`${file.type} is no type of this answer.`);
  return { status, type: file.type, body: file.body, headers };
}

/** Right before content: who may not do it does not learn what would be wrong with it. */
async function runRoute(
  { route, params }: Extract<FoundRoute, { kind: "found" }>,
  request: IncomingMessage,
  signal: AbortSignal,
  options: DeskApiOptions,
): Promise<Sent> {
  const asked = requestOf(route, request, signal, options);
  const admitted = await admitCall(route, request, asked.address, options);
  if (admitted) options.pace.count(admitted, route.pace ?? "work");
  const [, query = ""] = (request.url ?? "").split("?", 2);
  const headers = new Headers();
  const parts = { path: readPath(route, params), query: readQuery(route, new URLSearchParams(query)) };
  const began = performance.now();
  const body = await readBody(route, request);
  const isSlow = performance.now() - began >= SLOW_BODY_MS;
  const call = {
    ...parts,
    body,
    who: isSlow ? await admitCall(route, request, asked.address, options) : admitted,
    at: new Date(options.now()).toISOString(),
    deps: options.deps,
    request: asked,
    headers,
  };
  try {
    return sentOf(route, await route.run(call), headers);
  } catch (error) {
    // A cookie that is taken back is taken back also where there is no answer.
    if (error instanceof DeskFault) return problemSent(error.problem, options.base, headers);
    throw error;
  }
}

/** Of a store that is away nobody knows whether it did what it was told before. */
function problemOf(error: unknown): DeskProblem {
  if (!isStoreAway(error))
    return { name: "failed", detail: "The answer could not be made. Please try again later." };
  const detail = "The store cannot be reached now. Once it can, see whether this was done.";
  return { name: "unavailable", detail, retryAfter: AWAY_SECONDS };
}

const missing = (path: string): DeskProblem => ({
  name: "not-found",
  detail: `The desk's API has nothing at "${path.slice(0, 200)}".`,
});

export function createDeskApi(options: DeskApiOptions): DeskApi {
  const { base, routes } = options;
  const findRoute = createRouteFinder(routes, API_PATH);
  // Half a second of work that most servers are never asked for.
  let description: string | undefined;

  /** Holds no secret, and is the same for everybody: so is the program's own text. */
  async function explain(language: Language): Promise<Sent> {
    const { apiPage } = await import("./explain/api-page.ts");
    const body = apiPage({ language, name: options.name, shownAs: "page" }, routes, base).markup;
    const policy =
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    return {
      status: 200,
      type: "text/html",
      body,
      headers: new Headers({ "content-security-policy": policy }),
    };
  }
  async function answer(request: IncomingMessage, signal: AbortSignal): Promise<Sent> {
    const { method = "", url = "" } = request;
    const [path = ""] = url.split("?", 1);
    if (url.length > LONGEST_TARGET)
      return problemSent({ name: "bad-request", detail: "The address is too long.", field: "query" }, base);
    const language = LANGUAGES.find((one) => apiPagePath(one) === path);
    if (language && (method === "GET" || method === "HEAD")) return explain(language);
    const found = findRoute(method, path);
    if (found.kind === "found") return runRoute(found, request, signal, options);
    if (path === DESCRIPTION_PATH && (method === "GET" || method === "HEAD"))
      return {
        status: 200,
        type: JSON_TYPE,
        body: (description ??= JSON.stringify(describeDeskApi(routes, base))),
      };
    if (found.kind === "missing" && path !== DESCRIPTION_PATH) return problemSent(missing(path), base);
    const methods = found.kind === "other-method" ? found.methods : ["GET"];
    const detail = `Here only ${methods.join(", ")} is answered.`;
    const headers = new Headers({ allow: methods.join(", ") });
    return problemSent({ name: "method-not-allowed", detail }, base, headers);
  }

  return {
    async handle(request, response) {
      const gone = new AbortController();
      response.once("close", () => gone.abort());
      const send = (sent: Sent): Promise<void> => sendAnswer(request, response, base, sent);
      try {
        await send(
          await answer(request, gone.signal).catch((error: unknown) => {
            if (error instanceof DeskFault) return problemSent(error.problem, base);
            throw error;
          }),
        );
      } catch (error) {
        const [target = ""] = (request.url ?? "").split("?", 1);
        // Who breaks off while something is read is no fault of ours.
        if (!request.destroyed || request.complete)
          options.onError(error, { method: request.method ?? "", target });
        if (response.headersSent) response.destroy();
        else {
          await send(problemSent(problemOf(error), base));
        }
      }
    },
  };
}
