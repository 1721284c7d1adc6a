// In one process: files of tests → all their tests, run in this process by Node's own runner once every file is loaded; it ends with 1 when one fails.
//
// Not by `node --test --test-isolation=none`: there the runner is loaded before anything else can be, and follows each
// promise of the run (see `before-tests.js`).

import { flushCompileCache } from "node:module";
import { join } from "node:path";
import { before } from "node:test";
import { pathToFileURL } from "node:url";

// A test that begins at once would share its seconds with the loading of hundreds of files.
const loaded = Promise.withResolvers<void>();
before(() => loaded.promise);

for (const file of process.argv.slice(2)) await import(pathToFileURL(join(process.cwd(), file)).href);
// Else what was compiled is written when this process ends, and the others of a first run compile all of it again.
flushCompileCache();
loaded.resolve();
