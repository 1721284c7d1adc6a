// Reads the record of a press conference: its questions with who answers, and what the speakers announce and do.

import { compileVerbs } from "../../acts/closing-verbs.ts";
import type { ActGround } from "../../acts/act-ground.ts";
import type { UnnumberedAct } from "../../acts/read-acts.ts";
import { numberActs, readActs } from "../../acts/read-acts.ts";
import { readEnglishActs } from "../../acts/read-english-acts.ts";
import { JAPANESE_VERBS } from "../../acts/verbs-japanese.ts";
import { SPOKEN_VERBS } from "../../acts/verbs-spoken.ts";
import type { QuestionFact } from "../../../terms/fact.ts";
import type { Page } from "../../page/page.ts";
import { linesOf, roleAt } from "../../page/page.ts";
import type { KindReader } from "../kind-reader.ts";
import { readTopic } from "./read-topic.ts";
import type { Turn } from "./read-turns.ts";
import { readTurns } from "./read-turns.ts";

/** The lines that may say whose conference it is: title, labels, remarks. */
const TITLE_LINES = 8;
const VERBS = compileVerbs([...SPOKEN_VERBS, ...JAPANESE_VERBS]);

export const readPressConference: KindReader = (ground) => {
  const turns = readTurns(linesOf(ground.page, ["official"]));
  const acts = turns.filter(({ does }) => does !== "asks").flatMap((turn) => actsOfTurn(ground, turn));
  return { acts: numberActs(acts), questions: questionsOf(ground, turns), warnings: [] };
};

/** Who speaks acts, unless the sentence names another: what others did is told, not done here. */
function actsOfTurn(ground: ActGround, turn: Turn): readonly UnnumberedAct[] {
  if (ground.page.language === "en") return readEnglishActs(ground, turn.spans);
  const speaker = turn.speaker ?? { words: "私", span: [-1, -1] as const };
  const own = speakersOf(ground, turn);
  return readActs(ground, turn.spans, VERBS, speaker).filter(
    ({ actors }) => actors.length === 0 || own.length === 0 || actors.some((id) => own.includes(id)),
  );
}

function speakersOf({ people }: ActGround, turn: Turn): readonly string[] {
  const label = turn.speaker?.span;
  const named = people.facts.filter(
    ({ span }) => label !== undefined && label[0] <= span[0] && span[1] <= label[1],
  );
  return [...people.principals, ...named.map(({ id, same }) => same ?? id)];
}

function questionsOf(ground: ActGround, turns: readonly Turn[]): readonly QuestionFact[] {
  const { page } = ground;
  const asked = turns.flatMap((turn, index) =>
    turn.does === "asks" ? [{ turn, answer: turns[index + 1] }] : [],
  );
  return asked.flatMap(({ turn, answer }, index): readonly QuestionFact[] => {
    const [first] = turn.spans;
    const last = turn.spans.at(-1);
    if (first === undefined || last === undefined) return [];
    const topic = readTopic(page.folded, [first[0], last[1]], turn.head);
    const span = [first[0], last[1]] as const;
    return [
      {
        id: `q${index + 1}`,
        type: "question",
        span,
        part: roleAt(page, first[0]),
        basis: "stated",
        speaker: speakerOf(ground, answer),
        topic: { text: page.text.slice(...topic), span: topic },
      },
    ];
  });
}

/** 防衛大臣記者会見 says whose conference it is. */
const OFFICE_IN_TITLE = /[一-龠]{0,8}?(?:大臣|長官|幕僚長|報道官|次官|官房長官)|(?:[A-Z][a-z]+ )?Minister/u;

function titleOf(page: Page): string {
  const lines = linesOf(page, ["headline", "official"]).slice(0, TITLE_LINES);
  return lines.map(({ text }) => text).join("\n");
}

/** As labelled; behind a bare A: it is the person whose conference it is. */
function speakerOf({ page, people }: ActGround, answer: Turn | undefined): string {
  const words = answer?.speaker?.words ?? "";
  if (words !== "" && !/^(?:A\d*|答|Answer)$/u.test(words)) return words;
  const principal = people.facts.find(({ id }) => id === people.principals[0]);
  if (principal === undefined) return OFFICE_IN_TITLE.exec(titleOf(page))?.[0] ?? words;
  return principal.office === undefined || page.language === "en"
    ? (principal.office ?? principal.name)
    : `${principal.name}${principal.office}`;
}
