import assert from "node:assert/strict";
import { test } from "node:test";
import { createFailureReport } from "./report-failure.ts";

test("while the store is away the operator reads a line in ten seconds, and of every bug all of it", () => {
  const lines: string[] = [];
  let now = 0;
  const report = createFailureReport(
    (text) => lines.push(text),
    () => now,
  );
  const away = Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:5432"), { code: "ECONNREFUSED" });
  for (; now < 10_000; now += 5) report("GET /", away);
  report("GET /", new Error("a bug"));
  report("GET /inbox", away);
  assert.deepEqual(lines.length, 3);
  assert.equal(
    lines[0],
    "The store cannot be reached: connect ECONNREFUSED 127.0.0.1:5432. GET / was not answered.\n",
  );
  assert.match(lines[1] ?? "", /^GET \/: Error: a bug\n +at /);
  assert.match(lines[2] ?? "", /GET \/inbox was not answered \(and 1999 more before\)/);
});
