// People as papers and ministries name them in English, with office or rank before or behind.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readEnglishNames } from "./read-english-names.ts";

function checkPeople(rows: readonly (readonly [text: string, ...people: string[]])[]): void {
  for (const [text, ...people] of rows)
    assert.deepEqual(
      readEnglishNames(text).map(({ name, office }) => (office === undefined ? name : `${name} ${office}`)),
      people,
      text,
    );
}

test("spokespeople, chiefs, governors and members of parliaments are named in a paper's short words", () => {
  checkPeople([
    ["Foreign Ministry spokesperson Lin Mei criticized it.", "Lin Mei Foreign Ministry spokesperson"],
    ["Pentagon spokesman Sean Linden declined.", "Sean Linden Pentagon spokesman"],
    ["Defense chief Ken Hayami visited Okinawa.", "Ken Hayami Defense chief"],
    ["Mihon Gov. Danny Hayami and Rep. Rick Linden spoke.", "Danny Hayami Gov.", "Rick Linden Rep."],
    ["his Japanese counterpart Ken Hayami spoke by phone.", "Ken Hayami"],
    ["Professor Ken Hayami of Mihon University spoke.", "Ken Hayami Professor"],
  ]);
});

test("where an ambassador is posted and what an under secretary is for belong to the office", () => {
  checkPeople([
    ["US Ambassador to Japan Anna Linden wrote.", "Anna Linden Ambassador to Japan"],
    [
      "Under Secretary of Defense for Policy Eric Linden visited.",
      "Eric Linden Under Secretary of Defense for Policy",
    ],
    ["French Minister of the Armed Forces Eva Linden signed.", "Eva Linden Minister of the Armed Forces"],
    ["Secretary-General Ana Linden arrived.", "Ana Linden Secretary-General"],
  ]);
});

test("a secretary general is no general, and an officer may hold a minister's office", () => {
  checkPeople([
    ["NATO Secretary General Mark Linden arrived.", "Mark Linden Secretary General"],
    [
      "General Phan Van Linden, Minister of National Defence of Viet Nam, led it.",
      "Phan Van Linden Minister of National Defence",
    ],
    [
      "Captain Ken Hayami, commanding officer of JS Mihon, said so.",
      "Ken Hayami commanding officer of JS Mihon",
    ],
    ["Sgt. Maj. Carl Linden visited.", "Carl Linden"],
    [
      "Eva von der Linden, President of the Mihon Commission, signed.",
      "Eva von der Linden President of the Mihon Commission",
    ],
  ]);
});

test("a bare office, a ship and an act are nobody", () => {
  checkPeople([
    ["The Defense Minister visited Camp Mihon and the Joint Staff Office."],
    ["The President of the United States will visit; USS Example arrived."],
  ]);
});

test("counterparts are named two at a time, and a federal minister's office is whole", () => {
  checkPeople([
    ["their German counterparts Anna Linden and Ruth Bales spoke.", "Anna Linden", "Ruth Bales"],
    [
      "H.E. Mr. Sean Linden, Federal Minister for Foreign Affairs, Federal Republic of Mihon, came.",
      "Sean Linden Federal Minister for Foreign Affairs",
    ],
  ]);
});

test("in a list of former posts a post is of whom stands before it, not of the next", () => {
  checkPeople([["Hayami, former deputy vice foreign minister, Mihon, former envoy to Chad, came."]]);
});

test("what an office is for stands in brackets, a rank behind a spokesman's office, and a headline's verb is no name", () => {
  checkPeople([
    [
      "Principal Deputy Assistant Secretary of Defense (for Example Security Affairs) Linden made a visit.",
      "Linden Principal Deputy Assistant Secretary of Defense (for Example Security Affairs)",
    ],
    ["Pentagon Press Secretary Brig. Gen. Sean Linden said:", "Sean Linden Pentagon Press Secretary"],
    ["NATO Secretary General Mark Linden arrived.", "Mark Linden Secretary General"],
    ["US Defense Secretary Holds Meeting; Defense Minister Visits Camp Mihon."],
    ["Defense Minister Meets Japanese Counterpart Ken Hayami", "Ken Hayami"],
  ]);
});

test("a label in capitals that comes again is whoever speaks; one that stands once, and a word for whoever asks, is nobody", () => {
  checkPeople([
    [
      "JULIA SAMPLE: Good afternoon.\nJOURNALIST ONE: Why?\nKEN EXAMPLE: Well.\nJULIA SAMPLE: Thank you.\nJOURNALIST ONE: How?",
      "JULIA SAMPLE",
      "JULIA SAMPLE",
    ],
  ]);
});

