// The page that this project began from, and its gold facts, both named by SHIRASE_FIRST_PAGE and SHIRASE_CASES: each act that binds is one undertaking of its two parties, and no other is.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as z from "zod";
import { undertakingsIn } from "../../testing/ledger/undertakings-in.ts";
import { partiesKey } from "./facets-of-undertaking.ts";

const CASE = z.object({
  id: z.string(),
  gold: z.object({
    act: z
      .array(
        z.object({ surface: z.string(), undertaking: z.string().optional(), due: z.string().optional() }),
      )
      .optional(),
  }),
});
const [page = "", cases = ""] = ["SHIRASE_FIRST_PAGE", "SHIRASE_CASES"].map((name) => process.env[name]);

test("the first statement's acts that bind are its undertakings, in order, with strength, time and parties", () => {
  const lines = readFileSync(cases, "utf8").split("\n").filter(Boolean);
  const first = lines.map((line) => CASE.parse(JSON.parse(line))).find(({ id }) => id.startsWith("seed"));
  const binding = (first?.gold.act ?? []).filter(({ undertaking }) => undertaking !== undefined);
  assert.ok(binding.length > 0, "the first page's case has acts that bind");
  const found = undertakingsIn(readFileSync(page, "utf8"), { day: "2025-09-08" });
  assert.deepEqual(
    found.map(({ value, sentence }, index) => [
      binding[index] !== undefined && sentence.includes(binding[index].surface),
      value.strength,
      value.due,
      partiesKey(value.parties),
    ]),
    binding.map(({ undertaking, due }) => [true, undertaking, due, "JP+KR"]),
  );
});
