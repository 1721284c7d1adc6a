// Gives a module of Node's own, as a CommonJS program gets it.

import { createRequire } from "node:module";

/**
 * An `import` of `node:fs` reads each of its exports, and with that loads streams and promises: 4 ms of a start that
 * needs neither.
 */
export const builtin = createRequire(import.meta.url);
