// Desk fault: the problem of a call, thrown where a route cannot answer it.

import type { DeskProblem } from "./problems.ts";

export class DeskFault extends Error {
  readonly problem: DeskProblem;
  constructor(problem: DeskProblem) {
    super(problem.detail);
    this.problem = problem;
  }
}
