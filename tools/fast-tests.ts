// Fast tests: their files → the check that runs them all, for the gate and for the whole; the same for others that share a process.

import { join } from "node:path";
import type { Check } from "./run-check.ts";

export const FAST_TESTS = "{bin,src,tools,bench}/**/*.test.{js,ts}";

/** Flags of every process in which tests run. */
export const TEST_FLAGS = ["--import", join(import.meta.dirname, "before-tests.js")];

/** In one process: to start one for each file, and to load the program in it, costs more than the tests themselves. */
export function checkInOneProcess(
  name: string,
  files: readonly string[],
  reporter: "dot" | "spec" = "dot",
): Check {
  return {
    name: `${name} of ${files.length} files`,
    command: [
      process.execPath,
      // Much is made and forgotten at once: with room for it less is looked through again and again.
      "--max-semi-space-size=64",
      ...TEST_FLAGS,
      `--test-reporter=${reporter}`,
      join(import.meta.dirname, "in-one-process.ts"),
      ...files,
    ],
  };
}

export const checkFastTests = (files: readonly string[]): Check => checkInOneProcess("fast tests", files);
