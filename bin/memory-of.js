// How much room a run has: a command → flags and settings of the system's allocator for the Node that it runs with.
// Plain JavaScript without newer syntax, because it is read by whatever Node the machine has.

/** A short run makes much at its start: half of its collections are spared. */
const SHORT = { flags: ["--min-semi-space-size=16"], settings: {} };

/**
 * A server answers from what it holds, and what it makes for an answer is gone with it: a small space for the young is
 * as quick as Node's own, which grows to 130 MB under load. Pages are compressed by several threads, and each would
 * keep a heap of its own.
 */
const SERVER = { flags: ["--max-semi-space-size=8"], settings: { MALLOC_ARENA_MAX: "2" } };

/** `settings`: environment, for those names that the operator has not set. */
export function memoryOf(command) {
  if (command === "read" || command === "draft") return SHORT;
  return command === "serve" ? SERVER : { flags: [], settings: {} };
}
