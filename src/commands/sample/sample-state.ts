// Whether a store holds the sample newsroom.

import type { Archive } from "../../newsroom/ports/archive.ts";

export const SAMPLE_SETTING = "sample-newsroom";

/** `empty`: nothing in the store yet. `none`: a newsroom of somebody's own. */
export type SampleState = "empty" | "filling" | "complete" | "none";

export async function sampleStateOf(archive: Archive): Promise<SampleState> {
  const setting = await archive.readSetting(SAMPLE_SETTING);
  if (setting === "filling" || setting === "complete") return setting;
  const sources = await archive.listSources();
  // Not counted: a server over a million articles would be at it for longer than at all else before it answers.
  return sources.length === 0 && (await archive.listCards({ limit: 1 })).length === 0 ? "empty" : "none";
}
