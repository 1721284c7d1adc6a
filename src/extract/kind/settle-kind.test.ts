import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../read-announcement.ts";

test("a kind of rows is borne out by its row", () => {
  const text = "防衛装備庁は4日、練習機3機の定期修理を見本重工と3億円で契約した。";
  const reading = readAnnouncement({ text });
  assert.equal(reading.kind, "contract");
  assert.equal(reading.facts.filter(({ type }) => type === "contract").length, 1);
});

test("two kinds with nearly as many signs are a doubt, and a clear kind is none", () => {
  const clear = readAnnouncement({
    text: "日蒙防衛相共同プレスステートメント\n両大臣は、協力の進展を歓迎した。",
  });
  assert.deepEqual(
    clear.warnings.filter(({ code }) => code === "kind-in-doubt"),
    [],
  );
});
