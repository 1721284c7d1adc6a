// Fast tests: their files → the check that runs them all, for the gate and for the whole.

import { join } from "node:path";
import type { Check } from "./run-check.ts";

export const FAST_TESTS = "{bin,src,tools,bench}/**/*.test.{js,ts}";

/** Flags of every process in which tests run. */
export const TEST_FLAGS = ["--import", join(import.meta.dirname, "before-tests.js")];

/** In one process: starting one for each file costs four times as much as the tests themselves. */
export function checkFastTests(files: readonly string[]): Check {
  return {
    name: `fast tests of ${files.length} files`,
    command: [
      process.execPath,
      ...TEST_FLAGS,
      "--test",
      "--test-isolation=none",
      "--test-reporter=dot",
      ...files,
    ],
  };
}
