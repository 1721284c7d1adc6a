// Takes the lines of a conference's record; gives its turns: announcements, questions and answers, with who speaks.

import type { Span } from "../../../terms/span.ts";
import type { Line } from "../../page/lines.ts";
import { isProse } from "../../page/page-signs.ts";
import type { TurnLabel } from "./turn-signs.ts";
import { ANNOUNCEMENTS_HEAD, LABELS, QUESTIONS_HEAD, readTurnLabel } from "./turn-signs.ts";

export type Turn = {
  readonly does: "announces" | "asks" | "answers" | "leads";
  /** As labelled; absent where the record labels nobody. */
  readonly speaker?: { readonly words: string; readonly span: Span };
  /** The lines spoken, without labels. */
  readonly spans: readonly Span[];
  /** The sub-head that the turn stands under. */
  readonly head?: Span;
};

/** A longer line is running text, even where it breaks off. */
const RUNNING = 60;
const LONGEST_LABEL = 80;
const LONGEST_TOPIC = 30;

type Section = "head" | "announcements" | "questions";
type Growing = {
  does: Turn["does"];
  speaker?: NonNullable<Turn["speaker"]>;
  spans: Span[];
  head?: Span;
};

/** What a label says of its turn; who speaks announces until somebody has asked. */
const DOES: Readonly<Record<TurnLabel["by"], Turn["does"] | undefined>> = {
  press: "asks",
  chair: "leads",
  speaker: undefined,
};

/** A question without a label ends as questions end. */
const ASKS =
  /(?:[?]|(?:ですか|ますか|でしょうか|ませんか|お願いします|お願いいたします|ください|下さい|伺います|伺いします)。)$/u;

export function readTurns(lines: readonly Line[]): readonly Turn[] {
  const labelled = lines.some(({ text }) => readTurnLabel(text)?.by === "press");
  const turns: Growing[] = [];
  let section: Section = "head";
  let head: Span | undefined;
  let hasAsked: boolean = false;
  const heads: Line[] = [];
  for (const line of lines.filter(({ text }) => /[\p{L}\d]/u.test(text) && !isLabel(text))) {
    const label = readTurnLabel(line.text);
    const opened = sectionOf(line.text);
    if (opened !== undefined) {
      section = opened;
      // What stood above a section's head headed the record, not its first words.
      head = undefined;
    } else if (label !== undefined) {
      const said: Span = [line.span[0] + label.length, line.span[1]];
      const does: Turn["does"] = DOES[label.by] ?? (hasAsked ? "answers" : "announces");
      const speaker = { words: label.words, span: [line.span[0], said[0]] as const };
      turns.push({
        does,
        speaker,
        spans: said[0] < said[1] ? [said] : [],
        ...withHead(head ?? (turns.length === 0 && does === "asks" ? headAbove(heads) : undefined)),
      });
      head = undefined;
      hasAsked ||= does === "asks";
    } else if (isSubHead(line)) {
      if (section === "head" && turns.length === 0) heads.push(line);
      else head = line.span;
    } else if (section === "questions" && !labelled) {
      const does: Turn["does"] = ASKS.test(line.text) ? "asks" : "answers";
      turns.push({ does, spans: [line.span] });
      hasAsked ||= does === "asks";
    } else if (section !== "head" || isProse(line.text) || isQuoted(line.text) || line.text.length > RUNNING)
      addLine(turns, line.span, head);
  }
  return turns.filter(({ spans }) => spans.length > 0);
}

/** A record that begins with a question has its topic right above it; what stands first of all is the record's title. */
function headAbove(heads: readonly Line[]): Span | undefined {
  const last = heads.length > 1 ? heads.at(-1) : undefined;
  return last === undefined || last.text.length > LONGEST_TOPIC || /\d|会見|[省庁府]$/u.test(last.text)
    ? undefined
    : last.span;
}

function withHead(head: Span | undefined): { readonly head?: Span } {
  return head === undefined ? {} : { head };
}

/** 日時, Place: … says where and when, and is no head of what is said. */
function isLabel(text: string): boolean {
  return LABELS.test(text) && text.length <= LONGEST_LABEL && !/[。!?]$/u.test(text);
}

function sectionOf(text: string): Section | undefined {
  if (ANNOUNCEMENTS_HEAD.test(text)) return "announcements";
  return QUESTIONS_HEAD.test(text) ? "questions" : undefined;
}

/** 「橋が開きました。」: what a paper prints as said. */
function isQuoted(text: string): boolean {
  return /^「[^「」]*。/u.test(text);
}

function isSubHead({ text, shape }: Line): boolean {
  return shape === "heading" || (text.length >= 3 && text.length <= 60 && !/[。.!?」]$/u.test(text));
}

/** Words go on in the turn before; the first words of all announce. */
function addLine(turns: Growing[], span: Span, head: Span | undefined): void {
  const last = turns.at(-1);
  if (last !== undefined) last.spans.push(span);
  else turns.push({ does: "announces", spans: [span], ...(head === undefined ? {} : { head }) });
}
