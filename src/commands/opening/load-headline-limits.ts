// Load headline limits: a house's folder in, how long its headlines may be in each language out; read once, when an article is opened.

import { loadStyle } from "../../house.ts";

export type HeadlineLimits = { readonly ja?: number; readonly en?: number };

/** Without a style that can be read there are no limits; who drafts says what is wrong with it. */
export function createLimitsLoader(folder: string): () => Promise<HeadlineLimits> {
  const load = async (): Promise<HeadlineLimits> => {
    const style = await loadStyle(folder);
    if (!style.ok) return {};
    const { ja, en } = style.value.editions;
    return { ja: ja.headlineLimit, en: en.headlineLimit };
  };
  let loaded: Promise<HeadlineLimits> | undefined;
  return () => (loaded ??= load());
}
