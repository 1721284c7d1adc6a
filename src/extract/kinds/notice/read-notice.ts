// Reads a plain notice: beside what is read of every page, what its authority apologises for and what it promises.

import { readToldActs } from "../../acts/read-told-acts.ts";
import type { KindReader } from "../kind-reader.ts";
import { NOTHING_READ } from "../kind-reader.ts";

/** Whatever else a notice tells of is no doing of its authority that the text is about. */
export const readNotice: KindReader = (ground) => ({
  ...NOTHING_READ,
  acts: readToldActs(ground, "notice")
    .filter(({ act, undertaking }) => act === "apologised" || undertaking !== undefined)
    .map((act, index) => ({ ...act, id: `a${index + 1}` })),
});
