import assert from "node:assert/strict";
import { test } from "node:test";
import { readFilters, whoOf, withWho, writeFilters } from "./filters.ts";

test("days of the filter are the newsroom's, both within", () => {
  const filters = readFilters("from=2025-09-10&until=2025-09-10&action=article.published&article=3");
  assert.deepEqual(writeFilters(filters), {
    action: "article.published",
    article: "3",
    account: undefined,
    token: undefined,
    from: "2025-09-09T15:00:00.000Z",
    until: "2025-09-10T15:00:00.000Z",
  });
});

test("what is no day does not filter", () => {
  const { from, until } = writeFilters(readFilters("from=soon&until="));
  assert.deepEqual([from, until], [undefined, undefined]);
});

test("who is one choice of a list: a person or a program, never both, and kept as the address has it", () => {
  const filters = readFilters("token=5&article=3");
  assert.equal(whoOf(filters), "token 5");
  const chosen = withWho(filters, "account 2");
  assert.deepEqual([chosen.account, chosen.token, chosen.article], ["2", "", "3"]);
  assert.equal(whoOf(chosen), "account 2");
  assert.equal(whoOf(withWho(chosen, "")), "");
});
