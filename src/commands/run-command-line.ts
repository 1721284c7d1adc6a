// Run command line: what stands behind `shirase` → the command is found, its options are read, it runs; gives the exit status, and turns failures into sentences.

import { parseArgs } from "node:util";
import { UsageError } from "./command.ts";
import type { Command, CommandCall } from "./command.ts";
import { helpOf, overview } from "./help.ts";
import { print, say } from "./terminal.ts";

/** Loaded one by one: `read` does not pay for the server. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  read: async () => (await import("./reading/read.ts")).readCommand,
  draft: async () => (await import("./reading/draft.ts")).draftCommand,
  proof: async () => (await import("./reading/proof.ts")).proofCommand,
  publish: async () => (await import("./editor/publish.ts")).publishCommand,
  correct: async () => (await import("./editor/correct.ts")).correctCommand,
  schedule: async () => (await import("./editor/schedule.ts")).scheduleCommand,
  withdraw: async () => (await import("./editor/withdraw.ts")).withdrawCommand,
  authority: async () => (await import("./house/authority.ts")).authorityCommand,
  serve: async () => (await import("./serving/serve.ts")).serveCommand,
  source: async () => (await import("./sources/source.ts")).sourceCommand,
  rule: async () => (await import("./sources/rules/rule.ts")).ruleCommand,
  sample: async () => (await import("./sample/sample.ts")).sampleCommand,
  import: async () => (await import("./moving/import.ts")).importCommand,
  move: async () => (await import("./moving/move.ts")).moveCommand,
  export: async () => (await import("./export/export.ts")).exportCommand,
  reports: async () => (await import("./editor/reports.ts")).reportsCommand,
  readers: async () => (await import("./readers/readers.ts")).readersCommand,
  ranking: async () => (await import("./editor/ranking.ts")).rankingCommand,
  ledger: async () => (await import("./ledger/ledger.ts")).ledgerCommand,
  people: async () => (await import("./people/people.ts")).peopleCommand,
  redirect: async () => (await import("./editor/redirect.ts")).redirectCommand,
};

async function readVersion(): Promise<string> {
  const { readFile } = await import("node:fs/promises");
  const manifest: unknown = JSON.parse(
    await readFile(new URL("../../package.json", import.meta.url), "utf8"),
  );
  return typeof manifest === "object" && manifest !== null && "version" in manifest
    ? String(manifest.version)
    : "";
}

async function printOverview(): Promise<number> {
  const all = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  await print(overview(all, await readVersion()));
  return 0;
}

function readCall(command: Command, args: readonly string[]): CommandCall {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { type }]) => [name, { type }]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return {
      inputs: positionals,
      text: (name) => (typeof values[name] === "string" ? values[name] : undefined),
      flag: (name) => values[name] === true,
    };
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split(". ")[0] ?? "") : String(error));
  }
}

async function runCommand(name: string, args: readonly string[]): Promise<number> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) throw new UsageError(`there is no command "${name}"`);
  const command = await load();
  if (args.includes("--help") || args.includes("-h")) {
    await print(helpOf(command));
    return 0;
  }
  return command.run(readCall(command, args));
}

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === "--version" || name === "-v") {
    await print(`${await readVersion()}\n`);
    return 0;
  }
  if (name === "--help" || name === "-h" || name === "help") return printOverview();
  try {
    if (name === undefined) throw new UsageError("which command?");
    return await runCommand(name, args);
  } catch (error) {
    if (error instanceof UsageError) {
      const sentence = /[.?]$/.test(error.message) ? error.message : `${error.message}.`;
      say(`shirase: ${sentence} See: shirase ${name && name in COMMANDS ? `${name} ` : ""}--help`);
      return 2;
    }
    throw error;
  }
}

/** Broken infrastructure (a full disk, a damaged file) has a code and a message that say it; all else is a bug of ours. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  if (code === undefined) return `This is a fault of Shirase itself. ${error.stack}`;
  return `${error.message} (${code}). What was acknowledged before is kept.`;
}

export async function runCommandLine(args: readonly string[]): Promise<number> {
  try {
    return await main(args);
  } catch (error) {
    say(`shirase: ${explain(error)}`);
    return 1;
  }
}
