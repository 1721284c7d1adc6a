// Words of a kind: a row of words any of which speaks for it (or, below nothing, against it), weighed where the signs leave a doubt.

import type { AnnouncementKind } from "../../../terms/kind.ts";

export type WordRow = readonly [kind: AnnouncementKind, weight: number, words: RegExp];
