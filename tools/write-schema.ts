// Writes schema/read-1.json anew: node tools/with-node.js tools/write-schema.ts

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readingJsonSchema } from "../src/commands/exchange/reading-schema.ts";

writeFileSync(join(import.meta.dirname, "../schema/read-1.json"), readingJsonSchema());
