import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { advanceClock } from "./view-clock.ts";

const CLOCK = { minute: 1_000, epoch: 3 };

describe("the clock that views are counted by", () => {
  it("goes forward with the machine's, by a minute or by a year", () => {
    assert.deepEqual(advanceClock(CLOCK, 1_001), { minute: 1_001, epoch: 3 });
    assert.deepEqual(advanceClock(CLOCK, 1_000 + 525_600), { minute: 526_600, epoch: 3 });
  });

  it("stands still while a machine's clock is up to five minutes behind", () => {
    for (const behind of [0, 1, 5]) assert.deepEqual(advanceClock(CLOCK, 1_000 - behind), CLOCK);
  });

  it("goes back to a clock that is further behind, and then a new epoch begins", () => {
    assert.deepEqual(advanceClock(CLOCK, 994), { minute: 994, epoch: 4 });
  });
});
