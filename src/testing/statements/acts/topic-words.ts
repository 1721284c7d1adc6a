// Topic words: invents what clauses are about: a topic with region or history, a course to take, a view to share.

import type { Random } from "../passages/random.ts";
import { COURSES, EARLIER, REGIONS, TOPICS, VIEWS } from "../words/matters.ts";
import type { ClauseShape } from "./clause.ts";

export type ShapeMaker = (random: Random) => ClauseShape;

export function writeTopic(random: Random): string {
  const topic = random.pick(TOPICS);
  const second = random.pick(TOPICS);
  if (random.chance(0.06)) return `${random.pick(EARLIER)}${topic}`;
  if (random.chance(0.2)) return `${random.pick(REGIONS)}における${topic}`;
  return random.chance(0.2) && second !== topic ? `${topic}及び${second}` : topic;
}

export const course = (random: Random): string => `${writeTopic(random)}${random.pick(COURSES)}`;
export const view = (random: Random): string => `${writeTopic(random)}${random.pick(VIEWS)}`;
