// Before tests: loaded by every process and thread of a run first; files of the program are then found at once, and the
// test runner follows timers and sockets, not each single promise.

import hooks from "node:async_hooks";
import { isMainThread } from "node:worker_threads";
import { loadQuickly } from "../bin/load-quickly.js";

// As the command does: a process that opens the site has 600 files to find.
loadQuickly(new URL("../src/", import.meta.url).href);

/**
 * The runner asks Node to tell it of everything asynchronous, to know whose test an error belongs to that nobody caught.
 * Told of promises too, what awaits much (a store) takes half as long again. An error of a promise that nobody waits for
 * still fails the run, by its file. Where tests have threads, the runner is not in them.
 */
if (isMainThread) {
  const { createHook } = hooks;
  hooks.createHook = (callbacks) => createHook({ ...callbacks, trackPromises: false });
  await import("node:test");
  hooks.createHook = createHook;
}
