// What is said to come in English is announced and an expectation, as 訪問する予定である is; what may come or will not is neither.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { ActFact } from "../../../terms/fact.ts";
import { readAnnouncement } from "../../read-announcement.ts";

const OPENING = "Visit to Australia\n4 March 2027\nMinistry of Defense\n";

function actsOf(sentence: string): readonly string[] {
  return readAnnouncement({ text: OPENING + sentence })
    .facts.filter((fact): fact is ActFact => fact.type === "act")
    .map(({ act, undertaking, due, matter }) =>
      [act, undertaking ?? "-", due?.value ?? "-", matter.text].join(" | "),
    );
}

const PLANNED: readonly (readonly [sentence: string, due: string, matter: string])[] = [
  ["Defense Minister Hayami plans to visit Australia in May.", "2027-05", "to visit Australia in May"],
  ["Minister Hayami is planning to visit Australia in May.", "2027-05", "to visit Australia in May"],
  [
    "Foreign Minister HAYAMI Ken is scheduled to pay an official visit to Australia from May 3 to 5.",
    "2027-05-03/2027-05-05",
    "to pay an official visit to Australia from May 3 to 5",
  ],
  [
    "Minister for Foreign Affairs Hayami will visit Australia on May 3.",
    "2027-05-03",
    "will visit Australia on May 3",
  ],
  [
    "General Hayami, Chief of Staff of the Joint Staff, will visit Hawaii from May 3 to 5.",
    "2027-05-03/2027-05-05",
    "will visit Hawaii from May 3 to 5",
  ],
  [
    "On May 3, 2027, the destroyer “Hayase” will make a port call at Brisbane.",
    "2027-05-03",
    "will make a port call at Brisbane",
  ],
  [
    "JMSDF plans to conduct an exercise with Australia in May.",
    "2027-05",
    "to conduct an exercise with Australia in May",
  ],
  [
    "The next meeting is scheduled to be held in Tokyo in May.",
    "2027-05",
    "The next meeting is scheduled to be held in Tokyo in May",
  ],
  ["The next meeting is planned for May 3.", "2027-05-03", "The next meeting is planned for May 3"],
  ["The visit will take place on May 3.", "2027-05-03", "The visit will take place on May 3"],
  ["According to the embassy, Minister Dorj will visit Tokyo in May.", "2027-05", "will visit Tokyo in May"],
  // Planned, and nobody says when.
  ["Minister Hayami is to attend a dialogue in Hawaii.", "-", "to attend a dialogue in Hawaii"],
];

for (const [sentence, due, matter] of PLANNED) {
  test(`to come: ${sentence}`, () => {
    assert.deepEqual(actsOf(sentence), [`announced | expectation | ${due} | ${matter}`]);
  });
}

test("what is announced to come is an expectation, with a day or without", () => {
  assert.deepEqual(actsOf("The Ministry of Defense announced that Minister Hayami will visit Australia."), [
    "announced | expectation | - | that Minister Hayami will visit Australia",
  ]);
});

const NOT_TO_COME: readonly string[] = [
  "Minister Hayami will not visit Australia in May.",
  "Minister Hayami plans not to visit Australia.",
  "Minister Hayami no longer plans to visit Australia.",
  "Minister Hayami is not scheduled to visit Australia in May.",
  "Minister Hayami was scheduled to visit Australia in May.",
  "Minister Hayami is expected to visit Australia in May.",
  "Minister Hayami may visit Australia in May.",
  "If the weather permits, the ship will visit Brisbane on May 3.",
  "The bridge that Minister Hayami will visit is closed.",
  "Will Minister Hayami visit Australia in May, and is the exercise to be held?",
];

for (const sentence of NOT_TO_COME) {
  test(`no plan: ${sentence}`, () => {
    assert.deepEqual(actsOf(sentence), []);
  });
}
