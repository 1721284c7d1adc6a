// Watch memory: how much this process may grow by while a stranger's document is unfolded → a call when it has grown by more.

/** How often memory is looked at: a thread fills about 100 MB in that time. */
const WATCH_MS = 50;

/** Calls `tooMuch` once the process has grown by more than so much; gives what stops the watch. */
export function watchMemory(megabytes: number, tooMuch: () => void): () => void {
  const most = process.memoryUsage.rss() + megabytes * 1024 * 1024;
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() > most) tooMuch();
  }, WATCH_MS);
  return () => clearInterval(timer);
}
