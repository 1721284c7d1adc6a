// Drafting, whatever the names, offices, countries and days; and how fast.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { draft } from "../testing/drafts/draft.ts";
import { makeFixture, official } from "../testing/drafts/fixture.ts";

const kanji = fc.string({ unit: fc.constantFrom(..."山川田中見本例示高木林"), minLength: 1, maxLength: 2 });
const kana = fc.string({ unit: fc.constantFrom(..."あかさたなはまやらわ"), minLength: 2, maxLength: 4 });
const party = fc.record({
  surname: kanji,
  given: kanji,
  read: kana,
  office: fc.constantFrom("防衛大臣", "外務大臣", "環境大臣"),
  country: fc.constantFrom("大韓民国", "オーストラリア", "フランス共和国", "カナダ"),
  foreignOffice: fc.constantFrom("国防部長官", "国防大臣", "外務大臣"),
  foreign: fc.constantFrom("安見本", "ジョン・サンプル", "マリー・テンプレート"),
  matter: fc.constantFrom("防衛相", "外相", "環境相"),
  day: fc.date({ min: new Date("1990-01-01"), max: new Date("2040-12-31"), noInvalidDate: true }),
});

test("whoever met whom and when: the headline names them, the lead reads them, and all of it is grounded", () => {
  fc.assert(
    fc.property(party, (given) => {
      const day = given.day.toISOString().slice(0, 10);
      const [year = "", month = "", date = ""] = day.split("-");
      const written = `${year}年${Number(month)}月${Number(date)}日`;
      const own = `${given.surname} ${given.given}(${given.read})${given.office}`;
      const theirs = `${given.foreign}(よみ)${given.country}${given.foreignOffice}`;
      const meeting = `日韓${given.matter}会談`;
      const title = `日韓${given.matter}共同発表`;
      const fixture = makeFixture(
        [official(title), official(`${written}、${own}と${theirs}は、${meeting}を行った。`)],
        [
          { type: "date", surface: written, value: day, role: "announced" },
          {
            type: "person",
            surface: own,
            name: given.surname + given.given,
            reading: given.read,
            office: given.office,
          },
          {
            type: "person",
            surface: theirs,
            name: given.foreign,
            reading: "よみ",
            office: given.foreignOffice,
            country: given.country,
          },
          { type: "event", surface: meeting, name: meeting, date: day },
        ],
        { kind: "joint-statement", title, announcedAt: day, issuer: { name: "見本省", basis: "source" } },
      );
      const made = draft(fixture);
      assert.equal(
        made.headline.text,
        `${given.surname}${given.office}、${given.country}${given.foreignOffice}との${given.matter}会談を開催(${Number(month)}月${Number(date)}日)`,
      );
      assert.ok(made.lead.text.includes(`${own}と${theirs}による${title}`));
    }),
    { seed: 20260907, numRuns: 300 },
  );
});
