// The configuration file: faults are found when it is loaded, each with its path, and another desk needs no code.

import assert from "node:assert/strict";
import { test } from "node:test";
import { loadTestAuthority, loadTestStyle, readHouseFile } from "../../testing/drafts/house.ts";
import { makeStatement } from "../../testing/drafts/statement.ts";
import { draftArticle } from "../draft-article.ts";
import { parseHouseStyle } from "./house-style.ts";

type Tree = { [name: string]: Tree } & Tree[];

/** The house's own file with one entry set, by its path. */
function withEntry(path: readonly (string | number)[], value: unknown): unknown {
  const written = structuredClone(readHouseFile("style.yaml"));
  let at = written as Tree;
  for (const step of path.slice(0, -1)) at = at[step as string] as Tree;
  (at as unknown as Record<string | number, unknown>)[path.at(-1) ?? ""] = value;
  return written;
}

function faultOf(path: readonly (string | number)[], value: unknown): string {
  const parsed = parseHouseStyle(withEntry(path, value));
  return parsed.ok ? "" : parsed.error;
}

const headline = (pattern: string): string => faultOf(["editions", "ja", "headlines", "any"], [pattern]);

test("the house's own style is right", () => {
  const parsed = parseHouseStyle(readHouseFile("style.yaml"));
  assert.ok(parsed.ok, parsed.ok ? "" : parsed.error);
});

test("an unknown field or filter is named with its path", () => {
  assert.match(
    headline("{isuer}が発表"),
    /^editions\.ja\.headlines\.any\[0\]: "?\{isuer\}.*unknown field "isuer"; known are issuer/,
  );
  assert.match(headline("{title|trimm:subject}"), /unknown filter "trimm"/);
  assert.match(
    headline("[{title|trim:sujet}]"),
    /needs one of "trims" \(subject, order, record, company, participation, decision, holding, polite-plan, topic\), not "sujet"/,
  );
  assert.match(headline("{constructor}"), /unknown field "constructor"/);
});

test("a value of the wrong type is named", () => {
  assert.match(headline("{announcedAt}"), /is a date: give it a format/);
  assert.match(headline("{people|first-mention}"), /is a list of texts/);
  assert.match(headline("{people|list:and}"), /is for a list of texts, not a list of people/);
  assert.match(headline("{title|both-calendars}"), /is for a date, not a text/);
  assert.match(headline("{topics|take:no|list:and}"), /needs a number/);
  assert.match(headline("{value}"), /needs an argument/);
  assert.match(headline("{title:x}"), /takes no argument/);
});

test("a malformed pattern, an unknown kind, a wrong shape are named", () => {
  assert.match(
    headline("{title"),
    /headlines\.any\[0\]: "\{" at character 0 is never closed by "\}", in "\{title"/,
  );
  assert.match(faultOf(["editions", "ja", "leads", "press-confrence"], ["{title}"]), /editions\.ja\.leads/);
  assert.match(
    faultOf(["editions", "ja", "calendar", "weekdays"], ["日"]),
    /editions\.ja\.calendar\.weekdays/,
  );
  assert.match(
    faultOf(["editions", "ja", "dates", "list"], "{year}"),
    /editions\.ja\.dates\.list: this name already belongs/,
  );
  assert.match(faultOf(["labels", "featur"], "特集"), /labels/);
});

test("sections are checked against each other", () => {
  assert.match(
    faultOf(["article-sections", "feature"], "nowhere"),
    /article-sections\.feature: there is no section "nowhere"/,
  );
  assert.match(
    faultOf(["sections", 0, "slug"], "personnel"),
    /sections\[5\]\.slug: "personnel" is there twice/,
  );
  assert.match(faultOf(["sections", 0, "kinds"], ["personnel-order"]), /two sections/);
});

test("all faults are told at once", () => {
  assert.equal(headline("{one}{two}").split("\n").length, 2);
});

test("another desk changes every pattern without touching code", () => {
  const style = loadTestStyle(() => {
    const written = withEntry(
      ["editions", "ja", "headlines", "joint-statement"],
      "【{meeting}】{host|plain}ら{eventAt|slashes}",
    );
    const tree = written as Record<"editions", Record<"ja", Record<string, Record<string, unknown>>>>;
    const { ja } = tree.editions;
    Object.assign(ja["people"] ?? {}, { plain: "{surname}{post}" });
    Object.assign(ja["dates"] ?? {}, { slashes: "{year}/{month|two-digits}/{day|two-digits}" });
    Object.assign(ja["leads"] ?? {}, { "joint-statement": "{issuer}が{title}を発表([{eventAt|slashes}])" });
    return Object.assign(tree, {
      editions: { ...tree.editions, ja: { ...ja, closing: "―― 了 ――" } },
    });
  });
  const draft = draftArticle({ ...makeStatement(), style, authority: loadTestAuthority() });
  assert.equal(draft.headline.text, "【日豪防衛相会談】見本防衛大臣ら2026/03/06");
  assert.equal(draft.lead.text, "防衛省が日豪防衛相共同声明を発表(2026/03/06)");
  assert.deepEqual(draft.body.at(-1), { kind: "closing", text: "―― 了 ――" });
});
