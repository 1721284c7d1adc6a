// `shirase source backfill`: the archive of a source begun, looked after, paused, gone on with, given up; or worked on in this process.

import type { Archive } from "../../../newsroom/ports/archive.ts";
import type { SourceId } from "../../../terms/ids.ts";
import type { Source } from "../../../terms/source.ts";
import type { SourceBackfill } from "../../../terms/sources/source-backfill.ts";
import { beginBackfill } from "../../../watching/backfill/begin-backfill.ts";
import { tellBackfill } from "../../../watching/backfill/tell-backfill.ts";
import {
  BACKFILL_TURNS,
  type BackfillTurn,
  isUnderWay,
  turnBackfill,
} from "../../../watching/backfill/turn-backfill.ts";
import { type CommandCall, type CommandOption, UsageError } from "../../command.ts";
import { houseFolder } from "../../house/house-option.ts";
import { print } from "../../terminal.ts";
import { doing, fail } from "../add-source.ts";
import { backfillNow } from "./backfill-now.ts";

export const BACKFILL_OPTIONS: Readonly<Record<string, CommandOption>> = {
  begin: { type: "boolean", about: "with backfill: take its archive in, all of it" },
  until: {
    type: "string",
    value: "YYYY-MM-DD",
    about: "with backfill: take its archive in, back to this day and no further",
  },
  from: {
    type: "string",
    value: "ADDRESS",
    about:
      "with backfill: take its archive in from this first page, or sitemap, where the place does not lead there",
  },
  now: { type: "boolean", about: "with backfill: work on it in this process, until it is done or Ctrl-C" },
  pause: { type: "boolean", about: "with backfill: rest until --resume" },
  resume: { type: "boolean", about: "with backfill: go on where it was" },
  cancel: { type: "boolean", about: "with backfill: give it up; what came in stays" },
};

type Step = BackfillTurn | "begin" | "show";

function stepOf(call: CommandCall): Step {
  const said = BACKFILL_TURNS.filter((step) => call.flag(step));
  const begins = call.flag("begin") || call.text("from") !== undefined || call.text("until") !== undefined;
  if (said.length + (begins ? 1 : 0) > 1)
    throw new UsageError(
      "say one of --pause, --resume and --cancel, and none of them with --begin, --from or --until",
    );
  return said[0] ?? (begins ? "begin" : "show");
}

/** Reads the call before anything is opened. */
export function readBackfill(id: SourceId, call: CommandCall): (archive: Archive) => Promise<number> {
  const step = stepOf(call);
  return async (archive) => {
    const source = await archive.findSource(id);
    if (!source) return fail(`There is no source "${id}". shirase source list names all that are watched.`);
    const known = await archive.findBackfill(id);
    const done =
      step === "begin"
        ? await begin(archive, source, known, call)
        : known
          ? await doStep(archive, known, step)
          : await tellNone(source, step, call);
    if (done !== 0 || !call.flag("now")) return done;
    if (source.watch?.state === "paused")
      return fail(`The source "${id}" is paused: shirase source resume ${id}`);
    return backfillNow(archive, houseFolder(call), id);
  };
}

async function begin(
  archive: Archive,
  source: Source,
  known: SourceBackfill | undefined,
  call: CommandCall,
): Promise<number> {
  const { id } = source;
  if (known && isUnderWay(known))
    return fail(`The archive of "${id}" is being taken in already: --cancel ends that.`);
  const [from, until] = [call.text("from"), call.text("until")];
  const wish = { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
  const begun = beginBackfill(source, wish, new Date().toISOString());
  if (!begun.ok) return fail(begun.error);
  if ((await archive.saveBackfill(begun.value, doing(), known?.state ?? null)) === "overtaken")
    return fail(`Somebody has begun to take in the archive of "${id}" meanwhile.`);
  const who = call.flag("now") ? "" : " while a server runs; --now does it in this process";
  await print(
    `The archive of "${id}" is taken in${who}, behind all that is new, and held without drafts. shirase source backfill ${id} says how far it is.\n`,
  );
  return 0;
}

/** Whoever only looks is no fault; whoever wants it worked on, or turned, has to know. */
async function tellNone({ id }: Source, step: Exclude<Step, "begin">, call: CommandCall): Promise<number> {
  const none = `Nobody has begun to take in the archive of "${id}".`;
  if (step !== "show") return fail(none);
  const how = `shirase source backfill ${id} --begin does, --until YYYY-MM-DD back to a day.`;
  if (call.flag("now")) return fail(`${none} ${how}`);
  await print(`${none} ${how}\n`);
  return 0;
}

async function doStep(
  archive: Archive,
  known: SourceBackfill,
  step: Exclude<Step, "begin">,
): Promise<number> {
  if (step === "show") return show(known);
  const turned = turnBackfill(known, step);
  if (!turned.ok) return fail(turned.error);
  const next = turned.value;
  if (next.state !== known.state && (await archive.saveBackfill(next, doing(), known.state)) === "overtaken")
    return fail(`The backfill of "${known.source}" has changed meanwhile: look at it and say it again.`);
  return show(next);
}

async function show(backfill: SourceBackfill): Promise<number> {
  await print(`${backfill.source}: ${tellBackfill(backfill).en}\n`);
  return 0;
}
