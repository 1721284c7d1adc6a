// Drafting in English: who speaks at a conference of which only an office is in the title, what was announced in passing, what a talk by telephone was on.

import assert from "node:assert/strict";
import { test } from "node:test";
import { draftOfText } from "../testing/drafts/draft-of-text.ts";

const headlineOf = async (...written: readonly string[]): Promise<string> =>
  (await draftOfText(written.join("\n"))).headline;

test("a deputy who speaks where the page is named after the chief is told as the deputy", async () => {
  const conference = (label: string): Promise<string> =>
    headlineOf(
      "Press Conference by the Chief Cabinet Secretary",
      "September 16, 2027 (AM)",
      "Press Conference by the Deputy Chief Cabinet Secretary (Excerpt)",
      `${label}: I will provide the overview of the Cabinet meeting. The Chief Cabinet Secretary made a statement regarding the harbour.`,
    );
  assert.equal(
    await conference("DEPUTY CHIEF CABINET SECRETARY HAYAMI"),
    "Deputy Chief Cabinet Secretary HAYAMI: Press Conference on the Cabinet meeting (September 16)",
  );
  assert.doesNotMatch(await conference("REPORTER TEHON"), /TEHON/u);
});

test("a talk that a minister says he just held is what his conference was on", async () => {
  assert.equal(
    await headlineOf(
      "Press Conference by Foreign Minister HAYAMI Taro",
      "Thursday, September 16, 2027, 9:33 p.m.",
      "Opening Remarks",
      "Mr. HAYAMI Taro, Minister for Foreign Affairs: I just held a telephone talk with Secretary Sample of the United States upon his request. We agreed on working closely.",
      "Reporter: For about how long did the talk last?",
    ),
    "Foreign Minister HAYAMI Taro: Press Conference on a telephone talk with Secretary Sample (September 16)",
  );
});

test("a talk by telephone is told with what views were exchanged on", async () => {
  const talk = (point: string): Promise<string> =>
    headlineOf(
      "Japan-Australia Foreign Ministers' Telephone Talk",
      "April 2, 2027",
      "On Friday, April 2, Mr. Taro Hayami, Minister for Foreign Affairs of Japan, held a telephone talk with Hon. John Sample MP, Minister for Foreign Affairs of Australia. The outline of the discussion is as follows.",
      point,
    );
  assert.match(
    await talk(
      "2. The Foreign Ministers exchanged views on the situation in Sampleland, and agreed to cooperate.",
    ),
    /Telephone Talk: the situation in Sampleland \(April 2\)$/u,
  );
  assert.match(
    await talk(
      "2. They shared the view that a launch of a missile by North Korea will constitute a breach of the resolutions.",
    ),
    /Telephone Talk: a launch of a missile by North Korea \(April 2\)$/u,
  );
  assert.match(await talk("2. They exchanged views on this matter."), /Telephone Talk \(April 2\)$/u);
});
