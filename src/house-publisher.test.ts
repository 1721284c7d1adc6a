import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { DEFAULT_HOUSE } from "./default-house.ts";
import { loadPublisher } from "./house-publisher.ts";
import { findTerms } from "./site/publisher.ts";

describe("what a house says of its publisher", () => {
  const folder = mkdtempSync(join(tmpdir(), "shirase-publisher-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const given = readFileSync(join(DEFAULT_HOUSE, "publisher.yaml"), "utf8");
  const load = (from: string | RegExp, to: string) => {
    const yaml = given.replace(from, to);
    assert.notEqual(yaml, given);
    writeFileSync(join(folder, "publisher.yaml"), yaml);
    return loadPublisher(folder);
  };

  it("the house that comes with the program names nobody, and has terms for every issuer", async () => {
    const publisher = await loadPublisher();
    assert.ok(publisher.ok, publisher.ok ? "" : publisher.error);
    assert.deepEqual([publisher.value.name, publisher.value.mail], [{ ja: "", en: "" }, ""]);
    assert.equal(findTerms(publisher.value, "見本省").credit.ja, "出典:見本省");
    assert.equal(findTerms(publisher.value, "$& {issuer}").credit.en, "Source: $& {issuer}");
  });

  it("a house from before there was such a file has the same", async () => {
    const empty = mkdtempSync(join(folder, "old-"));
    assert.deepEqual(await loadPublisher(empty), await loadPublisher());
  });

  it("an issuer that is listed has terms of its own", async () => {
    const listed = `issuers:
    - name: 見本省
      credit: { ja: 見本省サイト, en: Samples }
      licence: { ja: 規約, en: Terms }
      address: https://ministry.example/terms`;
    const publisher = await load("issuers: []", listed);
    assert.ok(publisher.ok, publisher.ok ? "" : publisher.error);
    const { name: _name, ...terms } = publisher.value.reuse.issuers[0] ?? assert.fail("none");
    assert.deepEqual(findTerms(publisher.value, "見本省"), { ...terms, name: "見本省" });
    assert.equal(findTerms(publisher.value, "別の省").credit.ja, "出典:別の省");
  });

  it("a mistake is told with the file and the field", async () => {
    for (const [from, to, told] of [
      ['mail: ""', "mail: desk at news", /publisher\.yaml: publisher\.mail: /],
      ['name: { ja: "", en: "" }', 'name: { ja: "" }', /publisher\.yaml: publisher\.name/],
      ["issuers: []", "issuer: []", /publisher\.yaml: reuse/],
      ["issuers: []", "issuers: [", /publisher\.yaml: /],
    ] as const) {
      const publisher = await load(from, to);
      assert.match(publisher.ok ? "taken" : publisher.error, told);
    }
  });
});
