// Courtesy calls: the headline and the lead tell who received whom, never who else sat there or what was talked of.

import assert from "node:assert/strict";
import { test } from "node:test";
import { draft } from "../testing/drafts/draft.ts";
import { makeFixture, official } from "../testing/drafts/fixture.ts";

const call = (words: string, office = "国防長官", after = ""): ReturnType<typeof draft> =>
  draft(
    makeFixture(
      [
        official(`2月10日、早見渡外務大臣は、訪日中のラーセン北国${office}${words}。${after}`),
        official("続けて、双方は、地域情勢について幅広く意見交換を行いました。"),
      ],
      [
        { type: "person", surface: "早見渡外務大臣", name: "早見渡", office: "外務大臣" },
        { type: "person", surface: `ラーセン北国${office}`, name: "ラーセン", office, country: "北国" },
      ],
      {
        kind: "ministerial-meeting",
        title: "",
        announcedAt: "2027-02-10",
        issuer: { name: "見本省", basis: "source" },
      },
    ),
  );

test("who received whom is the news of a courtesy call, not who sat beside them", () => {
  const received = call(
    "(The Honorable Example Larsen, Secretary of National Defense of the Northern Land)による表敬を受けたところ、概要は以下のとおりです",
    "国防長官",
    "本表敬には、例示太郎防衛大臣が同席しました。",
  );
  assert.equal(received.headline.text, "早見外務大臣、北国国防長官の表敬を受ける(2月10日)");
  assert.equal(
    received.lead.text,
    "見本省は令和9(2027)年2月10日(水)、早見 渡外務大臣がラーセン北国国防長官の表敬を受けたことについて以下のように公表した。",
  );
  assert.equal(
    call("の表敬訪問を受けました").headline.text,
    "早見外務大臣、北国国防長官の表敬訪問を受ける(2月10日)",
  );
  assert.equal(
    call("を表敬したところ、概要は以下のとおりです").headline.text,
    "早見外務大臣、北国国防長官を表敬(2月10日)",
  );
});

test("a call that is to come, or that was not received, is not told as received", () => {
  for (const words of [
    "の表敬を受ける予定です",
    "の表敬を受けませんでした",
    "の表敬を受け、会談する予定です",
  ])
    assert.doesNotMatch(call(words).headline.text, /表敬(?:を受ける)?\(/u, words);
});

test("a command of the Indo-Pacific is not India's", () => {
  const { headline } = call("の表敬を受けました", "インド太平洋軍司令官");
  assert.equal(headline.text, "早見外務大臣、北国インド太平洋軍司令官の表敬を受ける(2月10日)");
});
