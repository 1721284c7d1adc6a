// Takes folded text and gives the names that 氏 or さん follows, two of them that 両氏 joins among these: 岸氏, 小泉、安両氏.

import { anyOf } from "../../any-of.ts";
import { KANJI, KATAKANA } from "../characters.ts";
import { KANA_SURNAMES } from "../kana-given-names.ts";
import type { NameMention } from "../mention.ts";
import { isSurnameAlone, readNameParts } from "../name-parts.ts";
import { isNoName } from "../no-name.ts";
import { NAME_ENDS } from "../rank-pattern.ts";
import { isGivenName, isKnownSurname, partKnownName } from "../surnames.ts";
import { findAll } from "../../search/find-all.ts";
import { KANA_NAME } from "./name-run.ts";

const NAME = `(?:(?:${anyOf(KANA_SURNAMES)})[${KANJI}]{1,3}|[${KANJI}]{2,3}[${KATAKANA}]{2,5}|${KANA_NAME}|[${KANJI}]{1,6}|[${KATAKANA}]{2,14}(?:[・=](?:[${KATAKANA}]{1,14}|[${KATAKANA}]-(?=・))){0,4})`;
const COURTESY = new RegExp(`(?:氏|さん|選手|記者|先生|殿下)(?=${NAME_ENDS}|】|及び|並びに|で、)`, "g");
const NAME_BEFORE = new RegExp(`(?<![${KANJI}${KATAKANA}=]|[${KATAKANA}A-Z]・)${NAME}$`);
const LONGEST_NAME = 72;
const BOTH = new RegExp(
  `両(?:氏|(議員|委員|理事|選手|教授|知事|代表|長官|副?大臣|政務官|外相|防衛相|国防相|首相)(?!会談|会議))`,
  "g",
);
const TWO_BEFORE = new RegExp(`(?<![${KANJI}${KATAKANA}・=])(${NAME})([、・と])(${NAME})$`);
/** 早見、川辺、大原各委員: more than two, each a surname of the table. */
const EACH = /(?<=[\u3400-\u9fff々])各(議員|委員|理事|教授|副大臣|政務官|審議官|[局部課]長)/gu;
const SEVERAL_BEFORE = new RegExp(`(?<![${KANJI}${KATAKANA}・=])[${KANJI}]{2,6}(?:、[${KANJI}]{2,6}){1,7}$`);
/** Clans and words that end so; 皆さん and 隊員さん are not in the table of surnames. */
const NO_NAME = /^(?:[両同各諸某彼源平摂]|当該|被疑|関係者)$/;

/** 高円宮妃殿下. */
const IMPERIAL = /.(?:宮妃?|親王|内親王|女王)$/;

function isName(name: string, courtesy: string): boolean {
  if (courtesy === "殿下") return IMPERIAL.test(name);
  if (isNoName(name) || NO_NAME.test(name) || name.endsWith("両")) return false;
  // A reporter is asked for by surname; 同行記者, 担当記者 are nobody.
  // アリさん may be anybody's pet; アリ・ラン・リンデンさん has a whole name.
  if (courtesy === "氏" || /^[ァ-ヴ]/.test(name))
    return courtesy === "氏" || (courtesy === "さん" && /[・=].+[・=]/.test(name));
  return isKnownSurname(name) || partKnownName(name) !== undefined || isMixed(name) || isUnknownWhole(name);
}

/** 見本デニー, さとう例子: what is written in two ways is no word. */
function isMixed(name: string): boolean {
  return /^[^ぁ-ゖァ-ヴー]+[ァ-ヴー]+$|^[ぁ-ゖ]+[^ぁ-ゖァ-ヴー]+$|^[^ぁ-ゖァ-ヴー]+[ぁ-ゖ]+$/.test(name);
}

/** 例見拓斗選手: no surname of the table, but written as a given name at its end; 看護師 and 参加者 are not. */
function isUnknownWhole(name: string): boolean {
  return (
    /^[^ぁ-ゖァ-ヴー]{4,5}$/.test(name) &&
    isGivenName(name.slice(-2)) &&
    !/[員者生師士手長児客人子]$/.test(name.slice(0, -2))
  );
}

