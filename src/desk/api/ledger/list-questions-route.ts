// List ledger questions: all that the desk is asked about the ledger, or one sort of it page by page.

import { z } from "zod";
import { dayInTokyo } from "../../../site/markup/stamp.ts";
import { CAREER_QUESTIONS } from "../../../ledger/careers/questions/question.ts";
import { QUESTION_SORTS } from "../../ledger/ledger-places.ts";
import { readQuestions } from "../../ledger/looking/read-questions.ts";
import { defineRoute } from "../route.ts";
import { languageQuery, linkTold, standingTold, tellLink, tellStanding } from "./ledger-answers.ts";

const count = z.int().min(0);
const next = z.string().optional().describe("`before` of the next page of this sort.");

const asked = (kind: z.ZodType) =>
  z
    .strictObject({
      kind,
      key: z.string().describe("What an answer names."),
      question: z.string().describe("In words."),
      records: z.array(z.string()).describe("Records that it is about: what is the same, or is not."),
    })
    .describe("Answered by `judgeSame`, or closed.");

const careerAsked = z.strictObject({
  ...asked(z.enum(CAREER_QUESTIONS)).shape,
  about: z.string().describe("A name or a post, as it is printed."),
  seen: count.nullable().describe("The number of the answer that it had before: what `seen` asks for."),
});

export const listQuestions = defineRoute({
  name: "listLedgerQuestions",
  method: "GET",
  path: "/ledger/questions",
  summary:
    "What the desk is asked: outcomes that evidence amounts to, what is due and open, links in doubt, people and sightings that may be one",
  right: "read",
  query: z.strictObject({
    of: z.enum(QUESTION_SORTS).optional().describe("One sort alone; all unless given."),
    before: z
      .string()
      .max(100)
      .optional()
      .describe("`next` of the page before, of the sort that is asked for."),
    language: languageQuery,
  }),
  answer: z.strictObject({
    proposed: z
      .strictObject({ asked: z.array(standingTold), next })
      .optional()
      .describe("An outcome is proposed, or what was settled has lost its grounds or names no successor."),
    due: z
      .strictObject({ asked: z.array(standingTold), next })
      .optional()
      .describe("The day has passed, the latest first."),
    links: z.strictObject({ asked: z.array(linkTold), next }).optional(),
    careers: z.strictObject({ asked: z.array(careerAsked), next }).optional(),
    sightings: z.strictObject({ asked: z.array(asked(z.literal("same-sighting"))), next }).optional(),
  }),
  async run({ query: { of, before, language }, at, deps: { archive } }) {
    const sorts = of ? [of] : QUESTION_SORTS;
    const pages = await readQuestions(archive, dayInTokyo(at), sorts, of && before);
    const { proposed, due, links, careers, sightings } = pages;
    const goesOn = (page: { readonly next?: string }) => (page.next === undefined ? {} : { next: page.next });
    return {
      ...(proposed && {
        proposed: { asked: proposed.asked.map((one) => tellStanding(one, language)), ...goesOn(proposed) },
      }),
      ...(due && { due: { asked: due.asked.map((one) => tellStanding(one, language)), ...goesOn(due) } }),
      ...(links && { links: { asked: links.asked.map(({ stored }) => tellLink(stored)), ...goesOn(links) } }),
      ...(careers && {
        careers: {
          asked: careers.asked.map(({ question: { kind, key, words, records, about }, seen }) => ({
            kind,
            key,
            question: words[language],
            records: [...records],
            about,
            seen,
          })),
          ...goesOn(careers),
        },
      }),
      ...(sightings && {
        sightings: {
          asked: sightings.asked.map(({ question: { kind, key, words, records } }) => ({
            kind,
            key,
            question: words[language],
            records: [...records],
          })),
          ...goesOn(sightings),
        },
      }),
    };
  },
});
