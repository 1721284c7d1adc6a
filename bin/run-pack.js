// Runs a pack, with the code that its last run compiled kept beside it.

import { builtin } from "./builtin.js";

const { readFileSync, renameSync, writeFileSync } = builtin("node:fs");
const { constants, Script } = builtin("node:vm");

export const PACK_ENCODING = "utf16le";

/**
 * Node's own compile cache holds what a file compiles as it is loaded. This holds what the whole run compiled, of which
 * nearly all is compiled later, function by function. False when the pack did not run.
 */
export async function runPack(pack) {
  leaveOutOwnWarning();
  let script;
  let run;
  try {
    script = new Script(readPack(pack), {
      filename: pack,
      cachedData: readCode(pack),
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    });
    run = script.runInThisContext();
  } catch {
    // A damaged pack: nothing was read yet.
    return false;
  }
  await run();
  if (script.cachedDataRejected !== false && !process.exitCode) keepCode(pack, script);
  return true;
}

/** In the engine's own two bytes a letter, which need no decoding: of so much text that is 5 ms. */
function readPack(pack) {
  return readFileSync(pack).toString(PACK_ENCODING);
}

/** Node calls the loader below experimental once a PDF or an address makes the pack load more; the reader can do nothing about it. */
function leaveOutOwnWarning() {
  const listeners = process.listeners("warning");
  process.removeAllListeners("warning");
  process.on("warning", (warning) => {
    const own = warning.message.startsWith("vm.USE_MAIN_CONTEXT_DEFAULT_LOADER");
    if (!own) for (const listener of listeners) listener.call(process, warning);
  });
}

function codeOf(pack) {
  return `${pack}.code`;
}

function readCode(pack) {
  try {
    return readFileSync(codeOf(pack));
  } catch {
    return undefined;
  }
}

function keepCode(pack, script) {
  try {
    const { setFlagsFromString } = builtin("node:v8");
    // Code is good only for the engine's settings at its making: those of a start, not those that `read` set for itself.
    setFlagsFromString("--regexp-optimization");
    setFlagsFromString("--regexp-peephole-optimization");
    setFlagsFromString("--regexp-tier-up-ticks=1");
    setFlagsFromString("--semi-space-growth-factor=2");
    setFlagsFromString("--incremental-marking");
    writeFileSync(`${codeOf(pack)}.${process.pid}`, script.createCachedData());
    renameSync(`${codeOf(pack)}.${process.pid}`, codeOf(pack));
  } catch {
    // Where it cannot be kept, it is compiled again.
  }
}
