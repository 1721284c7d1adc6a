// `shirase reports`: what readers reported to the desk, and which of it the desk is done with.

import type { Archive } from "../../newsroom/ports/archive.ts";
import type { ReaderReport } from "../../newsroom/ports/report-store.ts";
import { type Acts, describeActs, readAct } from "../acts.ts";
import type { Command, CommandCall } from "../command.ts";
import { UsageError } from "../command.ts";
import { STORE_OPTIONS, workInStore } from "../opening/open-store.ts";
import { print, say } from "../terminal.ts";

const REPORTS_AT_ONCE = 200;

function describe({ id, articleId, text, receivedAt, closed }: ReaderReport): string {
  const about = articleId === undefined ? "no article" : `/articles/${articleId}`;
  const state = closed ? `  closed ${closed.at} by ${closed.by}` : "";
  return `${id}  ${receivedAt}  ${about}${state}\n${text.replaceAll(/^/gmu, "    ")}\n`;
}

/** All of them, newest first, a few hundred in memory at once. */
async function list(archive: Archive, call: CommandCall): Promise<number> {
  const which = call.flag("all") ? "all" : "open";
  let before: number | undefined;
  for (;;) {
    const asked = { which, limit: REPORTS_AT_ONCE, ...(before !== undefined && { before }) } as const;
    const reports = await archive.listReports(asked);
    for (const report of reports) {
      await print(call.flag("json") ? `${JSON.stringify(report)}\n` : describe(report));
    }
    before = reports.at(-1)?.id;
    if (reports.length < REPORTS_AT_ONCE) return 0;
  }
}

async function close(archive: Archive, id: number, by: string): Promise<number> {
  const doing = { at: new Date().toISOString(), actor: { kind: "console", name: `reports: ${by}` } } as const;
  const outcome = await archive.closeReport(id, by, doing);
  if (outcome === "missing") {
    say(`shirase: There is no report ${id} in this store.`);
    return 1;
  }
  await print(outcome === "same" ? `Report ${id} was closed before.\n` : `Report ${id} is closed.\n`);
  return 0;
}

const ACTS: Acts<(archive: Archive) => Promise<number>> = {
  list: { takes: "", read: (_words, call) => (archive) => list(archive, call) },
  close: {
    takes: "ID",
    read: ([number = ""], call) => {
      if (!/^[1-9]\d{0,8}$/.test(number)) throw new UsageError(`"${number}" is not the number of a report`);
      const by = call.text("by")?.trim();
      if (!by) throw new UsageError("close keeps who decided: give --by NAME");
      return (archive) => close(archive, Number(number), by);
    },
  },
};

export const reportsCommand: Command = {
  name: "reports",
  summary: "list what readers reported to the desk, or close a report",
  inputs: describeActs(ACTS, "list"),
  options: {
    all: { type: "boolean", about: "with those that are closed" },
    json: { type: "boolean", about: "JSON Lines" },
    by: { type: "string", value: "NAME", about: "with close: who is done with it; kept" },
    ...STORE_OPTIONS,
  },
  examples: [
    ["shirase reports", "those that nobody is done with, newest first; the desk's page: /desk/reports"],
    ["shirase reports close 3 --by Sato", "after the article was corrected, or was right"],
  ],
  run: async (call) => workInStore(call, readAct(ACTS, call, "list")),
};
