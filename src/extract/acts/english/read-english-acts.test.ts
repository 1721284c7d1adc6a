import assert from "node:assert/strict";
import { test } from "node:test";
import type { ActFact } from "../../../terms/fact.ts";
import { readAnnouncement } from "../../read-announcement.ts";

const OPENING =
  "Joint Statement\n4 March 2027\nForeign Minister HAYAMI Ken and Foreign Minister Anna Dorj held a meeting in Tokyo.\n";

function actsOf(sentences: string): readonly string[] {
  const { facts } = readAnnouncement({ text: OPENING + sentences });
  return facts
    .filter((fact): fact is ActFact => fact.type === "act")
    .map(({ act, undertaking, matter }) => [act, undertaking ?? "-", matter.text].join(" | "));
}

const CLAUSES: readonly (readonly [sentence: string, ...acts: string[]])[] = [
  [
    "The Ministers decided that the third pier would be built by a joint crew.",
    "decided | commitment | that the third pier would be built by a joint crew",
  ],
  [
    "The Ministers reaffirmed that the autumn floods would remain a threat.",
    "reaffirmed | - | that the autumn floods would remain a threat",
  ],
  [
    "The Ministers confirmed that they would not accept any unilateral changes to the tolls.",
    "confirmed | - | that they would not accept any unilateral changes to the tolls",
  ],
  ["The bridge that we agreed on in March will open by November."],
  [
    "As there is a risk of another flood in towns other than the one where the latest flood has just done so much harm, we will cooperate closely with the towns.",
    "decided | commitment | will cooperate closely with the towns",
  ],
  [
    "First of all, I will announce the results of the survey.",
    "announced | - | will announce the results of the survey",
  ],
  ["Minister Hayami strongly pressed for safe crossings.", "requested | - | for safe crossings"],
  [
    "Through these efforts, I would like to further strengthen our cooperation.",
    "expressed | - | to further strengthen our cooperation",
  ],
  ["The Ministers welcomed the opening of the bridge.", "welcomed | - | the opening of the bridge"],
  ["The Ministers reached an agreement on tolls for a bridge.", "agreed | - | on tolls for a bridge"],
  ["The Ministers reiterated their strong condemnation of the theft.", "condemned | - | of the theft"],
  [
    "Japan will take all necessary measures together with Mongolia.",
    "decided | commitment | will take all necessary measures together with Mongolia",
  ],
  ["The Ministers concurred to widen the bridge.", "agreed | commitment | to widen the bridge"],
  ["The Ministers reaffirmed their trust in the bridge.", "reaffirmed | - | their trust in the bridge"],
  [
    "The two Ministers decided to explore a second bridge.",
    "decided | exploration | to explore a second bridge",
  ],
  ["The Ministers shared the view that no bridge is safe.", "agreed | - | that no bridge is safe"],
  ["The Ministers discussed the bridge and concurred to widen it.", "agreed | commitment | to widen it"],
  ["Minister Hayami will refrain from naming the bridge."],
  ["Both sides expressed serious concern over the flood.", "concerned | - | over the flood"],
  [
    "Minister Hayami explained the survey, and welcomed its findings.",
    "explained | - | the survey",
    "welcomed | - | its findings",
  ],
  [
    "Minister Hayami said that he had decided to hire one surveyor.",
    "decided | commitment | to hire one surveyor",
  ],
  [
    "Recalling the meeting of May, the Ministers decided to build a bridge.",
    "recalled | - | the meeting of May",
    "decided | commitment | to build a bridge",
  ],
  ["The Ministers confirmed that they oppose any toll.", "confirmed | - | that they oppose any toll"],
  [
    "The Ministers concurred that Japan and Mongolia would build a bridge.",
    "agreed | commitment | that Japan and Mongolia would build a bridge",
  ],
  ["The Ministers welcomed and supported the plan.", "welcomed | - | the plan", "supported | - | the plan"],
  ["The Japanese and Mongolian defense ministers reconfirmed the plan.", "reaffirmed | - | the plan"],
  [
    "The Ministers requested a survey, and the two sides will continue to do their utmost.",
    "requested | - | a survey",
    "decided | effort | will continue to do their utmost",
  ],
  ["Ministers Hayami and Dorj decided to paint the bridge.", "decided | commitment | to paint the bridge"],
  ["The Ministers confirmed our will to build.", "confirmed | - | our will to build"],
  ["The Mongolian side welcomed the survey.", "welcomed | - | the survey"],
  ["The Ministers renewed their determination to build.", "committed | commitment | to build"],
  ["Japan intends to build a second bridge.", "decided | commitment | to build a second bridge"],
  [
    "The Ministers tasked officials to explore a ferry.",
    "requested | exploration | officials to explore a ferry",
  ],
  ["The two sides will meet every spring.", "announced | expectation | will meet every spring"],
  [
    "Minister Hayami offered words of condolence over a flood.",
    "expressed | - | words of condolence over a flood",
  ],
  [
    "Senior Vice Minister of Defense Ken Hayami shared views on the bridge and reaffirmed its value.",
    "reaffirmed | - | its value",
  ],
  ["Japan strongly hopes that the bridge holds.", "expressed | - | that the bridge holds"],
  ["Japan stands ready to build a bridge.", "expressed | - | to build a bridge"],
  ["It’s my privilege today to welcome Minister Dorj.", "welcomed | - | Minister Dorj"],
  ["I am pleased to welcome Minister Dorj.", "welcomed | - | Minister Dorj"],
  ["The Ministers strongly condemn the looting.", "condemned | - | the looting"],
  ["Minister Hayami expressed his gratitude for the gift.", "expressed | - | his gratitude for the gift"],
  [
    "The Ministers condemned the looting and called on all sides to stop.",
    "condemned | - | the looting",
    "requested | - | all sides to stop",
  ],
];

