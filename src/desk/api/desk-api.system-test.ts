import assert from "node:assert/strict";
import { test } from "node:test";
import { Validator } from "@seriousme/openapi-schema-validator";
import { openTestDesk } from "../../testing/desk/open-test-desk.ts";

test("an article is read by who is signed in, and by nobody else", async () => {
  await using desk = await openTestDesk();
  const { article } = desk.sample;
  const read = await desk.as("reporter").get(`/articles/${article.id}`);
  assert.equal(read.status, 200, read.text);
  assert.deepEqual(read.json, JSON.parse(JSON.stringify(article)));
  assert.equal(read.headers["cache-control"], "no-store");
  const refused = await desk.nobody.get(`/articles/${article.id}`);
  assert.equal(refused.status, 401);
  assert.equal(refused.headers["content-type"], "application/problem+json; charset=utf-8");
  assert.deepEqual(refused.json, {
    type: `${desk.base}/desk/api#signed-out`,
    title: "Nobody is signed in",
    status: 401,
    name: "signed-out",
    detail: "Sign in, or send a token in the header authorization.",
  });
  assert.equal((await desk.as("editor").get("/articles/99999")).status, 404);
});

test("the description is OpenAPI 3.1 to somebody else's reader", async () => {
  await using desk = await openTestDesk();
  const { status, text } = await desk.nobody.get("/openapi.json");
  assert.equal(status, 200);
  const { valid, errors } = await new Validator().validate(JSON.parse(text));
  assert.equal(valid, true, JSON.stringify(errors));
});
