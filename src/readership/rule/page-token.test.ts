import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { articleId } from "../../terms/ids.ts";
import type { Hmac } from "../reader-key.ts";
import { createPageTokens } from "./page-token.ts";

const hmac: Hmac = (key, message) => createHmac("sha256", key).update(message).digest("base64url");
const SECRET = new Uint8Array(32).fill(7);
const DAYS = 7;
const DAY_MS = 86_400_000;
/** Just after midnight in Japan. */
const MORNING = Date.parse("2026-11-25T15:00:01Z");

const tokens = createPageTokens({ secret: SECRET, hmac, days: DAYS });
const ARTICLE = articleId(37);

describe("a page's token", () => {
  it("is good on the day of rendering and the stated days after it, then stale", () => {
    const token = tokens.write(ARTICLE, MORNING);
    assert.equal(tokens.judge(ARTICLE, token, MORNING), "good");
    assert.equal(tokens.judge(ARTICLE, token, MORNING + (DAYS + 1) * DAY_MS - 2_000), "good");
    assert.equal(tokens.judge(ARTICLE, token, MORNING + (DAYS + 1) * DAY_MS), "stale-token");
  });

  it("changes at midnight in Japan, and only then", () => {
    assert.notEqual(tokens.write(ARTICLE, MORNING), tokens.write(ARTICLE, MORNING - 2_000));
    assert.equal(tokens.write(ARTICLE, MORNING), tokens.write(ARTICLE, MORNING + DAY_MS - 2_000));
    assert.notEqual(tokens.dayOf(MORNING), tokens.dayOf(MORNING - 2_000));
  });

  it("is the same from every process that holds the secret, and from no other", () => {
    const other = createPageTokens({ secret: SECRET, hmac, days: DAYS });
    assert.equal(other.write(ARTICLE, MORNING), tokens.write(ARTICLE, MORNING));
    const stranger = createPageTokens({ secret: new Uint8Array(32).fill(8), hmac, days: DAYS });
    assert.equal(tokens.judge(ARTICLE, stranger.write(ARTICLE, MORNING), MORNING), "wrong-token");
  });

  it("of a node whose clock has passed midnight first is good on the others", () => {
    const token = tokens.write(ARTICLE, MORNING);
    assert.equal(tokens.judge(ARTICLE, token, MORNING - 60_000), "good");
    assert.equal(tokens.judge(ARTICLE, token, MORNING - 2 * DAY_MS), "wrong-token");
  });

  it("is good for its own article and its own day alone", () => {
    const article = fc.integer({ min: 1, max: 2 ** 40 }).map(articleId);
    const moment = fc.integer({ min: 0, max: 4e12 });
    fc.assert(
      fc.property(article, article, moment, fc.integer({ min: 1, max: DAYS }), (own, other, at, later) => {
        const token = tokens.write(own, at);
        assert.equal(tokens.judge(own, token, at), "good");
        assert.equal(tokens.judge(other, token, at), own === other ? "good" : "wrong-token");
        // The day written on it is sealed with it: an old token does not become a new one.
        const dated = token.replace(/^\d+/, String(tokens.dayOf(at) + later));
        assert.notEqual(tokens.judge(own, dated, at + later * DAY_MS), "good");
      }),
      { seed: 20261126 },
    );
  });

  it("one changed sign spoils it", () => {
    const token = tokens.write(ARTICLE, MORNING);
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom(..."0aZ-_. \u0000あ"), (at, sign) => {
        const changed = token.slice(0, at) + sign + token.slice(at + 1);
        const verdict = tokens.judge(ARTICLE, changed, MORNING);
        assert.equal(verdict === "good", changed === token, changed);
      }),
      { seed: 20261126 },
    );
  });

  it("no text is one by chance, and none makes judging fail", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        assert.notEqual(tokens.judge(ARTICLE, text, MORNING), "good");
      }),
      { seed: 20261126 },
    );
    assert.equal(tokens.judge(ARTICLE, "", MORNING), "wrong-token");
    assert.equal(tokens.judge(ARTICLE, `0${tokens.write(ARTICLE, MORNING)}`, MORNING), "wrong-token");
  });
});
