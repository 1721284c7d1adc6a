// Reads the record of a press conference: its questions with who answers, and what the speakers announce and do.

import type { ActGround } from "../../acts/act-ground.ts";
import type { UnnumberedAct } from "../../acts/read-acts.ts";
import { numberActs } from "../../acts/read-acts.ts";
import { FIRST_PERSON, readSpeechActs } from "../../acts/read-speech-acts.ts";
import { withoutQuotes } from "../../acts/without-quotes.ts";
import type { PersonFact, QuestionFact } from "../../../terms/fact.ts";
import type { Span } from "../../../terms/span.ts";
import { spanContains } from "../../../terms/span.ts";
import type { Page } from "../../page/page.ts";
import { linesOf, roleAt } from "../../page/page.ts";
import type { KindReader } from "../kind-reader.ts";
import { NOTHING_READ } from "../kind-reader.ts";
import { readAnnouncedOrders } from "./announced-orders.ts";
import { readTopic } from "./read-topic.ts";
import type { Turn } from "./read-turns.ts";
import { readTurns } from "./read-turns.ts";
import { BARE_ANSWER, findHosts, findSpeakers, nameAnswerer } from "./speakers.ts";

export const readPressConference: KindReader = (ground) => {
  const turns = readTurns(linesOf(ground.page, ["official"]));
  const hosts = findHosts(ground, turns);
  const said = turns.filter(({ does }) => does === "announces" || does === "answers");
  const acts = said.flatMap((turn) => actsOfTurn(ground, hosts, turn));
  const questions = questionsOf(ground.page, hosts, turns);
  return { ...NOTHING_READ, ...readAnnouncedOrders(ground), acts: numberActs(acts), questions };
};

/** Who speaks acts, unless the sentence names another: what others did is told, not done here. */
function actsOfTurn(ground: ActGround, hosts: readonly PersonFact[], turn: Turn): readonly UnnumberedAct[] {
  // A paper prints what was said within quotation marks.
  const spans = turn.spans.map((span) => withoutQuotes(ground.page.folded, span));
  if (ground.page.language === "en") return readSpeechActs(ground, spans);
  const isNamed = turn.speaker !== undefined && !BARE_ANSWER.test(turn.speaker.words);
  const speaker = (isNamed ? turn.speaker : undefined) ?? FIRST_PERSON;
  const own = findSpeakers(ground, hosts, turn);
  return readSpeechActs(ground, spans, speaker)
    .map((act) => (act.actors.length === 0 ? { ...act, actors: own.slice(0, 1) } : act))
    .filter(({ actors, span }) => isDoneHere(actors, own) || isSaidAtTalks(ground, actors, span));
}

function isDoneHere(actors: readonly string[], own: readonly string[]): boolean {
  return own.length === 0 || actors.some((id) => own.includes(id));
}

const AFTER_TALKS = /(?:会談|会合|協議)後?の?(?:共同)?(?:記者)?(?:発表|会見)|共同(?:記者)?(?:発表|会見)/u;
const TITLE_LENGTH = 80;
/** ベールズ大臣からは、…したい旨の発言があり、 */
const SAID_THERE = /旨の?(?:発言|表明|説明|要請)があ/u;

/** One of two who tell together of their talks tells what the other said there: it was said, and by a party of the text. */
function isSaidAtTalks({ page, people }: ActGround, actors: readonly string[], span: Span): boolean {
  return (
    actors.some((id) => people.principals.includes(id)) &&
    SAID_THERE.test(page.folded.slice(...span)) &&
    AFTER_TALKS.test(page.folded.slice(0, TITLE_LENGTH))
  );
}

/** Where the words that began with `first` end, or are broken off by furniture. */
function endOfWords(page: Page, spans: readonly Span[], first: Span): number {
  const part = page.parts.find(({ span }) => spanContains(span, first))?.span ?? first;
  return spans.findLast((span) => spanContains(part, span))?.[1] ?? first[1];
}

/** Of a damaged page a label may be left with a full stop behind it. */
function saysSomething(page: Page, { spans }: Turn): boolean {
  return spans.slice(0, 1).some((span) => /[\p{L}\p{N}]/u.test(page.folded.slice(...span)));
}

function questionsOf(
  page: Page,
  hosts: readonly PersonFact[],
  turns: readonly Turn[],
): readonly QuestionFact[] {
  const asked = turns.flatMap((turn, index) =>
    turn.does === "asks" && saysSomething(page, turn)
      ? [{ turn, answer: turns.slice(index + 1, index + 3).find(({ does }) => does === "answers") }]
      : [],
  );
  return asked.flatMap(({ turn, answer }, index): readonly QuestionFact[] => {
    const [first] = turn.spans;
    if (first === undefined) return [];
    const span = [first[0], endOfWords(page, turn.spans, first)] as const;
    const topic = readTopic(page.folded, span, turn.head);
    return [
      {
        id: `q${index + 1}`,
        type: "question",
        span,
        part: roleAt(page, first[0]),
        basis: "stated",
        speaker: nameAnswerer(page, hosts, answer),
        topic: { text: page.text.slice(...topic), span: topic },
      },
    ];
  });
}
