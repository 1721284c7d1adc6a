// Program flags: what Node is told before a program of the tests, so that it finds the 600 files of a site at once.

import { join } from "node:path";

export const PROGRAM_FLAGS: readonly string[] = [
  "--import",
  join(import.meta.dirname, "../../../tools/before-tests.js"),
];
