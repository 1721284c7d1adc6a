// Read questions: of which sort and behind which place in, a page of each sort of question that the desk is asked out, and where each goes on.

import { decisionsInForce } from "../../../ledger/decisions/decisions-in-force.ts";
import type { CareerQuestion } from "../../../ledger/careers/questions/question.ts";
import type { Archive } from "../../../newsroom/ports/archive.ts";
import { parseLedgerId } from "../../../terms/ledger/ledger-id.ts";
import type { QuestionSort } from "../ledger-places.ts";
import { listCareerQuestions } from "./list-career-questions.ts";
import { type DoubtfulLink, listDoubtfulLinks } from "./list-doubtful-links.ts";
import { type AskedAbout, type AskedPlace, listDuePassed, listProposedStatuses } from "./list-questions.ts";
import { listSightingQuestions, type SightingAsked } from "./list-sighting-questions.ts";

export type CareerAsked = {
  readonly question: CareerQuestion;
  /** The number of the answer that it had before. */
  readonly seen: number | null;
};

/** `next`: as the address of the next page has it. */
export type QuestionPage<T> = { readonly asked: readonly T[]; readonly next?: string };

export type QuestionPages = {
  readonly proposed: QuestionPage<AskedAbout>;
  readonly due: QuestionPage<AskedAbout>;
  readonly links: QuestionPage<DoubtfulLink>;
  readonly careers: QuestionPage<CareerAsked>;
  readonly sightings: QuestionPage<SightingAsked>;
};

function readPlace(text: string | undefined): AskedPlace | undefined {
  const [, day, written] = /^(\d{4}-\d\d-\d\d)\.([\d-]+)$/.exec(text ?? "") ?? [];
  const id = parseLedgerId(written ?? "");
  return day !== undefined && id ? { day, id } : undefined;
}

const writePlace = ({ day, id }: AskedPlace): string => `${day}.${id}`;

const readNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^[1-9]\d{0,9}$/.test(text) ? Number(text) : undefined;

async function askAboutCareers(
  archive: Archive,
  today: string,
  before: string | undefined,
): Promise<QuestionPage<CareerAsked>> {
  const { asked, next } = await listCareerQuestions(archive, today, readPlace(before));
  const careers = await Promise.all(
    asked.map(async (question) => {
      const answers = decisionsInForce(await archive.listDecisions({ about: question.key }));
      return { question, seen: answers.get(`question ${question.key}`)?.id ?? null };
    }),
  );
  return { asked: careers, ...(next && { next: writePlace(next) }) };
}

async function askAboutStatuses(
  archive: Archive,
  today: string,
  before: string | undefined,
): Promise<QuestionPage<AskedAbout>> {
  const { asked, next } = await listProposedStatuses(archive, today, readNumber(before));
  return { asked, ...(next !== undefined && { next: String(next) }) };
}

async function askAboutDue(
  archive: Archive,
  today: string,
  before: string | undefined,
): Promise<QuestionPage<AskedAbout>> {
  const { asked, next } = await listDuePassed(archive, today, readPlace(before));
  return { asked, ...(next && { next: writePlace(next) }) };
}

async function askAboutLinks(
  archive: Archive,
  before: string | undefined,
): Promise<QuestionPage<DoubtfulLink>> {
  const { links, next } = await listDoubtfulLinks(archive, readPlace(before));
  return { asked: links, ...(next && { next: writePlace(next) }) };
}

/** A place that no list has named is passed over. */
export async function readQuestions(
  archive: Archive,
  today: string,
  sorts: readonly QuestionSort[],
  before?: string,
): Promise<Partial<QuestionPages>> {
  const read = async <T>(sort: QuestionSort, ask: () => Promise<T>): Promise<T | undefined> =>
    sorts.includes(sort) ? ask() : undefined;
  const [proposed, due, links, careers, sightings] = await Promise.all([
    read("proposed", () => askAboutStatuses(archive, today, before)),
    read("due", () => askAboutDue(archive, today, before)),
    read("links", () => askAboutLinks(archive, before)),
    read("careers", () => askAboutCareers(archive, today, before)),
    read("sightings", () => listSightingQuestions(archive, before)),
  ]);
  return {
    ...(proposed && { proposed }),
    ...(due && { due }),
    ...(links && { links }),
    ...(careers && { careers }),
    ...(sightings && { sightings }),
  };
}
