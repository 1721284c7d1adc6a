// Takes the lines of a disclosure that tells what was done, then the unit in brackets alone, then rank and age with the penalty in quotation marks; gives the actions.

import type { Span } from "../../../terms/span.ts";
import type { Line } from "../../page/lines.ts";
import type { Action } from "./action.ts";
import { firstClause } from "./conduct.ts";
import { bareAge, readMentions } from "./mentions.ts";

/** (護衛艦「はやせ」), alone on its line. */
const UNIT = /^[(](?:当時)?(?<unit>[^()]{2,40})[)]$/u;
/** 3等海佐 40歳代「減給2月1/6」 */
const ROW =
  /^(?<rank>[^\s「」()、。]{2,16})(?:\s{1,3}(?<age>\d{2}歳?(?:代(?:前半|後半)?)?))?\s{0,3}「(?<penalty>[^「」。]{2,24})」$/u;
/** What was done is told in a sentence; what a line adds of the procedure is none of it. */
const DEED =
  /^(?!なお|また、?被処分者|下記)(?![^。]*(?:公表|発表|処分等?を(?:行|実施)))[^。]{8,300}(?:た|だ)。/u;

type Read = { unit?: { readonly words: string; readonly span: Span }; deed?: string; isTold: boolean };

export function readQuotedPenalties(lines: readonly Line[]): readonly Action[] {
  if (!lines.some(({ text }) => ROW.test(text.trim()))) return [];
  const actions: Action[] = [];
  const read: Read = { isTold: false };
  for (const { text, span } of lines) {
    const line = text.trim();
    const unit = UNIT.exec(line)?.groups?.["unit"];
    const action = actionOf(line, span, read);
    if (unit !== undefined) read.unit = { words: unit, span };
    else if (action !== undefined) {
      actions.push(action);
      read.isTold = true;
    } else if (DEED.test(line)) {
      // The first sentence behind a row is the next deed.
      if (read.isTold || read.deed === undefined) read.deed = DEED.exec(line)?.[0] ?? "";
      if (read.isTold) delete read.unit;
      read.isTold = false;
    }
  }
  return actions;
}

function actionOf(line: string, span: Span, { unit, deed, isTold }: Read): Action | undefined {
  const { rank, age, penalty } = ROW.exec(line)?.groups ?? {};
  if (rank === undefined || penalty === undefined) return undefined;
  const imposed = readMentions(penalty).find((mention) => mention.is === "penalty");
  const someone = readMentions(`${rank}は`).find((mention) => mention.is === "person");
  if (imposed?.is !== "penalty" || someone === undefined) return undefined;
  return {
    // Of several rows below one unit each stands on its own line.
    span: unit === undefined || isTold ? span : [unit.span[0], span[1]],
    ...(unit === undefined ? {} : { unit: unit.words }),
    rank,
    ...(age === undefined ? {} : { age: bareAge(age) }),
    ...(deed === undefined ? {} : { conduct: firstClause(deed, true) }),
    penalty: imposed.words,
  };
}