test("how somebody is addressed is no part of the name", () => {
  checkPeople([
    [
      "He met Hon. Wilm. N. Linden, Secretary of National Defense of the Philippines.",
      "Wilm. N. Linden Secretary of National Defense",
    ],
    [
      "The Honorable Rick Linden MP, Deputy Prime Minister of Australia, came.",
      "Rick Linden Deputy Prime Minister",
    ],
    ["She met Dr. S. Linden, Minister of External Affairs.", "S. Linden Minister of External Affairs"],
    ["Hon. Delfi N. Linden and H.E. Anna Bales held talks.", "Delfi N. Linden", "Anna Bales"],
    [
      "Sir Ben Linden, Secretary of State for Defence, and Rt Hon John Bales MP, Secretary of State for Defence, met.",
      "Ben Linden Secretary of State for Defence",
      "John Bales Secretary of State for Defence",
    ],
    ["Her Excellency Ana Linden, Minister of Defence, came.", "Ana Linden Minister of Defence"],
    ["Minister of Defence the Right Honourable Bill Linden came.", "Bill Linden Minister of Defence"],
    ["Gen. Romeo Linden and VADM Stuart Bales came.", "Romeo Linden", "Stuart Bales"],
    // An address behind which no name begins.
    ["The Honorable Members met. Hon. Sec. of the Club."],
  ]);
});

test("an officer's post may be that of a coordinator or a head, and a rank in short needs no stops", () => {
  checkPeople([
    [
      "She met mayors and Lt Gen. Sean D. Linden, Mihon Area Coordinator.",
      "Sean D. Linden Mihon Area Coordinator",
    ],
    [
      "Maj Gen Sean Linden, Commander of the Mihon Brigade, came.",
      "Sean Linden Commander of the Mihon Brigade",
    ],
    [
      "“So it is,” said Admiral Ken Hayami, head of Mihon’s joint chiefs of staff.",
      "Ken Hayami head of Mihon’s joint chiefs of staff",
    ],
    [
      "It was late, said Ken Hayami, head of the ministry's policy bureau.",
      "Ken Hayami head of the ministry's policy bureau",
    ],
    ["The United Nations Resident Coordinator and Mihon Corps head of the group came."],
  ]);
});

test("a hall of somebody's office is nobody", () => {
  checkPeople([
    ["8:46 a.m. Front Entrance Hall, Prime Minister’s Office"],
    ["Mihon Garden Room, Foreign Minister's Residence"],
  ]);
});

test("a given name of two syllables stands behind its surname, and a party's secretary is of his party", () => {
  const people = readEnglishNames(
    "a statement by Lim Jong-su, First Secretary of the Mihon Workers' Party, today. In it, Mr. Lim said so.",
  );
  assert.deepEqual(
    people.map(({ name, surname, office }) => [name, surname, office]),
    [
      ["Lim Jong-su", "Lim", "First Secretary of the Mihon Workers' Party"],
      ["Lim", "Lim", undefined],
    ],
  );
});

test("a figure that slipped in for a letter does not cut a name", () => {
  checkPeople([
    ["He met Ms. Anna Lag0rde, Managing Director of the Fund.", "Anna Lag0rde"],
    ["He met Ms. Anna Linden 1 day later, and Mr. Ken Bales2 of the list.", "Anna Linden", "Ken Bales"],
  ]);
});

test("an officer who has retired, a doctor who is a professor, and a director-general who is no general", () => {
  checkPeople([
    ["Lt. Gen. (ret.) Sean Linden and Adm. (Ret.) Ken Hayami came.", "Sean Linden", "Ken Hayami"],
    ["Prof. Dr. Eva Bales came.", "Eva Bales Prof."],
    ["Director-General Hayami of the bureau came."],
    ["General Hayami came.", "Hayami"],
    ["Mr. Hayami Ken (Director, Policy Planning Division) came.", "Hayami Ken"],
    ["He told the Director, Ken Hayami, so.", "Ken Hayami Director"],
  ]);
});

test("behind a name and a comma, what is directed is nobody; a name behind the office alone is somebody", () => {
  checkPeople([
    [
      "It was attended by Ms. Yuri Kawabe, Director, International Rivers and Rescue Division, and others.",
      "Yuri Kawabe",
    ],
    ["Mr. Ken Hayami, Director, China and Mongolia Divisions, spoke.", "Ken Hayami"],
    ["Mr. Hayami met Director Tom Linden.", "Hayami", "Tom Linden Director"],
  ]);
});
