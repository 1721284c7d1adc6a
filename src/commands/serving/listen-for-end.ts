// The end: signals and the death of the process that started this one → one signal to abort what is done.

/**
 * Aborted when somebody asks the server to end: Ctrl-C, a signal, or the death of the process that started it.
 * Listened for from the start, because filling and opening take their time. The listeners stay: npm and a parent
 * without a terminal hand on a Ctrl-C that has come already, and a second one would kill what is just ending.
 */
export function listenForEnd(): AbortSignal {
  const end = new AbortController();
  const ask = (): void => end.abort();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, ask);
  // Undefined where no process started this one over a channel, false where that process is gone already.
  const connected: unknown = process.connected;
  if (connected === true) process.once("disconnect", ask);
  if (connected === false) ask();
  return end.signal;
}

export function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}
