// Help: the overview of all commands and the page of one, from their descriptions.

import type { Command } from "./command.ts";

const COLUMN = 26;

function row(left: string, right: string): string {
  return left.length < COLUMN
    ? `  ${left.padEnd(COLUMN)}${right}`
    : `  ${left}\n  ${" ".repeat(COLUMN)}${right}`;
}

export function overview(commands: readonly Command[], version: string): string {
  return [
    `shirase ${version}: the newsroom for official announcements`,
    "",
    "Usage: shirase COMMAND [INPUT…] [OPTIONS]",
    "",
    ...commands.map((command) => row(command.name, command.summary)),
    "",
    "An INPUT is a file, an http(s) address, or - for standard input.",
    "Exit status: 0 done, 1 something failed (each failure is named), 2 called wrongly.",
    "`shirase COMMAND --help` shows options and examples.",
    "",
  ].join("\n");
}

export function helpOf(command: Command): string {
  const options = Object.entries(command.options).map(([name, { value, about }]) =>
    row(`--${name}${value ? ` ${value}` : ""}`, about),
  );
  return [
    `shirase ${command.name}: ${command.summary}`,
    "",
    `Usage: shirase ${command.name} ${command.inputs}`.trimEnd(),
    "",
    "Options:",
    ...options,
    row("--help", "show this page"),
    "",
    "Examples:",
    ...command.examples.flatMap(([line, meaning]) => [`  ${line}`, `      ${meaning}`]),
    "",
  ].join("\n");
}
