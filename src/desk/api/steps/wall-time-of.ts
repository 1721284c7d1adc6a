// Wall time of a body: its fields → the wall time that was chosen.

import type { WallTime } from "../../../newsroom/workflow/resolve-wall-time.ts";

type Fields = { readonly [Key in keyof WallTime]: WallTime[Key] | undefined } & Pick<
  WallTime,
  "wallTime" | "zone"
>;

export function wallTimeOf({ wallTime, zone, choose }: Fields): WallTime {
  return { wallTime, zone, ...(choose !== undefined && { choose }) };
}
