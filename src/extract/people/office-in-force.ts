// Takes a text and its people; gives them with 元 returned to a name where a former minister cannot be meant.

import type { NameMention } from "../../japanese/names.ts";
import { isKnownSurname } from "../../japanese/names/surnames.ts";

const FORMER = "元";
/** The text speaks of its parties as ministers in office. */
const MINISTERS = /(?:両|各|三|四|双方の)(?:大臣|長官|外相|防衛相|国防相|閣僚)/u;
/** Who acts, or with whom: a former minister signs no statement. */
const ACTS = /^(?:と|は|が|、|及び|並びに|および|との)/u;
/** 中谷元, 鷲尾正元; a name already whole before it is a former minister's: 岸田文雄元首相. */
const LONGEST_NAME = 4;
/** 大河内正元 has five: a surname of three may have a given name of two. */
const LONG_SURNAME = 3;
const LONGEST_SENTENCE = 600;

/** `opening`: up to where the text's first running line ends; only who is named there is a party of it. */
export function returnFormerToName(
  text: string,
  mentions: readonly NameMention[],
  opening: number,
): readonly NameMention[] {
  const spokenOf = MINISTERS.test(text);
  const inForce = new Set(
    mentions
      .filter(
        (mention, index) =>
          mayHoldFormer(text, mention) &&
          ((mention.span[1] <= opening && (spokenOf || isBeside(text, mention, mentions[index - 1], MEET))) ||
            isBeside(text, mention, mentions[index - 1], ATTEND) ||
            isTogether(text, mention, mentions[index + 1])),
      )
      .map(({ name, office }) => `${name} ${office}`),
  );
  return mentions.map((mention) =>
    inForce.has(`${mention.name} ${mention.office}`) ? returned(mention) : mention,
  );
}

const MEET = /^は[、,].*(?:会談|会合|協議)を(?:行|実施|開催)/su;
/** Wherever a page tells who was there, it names them alike. */
const ATTEND = /^[がは][、,]?(?:それぞれ|共に|ともに)?(?:同席|出席|列席|臨席|参加|参列|立ち会|署名)/u;

/** 岸辺渡外務大臣及び鷲尾元防衛大臣は、…会合を行った: whole names stand side by side, so the second is one too. */
function isBeside(
  text: string,
  mention: NameMention,
  before: NameMention | undefined,
  does: RegExp,
): boolean {
  if (before?.kind !== "full" || before.office === undefined || /^[元前]/u.test(before.office)) return false;
  const rest = text.slice(mention.span[1], mention.span[1] + LONGEST_SENTENCE).split("。")[0] ?? "";
  return /^(?:及び|並びに|および|と)$/u.test(text.slice(before.span[1], mention.span[0])) && does.test(rest);
}

/** 鷲尾元防衛大臣は、川辺静外務大臣と共に: so is the first. */
function isTogether(text: string, mention: NameMention, behind: NameMention | undefined): boolean {
  if (behind?.kind !== "full" || behind.office === undefined || /^[元前]/u.test(behind.office)) return false;
  return (
    /^は[、,]?$/u.test(text.slice(mention.span[1], behind.span[0])) &&
    /^と(?:共|とも)に/u.test(text.slice(behind.span[1], behind.span[1] + 4))
  );
}

function mayHoldFormer(text: string, { span, name, office, reading, kind }: NameMention): boolean {
  if (kind === "group" || reading !== undefined || office?.startsWith(FORMER) !== true) return false;
  if (!/^\p{Script=Han}{2,}$/u.test(name)) return false;
  const whole = name.length + FORMER.length;
  if (whole > LONGEST_NAME && !isKnownSurname(name.slice(0, LONG_SURNAME))) return false;
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
