// Paragraphs: chains act clauses into sentences and sentences into paragraphs, as statements do.

import { writeClause, type ClauseShape } from "./clause.ts";
import { inventShape } from "./clauses.ts";
import { inventPassiveShape, inventSideShape } from "./reactions.ts";
import {
  inventAnniversary,
  inventExpectation,
  inventNextMeeting,
  inventNotedWords,
  inventRecall,
  writeGround,
} from "./dated-clauses.ts";
import type { Manner } from "./inflection.ts";
import type { Meeting } from "../meeting.ts";
import { joinPassages, passage, type Passage } from "../passages/passage.ts";
import { mentionShortly } from "../people-in-text.ts";
import type { Random } from "../passages/random.ts";

const SUBJECTS = ["両大臣は、", "両大臣は", "両大臣は、", "双方は、", "両者は、", "両閣僚は、"] as const;
const CONNECTORS = ["また、", "さらに、", "その上で、", "加えて、", "このため、", "特に、"] as const;

function inventAnyShape(random: Random, meeting: Meeting): ClauseShape {
  if (random.chance(0.12)) return inventExpectation(random, meeting);
  if (random.chance(0.1)) return inventRecall(random, meeting);
  if (random.chance(0.08)) return inventNextMeeting(random, meeting);
  if (random.chance(0.06)) return inventAnniversary(random, meeting);
  if (random.chance(0.05)) return inventNotedWords(random, meeting);
  return inventShape(random);
}

const CIRCUMSTANCES = ["地域情勢が厳しさを増す中、", "こうした認識の下、", "会談を通じ、"] as const;

/** What may stand before the first clause and is no act. */
function writeSetting(random: Random, meeting: Meeting): Passage {
  if (random.chance(0.07)) return writeGround(random, meeting);
  return random.chance(0.12) ? passage`${random.pick(CIRCUMSTANCES)}` : passage``;
}

function writeSentence(random: Random, meeting: Meeting, manner: Manner, subject: string): Passage {
  const count = random.pick([1, 1, 1, 2, 2, 3]);
  const actors = [meeting.home.name, meeting.guest.name];
  const clauses = Array.from({ length: count }, (_, index) =>
    writeClause({ random, manner, last: index === count - 1, actors }, inventAnyShape(random, meeting)),
  );
  return passage`${subject}${writeSetting(random, meeting)}${joinPassages(clauses)}。`;
}

/** One minister alone, or the two in turn. */
function writeSides(random: Random, meeting: Meeting, manner: Manner): Passage {
  const side = (who: "home" | "guest", last: boolean): Passage => {
    const minister = meeting[who];
    const office = minister.shortOffice === "大臣" ? minister.shortOffice : minister.office;
    const clause = writeClause({ random, manner, last, actors: [minister.name] }, inventSideShape(random));
    return passage`${mentionShortly(minister, random.pick([office, minister.shortOffice]))}は${random.pick(["、", ""])}${clause}`;
  };
  return random.chance(0.5)
    ? passage`${side(random.pick(["home", "guest"]), true)}。`
    : passage`${side("home", false)}${side("guest", true)}。`;
}

function writeParagraph(random: Random, meeting: Meeting, manner: Manner): Passage {
  const sentences = [writeSentence(random, meeting, manner, random.pick(SUBJECTS))];
  for (let more = random.pick([0, 0, 1, 1, 2]); more > 0; more -= 1) {
    const subject = random.pick([
      ...CONNECTORS,
      ...CONNECTORS,
      `${random.pick(CONNECTORS)}両大臣は、`,
    ] as const);
    sentences.push(writeSentence(random, meeting, manner, subject));
  }
  if (random.chance(0.08)) {
    const clause = writeClause({ random, manner, last: true }, inventPassiveShape(random));
    sentences.push(passage`${random.pick(CONNECTORS)}${clause}。`);
  }
  if (random.chance(0.2)) sentences.push(writeSides(random, meeting, manner));
  return joinPassages(sentences);
}

type Numbering = (index: number) => string;

const NUMBERINGS: readonly [Numbering, ...Numbering[]] = [
  () => "",
  () => "",
  (index) => `${index + 1}. `,
  (index) => `${index + 1}．`,
  (index) => `(${index + 1}) `,
  () => "・",
  () => "○ ",
  () => "　",
];

/** Paragraphs of one text: two to six, in one numbering. */
export function writeParagraphs(random: Random, meeting: Meeting, manner: Manner): readonly Passage[] {
  const numbering = random.pick(NUMBERINGS);
  return Array.from(
    { length: random.integer(2, 6) },
    (_, index) => passage`${numbering(index)}${writeParagraph(random, meeting, manner)}`,
  );
}
