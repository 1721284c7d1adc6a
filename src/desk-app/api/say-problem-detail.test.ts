// Trials of a problem's sentence in the language of the page.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sayProblemDetail } from "./say-problem-detail.ts";

describe("a problem's sentence", () => {
  it("is Japanese on a Japanese page, the rule's own before the problem's", () => {
    assert.equal(
      sayProblemDetail({ name: "refused", code: "changed-since" }, "ja"),
      "登録のあとで典拠が変わっているため、取り消せません。",
    );
    assert.match(sayProblemDetail({ name: "bad-request" }, "ja") ?? "", /書き方を確かめて/u);
  });

  it("is left to the server on an English page, and for what nobody knows", () => {
    assert.equal(sayProblemDetail({ name: "bad-request" }, "en"), undefined);
    assert.equal(sayProblemDetail({ name: "refused", code: "of-next-year" }, "ja"), undefined);
  });
});
