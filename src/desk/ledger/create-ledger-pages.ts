// Ledger pages: a place of the ledger and who is signed in in, the desk's page of it out; a form of such a page in, what it decides noted, out.

import { decisionsInForce } from "../../ledger/decisions/decisions-in-force.ts";
import { narrowestMatterOf, recordsOf } from "../../ledger/decisions/matters-of.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { dayInTokyo } from "../../site/markup/stamp.ts";
import { namesOfParties } from "../../site/ledger/parts/ledger-names.ts";
import type { Html } from "../../site/markup/html.ts";
import type { Bilingual } from "../../site/site-config.ts";
import { DeskFault } from "../api/desk-fault.ts";
import { mayNow } from "../api/door/may-now.ts";
import { PROBLEMS } from "../api/problems.ts";
import type { SignedIn } from "../api/signed-in.ts";
import type { DeskReply } from "../desk-reply.ts";
import type { DrawnPages } from "../drawn-pages.ts";
import { isUndertaking } from "./deciding/load-undertaking.ts";
import { ownOf } from "./deciding/undo-decision.ts";
import { type LedgerPlace, ledgerPlacePath, readLedgerPlace } from "./ledger-places.ts";
import { COUNTED_TO, countWaiting } from "./looking/list-questions.ts";
import { lookAtUndertaking } from "./looking/look-at-undertaking.ts";
import type { LessonBook } from "./looking/lesson-book.ts";
import type { LedgerView } from "./pages/ledger-frame.ts";
import { type Done, doneNote, faultNote } from "./pages/said-note.ts";
import { decideByForm } from "./read-act.ts";
import { drawPlace } from "./draw-place.ts";

/** The one script of ours may run, a form may be sent to ourselves, and that it comes from us is told. */
const HEADERS = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  "referrer-policy": "same-origin",
} as const;

type Asked = {
  readonly archive: Archive;
  readonly lessons: LessonBook;
  readonly name: Bilingual;
  /** What topics are called, by their keys. */
  readonly topicNames: ReadonlyMap<string, Bilingual>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
};

async function findDone({ archive }: Asked, { done }: LedgerPlace, today: string): Promise<Done | undefined> {
  if (done === undefined) return undefined;
  const [decision] = await archive.listDecisions({ since: done - 1, limit: 1 });
  if (decision?.id !== done) return undefined;
  const own = await ownOf(archive, decision.decision);
  const [record] = recordsOf(own);
  const stored = record && (await archive.findRecord(record));
  const looked =
    stored && isUndertaking(stored) ? await lookAtUndertaking(archive, stored, today) : undefined;
  const decisions = await archive.listDecisions({ about: narrowestMatterOf(own) });
  const holds = [...decisionsInForce(decisions).values()].some(({ id }) => id === done);
  return { decision, holds, ...(looked && { looked }) };
}

async function viewOf(asked: Asked, place: LedgerPlace, who: SignedIn): Promise<LedgerView> {
  const { archive, topicNames } = asked;
  const [waiting, lessons] = await Promise.all([countWaiting(archive), asked.lessons.read()]);
  const { language } = place;
  return {
    lessons,
    nameLesson: (on) =>
      on.kind === "topic"
        ? (topicNames.get(on.topic)?.[language] ?? on.topic)
        : namesOfParties(on.parties, language),
    frame: { language: place.language, name: asked.name, shownAs: "page" },
    place,
    mayJudge: mayNow(who, "judge"),
    maySettle: mayNow(who, "settle"),
    mayPublish: mayNow(who, "publish"),
    today: dayInTokyo(new Date(asked.now()).toISOString()),
    waiting: waiting > COUNTED_TO ? `${COUNTED_TO}+` : String(waiting),
  };
}

async function draw(
  asked: Asked,
  view: LedgerView,
  status: number,
  said?: Html,
): Promise<DeskReply | undefined> {
  const body = await drawPlace(asked.archive, { ...view, ...(said && { said }) });
  return body === undefined
    ? undefined
    : { status, type: "text/html; charset=utf-8", body, headers: HEADERS };
}

/** Of a decision about the undertaking that a page shows there is nothing to go on with but the page. */
function goOn(back: LedgerPlace, done: number): DeskReply {
  return { status: 303, body: "", headers: { ...HEADERS, location: ledgerPlacePath({ ...back, done }) } };
}

async function show(asked: Asked, place: LedgerPlace, who: SignedIn): Promise<DeskReply | undefined> {
  const view = await viewOf(asked, place, who);
  const done = await findDone(asked, place, view.today);
  return draw(asked, view, 200, done && doneNote(view, done));
}

async function act(asked: Asked, form: URLSearchParams, who: SignedIn): Promise<DeskReply | undefined> {
  const back = readLedgerPlace(form.get("back") ?? "");
  if (!back) return undefined;
  const call = { archive: asked.archive, who, at: new Date(asked.now()).toISOString() };
  try {
    const { id } = await decideByForm(call, form);
    return goOn(back, id);
  } catch (error) {
    if (!(error instanceof DeskFault)) throw error;
    const view = { ...(await viewOf(asked, back, who)), typed: form };
    const { problem } = error;
    return draw(asked, view, PROBLEMS[problem.name].status, faultNote(view, problem));
  }
}

export function createLedgerPages(asked: Asked): DrawnPages {
  return {
    find(target) {
      const place = readLedgerPlace(target);
      if (!place) return undefined;
      return {
        language: place.language,
        show: (who) => show(asked, place, who),
        act: (form, who) => act(asked, form, who),
      };
    },
  };
}
