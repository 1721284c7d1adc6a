// Lesson routes: what the desk's judgements of evidence teach, and what of it counts no more.

import { z } from "zod";
import type { Lesson } from "../../../ledger/evidence/learning/learn-from-decisions.ts";
import { nameLesson, sayLesson } from "../../../ledger/evidence/learning/say-lesson.ts";
import { actor } from "../../../newsroom/schemas/audit-schema.ts";
import { lessonOn } from "../../../newsroom/schemas/lesson-schema.ts";
import { instant } from "../../../newsroom/schemas/value-schemas.ts";
import { lessonSwitchedOff, switchOffLesson } from "../../ledger/deciding/switch-off-lesson.ts";
import { defineRoute } from "../route.ts";
import { decisionTold, languageQuery, tellDecision } from "./ledger-answers.ts";

const count = z.int().min(0);

const lessonTold = z
  .strictObject({
    on: lessonOn,
    said: z.string().describe("In words."),
    rejected: count,
    confirmed: count,
    weight: z.number().describe("What it adds to a score, or takes from it."),
  })
  .meta({ id: "Lesson" });

const tellLesson = (lesson: Lesson, language: "ja" | "en") => ({
  ...lesson,
  said: sayLesson(lesson, language),
});

export const listLessons = defineRoute({
  name: "listLessons",
  method: "GET",
  path: "/ledger/lessons",
  summary: "What the desk's latest judgements of evidence teach about other proposals, the strongest first",
  right: "read",
  query: z.strictObject({ language: languageQuery }),
  answer: z.strictObject({
    lessons: z.array(lessonTold),
    off: z
      .array(
        z.strictObject({
          on: lessonOn,
          said: z.string(),
          decision: count.describe("Undo it to use the lesson again."),
          by: actor,
          at: instant,
        }),
      )
      .describe("Switched off by the desk."),
  }),
  async run({ query: { language }, deps }) {
    const { lessons, off } = await deps.lessons.read();
    return {
      lessons: lessons.map((lesson) => tellLesson(lesson, language)),
      off: off.map(({ on, decision: { id, at, actor: by } }) => ({
        on,
        said: nameLesson(on, language),
        decision: id,
        by,
        at,
      })),
    };
  },
});

export const switchOffLessonRoute = defineRoute({
  name: "switchOffLesson",
  method: "POST",
  path: "/ledger/lessons/off",
  summary: "Let what earlier judgements taught about a kind of proposals count no more",
  right: "settle",
  body: lessonSwitchedOff,
  answer: decisionTold,
  problems: ["not-found", "conflict"],
  example: { on: { kind: "topic", topic: "joint-exercise" }, seen: null },
  async run({ body, who, at, deps: { archive } }) {
    return tellDecision(await switchOffLesson({ archive, who, at }, body));
  },
});
