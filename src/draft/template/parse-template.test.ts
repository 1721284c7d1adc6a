// The template language as written: fields, filters, groups, escapes, and sentences for what is malformed.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseTemplate } from "./parse-template.ts";

function faultOf(written: string): string {
  const parsed = parseTemplate(written);
  return parsed.ok ? "" : parsed.error;
}

test("a field keeps its argument and its filters in order", () => {
  const parsed = parseTemplate("{value:契約者|under:20|trim:subject}");
  assert.ok(parsed.ok);
  assert.deepEqual(parsed.value.nodes, [
    {
      kind: "field",
      use: {
        name: "value",
        argument: "契約者",
        filters: [
          { name: "under", argument: "20" },
          { name: "trim", argument: "subject" },
        ],
        written: "{value:契約者|under:20|trim:subject}",
      },
    },
  ]);
});

test("groups nest", () => {
  const parsed = parseTemplate("{month}月[{day}日[({weekday})]]");
  assert.ok(parsed.ok);
  const [, , group] = parsed.value.nodes;
  assert.ok(group?.kind === "group");
  assert.equal(group.nodes[2]?.kind, "group");
});

test("a backslash takes the next sign literally", () => {
  const parsed = parseTemplate("\\[次の記事\\]\\{\\}\\\\");
  assert.ok(parsed.ok);
  assert.deepEqual(parsed.value.nodes, [{ kind: "literal", text: "[次の記事]{}\\" }]);
});

test("what is malformed is told with its place", () => {
  assert.match(faultOf("発表{issuer"), /"\{" at character 2 is never closed/);
  assert.match(faultOf("発表[{issuer}"), /"\[" at character 2 is never closed/);
  assert.match(faultOf("発表]"), /"\]" at character 2 closes nothing/);
  assert.match(faultOf("}"), /"\}" at character 0 closes nothing/);
  assert.match(faultOf("[についての]"), /has no field/);
  assert.match(faultOf("{発表者}"), /"発表者" is not a name/);
  assert.match(faultOf("{title|}"), /"" is not a name/);
});

test("any text is either a template or a sentence, never a throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."ab月[]{}|:\\") }), (written) => {
      const parsed = parseTemplate(written);
      assert.ok(parsed.ok || parsed.error.length > 0);
    }),
    { seed: 20260905, numRuns: 2000 },
  );
});
