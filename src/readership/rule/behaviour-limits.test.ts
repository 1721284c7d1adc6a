import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { articleId } from "../../terms/ids.ts";
import { marksOf } from "../../testing/site/counting.ts";
import { createBehaviourLimits } from "./behaviour-limits.ts";

const LIMITS = { viewsPerMinute: 5, articlesPerDay: 12, browsersPerAddress: 3, readersWatched: 100 };
const NOON = Date.parse("2026-11-26T03:00:00Z");
const MINUTE_MS = 60_000;

/** Each reader behind an address of their own, unless one is named. */
const at = (reader: string, address = `address of ${reader}`) => marksOf(reader, address);

describe("how much one person reads", () => {
  it("views above the minute's number are left out until the next minute", () => {
    const limits = createBehaviourLimits(LIMITS);
    const verdicts = Array.from({ length: 7 }, () => limits.findExcess(at("r"), articleId(1), NOON));
    assert.deepEqual(verdicts.slice(0, 5), Array(5).fill(undefined));
    assert.deepEqual(verdicts.slice(5), ["too-many-a-minute", "too-many-a-minute"]);
    assert.equal(limits.findExcess(at("r"), articleId(1), NOON + MINUTE_MS), undefined);
  });

  it("articles above the day's number are left out until midnight in Japan", () => {
    const limits = createBehaviourLimits(LIMITS);
    for (let article = 1; article <= 12; article += 1) {
      assert.equal(limits.findExcess(at("r"), articleId(article), NOON + article * MINUTE_MS), undefined);
    }
    const later = NOON + 20 * MINUTE_MS;
    assert.equal(limits.findExcess(at("r"), articleId(13), later), "too-many-a-day");
    assert.equal(limits.findExcess(at("r"), articleId(5), later), undefined, "an article once read stays so");
    const midnight = Date.parse("2026-11-26T15:00:00Z");
    assert.equal(limits.findExcess(at("r"), articleId(13), midnight - 1), "too-many-a-day");
    assert.equal(limits.findExcess(at("r"), articleId(13), midnight), undefined);
  });

  it("one reader's haste is not another's", () => {
    const limits = createBehaviourLimits(LIMITS);
    for (let view = 0; view < 9; view += 1) limits.findExcess(at("hasty"), articleId(1), NOON);
    assert.equal(limits.findExcess(at("calm"), articleId(1), NOON), undefined);
  });

  it("no more readers are watched than stated, and who goes on is not forgotten for those who came once", () => {
    const limits = createBehaviourLimits(LIMITS);
    for (let reader = 0; reader < 1_000; reader += 1) {
      limits.findExcess(at("hasty"), articleId(1), NOON);
      limits.findExcess(at(`reader ${reader}`), articleId(1), NOON);
      const { readers, addresses } = limits.watched();
      assert.ok(Math.max(readers, addresses) <= LIMITS.readersWatched);
    }
    assert.equal(limits.findExcess(at("hasty"), articleId(1), NOON), "too-many-a-minute");
  });

  it("who goes on keeps the day's articles, however many come in between", () => {
    const limits = createBehaviourLimits({ ...LIMITS, viewsPerMinute: 1e9 });
    for (let article = 1; article <= 12; article += 1)
      limits.findExcess(at("steady"), articleId(article), NOON);
    for (let reader = 0; reader < 1_000; reader += 1) {
      limits.findExcess(at(`passer-by ${reader}`), articleId(1), NOON);
      assert.equal(limits.findExcess(at("steady"), articleId(5), NOON), undefined);
    }
    assert.equal(limits.findExcess(at("steady"), articleId(13), NOON), "too-many-a-day");
  });

  it("readers of very many articles do not fill the memory either", () => {
    const limits = createBehaviourLimits({ ...LIMITS, viewsPerMinute: 1e9, articlesPerDay: 500 });
    for (let reader = 0; reader < 50; reader += 1) {
      for (let article = 1; article <= 100; article += 1) {
        limits.findExcess(at(`reader ${reader}`), articleId(article), NOON);
      }
    }
    const { readers } = limits.watched();
    assert.ok(readers <= 10, `${readers} readers with a hundred articles each`);
  });

  it("a reader who comes on the next day takes up no more room than before", () => {
    const limits = createBehaviourLimits({ ...LIMITS, viewsPerMinute: 1e9, articlesPerDay: 500 });
    for (let day = 0; day < 30; day += 1) {
      for (let article = 1; article <= 100; article += 1) {
        limits.findExcess(at("reader"), articleId(article), NOON + day * 86_400_000);
      }
      limits.findExcess(at("other"), articleId(1), NOON + day * 86_400_000);
    }
    assert.equal(limits.watched().readers, 2);
  });

  it("who invents names of browsers is so many readers and no more, until midnight in Japan", () => {
    const limits = createBehaviourLimits(LIMITS);
    const verdicts = Array.from({ length: 6 }, (_, name) =>
      limits.findExcess(at(`made-up ${name}`, "one"), articleId(1), NOON),
    );
    const many = "too-many-browsers";
    assert.deepEqual(verdicts, [undefined, undefined, undefined, many, many, many]);
    assert.equal(
      limits.findExcess(at("made-up 1", "one"), articleId(2), NOON),
      undefined,
      "a known one may go on",
    );
    assert.equal(limits.findExcess(at("made-up 5", "another"), articleId(1), NOON), undefined);
    const midnight = Date.parse("2026-11-26T15:00:00Z");
    assert.equal(limits.findExcess(at("made-up 5", "one"), articleId(1), midnight), undefined);
  });
});
