// The gate: types, lint, format, dead code and fast tests (the architecture test among them), at once; fails if any fails.

import { spawn } from "node:child_process";
import { globSync } from "node:fs";

type Check = { readonly name: string; readonly command: readonly string[] };

const bin = (name: string) => `node_modules/.bin/${name}`;

const STATIC_CHECKS: readonly Check[] = [
  { name: "types", command: [bin("tsc"), "-p", "tsconfig.json"] },
  { name: "lint", command: [bin("oxlint"), "--type-aware", "--deny-warnings"] },
  { name: "format", command: [bin("oxfmt"), "--check"] },
  { name: "dead code", command: [bin("knip"), "--no-progress"] },
];

const fastTests: Check = {
  name: "fast tests",
  // In one process: starting one for each file costs more than the tests themselves.
  command: [
    process.execPath,
    "--test",
    "--test-isolation=none",
    "--test-reporter=dot",
    ...globSync("{bin,src,tools,bench}/**/*.test.{js,ts}"),
  ],
};

/** Runs one check to its end and prints its verdict; the output is shown only when it failed. */
function run(check: Check): Promise<boolean> {
  const started = performance.now();
  const [program = "", ...args] = check.command;
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
  const output: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
  return new Promise((resolve) => {
    child.on("error", (error) => output.push(Buffer.from(error.message)));
    child.on("close", (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      process.stdout.write(`${code === 0 ? "ok    " : "FAILED"} ${check.name} (${seconds} s)\n`);
      if (code !== 0) process.stdout.write(`${Buffer.concat(output).toString()}\n`);
      resolve(code === 0);
    });
  });
}

const checks = process.argv.includes("--static") ? STATIC_CHECKS : [...STATIC_CHECKS, fastTests];
const verdicts = await Promise.all(checks.map(run));
process.exitCode = verdicts.every(Boolean) ? 0 : 1;
