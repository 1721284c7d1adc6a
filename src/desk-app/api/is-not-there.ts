// Is not there: what a call was answered with → whether nothing has the number that its address names, or could have it.

import type { CallProblem } from "./call-api.ts";

export const isNotThere = (problem: CallProblem): boolean =>
  problem.kind === "problem" && problem.name === "not-found";
