// Takes the acts of a text that one person issued; gives them with that person where the sentence names nobody.

import type { ActGround } from "./act-ground.ts";
import type { UnnumberedAct } from "./read-acts.ts";

/** The author is whom the head names first. */
export function withAuthor({ people }: ActGround, acts: readonly UnnumberedAct[]): readonly UnnumberedAct[] {
  const [author] = people.principals;
  if (author === undefined) return acts;
  return acts.map((act) => (act.actors.length === 0 ? { ...act, actors: [author] } : act));
}
