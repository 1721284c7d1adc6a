// Gives the folder of the house that comes with the program: its style and its authority.

import { fileURLToPath } from "node:url";

/** A desk copies it and points `--house` at the copy. */
export const DEFAULT_HOUSE = fileURLToPath(new URL("../house", import.meta.url));
