// Problem: why a request of the API has no answer, as RFC 9457 writes it; the types are stable.

import { z } from "zod";
import type { Rendered } from "../delivery/page-cache.ts";

export const PROBLEMS = {
  "not-found": { status: 404, title: "There is nothing at this address" },
  withdrawn: { status: 410, title: "The article was withdrawn" },
  "bad-parameter": { status: 400, title: "A parameter cannot be read" },
  "unknown-parameter": { status: 400, title: "There is no such parameter here" },
  "method-not-allowed": { status: 405, title: "The API is only read" },
  "too-many-searches": { status: 503, title: "Too many searches at once" },
  unavailable: { status: 503, title: "The store cannot be reached now" },
  failed: { status: 500, title: "The fault is ours" },
} as const;
export type ProblemName = keyof typeof PROBLEMS;

export type Problem = {
  readonly name: ProblemName;
  /** A sentence that names what was asked. */
  readonly detail: string;
  /** Of a withdrawn article: when and why. */
  readonly withdrawnAt?: string;
  readonly reason?: string;
};

export const problemSchema = z.strictObject({
  type: z.url().describe("Names the problem for good: an anchor on the page that explains the API."),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  withdrawnAt: z.iso.datetime().optional(),
  reason: z.string().optional(),
});

export function renderProblem({ name, ...more }: Problem, baseAddress: string): Rendered {
  const problem = { type: `${baseAddress}/api#${name}`, ...PROBLEMS[name], ...more };
  return {
    status: problem.status,
    type: "application/problem+json; charset=utf-8",
    body: JSON.stringify(problemSchema.parse(problem)),
  };
}
