// Sorts the inputs of an import: exports of our own, and those of other systems with their format; what is neither is said.

import { stat } from "node:fs/promises";
import type { MovingFormat } from "../../moving/piece.ts";
import { recogniseFormat } from "../../moving/recognise-format.ts";
import { messageOf } from "../../terms/message-of.ts";
import { success } from "../../terms/result.ts";
import type { CommandCall } from "../command.ts";
import { UsageError } from "../command.ts";
import { say } from "../terminal.ts";
import type { MovingFile } from "./move-in-files.ts";
import { readFormat } from "./moving-options.ts";

type Inputs = {
  readonly own: readonly string[];
  readonly moving: readonly MovingFile[];
  readonly failed: boolean;
};

/** `--as` is believed, but a file is no folder. */
async function checkGiven(format: MovingFormat, path: string): Promise<void> {
  const isFolder = (await stat(path)).isDirectory();
  if (isFolder === (format === "folder") || format === "ninjs") return;
  const wanted = isFolder ? "file" : "folder";
  throw new UsageError(`--as ${format} takes a ${wanted}, and ${path} is none`);
}

/** What each input is, by `--as` or else by its content. */
export async function sortInputs(call: CommandCall): Promise<Inputs> {
  const given = readFormat(call);
  const own: string[] = [];
  const moving: MovingFile[] = [];
  let failed = false;
  for (const path of call.inputs) {
    try {
      if (given && given !== "shirase" && path !== "-") await checkGiven(given, path);
      const format =
        path === "-" ? success("shirase" as const) : given ? success(given) : await recogniseFormat(path);
      if (!format.ok) {
        say(`shirase: ${format.error}.`);
        failed = true;
      } else if (format.value === "shirase") own.push(path);
      else moving.push({ path, format: format.value });
    } catch (error) {
      if (error instanceof UsageError) throw error;
      say(`shirase: cannot import ${path}: ${messageOf(error)}`);
      failed = true;
    }
  }
  return { own, moving, failed };
}
