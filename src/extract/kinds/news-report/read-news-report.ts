// Reads somebody else's retelling of talks and plans: what the authority it tells of undertook, announced and expressed.

import { readToldActs } from "../../acts/read-told-acts.ts";
import type { KindReader } from "../kind-reader.ts";
import { NOTHING_READ } from "../kind-reader.ts";

export const readNewsReport: KindReader = (ground) => ({
  ...NOTHING_READ,
  acts: readToldActs(ground, "news-report"),
});
