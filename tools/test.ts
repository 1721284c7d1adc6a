// The whole of the tests: the fast ones in one process, and at the same time those of the desk in another, those of servers and
// stores in a third, and those with browsers, or that end other processes, each file in its own; ends with 1 when one fails.
//
// npm test                      all of them
// npm test -- store archive     those whose file's path holds every word

import { existsSync, globSync, readdirSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { run } from "node:test";
import { spec as Spec } from "node:test/reporters";
import { checkFastTests, checkInOneProcess, FAST_TESTS, TEST_FLAGS } from "./fast-tests.ts";
import { runCheck } from "./run-check.ts";
import { keepFilesInMemory } from "./run-folder.ts";

const SYSTEM_TESTS = "{bin,src,tools,bench}/**/*.system-test.ts";

/** Those that ask a test's desk: the half of what shares a process. */
const DESK_TESTS = "src/desk/{api,figures,ledger,rules,sources,webhooks}/**/*.system-test.ts";

/**
 * Each has a process of its own: it waits for a browser or for what it killed, or takes so long that the others would wait
 * for it. The longest first: begun last, one of them would keep a single processor busy while the others have nothing to do.
 */
const ALONE = [
  "src/store/archive.system-test.ts",
  "src/store/processes.system-test.ts",
  "tools/package.system-test.ts",
  "src/site/beacon/*.system-test.ts",
  "src/site/site.system-test.ts",
  "src/commands/readers/desk-in-a-browser.system-test.ts",
  "src/desk-app/**/*.system-test.ts",
  "src/commands/serving/*.system-test.ts",
  "src/testing/readership/trial/*.system-test.ts",
  "src/commands/sources/ministry.system-test.ts",
  "src/commands/threads/*.system-test.ts",
  "src/desk/{hostile,copies/*,api/originals/*}.system-test.ts",
  "src/*.system-test.ts",
  "src/site/{article,counting,ranking,search}/**/*.system-test.ts",
];

/** Code that is stripped of types and compiled once, and not in each process of each run; an entry is found by its content. */
const CODE = join(import.meta.dirname, "../node_modules/.cache/shirase-test-code");
/** A run leaves some 9,000 the first time. */
const MOST_ENTRIES = 30_000;

/** Beside the three processes that many files share; these wait for other processes themselves. */
const FILES_AT_ONCE = availableParallelism();

const words = process.argv.slice(2);

function findFiles(pattern: string): readonly string[] {
  return globSync(pattern).filter((file) => words.every((word) => file.includes(word)));
}

function countEntries(folder: string): number {
  return existsSync(folder) ? readdirSync(folder, { recursive: true }).length : 0;
}

function runSystemTests(files: readonly string[]): Promise<boolean> {
  const tests = run({
    files,
    concurrency: FILES_AT_ONCE,
    execArgv: TEST_FLAGS,
  });
  let passed = true;
  tests.on("test:fail", () => (passed = false));
  tests.compose(new Spec()).pipe(process.stdout);
  return new Promise((resolve) => tests.on("end", () => resolve(passed)));
}

// Each place of a file has an entry of its own, and tests make many: without this the folder would grow for ever.
if (countEntries(CODE) > MOST_ENTRIES) rmSync(CODE, { recursive: true, force: true });
process.env["NODE_COMPILE_CACHE"] = CODE;
keepFilesInMemory();

const fast = findFiles(FAST_TESTS);
const alone = [...new Set(ALONE.flatMap(findFiles))];
const desk = findFiles(DESK_TESTS).filter((file) => !alone.includes(file));
const shared = findFiles(SYSTEM_TESTS).filter((file) => !alone.includes(file) && !desk.includes(file));
if (fast.length + alone.length + desk.length + shared.length === 0)
  process.stdout.write(`No test's path holds ${words.join(" and ")}.\n`);
// Where tests hear what a command prints: dots would be among it, and what "spec" tells goes as bytes.
const verdicts = await Promise.all([
  ...(fast.length > 0 ? [runCheck(checkFastTests(fast))] : []),
  ...(desk.length > 0 ? [runCheck(checkInOneProcess("tests of the desk", desk))] : []),
  ...(shared.length > 0 ? [runCheck(checkInOneProcess("tests of servers and stores", shared, "spec"))] : []),
  ...(alone.length > 0 ? [runSystemTests(alone)] : []),
]);
process.exitCode = verdicts.length > 0 && verdicts.every(Boolean) ? 0 : 1;
