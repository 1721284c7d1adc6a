// Builds the desk's application into dist/desk-app, for the package, and says what it weighs.

import { join } from "node:path";
import { bundleDeskApp } from "../src/commands/desk-app/bundle-desk-app.ts";
import { writeDeskApp } from "../src/commands/desk-app/keep-desk-app.ts";
import { listScripts } from "../src/commands/desk-app/list-scripts.ts";

const root = join(import.meta.dirname, "..");
const { app } = await bundleDeskApp(root);
writeDeskApp(join(root, "dist/desk-app"), app);

for (const [name, { bodies }] of app.files) {
  const { identity, br, gzip } = bodies;
  process.stdout.write(`${name}  ${identity.length} bytes, gzip ${gzip.length}, brotli ${br.length}\n`);
}
for (const language of ["ja", "en"] as const) {
  const bytes = listScripts(app, language).reduce((sum, script) => sum + script.bytes, 0);
  const kilobytes = (bytes / 1024).toFixed(1);
  process.stdout.write(`script in ${language}, all of it, compressed: ${kilobytes} KB\n`);
}
