// Polarity in English: what ministries, newspapers and spokespersons tell of a promise, and the many ways of telling nothing.

import assert from "node:assert/strict";
import { test } from "node:test";
import { normalText } from "../../reading/normal-text.ts";
import { readEnglishPolarity } from "../read-english-polarity.ts";

/** What is denied, guessed, open or only hoped for tells nothing. */
function told(sentence: string): string {
  const { polarity, silence } = readEnglishPolarity(normalText(sentence));
  if (polarity === undefined || silence !== undefined || polarity.isBackground === true) return "nothing";
  return polarity.tells;
}

const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  done: [
    "The two navies held a search and rescue drill west of Kyushu.",
    "The exercise went ahead as planned.",
    "The ship dropped anchor off Kure.",
    "The ministers signed the agreement in Canberra.",
    "The signing of the memorandum took place on Monday.",
    "The agreement has entered into force.",
    "Talks wrapped up in Tokyo on Friday.",
    "The fourth patrol vessel was turned over to the coast guard.",
    "Japan, Australia hold joint drills off Darwin",
    "Minister visits Seoul for talks",
    "The diet gave its approval to the treaty.",
    "The exchange of notes was completed last week.",
    "The training squadron paid a port call at Honiara.",
    "The two sides struck a deal on classified information.",
    "The ship pulled into Subic Bay on May 3.",
    "The postponed ceremony was finally held in March.",
    "Despite the delay, the radar was handed over in June.",
    "The revised guidelines have come out.",
    "The band made its appearance at the festival.",
    "The exercise concluded on schedule without incident.",
    "Both sides put pen to paper on the accord.",
    "The first batch of cadets completed the course.",
    "The minister has wound up a visit to Hanoi.",
  ],
  begun: [
    "The hotline went live on May 16.",
    "Negotiations on the agreement got under way in Tokyo.",
    "The exercise kicked off on Monday.",
    "The new command stood up in March.",
    "Work on the runway is underway.",
    "The first round of staff talks was held.",
    "The real-time sharing of data is now in operation.",
    "The joint study is up and running.",
  ],
  step: [
    "The two sides initialled the text of the agreement.",
    "The keel of the second ship was laid.",
    "The contract for the vessels was awarded in May.",
    "The cabinet approved the bill.",
    "Negotiators narrowed their differences.",
    "Ground was broken for the hangar.",
  ],
  planned: [
    "The exercise will take place in November.",
    "The two ministers agreed to hold the next round in Seoul in March.",
    "The signing is scheduled for June 3.",
    "The ship is due to call at Kure on Tuesday.",
    "A date of July 8 has been set for the talks.",
    "Navies to drill off Okinawa in May",
    "The visit is slated for next week.",
  ],
  "put-off": [
    "The exercise was pushed back to next spring.",
    "The signing has been put on hold.",
    "Talks were adjourned without agreement.",
    "Delivery slipped into the next fiscal year.",
    "The visit has yet to materialise.",
    "The agreement remains unsigned.",
    "The programme has fallen behind schedule.",
    "The bill was carried over to the next session.",
    "Negotiations have reached an impasse.",
    "The opening was moved to a later date.",
    "Exercise delayed by typhoon",
    "The report has still not been published.",
    "The two sides were unable to bridge their differences.",
    "Talks ended in deadlock.",
    "The deployment has been held over until autumn.",
    "The launch was rained out and will be rescheduled.",
    "The port call was not cancelled but postponed.",
    "The talks broke up with no agreement.",
    "The pact never came into effect.",
    "The delivery is running late.",
    "The negotiations have bogged down.",
  ],
  "called-off": [
    "The drill was called off because of the weather.",
    "The festival appearance fell through.",
    "The project was scrapped.",
    "The navy pulled out of the exercise.",
    "Plans for the base were shelved.",
    "The minister scrubbed the trip.",
    "The government has ditched plans to buy the aircraft.",
    "The deal is off.",
    "The plan was axed.",
    "The cancellation of the port call was announced on Tuesday.",
    "The ministry said that it had dropped the plan.",
    "Seoul turned down the invitation.",
    "The army backed out of the drill at the last minute.",
    "The flyover was a no-go, and the crews went home.",
    "The offer was withdrawn.",
    "The scheme came to nothing.",
    "Visit cancelled after quake",
    "Japan bows out of joint programme",
  ],
  replaced: [
    "A video conference was held instead of the visit.",
    "The frigate took the place of the destroyer.",
    "The working group was superseded by a new committee.",
    "A tabletop exercise was run in place of the field training.",
    "The fixed system was replaced by a mobile one.",
    "The talks were moved online.",
  ],
  nothing: [
    // Denied.
    "The ministry denied that the exercise had been cancelled.",
    "There are no plans to postpone the visit.",
    "Reports that the deal fell through are not true.",
    "The exercise has not been called off.",
    "We have no intention of scrapping the programme.",
    "It is not the case that talks have broken down.",
    "There is no delay in the project.",
    "The government is not considering a withdrawal.",
    "We have received no notice of a cancellation.",
    // Guessed, or told by others.
    "The visit was reportedly called off.",
    "The exercise appears to have been cancelled.",
    "Sources close to the talks say the deal is dead.",
    "The deal is thought to have collapsed.",
    "Rumours of a postponement swirled on social media.",
    "Critics say the programme was shelved.",
    "Local media said that the ship had left.",
    "The vessel was supposedly handed over in May.",
    "According to a newspaper, the two sides signed the pact.",
    "Some fear that the project has been abandoned.",
    // Asked.
    "Has the exercise been postponed?",
    "Was the agreement signed?",
    "Why was the visit cancelled?",
    "When will the vessel be delivered?",
    // If.
    "If the agreement is signed, visits will become easier.",
    "In case of rain the display will be cancelled.",
    "Should the talks collapse, both sides would lose.",
    "The event is subject to cancellation in bad weather.",
    "Unless a deal is reached, the project will be delayed.",
    "Once the treaty is ratified, exchanges can grow.",
    "Had the drill been held, it would have been the largest.",
    "The exercise could be postponed.",
    // Hoped for, asked for.
    "The ministers expressed hope that the agreement would be signed soon.",
    "They called for an early resumption of talks.",
    "Residents demanded the cancellation of the plan.",
    "The minister urged the parties to sign.",
    "Japan seeks to conclude the agreement this year.",
    "The two sides will explore holding a joint exercise.",
    "He proposed that staff talks be held.",
    "They look forward to the visit.",
    "The ministry aims to deliver the ships by 2027.",
    // Open.
    "The government has not decided whether to postpone the drill.",
    "A postponement is under consideration.",
    "The date is yet to be determined.",
    "The minister declined to say if the visit was off.",
    // Nouns and other meanings.

    "The cancellation fee is shown on the form.",
    "A no-go zone is marked on the chart.",
    "The frozen ground makes movement difficult.",
    "The might of the fleet is on display.",
    "Delayed entry forms are on the website.",
    "The withdrawal route is marked in red.",
    "The suspension bridge is near the camp.",
    "The terms of reference are as follows.",
  ],
};

const ROWS = Object.entries(SENTENCES).flatMap(([tells, sentences]) =>
  sentences.map((sentence) => ({ sentence, tells })),
);

test("what English sentences tell of a promise", () => {
  const wrong = ROWS.map(({ sentence, tells }) => ({ sentence, tells, read: told(sentence) })).filter(
    ({ tells, read }) => read !== tells,
  );
  assert.deepEqual(wrong, []);
});
