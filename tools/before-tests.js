// Untracked promises: loaded before tests; the test runner then follows timers and sockets, and not each single promise.

import hooks from "node:async_hooks";
import { isMainThread } from "node:worker_threads";

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
