// Drafting in English: who speaks by the title, topics that are no sentences, a bare title with its parties.

import assert from "node:assert/strict";
import { test } from "node:test";
import { draft } from "../testing/drafts/draft.ts";
import type { FixtureFact } from "../testing/drafts/fixture.ts";
import { makeFixture, official } from "../testing/drafts/fixture.ts";

const asked = (text: string): FixtureFact => ({
  type: "question",
  surface: text,
  speaker: "Minister",
  topic: { text, span: [0, 1] },
});

test("a conference's speaker is the office in its title; a question gives its subject, not its sentence", () => {
  const title = "Press Conference by the Sample Minister";
  const questions = ["The sample motion against you is scheduled today.", "Will you resign?", "Place: Lobby"];
  const fixture = makeFixture(
    [official(title, "heading"), ...questions.map((text) => official(text))],
    questions.map(asked),
    {
      kind: "press-conference",
      title,
      announcedAt: "2027-02-10",
      language: "en",
    },
  );
  const made = draft(fixture);
  assert.equal(made.headline.text, "Sample Minister: Press Conference on the sample motion (February 10)");
  assert.equal(made.lead.text, "The Sample Minister held a press conference on Wednesday, 10 February 2027.");
});

test("where a page leads to, and a rank that ends with a stop, are no sentence to tell", () => {
  const told = (...lines: readonly string[]): string =>
    draft(
      makeFixture(
        lines.map((line) => official(line)),
        [],
        { kind: "notice", title: lines[0] ?? "", announcedAt: "2027-02-10", language: "en" },
      ),
    ).headline.text;
  const opening =
    "The Sample Minister and the Example Minister met in the great hall of the old library of Sample City, where they spoke at length about readers.";
  assert.doesNotMatch(told(`${opening} The sample statement can be found here.`), /can be found/u);
  assert.doesNotMatch(
    told("Sample Press Secretary Brig. Gen. Ken Hayami provided the following readout:", opening),
    /Gen$|Gen \(/u,
  );
});

test("what is to come has its own days in the headline, not the day it was announced", () => {
  const title = "Visit by the Chief of the Sample Navy";
  const text = "The Chief of the Sample Navy will visit Sample City from March 1 to 4, 2027.";
  const days: FixtureFact = { type: "date", surface: "March 1 to 4, 2027", value: "2027-03-01/2027-03-04" };
  const fixture = makeFixture([official(title, "heading"), official(text)], [days], {
    kind: "advance-notice",
    title,
    announcedAt: "2027-02-10",
    language: "en",
  });
  assert.equal(draft(fixture).headline.text, `${title} (March 1–March 4)`);
});

test("a bare title is told with its parties, a full one stands alone", () => {
  const paragraph = "Minister Hayami Wataru and Minister Ali Sample met.";
  const people: readonly FixtureFact[] = [
    { type: "person", surface: "Minister Hayami Wataru", name: "Hayami Wataru", office: "Minister" },
    { type: "person", surface: "Minister Ali Sample", name: "Ali Sample", office: "Minister" },
  ];
  const of = (title: string): string =>
    draft(
      makeFixture([official(title, "heading"), official(paragraph)], people, {
        kind: "joint-statement",
        title,
        announcedAt: "2027-02-10",
        language: "en",
      }),
    ).headline.text;
  assert.equal(
    of("Joint Statement"),
    "Joint Statement of Minister Hayami Wataru and Minister Ali Sample (February 10)",
  );
  assert.equal(
    of("Joint Statement of the Sample Ministers' Meeting"),
    "Joint Statement of the Sample Ministers' Meeting (February 10)",
  );
});

test("where two topics are too long for a headline the first stands alone", () => {
  const title = "Press Conference by Sample Minister Alexander Hayami";
  const heads = ["(1) Visit to the City of Samples", "(2) Signing of the Bridge Convention"];
  const speaker: FixtureFact = {
    type: "person",
    surface: "Sample Minister Alexander Hayami",
    name: "Alexander Hayami",
    office: "Sample Minister",
  };
  const made = draft(
    makeFixture([official(title, "heading"), ...heads.map((text) => official(text))], [speaker], {
      kind: "press-conference",
      title,
      announcedAt: "2027-02-10",
      language: "en",
    }),
  );
  assert.equal(
    made.headline.text,
    "Sample Minister Alexander Hayami: Press Conference on Visit to the City of Samples and more (February 10)",
  );
});

test("who spoke by telephone is told where the talk's whole title has no room for them", () => {
  const title = "Sample-Example Defense Ministerial Telephone Conference";
  const surfaces = ["Defense Minister Hayami", "Defense Secretary Linden"];
  const people = surfaces.map((surface): FixtureFact => {
    const words = surface.split(" ");
    return { type: "person", surface, name: words[2] ?? "", office: words.slice(0, 2).join(" ") };
  });
  const made = draft(
    makeFixture(
      [official(title, "heading"), official(`${surfaces.join(" and ")} spoke by telephone.`)],
      people,
      {
        kind: "ministerial-meeting",
        title,
        announcedAt: "2027-02-10",
        language: "en",
      },
    ),
  );
  assert.match(
    made.headline.text,
    /^Telephone Conference of Defense Minister Hayami and Defense Secretary Linden/u,
  );
});

test("what is asked about, in relation to what, and how something is rated are matters", () => {
  const headlineOf = (words: string, topic: string): string => {
    const title = "Press Conference by the Sample Minister";
    const at = title.length + 1 + words.indexOf(topic);
    const question: FixtureFact = {
      type: "question",
      surface: words,
      speaker: "Minister",
      topic: { text: topic, span: [at, at + topic.length] },
    };
    return draft(
      makeFixture([official(title, "heading"), official(words)], [question], {
        kind: "press-conference",
        title,
        announcedAt: "2027-02-10",
        language: "en",
      }),
    ).headline.text;
  };
  const said = (words: string, topic: string, matter: string): void => {
    assert.equal(
      headlineOf(words, topic),
      `Sample Minister: Press Conference${matter === "" ? "" : ` on ${matter}`} (February 10)`,
    );
  };
  said(
    "I would like to ask about the publication of plans held by the council.",
    "the publication of plans held by the council",
    "the publication of plans",
  );
  said("How do you evaluate the winter drill?", "How do you evaluate the winter drill", "the winter drill");
  said(
    "In relation to the repair of the pier, what is next?",
    "In relation to the repair of the pier",
    "the repair of the pier",
  );
  said("The Sample-U.S. Talks are near.", "The Sample-U.S", "");
  said(
    "Would you like to comment on the trilateral sample meeting with the U.S. and Example that you just had?",
    "the trilateral sample meeting with the U.S. and Example that you just had",
    "the trilateral sample meeting",
  );
  said(
    "Measures against floods will be discussed by the council.",
    "Measures against floods will be discussed by the council",
    "measures against floods",
  );
  said(
    "In relation to the two plans you mentioned now, what is next?",
    "In relation to the two plans you mentioned now",
    "",
  );
  said("You seem tired about the end?", "You seem tired about the end", "");
});

test("an extra press conference is called so", () => {
  const title = "Extra Press Conference by the Sample Minister";
  const made = draft(
    makeFixture([official(title, "heading"), official("The pier is open.")], [], {
      kind: "press-conference",
      title,
      announcedAt: "2027-02-10",
      language: "en",
    }),
  );
  assert.equal(made.headline.text, "Sample Minister: Extra Press Conference (February 10)");
});

test("what is announced is a topic: what is to be held, what is announced, and what a head names behind its dash", () => {
  const of = (...lines: readonly string[]): string => {
    const title = "Press Conference by the Sample Minister";
    return draft(
      makeFixture(
        [title, ...lines].map((text, index) => official(text, index === 0 ? "heading" : "paragraph")),
        [],
        {
          kind: "press-conference",
          title,
          announcedAt: "2027-02-10",
          language: "en",
        },
      ),
    ).headline.text;
  };
  const head = "Sample Minister: Press Conference";
  assert.equal(
    of(
      "1. Announcements",
      "Arrangements have been made to hold the Sample-U.S. library meeting between Mr. Linden and me.",
    ),
    `${head} on the Sample-U.S. library meeting (February 10)`,
  );
  assert.equal(
    of(
      "1. Announcements",
      "I will announce the results of the Force’s work related to the river flood in Sample City.",
    ),
    `${head} on the river flood (February 10)`,
  );
  assert.equal(
    of("Opening remarks – Sample Assembly for Readers (SAR 2027)", "It will be held tomorrow."),
    `${head} on Sample Assembly for Readers (February 10)`,
  );
  // What is asked, and what has no head above it, is announced by nobody.
  assert.equal(
    of("1. Announcements", "None.", "2. Questions and Answers", "Did you plan to hold the sample meeting?"),
    `${head} (February 10)`,
  );
});
