// Reads a plain notice: what is read of every page is all that is read of it.

import type { KindReader } from "../kind-reader.ts";
import { NOTHING_READ } from "../kind-reader.ts";

export const readNotice: KindReader = () => NOTHING_READ;
