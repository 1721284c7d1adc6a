// Reading: a target of the API in, what it asks for out, or the problem with it.

import type { z } from "zod";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";
import { API_OPERATIONS, type ApiAsking, type ApiOperation, DESCRIPTION_PATH } from "./api-operations.ts";
import type { Problem } from "./problem.ts";

const notFound = (path: string): Problem => ({
  name: "not-found",
  detail: `The API has nothing at "${path}".`,
});

/** The values of the steps in braces; undefined where the path is another's. */
function readSteps({ path: pattern }: ApiOperation, path: string): Record<string, string> | undefined {
  const expected = pattern.split("/");
  const given = path.split("/");
  if (expected.length !== given.length) return undefined;
  const steps: Record<string, string> = {};
  for (const [at, step] of expected.entries()) {
    const value = given[at] ?? "";
    const [, name] = /^\{(\w+)\}$/.exec(step) ?? [];
    if (name !== undefined) steps[name] = value;
    else if (step !== value) return undefined;
  }
  return steps;
}

/** Of a name that stands twice neither is believed. */
function readQuery(query: URLSearchParams): Result<Record<string, string>, Problem> {
  const parameters: Record<string, string> = {};
  for (const [name, value] of query) {
    if (Object.hasOwn(parameters, name))
      return failure({ name: "bad-parameter", detail: `The parameter "${name}" is given more than once.` });
    Object.defineProperty(parameters, name, { value, enumerable: true });
  }
  return success(parameters);
}

function problemOf({ issues: [issue] }: z.ZodError): Problem {
  if (issue?.code === "unrecognized_keys")
    return { name: "unknown-parameter", detail: `There is no parameter "${issue.keys[0]}" here.` };
  const parameter = String(issue?.path[0] ?? "");
  return { name: "bad-parameter", detail: `The parameter "${parameter}" cannot be read: ${issue?.message}.` };
}

/** `path` without its query, as it was sent. */
export function readApiRequest(path: string, query: URLSearchParams): Result<ApiAsking, Problem> {
  if (path === DESCRIPTION_PATH) return success({ name: "describe" });
  for (const [name, operation] of Object.entries(API_OPERATIONS)) {
    const steps = readSteps(operation, path);
    if (!steps) continue;
    const readPath = operation.steps.safeParse(steps);
    if (!readPath.success) return failure(notFound(path));
    const given = readQuery(query);
    if (!given.ok) return given;
    const read = operation.parameters.safeParse(given.value);
    if (!read.success) return failure(problemOf(read.error));
    // The name says which operation's output it is.
    return success({ name, ...readPath.data, ...read.data } as ApiAsking);
  }
  return failure(notFound(path));
}
