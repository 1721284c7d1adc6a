// Note of an empty search: words that a reader looked for in vain → a line for the desk, in bounded number and length.

import type { ReadersStore } from "../../newsroom/ports/readers-store.ts";

const MOST_A_MINUTE = 30;
/** A home or an office has one address for all; whoever wants to fill the list has one, too. */
const MOST_OF_ONE_A_MINUTE = 5;
const LONGEST = 80;
const MINUTE_MS = 60_000;

/** One spelling of what differs in width, case and spaces only. A store takes no control character. */
function tidy(words: string): string {
  const plain = words.toWellFormed().normalize("NFKC").toLowerCase();
  return Array.from(plain.replaceAll(/[\p{Cc}\s]+/gu, " ").trim())
    .slice(0, LONGEST)
    .join("");
}

/**
 * Whoever wanted to fill the store by searches could: no more than so many a minute are noted of one network address, and
 * of all by each process. Addresses of those noted are held for that minute and go nowhere. Nobody waits for it; `onError`
 * is told where it fails.
 */
export function createEmptySearchNote(
  store: Pick<ReadersStore, "recordEmptySearch">,
  now: () => number,
  onError: (error: unknown) => void,
): (words: string, address: string) => void {
  let minute = 0;
  let noted = 0;
  const byAddress = new Map<string, number>();
  return (words, address) => {
    const at = now();
    const thisMinute = Math.floor(at / MINUTE_MS);
    if (thisMinute !== minute) {
      minute = thisMinute;
      noted = 0;
      byAddress.clear();
    }
    const ofOne = byAddress.get(address) ?? 0;
    if (noted >= MOST_A_MINUTE || ofOne >= MOST_OF_ONE_A_MINUTE) return;
    noted += 1;
    byAddress.set(address, ofOne + 1);
    store.recordEmptySearch(tidy(words), at).catch(onError);
  };
}
