// Parse step: JSON from outside → a step of the article's schema, or the sentence why it is none.

import { Step } from "prosemirror-transform";
import { messageOf } from "../../terms/message-of.ts";
import { failure, success } from "../../terms/result.ts";
import type { Result } from "../../terms/result.ts";
import { articleSchema } from "../schema/article-schema.ts";

/** A slice goes as deep as table, row, cell, paragraph, text, mark and attributes; each level is an object and a list. */
const DEEPEST = 32;

/** Without recursion: what is nested a million deep must not end the process that looks at it. */
function isTooDeep(json: unknown): boolean {
  let level: unknown[] = [json];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((value) =>
      typeof value === "object" && value !== null ? Object.values(value) : [],
    );
  }
  return false;
}

const isPlace = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const PLACE = /^(?:from|to|gapFrom|gapTo|pos|insert)$/u;

/** ProseMirror asks whether a place is a number; NaN, -1 and 1.5 are numbers too. */
function findPlaceFault(json: object): string | undefined {
  const entries = Object.entries(json);
  const stray = entries.find(([name, value]) => PLACE.test(name) && !isPlace(value));
  if (stray) return `"${stray[0]}" is no place in a document`;
  // Backwards, words would be there twice, and every place after them would be counted wrong.
  const places: Readonly<Record<string, unknown>> = Object.fromEntries(entries);
  const inOrder = ["from", "gapFrom", "gapTo", "to"].flatMap((name) =>
    name in places ? [Number(places[name])] : [],
  );
  return inOrder.every((place, at) => place >= (inOrder[at - 1] ?? 0)) ? undefined : "it goes backwards";
}

export function parseStep(json: unknown): Result<Step, string> {
  if (typeof json !== "object" || json === null) return failure("A step is an object.");
  if (isTooDeep(json)) return failure("A step is nested deeper than any article.");
  const fault = findPlaceFault(json);
  if (fault !== undefined) return failure(`The step cannot be read: ${fault}.`);
  try {
    return success(Step.fromJSON(articleSchema, json));
  } catch (error) {
    return failure(`The step cannot be read: ${messageOf(error)}.`);
  }
}
