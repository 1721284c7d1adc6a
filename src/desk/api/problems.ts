// Problems: why a call of the desk's API has no answer, by stable names; and how RFC 9457 writes them.

import { z } from "zod";
import type { JsonValue } from "../../terms/desk/json-value.ts";

export const PROBLEMS = {
  "bad-request": { status: 400, title: "Something in the request cannot be read" },
  "signed-out": { status: 401, title: "Nobody is signed in" },
  forbidden: { status: 403, title: "Who is signed in may not do this" },
  "cross-site": { status: 403, title: "The request does not come from the desk itself" },
  "not-found": { status: 404, title: "There is nothing at this address" },
  "method-not-allowed": { status: 405, title: "This address is not asked in this way" },
  conflict: { status: 409, title: "Somebody else was faster" },
  "too-large": { status: 413, title: "The request is too large" },
  refused: { status: 422, title: "A rule of the newsroom forbids it" },
  limited: { status: 429, title: "Too often in a short time" },
  unavailable: { status: 503, title: "The newsroom's store cannot be reached now" },
  failed: { status: 500, title: "The fault is ours" },
} as const satisfies Readonly<Record<string, { readonly status: number; readonly title: string }>>;
export type ProblemName = keyof typeof PROBLEMS;

export type DeskProblem = {
  readonly name: ProblemName;
  /** A sentence that names what is wrong; never a secret, and never how this program is made. */
  readonly detail: string;
  /** What cannot be read: `body.headline`, `query.limit`, `header.origin`. */
  readonly field?: string;
  /** Which rule of the newsroom. */
  readonly code?: string;
  /** What the rule rests on, for who says it in another language: `until` of an embargo. */
  readonly facts?: Readonly<Record<string, string | number>>;
  /** Of a conflict: what is there now. */
  readonly current?: JsonValue;
  /** In so many seconds it may be asked again. */
  readonly retryAfter?: number;
};

export const problemSchema = z.strictObject({
  type: z.url().describe("Names the problem for good: an anchor on the page that explains the API."),
  title: z.string(),
  status: z.int(),
  name: z.string().describe("The end of the type, for who looks for it in a table."),
  detail: z.string(),
  field: z.string().optional().describe("What in the request cannot be read."),
  code: z.string().optional().describe("Which rule of the newsroom."),
  facts: z
    .record(z.string(), z.union([z.string(), z.number()]))
    .optional()
    .describe("What the rule rests on, such as the end of an embargo."),
  current: z.json().optional().describe("Of a conflict: what is there now."),
  retryAfter: z.int().optional().describe("In so many seconds it may be asked again."),
});

export type WrittenProblem = z.output<typeof problemSchema>;

export function writeProblem({ name, ...more }: DeskProblem, baseAddress: string): WrittenProblem {
  const problem = { type: `${baseAddress}/desk/api#${name}`, ...PROBLEMS[name], name, ...more };
  return problemSchema.parse(problem);
}