for (const [sentence, ...acts] of CLAUSES) {
  test(`English verbs decide: ${sentence}`, () => {
    assert.deepEqual(actsOf(sentence), acts);
  });
}

test("a verb that no party stands before is no act", () => {
  assert.deepEqual(actsOf("The newly decided route is long."), []);
});

test("the span of a joined verb begins with the verb, and this year is due where something is to be done in it", () => {
  const text = `${OPENING}The Ministers welcomed the bridge and condemned the flood. They decided to widen the bridge this year.`;
  const acts = readAnnouncement({ text }).facts.filter((fact): fact is ActFact => fact.type === "act");
  assert.deepEqual(
    acts.map(({ span, due }) => [text.slice(...span), due?.value]),
    [
      ["The Ministers welcomed the bridge", undefined],
      ["condemned the flood", undefined],
      ["They decided to widen the bridge this year", "2027"],
    ],
  );
});

test("those who meet under a long English title are who acts", () => {
  const { facts } = readAnnouncement({
    text: "Japan-Mongolia Defense Ministerial Meeting (Summary)\nMarch 5, 2027\nMinistry of Defense\nOn March 4, Defense Minister Hayami and Defense Secretary Dorj held discussions from 13:10 (local time) for approximately 55 minutes at the U.S. Department of Defense.\nThe Ministers confirmed the importance of the bridge.",
  });
  const acts = facts.filter((fact): fact is ActFact => fact.type === "act");
  assert.deepEqual(acts.at(-1)?.actors, ["p1", "p2"]);
  const times = facts.flatMap((fact) => (fact.type === "date" ? [fact.value] : []));
  assert.ok(times.includes("2027-03-04T13:10-05:00"), times.join());
});

test("of four who met those act whom the words name, and who says I is none in particular", () => {
  const { facts } = readAnnouncement({
    text: "Japan-Mongolia Foreign and Defense Ministerial Consultations (Two-plus-Two)\nMarch 5, 2027\nForeign Minister Hayami, Defense Minister Kawabe, Foreign Minister Dorj and Defense Minister Bataa met in Tokyo on March 5, 2027 for the second time.\nThe four Ministers welcomed the opening of the bridge.\nMinisters Kawabe and Bataa decided to send two boats each year.\nI would like to express my gratitude to the crews.",
  });
  const acts = facts.filter((fact): fact is ActFact => fact.type === "act");
  assert.deepEqual(
    acts.map(({ actors }) => actors.join()),
    ["p1,p2,p3,p4", "p2,p4", ""],
  );
});

test("what would be done in answer to something is a course, also behind what it answers", () => {
  const course =
    "that in response to the flood, Mongolian and U.M. river authorities would continue to guard the bridge";
  assert.deepEqual(actsOf(`The Ministers confirmed ${course}.`), [`confirmed | commitment | ${course}`]);
  const state = "that in response to the flood, the bridge is important";
  assert.deepEqual(actsOf(`The Ministers confirmed ${state}.`), [`confirmed | - | ${state}`]);
});

test("who adds to discussions or does considerable work does more than look into it", () => {
  const undertaken = (course: string): string | undefined =>
    actsOf(`The Ministers decided ${course}.`)[0]?.split(" | ")[1];
  assert.equal(undertaken("to contribute to the discussions of the group"), "commitment");
  assert.equal(undertaken("to widen the bridge to a considerable degree"), "commitment");
  assert.equal(undertaken("to discuss a second bridge"), "exploration");
  assert.equal(undertaken("to continue close discussions on a second bridge"), "exploration");
});
