// Takes the elements of a sentence in order; gives them with 同部次長 and 同課長 as the posts that they mean: of the unit named last before them.

import type { Element } from "./element.ts";

const SAME = /^同(?<unit>[庁局部課室署隊校院所])(?<rest>[^、。]{0,40})$/u;
/** The ministry or the prefecture is that whose orders they are. */
const OF_ALL = /^同[省庁府県市社](?=.{2})/u;

export function withPostsMeant(elements: readonly Element[]): readonly Element[] {
  let last = "";
  return elements.map((element) => {
    if (element.is !== "holder" && element.is !== "target") return element;
    const told = element.is === "target" ? element.post : element.old;
    if (told === undefined) return element;
    const post = postMeant(told, last);
    last = post;
    if (post === told) return element;
    return element.is === "target" ? { ...element, post } : { ...element, old: post };
  });
}

function postMeant(told: string, before: string): string {
  const { unit, rest = "" } = SAME.exec(told)?.groups ?? {};
  const at = unit === undefined ? -1 : before.lastIndexOf(unit);
  if (unit === undefined || at < 1) return told.replace(OF_ALL, "");
  return before.slice(0, at + 1) + rest;
}
