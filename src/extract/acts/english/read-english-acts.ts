// Takes stretches of an English official text; gives the acts of its clauses: subject, verb, and the matter behind it.

import type { ActName } from "../../../terms/fact.ts";
import type { Span } from "../../../terms/span.ts";
import { roleAt, sentencesOf } from "../../page/page.ts";
import type { ActGround } from "../act-ground.ts";
import { resolveActors } from "../actors.ts";
import { findDue } from "../due.ts";
import type { UnnumberedAct } from "../read-acts.ts";
import { gradeUndertaking } from "../strength.ts";
import { ENGLISH_OPENING, ENGLISH_VERBS } from "./verbs.ts";

const VERBS = ENGLISH_VERBS.map(([act, words]) => ({ act, sign: new RegExp(`^(?:${words})$`, "iu") }));
const ANY_VERB = ENGLISH_VERBS.map(([, words]) => words).join("|");
const CLAUSE = new RegExp(`${ENGLISH_OPENING}(?<verb>${ANY_VERB})(?![\\w-])`, "gu");

type EnglishClause = {
  readonly act: ActName;
  readonly start: number;
  readonly verbEnd: number;
  readonly subject?: Span;
};

export function readEnglishActs(ground: ActGround, stretches: readonly Span[]): readonly UnnumberedAct[] {
  let subject: Span | undefined;
  return stretches.flatMap((stretch) =>
    sentencesOf(ground.page, stretch).flatMap(([start, end]): readonly UnnumberedAct[] => {
      const clauses = cutEnglishClauses(ground.page.folded.slice(start, end), start);
      return clauses.flatMap((clause, index): readonly UnnumberedAct[] => {
        subject = clause.subject ?? subject;
        const act = actOf(ground, clause, clauses[index + 1]?.start ?? end, subject);
        // A text that breaks off at the verb says nothing of what the act was about.
        return act.matter.text === "" ? [] : [act];
      });
    }),
  );
}

/** A verb joined by a comma or "and" counts only behind a verb with a subject. */
function cutEnglishClauses(sentence: string, offset: number): readonly EnglishClause[] {
  const clauses: EnglishClause[] = [];
  for (const match of sentence.matchAll(CLAUSE)) {
    const { subject, verb = "" } = match.groups ?? {};
    const act = VERBS.find(({ sign }) => sign.test(verb))?.act;
    if (act === undefined || (subject === undefined && clauses.length === 0)) continue;
    const start = offset + match.index;
    clauses.push({
      act,
      start,
      verbEnd: start + match[0].length,
      ...(subject === undefined ? {} : { subject: [start, start + subject.length] }),
    });
  }
  return clauses.flatMap((clause, index): readonly EnglishClause[] => {
    const frame = clauses[index - 1];
    if (isOnlySaying(clause, clauses[index + 1], sentence, offset)) return [];
    if (frame === undefined || !isOnlySaying(frame, clause, sentence, offset)) return [clause];
    return [
      { ...clause, start: frame.start, ...(frame.subject === undefined ? {} : { subject: frame.subject }) },
    ];
  });
}

/** "stated that he had decided to": the verb inside is the act, the saying is only its frame. */
function isOnlySaying(
  clause: EnglishClause,
  next: EnglishClause | undefined,
  sentence: string,
  offset: number,
): boolean {
  if (clause.act !== "expressed" || next?.subject === undefined) return false;
  return /^ that $/u.test(sentence.slice(clause.verbEnd - offset, next.start - offset));
}

function actOf(
  ground: ActGround,
  clause: EnglishClause,
  end: number,
  subject: Span | undefined,
): UnnumberedAct {
  const { page, people } = ground;
  const matter = trimMatter(page.folded, clause.verbEnd, end);
  const words = page.folded.slice(...matter);
  const due = findDue(ground, matter);
  const planned = due !== undefined || /\b(?:scheduled|planned|forthcoming|upcoming)\b/iu.test(words);
  const undertaking = gradeUndertaking({ act: clause.act, matter: words, planned, language: "en" });
  const party = subject === undefined ? "" : page.folded.slice(...subject);
  return {
    type: "act",
    span: [clause.start, matter[1]],
    part: roleAt(page, clause.start),
    basis: "stated",
    act: clause.act,
    actors: subject === undefined ? people.principals : resolveActors(people, party, subject),
    matter: { text: page.text.slice(...matter), span: matter },
    ...(due === undefined ? {} : { due }),
    ...(undertaking === undefined ? {} : { undertaking }),
  };
}

function trimMatter(text: string, start: number, end: number): Span {
  const whole = text.slice(start, end);
  const lead = /^[\s,]*/u.exec(whole)?.[0].length ?? 0;
  const tail = /[\s,.;:]*(?:\band)?[\s,.;:]*$/u.exec(whole.slice(lead))?.[0].length ?? 0;
  return [start + lead, Math.max(start + lead, end - tail)];
}