const REPORTER = "記者";

/** Surnames of reporters from abroad, in one character. */
const FROM_ABROAD = /^[李王張劉陳楊趙黄周呉徐孫馬朱胡郭何羅鄭朴崔姜尹韓]$/;

/** 【見本新聞 早見記者】: the label names whoever asks, in whatever characters. */
function isLabelled(folded: string, at: number, name: string): boolean {
  const before = folded.slice(Math.max(0, at - 24), at);
  return (
    before.lastIndexOf("【") > before.lastIndexOf("】") &&
    /[ 、]$/.test(before) &&
    (name.length > 1 || FROM_ABROAD.test(name) || isKnownSurname(name))
  );
}

function makeMention(text: string, start: number, name: string, end: number): NameMention {
  const nameSpan = [start, start + name.length] as const;
  const short = isSurnameAlone(name);
  const parts = readNameParts(text.slice(...nameSpan));
  return {
    span: [start, end],
    surface: text.slice(start, end),
    kind: short ? "short" : "full",
    ...(short ? { name: parts.name, surname: parts.name } : parts),
    nameSpan,
  };
}

/** 見本渡、例示太郎両議員: the office is that of both. */
function readBoth(text: string, folded: string, found: RegExpExecArray): readonly NameMention[] {
  const [surface, office] = found;
  const before = folded.slice(Math.max(0, found.index - LONGEST_NAME), found.index);
  const [pair = "", first = "", joint = "", second = ""] = TWO_BEFORE.exec(before) ?? [];
  if (pair === "" || !isName(first, "氏") || !isName(second, "氏")) return [];
  const start = found.index - pair.length;
  const middle = start + first.length;
  const post = office === undefined ? {} : { office };
  return [
    { ...makeMention(text, start, first, middle), ...post },
    { ...makeMention(text, middle + joint.length, second, found.index + surface.length), ...post },
  ];
}

/** 早見、川辺、大原各委員 */
function readEach(
  text: string,
  folded: string,
  { index, 0: surface, 1: office }: RegExpExecArray,
): readonly NameMention[] {
  const before = folded.slice(Math.max(0, index - LONGEST_NAME), index);
  const list = SEVERAL_BEFORE.exec(before)?.[0] ?? "";
  const names = list.split("、");
  const isPerson = (name: string): boolean =>
    !isNoName(name) && (isKnownSurname(name) || partKnownName(name) !== undefined);
  if (names.length < 2 || !names.every(isPerson)) return [];
  let at = index - list.length;
  return names.map((name, place) => {
    const start = at;
    at += name.length + 1;
    const end = place === names.length - 1 ? index + surface.length : start + name.length;
    return { ...makeMention(text, start, name, end), ...(office === undefined ? {} : { office }) };
  });
}

export function readNamesWithTitle(text: string, folded: string): readonly NameMention[] {
  if (!/氏|さん|選手|記者|先生|殿下|両[議委理教知代長副大政外防国首]|各[議委理教副政審局部課]/.test(folded))
    return [];
  const alone = findAll(folded, COURTESY).flatMap((found): readonly NameMention[] => {
    const [courtesy] = found;
    const name = NAME_BEFORE.exec(folded.slice(Math.max(0, found.index - LONGEST_NAME), found.index))?.[0];
    if (name === undefined) return [];
    const start = found.index - name.length;
    return isName(name, courtesy) || (courtesy === REPORTER && isLabelled(folded, start, name))
      ? [makeMention(text, start, name, found.index + courtesy.length)]
      : [];
  });
  const both = findAll(folded, BOTH).flatMap((found) => readBoth(text, folded, found));
  const each = folded.includes("各") ? findAll(folded, EACH) : [];
  return [...alone, ...both, ...each.flatMap((found) => readEach(text, folded, found))];
}
