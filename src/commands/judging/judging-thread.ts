// Judging thread: announcements and what the desk judged of them in; facts, drafts and proof lists out. A thread of its own, because reading a long text takes seconds.

import { parentPort, workerData } from "node:worker_threads";
import type { JudgingAnswer, JudgingQuestion } from "../../desk/api/judging/judging-desk.ts";
import type { DraftNow, JudgeableAnnouncement, Looked } from "../../desk/api/judging/judging-desk.ts";
import { draftAnew, loadLinter, offersOf, proofNow } from "../../judged-article.ts";
import { readForDesk } from "../../read-judged.ts";
import type { ProofHouse } from "../../judged-article.ts";
import { checkJudgement } from "../../newsroom/judging/check-judgement.ts";
import { judgeReading } from "../../newsroom/judging/apply-judgements.ts";
import type { ArticleDraft } from "../../terms/article.ts";
import { announcementId } from "../../terms/ids.ts";
import type { Reading } from "../../terms/reading.ts";
import { keepHouse } from "../house/kept-house.ts";
import { openProofreader } from "../house/open-proofreader.ts";
import type { ThreadReply } from "../threads/ask-thread.ts";

/** What the thread was started with comes from ask-judging.ts, as plain values. */
const { houseFolder } = workerData as { readonly houseFolder: string };
const port = parentPort;
if (!port) throw new Error("The judging thread was started without a thread to answer to.");

const readHouse = keepHouse(houseFolder, openProofreader);

/** An editor judges one fact of a text after another. */
const MOST_READINGS = 8;
const readings = new Map<string, Reading>();

function readingOf(given: JudgeableAnnouncement, { house }: ProofHouse, version: number): Reading {
  const kind = given.judgements.findLast(({ fact }) => fact.type === "kind")?.id ?? 0;
  const name = `${given.document.sha256} ${version} ${kind}`;
  const known = readings.get(name);
  const reading = known ?? readForDesk(given, house);
  readings.delete(name);
  readings.set(name, reading);
  const [oldest] = readings.keys();
  if (readings.size > MOST_READINGS && oldest !== undefined) readings.delete(oldest);
  return reading;
}

function draftOf({ headline, lead, warnings, about, section, announcementKind }: ArticleDraft): DraftNow {
  return {
    headline,
    lead,
    warnings,
    section,
    ...(about && { about }),
    ...(announcementKind && { announcementKind }),
  };
}

function look(announcement: JudgeableAnnouncement, proof: ProofHouse, version: number): Looked {
  const reading = readingOf(announcement, proof, version);
  const { judged, draft } = draftAnew(announcement, reading, proof.house);
  const offers = offersOf(judged, proof.house);
  return {
    kind: "look",
    facts: judged.facts.map((fact, at) => {
      const offer = offers[at];
      return offer ? { ...fact, offer } : fact;
    }),
    parts: judged.reading.parts,
    adrift: judged.adrift,
    draft: draftOf(draft),
  };
}

async function proofRead(
  { article, announcement }: Extract<JudgingQuestion, { kind: "proof" }>,
  proof: ProofHouse,
  version: number,
): Promise<JudgingAnswer> {
  const drafted =
    announcement && draftAnew(announcement, readingOf(announcement, proof, version), proof.house);
  return { kind: "proof", proof: await proofNow(article, drafted, proof) };
}

function judge(
  { announcement, fact, decision }: Extract<JudgingQuestion, { kind: "judge" }>,
  proof: ProofHouse,
  version: number,
): JudgingAnswer {
  const reading = readingOf(announcement, proof, version);
  const checked = checkJudgement(reading, fact, decision);
  if (!checked.ok) return { kind: "fault", fault: checked.error };
  const verdict = checked.value;
  const id = Math.max(0, ...announcement.judgements.map((one) => one.id)) + 1;
  const next = { id, announcement: announcementId(1), fact, verdict, by: "", at: "" };
  const after = { ...announcement, judgements: [...announcement.judgements, next] };
  // Another kind is read anew, and not kept: the judgement that makes it so has no number yet.
  const readAfter = fact.type === "kind" ? readForDesk(after, proof.house) : reading;
  const was = judgeReading(reading, []).facts.find(
    ({ key }) => JSON.stringify(key) === JSON.stringify(fact),
  )?.read;
  return {
    kind: "judge",
    verdict,
    ...(was && { read: was }),
    before: draftOf(draftAnew(announcement, reading, proof.house).draft),
    after: draftOf(draftAnew(after, readAfter, proof.house).draft),
  };
}

async function answer(question: JudgingQuestion): Promise<JudgingAnswer> {
  const { house, version } = await readHouse();
  if (!house.ok) return { kind: "no-house", reason: house.error };
  if (question.kind === "prepare") {
    await loadLinter();
    return { kind: "prepared" };
  }
  if (question.kind === "look") return look(question.announcement, house.value, version);
  return question.kind === "proof"
    ? proofRead(question, house.value, version)
    : judge(question, house.value, version);
}

port.on(
  "message",
  ({ number, question }: { readonly number: number; readonly question: JudgingQuestion }) => {
    void answer(question)
      .then((answered): ThreadReply<JudgingAnswer> => ({ kind: "answer", number, answer: answered }))
      .catch((error: unknown): ThreadReply<JudgingAnswer> => {
        const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
        return { kind: "failure", number, reason };
      })
      .then((reply) => port.postMessage(reply));
  },
);
