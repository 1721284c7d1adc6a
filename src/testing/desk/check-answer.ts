// Check answer: an answer of the desk's API → nothing, where it is as the description has it; else it throws what is wrong.

import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { API_PATH, DESCRIPTION_PATH } from "../../desk/api/api-path.ts";
import { describeDeskApi, problemsOf } from "../../desk/api/describe-desk-api.ts";
import { createRouteFinder } from "../../desk/api/find-route.ts";
import type { DeskRoute } from "../../desk/api/route.ts";
import type { Answer } from "../serving/ask-at.ts";

type Described = {
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >;
};
type Description = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
};

export type CheckAnswer = (method: string, target: string, answer: Answer) => void;

const ANYWHERE: readonly string[] = [
  "not-found",
  "method-not-allowed",
  "bad-request",
  "unavailable",
  "failed",
];

/** With the document's references in a form that is known under a name of its own. */
const placed = (value: unknown): string =>
  JSON.stringify(value).replaceAll('"#/components', '"api#/components');

export function createAnswerCheck(routes: readonly DeskRoute[]): CheckAnswer {
  const description = describeDeskApi(routes, "https://news.example") as Description;
  const findRoute = createRouteFinder(routes, API_PATH);
  // What judges a few answers need not be quick itself.
  const ajv = new Ajv2020({ strict: false, allErrors: true, code: { optimize: false } });
  addFormats.default(ajv);
  ajv.addSchema(JSON.parse(placed(description)) as object, "api");
  /** By what they are made of: of a thousand answers that are described fewer than a hundred differ. */
  const judges = new Map<string, ValidateFunction>();

  function judgeBy(schema: object, json: unknown, what: string): void {
    const text = placed(schema);
    const judge = judges.get(text) ?? ajv.compile(JSON.parse(text) as object);
    judges.set(text, judge);
    if (!judge(json)) throw new Error(`${what} is not as described: ${ajv.errorsText(judge.errors)}`);
  }
  function checkProblem(json: unknown, known: readonly string[], what: string): void {
    const name = (json as { readonly name?: unknown }).name;
    if (!known.some((one) => one === name))
      throw new Error(`${what}: "${String(name)}" is no problem of it.`);
  }

  return (method, target, { status, headers, text }) => {
    const [path = ""] = target.split("?", 1);
    const what = `${method} ${path} (${status})`;
    const type = (headers["content-type"] ?? "").split(";")[0] ?? "";
    const json: unknown = /[/+]json$/.test(type) && method !== "HEAD" ? JSON.parse(text) : undefined;
    if (path === DESCRIPTION_PATH) return;
    const found = findRoute(method, path);
    if (found.kind !== "found") return checkProblem(json, ANYWHERE, what);
    const described = description.paths[API_PATH + found.route.path]?.[found.route.method.toLowerCase()];
    const content = described?.responses[String(status)]?.content?.[type];
    if (!content) throw new Error(`${what} is not described as ${type}: ${text.slice(0, 300)}`);
    if (json === undefined) return;
    judgeBy(content.schema, json, what);
    if (type === "application/problem+json") checkProblem(json, problemsOf(found.route), what);
  };
}
