// Takes stretches of an English official text; gives the acts of its clauses: subject, verb, and the matter behind it.

import { COUNTRIES } from "../../../japanese/countries.ts";
import type { ActName } from "../../../terms/fact.ts";
import type { Span } from "../../../terms/span.ts";
import { roleAt, sentencesOf } from "../../page/page.ts";
import type { ActGround } from "../act-ground.ts";
import { isThirdCountry, resolveActors } from "../actors.ts";
import { findDue } from "../due.ts";
import type { UnnumberedAct } from "../read-acts.ts";
import { gradeUndertaking } from "../strength.ts";
import type { EnglishClause } from "./clauses.ts";
import { cutEnglishClauses } from "./clauses.ts";

export function readEnglishActs(
  ground: ActGround,
  stretches: readonly Span[],
  willing: ActName = "decided",
): readonly UnnumberedAct[] {
  let subject: Span | undefined;
  return stretches.flatMap((stretch) =>
    sentencesOf(ground.page, stretch).flatMap(([start, end]): readonly UnnumberedAct[] => {
      const clauses = cutEnglishClauses(ground.page.folded.slice(start, end), start, willing);
      return clauses.flatMap((clause, index): readonly UnnumberedAct[] => {
        subject = clause.subject ?? subject;
        const next = clauses[index + 1];
        const act = actOf(ground, clause, [start, clause.end ?? next?.start ?? end], subject);
        if (act.matter.text !== "") return [act];
        // "welcomed and supported the plan": one matter of two verbs.
        if (next?.subject !== undefined || next === undefined) return [];
        const shared = { ...clause, verbEnd: next.verbEnd };
        return [actOf(ground, shared, [start, clauses[index + 2]?.start ?? end], subject)].filter(
          // A text that breaks off at the verb says nothing of what the act was about.
          ({ matter }) => matter.text !== "",
        );
      });
    }),
  );
}

/** `within`: from where the sentence begins to where the clause ends. */
function actOf(
  ground: ActGround,
  clause: EnglishClause,
  within: Span,
  subject: Span | undefined,
): UnnumberedAct {
  const { page, people } = ground;
  const matter = trimMatter(page.folded, clause.verbEnd, within[1]);
  const words = page.folded.slice(...matter);
  // From March 18 to 22, I will visit Australia.
  const due = findDue(ground, clause.act === "announced" ? within : matter);
  const planned =
    due !== undefined ||
    clause.planned === true ||
    (clause.act === "announced" && THAT_COMES.test(words)) ||
    (clause.act === "announced" && /^(?:will|shall) (?!announc)/u.test(words)) ||
    /\b(?:scheduled|planned|forthcoming|upcoming)\b/i.test(words);
  const undertaking = gradeUndertaking({
    act: clause.act,
    matter: words,
    planned,
    isOthers:
      isOthersCourse(ground, words, within[0]) || NOBODY.test(page.folded.slice(within[0], clause.verbEnd)),
    language: "en",
  });
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

/** That North Korea will stop: what a country does that is no party. */
const NOBODY = /^\s*(?:Nobody|No one|None of|It is (?:not true|untrue|false) that|Had )/u;
const WHOSE =
  /^that (?:the )?(?<who>[A-Z][\w.]*(?: (?:of )?[A-Z][\w.]*){0,3})(?:['’]s [^,;.]{1,60})? (?:will|would|shall) /u;

function isOthersCourse(ground: ActGround, matter: string, at: number): boolean {
  const who = matter.startsWith("that ") ? WHOSE.exec(matter)?.groups?.["who"] : undefined;
  const country = who === undefined ? undefined : COUNTRIES.find(({ english }) => english === who);
  if (country === undefined || country.english === "Japan") return false;
  if (ground.page.folded.slice(0, Math.min(at, HEAD_LENGTH)).includes(country.english)) return false;
  return isThirdCountry(ground, country.short);
}
/** The head of a text names its parties' countries. */
const HEAD_LENGTH = 400;

/** Announced that Minister X will visit Y. */
const THAT_COMES =
  /^that [^.;]{1,120}? (?:will|plans? to|(?:is|are) (?:planning|scheduled|due|set|planned) to) (?!not\b)/u;

/** A run is tried from its first unit alone. */
const TRAILING = /(?:(?<![\s,.;:])[\s,.;:]+)?(?:\band)?(?:(?<![\s,.;:])[\s,.;:]+)?$/u;

function trimMatter(text: string, start: number, end: number): Span {
  const whole = text.slice(start, end);
  const lead = /^[\s,]*/u.exec(whole)?.[0].length ?? 0;
  const tail = TRAILING.exec(whole.slice(lead))?.[0].length ?? 0;
  return [start + lead, Math.max(start + lead, end - tail)];
}
