// `shirase schedule`: an article goes out by itself at a time of day in a zone, or is taken off the schedule.

import type { Archive } from "../../newsroom/ports/archive.ts";
import { DESK_ZONE, type WallTime } from "../../newsroom/workflow/resolve-wall-time.ts";
import { scheduleArticle, unscheduleArticle } from "../../newsroom/workflow/schedule-article.ts";
import type { Article } from "../../terms/article.ts";
import type { ArticleId } from "../../terms/ids.ts";
import { failure } from "../../terms/result.ts";
import type { Result } from "../../terms/result.ts";
import type { Command, CommandCall } from "../command.ts";
import { UsageError } from "../command.ts";
import { STORE_OPTIONS, workInStore } from "../opening/open-store.ts";
import { print, say } from "../terminal.ts";
import { readArticleInput } from "./article-input.ts";
import { momentAfter } from "./moment-after.ts";
import { loadDocument } from "./publish-article.ts";
import { saveDecided } from "./save-decided.ts";

type Order = { readonly id: ArticleId; readonly by: string; readonly time: WallTime | "off" };

function readOrder(call: CommandCall): Order {
  const id = readArticleInput("schedule", call);
  const [wallTime, by = "console"] = [call.text("at"), call.text("by")?.trim()];
  const [isOff, earlier, later] = [call.flag("off"), call.flag("earlier"), call.flag("later")];
  if ((wallTime === undefined) !== isOff || (earlier && later))
    throw new UsageError("schedule takes --at TIME, with --earlier or --later where clocks change, or --off");
  if (wallTime === undefined) return { id, by, time: "off" };
  const choose = earlier ? "earlier" : later ? "later" : undefined;
  const zone = call.text("zone") ?? DESK_ZONE;
  return { id, by, time: { wallTime, zone, ...(choose !== undefined && { choose }) } };
}

async function schedule(archive: Archive, { id, by, time }: Order): Promise<Result<Article, string>> {
  const before = await archive.findArticle(id);
  if (!before) return failure(`There is no article ${id} in this store.`);
  const decision = { at: momentAfter(before), by, ...(await loadDocument(archive, before)) };
  if (time === "off") {
    const decided = unscheduleArticle(before, decision);
    return saveDecided(archive, { command: "schedule", step: "unschedule", before, decided });
  }
  const decided = scheduleArticle(before, time, decision);
  const detail = decided.ok && decided.value.state.kind === "scheduled" ? { ...decided.value.state } : {};
  return saveDecided(archive, { command: "schedule", step: "schedule", before, decided, detail });
}

async function run(call: CommandCall): Promise<number> {
  const order = readOrder(call);
  return workInStore(call, async (archive) => {
    const scheduled = await schedule(archive, order);
    if (!scheduled.ok) {
      say(`shirase: ${scheduled.error}`);
      return 1;
    }
    const { id, state, headline } = scheduled.value;
    const when = state.kind === "scheduled" ? `${state.wallTime} ${state.zone} (${state.dueAt})  ` : "";
    await print(`${state.kind}  ${when}/articles/${id}  ${headline.text}\n`);
    return 0;
  });
}

export const scheduleCommand: Command = {
  name: "schedule",
  summary: "let an article go out by itself at a time to come; a running `serve` does it",
  inputs: "ARTICLE",
  options: {
    at: { type: "string", value: "TIME", about: "local date and time, like 2026-03-29T07:00" },
    zone: { type: "string", value: "NAME", about: "time zone by its IANA name (default: Asia/Tokyo)" },
    earlier: { type: "boolean", about: "of a time that clocks leave out or show twice: before the change" },
    later: { type: "boolean", about: "the same: after the change" },
    off: { type: "boolean", about: "take it off the schedule; it stays approved" },
    by: { type: "string", value: "NAME", about: "who decides; kept with the article" },
    ...STORE_OPTIONS,
  },
  examples: [
    ["shirase schedule 12 --at 2026-03-29T07:00", "at seven in the morning in Japan"],
    ["shirase schedule 12 --off", "not any more"],
  ],
  run,
};
