// Ministers who met without a meeting of a name: how they met stands in the headline and the lead.

import assert from "node:assert/strict";
import { test } from "node:test";
import { draft } from "../testing/drafts/draft.ts";
import { makeFixture, official } from "../testing/drafts/fixture.ts";
import { headline } from "../testing/drafts/headline.ts";

const met = (words: string): ReturnType<typeof draft> =>
  draft(
    makeFixture(
      [official(`2月10日、早見渡外務大臣は、ラーセン北国国防長官${words}、概要は次のとおり。`)],
      [
        { type: "person", surface: "早見渡外務大臣", name: "早見渡", office: "外務大臣" },
        {
          type: "person",
          surface: "ラーセン北国国防長官",
          name: "ラーセン",
          office: "国防長官",
          country: "北国",
        },
      ],
      {
        kind: "ministerial-meeting",
        title: "",
        announcedAt: "2027-02-10",
        issuer: { name: "見本省", basis: "source" },
      },
    ),
  );

test("ministers who met for a while: how they met is told, where no meeting is named", () => {
  const talk = met("と短時間、懇談したところ");
  assert.equal(talk.headline.text, "早見外務大臣、ラーセン国防長官と懇談(2月10日)");
  assert.equal(
    talk.lead.text,
    "見本省は令和9(2027)年2月10日(水)、早見 渡外務大臣とラーセン北国国防長官の懇談について以下のように公表した。",
  );
  assert.match(met("との間で10分間、立ち話を行ったところ").headline.text, /と立ち話\(/u);
  assert.doesNotMatch(met("の懇談に先立ち").headline.text, /懇談\(/u);
  assert.match(met("と懇談し、協力を確認したところ").headline.text, /と懇談\(/u);
  for (const words of ["と懇談したいと述べ", "と懇談しない旨を伝え", "と懇談したサンプル首相に会い"])
    assert.doesNotMatch(met(words).headline.text, /懇談\(/u, words);
});

test("who attended a meeting did not hold it", () => {
  const of = (title: string): string =>
    headline("ministerial-meeting", ["早見防衛大臣は、例示市を訪問し、見本国防相会合に出席した。"], [], {
      title,
    });
  assert.equal(
    of("早見防衛大臣の見本国防相会合への出席及び各国国防大臣との会談等について(概要)"),
    "早見防衛大臣、見本国防相会合に出席",
  );
  assert.equal(
    of("第3回見本会合(早見防衛大臣の第3回見本国防相会合への出席について(概要))"),
    "早見防衛大臣、第3回見本国防相会合に出席",
  );
});
