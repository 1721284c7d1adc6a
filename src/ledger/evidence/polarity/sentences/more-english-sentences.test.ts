// More English sentences and what they tell: fresh ones, written after the tables were made, by which the tables were made wider.

import assert from "node:assert/strict";
import { test } from "node:test";
import { normalText } from "../../reading/normal-text.ts";
import { readEnglishPolarity } from "../read-english-polarity.ts";

type Told = { readonly stance: string; readonly tells: string };

const NOTHING: Told = { stance: "nothing", tells: "nothing" };

function told(sentence: string): Told {
  const { polarity, silence } = readEnglishPolarity(normalText(sentence));
  if (polarity === undefined || silence !== undefined || polarity.isBackground === true) return NOTHING;
  return polarity;
}

/** By what they tell. */
const TELLS: Readonly<Record<string, readonly string[]>> = {
  done: [
    "Sailors from both navies carried out a two-day rescue drill.",
    "The memorandum was inked during the minister's trip.",
    "The destroyer arrived at Pyeongtaek on Tuesday for a four-day stay.",
    "Cadets from the academy marched in the parade.",
    "The treaty cleared its last hurdle in the senate.",
    "The ministry posted the report on its website.",
    "Japan's coast guard hands over patrol ship to Palau",
    "Officials from the two sides sat down for talks on Thursday.",
    "The liaison officer took up the post in April.",
  ],
  begun: [
    "Sharing of radar data began in December.",
    "The drill got going on Monday.",
    "Construction of the pier has started.",
  ],
  step: [
    "The two sides have agreed on the outline of the pact.",
    "The bill passed the lower house.",
    "The hull was launched in May.",
  ],
  planned: [
    "The ministers will meet again in the spring.",
    "The band is to perform in November.",
    "They set May 12 as the date for the signing.",
    "Two ships are scheduled to call at Otaru.",
  ],
  "put-off": [
    "The signing will now be held in the autumn instead of June.",
    "Bad weather forced organisers to delay the start.",
    "The handover has been put back by six months.",
    "The talks ended inconclusively.",
    "The ship was not ready in time.",
    "The review is months behind schedule.",
    "Negotiators failed to agree on a text.",
    "The plan has stalled in parliament.",
    "The opening has been held up by a dispute.",
  ],
  "called-off": [
    "The government is pulling the plug on the project.",
    "Organisers had to call the show off.",
    "The army will not be taking part this year.",
    "The minister cancelled his trip at short notice.",
    "Seoul has withdrawn from the drill.",
    "The offer is no longer on the table.",
    "The contract was torn up.",
  ],
  replaced: [
    "The deputy minister attended in his place.",
    "The visit was swapped for a telephone call.",
    "A smaller drill was held in lieu of the main exercise.",
  ],
  nothing: [
    "The spokesman said there had been no change of plan.",
    "Nobody has called off anything, the minister said.",
    "Contrary to reports, the exercise was not cancelled.",
    "We are not aware of any delay.",
    "It remains unclear if the drill was held.",
    "An analyst said the deal had collapsed.",
    "The paper claimed that the visit had been scrapped.",
    "If talks fail, the deployment will be delayed.",
    "Could the visit be cancelled?",
    "The opposition demanded that the plan be dropped.",
    "They hope the agreement will be signed.",
    "The plan would need approval before being signed.",
    "Units should hold drills in line with the manual.",
    "The minister stressed the need to resume talks.",
    "Delays at the gate are possible.",
    "The programme may slip.",
    "Would-be visitors must cancel by Friday.",
    "The rules on cancelled leave are unchanged.",
    "They discussed ways to revive the exercise.",
    "The ministry is studying whether to send a band.",
  ],
};

/** In figures of speech, of which only the stance is sure. */
const STANCES: Readonly<Record<string, readonly string[]>> = {
  for: [
    "The patrol boat was formally handed to the navy at a quayside ceremony.",
    "The chiefs of staff got together in Tokyo for two days.",
    "The agreement is now law.",
    "The band marched through the stadium to applause.",
    "The air force took charge of its new tanker.",
    "The report saw the light of day in June.",
    "Engineers ticked off the last of the trials.",
    "The secretary flew in for a day of talks.",
  ],
  against: [
    "The drill fell victim to the typhoon.",
    "The visit has been kicked into the long grass.",
    "The talks got nowhere.",
    "The ship will miss its delivery date.",
    "The ministry quietly let the plan drop.",
    "Budget cuts have put paid to the project.",
    "The signing is off the agenda.",
    "The deal is in tatters.",
    "The exercise was trimmed to a tabletop session.",
    "The crew never made it to Kure.",
  ],
  nothing: [
    "The minister brushed aside talk of a cancellation.",
    "The drill has been anything but cancelled.",
    "Whether the treaty will be ratified is anybody's guess.",
    "A cancellation would be a blow.",
    "Officials played down suggestions that talks had stalled.",
    "He warned that talks could collapse.",
    "The committee wants answers about the delay.",
    "The public was asked to keep clear while the drill is held.",
    "Pundits give the deal little chance.",
    "Applications must be received by May.",
    "The two sides see eye to eye on the need for talks.",
  ],
};

test("what came of a promise is told in other words of English too", () => {
  const wrong = Object.entries(TELLS).flatMap(([tells, sentences]) =>
    sentences.filter((sentence) => told(sentence).tells !== tells),
  );
  assert.deepEqual(wrong, []);
});

test("figures of speech in English tell for or against, or nothing", () => {
  const wrong = Object.entries(STANCES).flatMap(([stance, sentences]) =>
    sentences.filter((sentence) => told(sentence).stance !== stance),
  );
  assert.deepEqual(wrong, []);
});
