// Takes what a sentence names between two verbs; gives whoever takes up the post that the first says is left: 早見局長が退任し、川辺次長が就く.

import type { Element } from "./element.ts";

const LEFT = /^(?:し|する)?(?:て|のに伴い|ことに伴い)?、$/u;

/** Only who stands alone and right before the verb: any other post in between would be theirs. */
export function takesVacated(
  sentence: string,
  since: number,
  group: readonly Element[],
  verb: number,
): Extract<Element, { is: "holder" }> | undefined {
  const [holder, other] = group;
  if (holder?.is !== "holder" || other !== undefined || since === 0) return undefined;
  const isNext =
    LEFT.test(sentence.slice(since, holder.span[0])) &&
    /^(?:[(][^()]{1,30}[)]){0,2}が(?:新たに|後任に)?$/u.test(sentence.slice(holder.span[1], verb)) &&
    /^(?:就|昇[格任進])/u.test(sentence.slice(verb, verb + 2));
  return isNext ? holder : undefined;
}
