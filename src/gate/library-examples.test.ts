// The examples that are shown to users of the library, run: each line `expression; // value` must give that value.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

const ROOT = join(import.meta.dirname, "../..");
const PAGES = ["README.md", "docs/library.md"];
const ENTRY = /"shirase\/(extract|japanese)"/g;
const CLAIM = /^(?!import|const)(.+); \/\/ (.+)$/gm;

function examplesOf(page: string): readonly string[] {
  const text = readFileSync(join(ROOT, page), "utf8");
  return [...text.matchAll(/^```ts\n([^]*?)^```/gm)].map(([, code]) => code ?? "");
}

/** The example as a module that asserts each claim of it. */
function moduleOf(example: string): string {
  const code = example
    .replaceAll(ENTRY, (_, room: string) => `"${pathToFileURL(join(ROOT, "src", room, "index.ts")).href}"`)
    .replaceAll(
      CLAIM,
      (_, expression: string, value: string) => `assert.deepEqual(${expression}, ${value});`,
    );
  return `import assert from "node:assert/strict";\n${code}`;
}

for (const page of PAGES) {
  test(`the examples of ${page} give what it says`, async () => {
    const examples = examplesOf(page);
    const claims = examples.flatMap((example) => [...example.matchAll(CLAIM)]);
    assert.ok(claims.length > 0, "an example claims something");
    for (const example of examples) {
      await import(`data:text/javascript,${encodeURIComponent(moduleOf(example))}`);
    }
  });
}

test("an example that claims something else fails", async () => {
  const wrong = 'import { foldWidth } from "shirase/japanese";\nfoldWidth("８"); // "9"\n';
  await assert.rejects(
    import(`data:text/javascript,${encodeURIComponent(moduleOf(wrong))}`),
    /AssertionError|8/,
  );
});
