// API fault: the problem of a request, thrown where an answer cannot be made.

import type { Problem } from "./problem.ts";

export class ApiFault extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}
