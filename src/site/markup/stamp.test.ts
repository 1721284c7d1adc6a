import assert from "node:assert/strict";
import { test } from "node:test";
import { formatMachineTime, formatStamp, formatStated, monthOf, stamp } from "./stamp.ts";

test("a stamp is written as the house writes it, in Tokyo's time", () => {
  assert.equal(formatStamp("2025-09-10T01:18:00.000Z"), "2025-9-10 10:18");
  assert.equal(formatStamp("2025-12-31T15:05:00.000Z"), "2026-1-1 00:05");
});

test("machines read the same minute with its offset", () => {
  assert.equal(formatMachineTime("2025-09-10T01:18:00.000Z"), "2025-09-10T10:18+09:00");
  assert.equal(monthOf("2025-08-31T15:00:00.000Z"), "2025-09");
  assert.equal(
    stamp("2025-09-10T01:18:00.000Z").markup,
    '<time class="stamp" datetime="2025-09-10T10:18+09:00">2025-9-10 10:18</time>',
  );
});

test("a stated date keeps the precision it was stated with", () => {
  assert.equal(formatStated("2025-09-08"), "2025-9-8");
  assert.equal(formatStated("2025-11"), "2025-11");
  assert.equal(formatStated("2025-09-08T16:30+09:00"), "2025-9-8 16:30");
  assert.equal(formatStated("2026-02-04/2026-02-07"), "2026-2-4/2026-2-7");
});

test("what is no instant is shown as it came", () => {
  assert.equal(formatStamp("近日"), "近日");
});
