import assert from "node:assert/strict";
import { globSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { type AppFiles, ASSETS_PATH } from "../../desk/app/app-files.ts";
import { listScripts } from "./list-scripts.ts";
import { createAppLoader } from "./load-desk-app.ts";

const MOST_KILOBYTES = 150;
const LANGUAGES = ["ja", "en"] as const;
const WORDS = join(import.meta.dirname, "../../desk-app/words");

type Language = (typeof LANGUAGES)[number];

/** Sentences that a table holds, at any depth; short words may stand in the program for something else. */
function sentencesIn(table: unknown): readonly string[] {
  if (typeof table === "string") return table.length > 14 && !/["'`\\\n]/.test(table) ? [table] : [];
  return typeof table === "object" && table !== null ? Object.values(table).flatMap(sentencesIn) : [];
}

async function loadSentences(): Promise<Readonly<Record<Language, readonly string[]>>> {
  const tables: unknown[] = [];
  for (const file of globSync("*-words.ts", { cwd: WORDS })) {
    const words: unknown = await import(join(WORDS, file));
    if (typeof words === "object" && words !== null) tables.push(...Object.values(words));
  }
  const of = (language: Language): readonly string[] =>
    tables.flatMap((table) => sentencesIn(Reflect.get(Object(table), language)));
  return { ja: of("ja"), en: of("en") };
}

describe("the desk's script, as a browser loads it for one language", () => {
  let app: AppFiles;
  before(async () => {
    const loaded = await createAppLoader()();
    assert.ok(loaded.ok, loaded.ok ? "" : loaded.error);
    app = loaded.value;
  });

  it("weighs under 150 KB compressed, with every chunk that is loaded at once or later", () => {
    for (const language of LANGUAGES) {
      const scripts = listScripts(app, language);
      const bytes = scripts.reduce((sum, script) => sum + script.bytes, 0);
      const each = scripts.map((script) => `${script.name} ${script.bytes}`).join(", ");
      assert.ok(bytes < MOST_KILOBYTES * 1024, `${language}: ${(bytes / 1024).toFixed(1)} KB: ${each}`);
      assert.ok(scripts.length > 1 && bytes > 50 * 1024, `the editor is among them: ${each}`);
    }
  });

  it("leaves no script uncounted, and each has a name that changes with its content", () => {
    const counted = new Set(LANGUAGES.flatMap((one) => listScripts(app, one).map(({ name }) => name)));
    for (const [name, { bodies, type }] of app.files) {
      assert.equal(name.endsWith(".js"), counted.has(name), name);
      assert.match(name, /-[A-Z0-9]{8}\.(?:js|css)$/);
      assert.match(type, /^text\/(?:javascript|css); charset=utf-8$/);
      // A chunk of two lines that names others has nothing to be compressed.
      if (bodies.identity.length > 500) assert.ok(bodies.br.length < bodies.identity.length, name);
    }
    for (const language of LANGUAGES)
      assert.ok(app.files.has(app.entries[language].style.slice(ASSETS_PATH.length)), language);
  });

  it("holds the words of its language, and none of the other's", async () => {
    const sentences = await loadSentences();
    const scriptOf = (language: Language): string =>
      listScripts(app, language)
        .map(({ name }) => Buffer.from(app.files.get(name)?.bodies.identity ?? []).toString())
        .join("\n");
    for (const [own, other] of [LANGUAGES, LANGUAGES.toReversed()] as const) {
      const script = scriptOf(own ?? "ja");
      const found = sentences[own ?? "ja"].filter((sentence) => script.includes(sentence));
      assert.ok(found.length > 100, `${own}: ${found.length} sentences`);
      const known = new Set(sentences[own ?? "ja"]);
      const strange = sentences[other ?? "ja"].filter((sentence) => !known.has(sentence));
      assert.deepEqual(
        strange.filter((sentence) => script.includes(sentence)),
        [],
      );
    }
  });
});
