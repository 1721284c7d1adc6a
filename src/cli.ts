// The command line as a program: what `shirase` was given → its exit status.

import { runCommandLine } from "./commands/run-command-line.ts";

process.exitCode = await runCommandLine(process.argv.slice(2));
