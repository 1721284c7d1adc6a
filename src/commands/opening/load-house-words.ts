// House words: the house's folder → what the desk's forms need of its style, read when it is first asked for.

import type { HouseWords } from "../../desk/api/desk-deps.ts";
import { writeDeskHeadline } from "../../draft/write-desk-headline.ts";
import { loadStyle } from "../../house.ts";

/** A style that cannot be read is told by whoever asks, and read anew by the next one. */
export function createHouseWords(folder: string | undefined): () => Promise<HouseWords> {
  let known: Promise<HouseWords> | undefined;
  const read = async (): Promise<HouseWords> => {
    const style = await loadStyle(folder);
    if (!style.ok) throw new Error(style.error);
    return { ...style.value, writeHeadline: (fields) => writeDeskHeadline(style.value, fields) };
  };
  return () => {
    const words = (known ??= read());
    words.catch(() => {
      known = undefined;
    });
    return words;
  };
}
