// Preparing a store before it is served: what was interrupted is finished, and an empty one gets the sample newsroom.

import { spawn } from "node:child_process";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { CommandCall } from "../command.ts";
import { houseFolder } from "../house/house-option.ts";
import { sampleStateOf } from "../sample/sample-state.ts";
import { say } from "../terminal.ts";

/**
 * Fills the sample newsroom in a process of its own: reading and drafting take twice the memory of serving,
 * and what a process has taken it does not give back.
 */
function fillSampleApart(call: CommandCall, asked: AbortSignal): Promise<boolean> {
  const options = ["data", "database", "house"].flatMap((name) => {
    const value = call.text(name);
    return value === undefined ? [] : [`--${name}`, value];
  });
  if (asked.aborted) return Promise.resolve(false);
  const [, program = ""] = process.argv;
  const child = spawn(process.execPath, [program, "sample", ...options], { stdio: "inherit" });
  asked.addEventListener("abort", () => child.kill(), { once: true });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => resolve(code === 0));
  });
}

/** False where it could not be, which has been said. */
export async function prepareStore(
  call: CommandCall,
  archive: Archive,
  asked: AbortSignal,
): Promise<boolean> {
  if ((await archive.listUnwritten(1)).length > 0) {
    // Loaded only here: a server that has nothing to draft does without it.
    const { finishUnwritten } = await import("../opening/finish-unwritten.ts");
    const finished = await finishUnwritten(archive, houseFolder(call));
    if (!finished.ok) {
      say(`shirase: ${finished.error}`);
      return false;
    }
  }
  const state = await sampleStateOf(archive);
  return state === "filling" || (state === "empty" && !call.flag("empty"))
    ? fillSampleApart(call, asked)
    : true;
}
