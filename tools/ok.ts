// The gate: types, lint, format, dead code and fast tests (the architecture test among them), at once; fails if any fails.

import { globSync } from "node:fs";
import { checkFastTests, FAST_TESTS } from "./fast-tests.ts";
import { type Check, runCheck } from "./run-check.ts";
import { keepFilesInMemory } from "./run-folder.ts";

const bin = (name: string) => `node_modules/.bin/${name}`;

const STATIC_CHECKS: readonly Check[] = [
  { name: "types", command: [bin("tsc"), "-p", "tsconfig.json"] },
  // The same once more without the browser's types: what the server runs may not lean on them.
  { name: "types without a browser", command: [bin("tsc"), "-p", "tsconfig.rooms.json"] },
  { name: "lint", command: [bin("oxlint"), "--type-aware", "--deny-warnings"] },
  { name: "format", command: [bin("oxfmt"), "--check"] },
  { name: "dead code", command: [bin("knip"), "--no-progress"] },
];

keepFilesInMemory();
const tests = process.argv.includes("--static") ? [] : [checkFastTests(globSync(FAST_TESTS))];
const verdicts = await Promise.all([...STATIC_CHECKS, ...tests].map(runCheck));
process.exitCode = verdicts.every(Boolean) ? 0 : 1;
