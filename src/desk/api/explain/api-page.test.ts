import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import { DEFAULT_SITE_NAME, LANGUAGES } from "../../../site/site-config.ts";
import { DESK_ROUTES } from "../routes.ts";
import { apiPage } from "./api-page.ts";
import { writeApi } from "./api-text.ts";
import { exampleBody, exampleCall } from "./example-of.ts";
import { SUMMARIES_IN_JAPANESE } from "./summaries-in-japanese.ts";

const BASE = "https://news.example";

test("the page has every operation, with its right and a call of it, in both languages", () => {
  for (const language of LANGUAGES) {
    const { markup } = apiPage({ language, name: DEFAULT_SITE_NAME, shownAs: "page" }, DESK_ROUTES, BASE);
    for (const { name, method, path } of DESK_ROUTES) {
      assert.ok(markup.includes(`<h3 id="${name}"><code>${method} /desk/api${path}</code></h3>`), name);
    }
    assert.match(markup, /<code>publish<\/code>; .*: <code>publish<\/code>/);
    assert.ok(!markup.includes("undefined"), language);
  }
});

test("every group of operations has a heading, and what each does is said in Japanese", () => {
  for (const { name, path } of DESK_ROUTES) {
    const [group = ""] = path.slice(1).split("/");
    for (const language of LANGUAGES) assert.ok(writeApi(language).groups[group], `${language} ${group}`);
    assert.match(SUMMARIES_IN_JAPANESE[name] ?? "", /[\p{Script=Hiragana}\p{Script=Katakana}]/u, name);
  }
});

test("the body of every example is one that the operation takes", () => {
  for (const route of DESK_ROUTES) {
    if (!(route.body instanceof z.ZodType)) continue;
    const read = route.body.safeParse(exampleBody(route));
    assert.ok(read.success, `${route.name}: ${JSON.stringify(exampleBody(route))} ${read.error?.message}`);
  }
});

test("an example can be pasted into a shell", () => {
  const make = DESK_ROUTES.find(({ name }) => name === "makeToken") ?? assert.fail();
  assert.equal(
    exampleCall(make, BASE),
    `curl -X POST 'https://news.example/desk/api/tokens' -H "authorization: Bearer $SHIRASE_TOKEN"` +
      ` -H 'content-type: application/json' -d '{"name":"…","scopes":["read"]}'`,
  );
  const body = z.strictObject({ text: z.literal("it's") });
  assert.match(exampleCall({ ...make, body }, BASE), /-d '\{"text":"it'\\''s"\}'$/);
});
