// Takes a text and its people; gives them with 元 returned to a name where a former minister cannot be meant.

import type { NameMention } from "../../japanese/names.ts";

const FORMER = "元";
/** The text speaks of its parties as ministers in office. */
const MINISTERS = /(?:両|各|三|四|双方の)(?:大臣|長官|外相|防衛相|国防相|閣僚)/u;
/** Who acts, or with whom: a former minister signs no statement. */
const ACTS = /^(?:と|は|が|、|及び|並びに|および|との)/u;
/** 中谷元, 鷲尾正元; a name already whole before it is a former minister's: 岸田文雄元首相. */
const LONGEST_NAME = 4;
const LONG_SURNAME_NAME = /^(?:大河内|長谷川|小野寺|佐々木|五十嵐|大久保|久保田|佐久間|小笠原|宇都宮)./u;

/** `opening`: up to where the text's first running line ends; only who is named there is a party of it. */
export function returnFormerToName(
  text: string,
  mentions: readonly NameMention[],
  opening: number,
): readonly NameMention[] {
  if (!MINISTERS.test(text)) return mentions;
  const inForce = new Set(
    mentions
      .filter((mention) => isParty(text, mention, opening))
      .map(({ name, office }) => `${name} ${office}`),
  );
  return mentions.map((mention) =>
    inForce.has(`${mention.name} ${mention.office}`) ? returned(mention) : mention,
  );
}

function isParty(text: string, { span, name, office, reading, kind }: NameMention, opening: number): boolean {
  if (kind === "group" || reading !== undefined || office?.startsWith(FORMER) !== true) return false;
  if (!/^\p{Script=Han}{2,}$/u.test(name) || span[1] > opening) return false;
  const whole = name.length + FORMER.length;
  if (whole > LONGEST_NAME && !LONG_SURNAME_NAME.test(name)) return false;
  return ACTS.test(text.slice(span[1], span[1] + 3));
}

function returned(mention: NameMention): NameMention {
  const { name, nameSpan, office = "", kind } = mention;
  return {
    ...mention,
    ...(kind === "short" ? { surname: name, given: FORMER } : {}),
    kind: "full",
    name: name + FORMER,
    nameSpan: [nameSpan[0], nameSpan[1] + FORMER.length],
    office: office.slice(FORMER.length),
  };
}
