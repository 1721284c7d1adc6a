import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readReceived } from "../../read-received.ts";
import { loadSampleNewsroom } from "../../sample/load-sample.ts";
import { readingJsonSchema, readingSchema } from "./reading-schema.ts";

const root = join(import.meta.dirname, "../../..");

test("the published schema is the one that readings are held to", () => {
  assert.equal(readFileSync(join(root, "schema/read-1.json"), "utf8"), readingJsonSchema());
});

test("every sample's reading keeps to the schema, and one that does not is refused", async () => {
  const sample = await loadSampleNewsroom(join(root, "samples"));
  assert.ok(sample.ok);
  const pages = sample.value.documents.filter(({ file }) => !file.endsWith(".pdf"));
  for (const { file, address, readBytes } of pages) {
    const read = await readReceived({ bytes: await readBytes(), name: file, address });
    assert.ok(read.ok, file);
    const printed: unknown = JSON.parse(JSON.stringify(read.value.reading));
    const parsed = readingSchema.safeParse(printed);
    assert.ok(parsed.success, `${file}: ${JSON.stringify(parsed.error?.issues)}`);
    const wrong = { ...read.value.reading, kind: "poem", extra: 1 };
    assert.equal(readingSchema.safeParse(wrong).success, false);
  }
});
