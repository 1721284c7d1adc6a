// Takes folded text and gives the names that stand beside a rank: 空 将  武 藤 茂 樹, 海将補 坂田竜三, 山田太郎2等空尉.

import { FOREIGN_NAME, KANJI, KATAKANA } from "../characters.ts";
import type { NameMention } from "../mention.ts";
import { isSurnameAlone, readNameParts } from "../name-parts.ts";
import { isNoName } from "../no-name.ts";
import { NO_NAMES, RANKS } from "../offices.ts";
import { readPostBefore } from "../post-before.ts";
import { NAME_ENDS, OTHER_RANK, OWN_RANK } from "../rank-pattern.ts";
import { isGivenName, isKnownSurname, partKnownName } from "../surnames.ts";
import { findAll } from "../../search/find-all.ts";

function spaced(rank: string): string {
  return [...rank].join(" {0,2}");
}

const RANK = RANKS.map(spaced).join("|");
const ANY_RANK = new RegExp(
  `[佐尉曹長補将官監正士](?<=${RANKS.join("|")})|[陸海空] {1,2}将|等 {0,2}[陸海空] |士長|警[視部]`,
);
const ANY_OTHER_RANK = /[大中少准]将|[大中少准][佐尉]|曹長|提督/;
const SPACED_NAME = `[${KANJI}](?: {1,2}[${KANJI}]){1,6}`;
const NAME = `[${KANJI}]{1,4} {1,3}[${KANJI}]{1,4}(?! ?[${KANJI}])|[${KANJI}]{2,6}`;
const FORM = new RegExp(
  `(?=[1-3一二三准陸海空事技教大中少])(?:(?<![${KANJI}0-9])|(?<=[長官令監]))(${RANK}) {0,4}(?:\\t|(?<= )|(?=[${KANJI}]))(${SPACED_NAME}|${NAME})(?= {0,4}(?:$|[\\n\\t()、。~・]|以下|が|は|を|に|と|の))`,
  "gm",
);
/** 第1中隊見本渡2陸尉: behind a unit that ends in kanji the name begins at once. */
const UNIT_END = "[隊団群校艦班科室課]";
const BEFORE = new RegExp(
  `(?:(?<![${KANJI}0-9])|(?<=${UNIT_END}))([${KANJI}]{1,6}?)(${OWN_RANK})(?=以下|率|指揮|[着離就退昇]任|来訪|逝去|以[来後外降前]|(?![${KANJI}0-9]))(?!人事|等)`,
  "g",
);
/** 将 ends ordinary words, so that the table must know the name before a general's rank. */
const GENERAL = /将補?$/;
/** サミュエル・パパロ米海軍大将(インド太平洋軍司令官). */
const FOREIGN = new RegExp(
  `(${FOREIGN_NAME})・?(${OTHER_RANK})(?:\\(([${KANJI}${KATAKANA}0-9]{2,24}[長官令])\\))?(?=${NAME_ENDS}|[着離就退]任|来[訪航日])`,
  "g",
);
/** (艦長 アラン ベールズ 海軍大佐): parted by blanks. */
const FOREIGN_PARTED = new RegExp(
  `(?<![${KATAKANA}・] ?)([${KATAKANA}]{2,14} [${KATAKANA}]{2,14}) ?(${OTHER_RANK})(?=${NAME_ENDS})`,
  "g",
);
/** 将 and its kin stand in ordinary words too: behind them only a parted or whole name counts. */
const NO_NAME = /^(?:以下|以上|職|人事|昇任|補佐|会議|級|相当|階級|等|候補|クラス|任官|学生|隊員)/;

function readNamesBeforeRank(text: string, folded: string): readonly NameMention[] {
  const mentions: NameMention[] = [];
  for (const found of findAll(folded, BEFORE)) {
    const [surface, written = "", rank = ""] = found;
    const nameSpan = [found.index, found.index + written.length] as const;
    if (isNoName(written) || !isNameBeforeRank(folded, found.index, written, rank)) continue;
    const end = found.index + surface.length;
    const short = isSurnameAlone(written);
    const parts = readNameParts(text.slice(...nameSpan));
    mentions.push({
      span: [found.index, end],
      surface: text.slice(found.index, end),
      kind: short ? "short" : "full",
      ...(short ? { name: parts.name, surname: parts.name } : parts),
      nameSpan,
      rank,
    });
  }
  return mentions;
}

const BEHIND_KANJI = new RegExp(`[${KANJI}]$`);
/** 女性海将, 元空将, 統幕長海将: no name, but who it is, or the post. */
const NO_NAME_OF_GENERAL =
  /[第各同両元前現新初故]|[長官監令臣付]$|(?:女性|退役|予備|幹部|名誉|現役|全員|任務|当時|同期|直轄|名物|有力|先輩|後輩|若手|古参|将来|三人)$/;

/** 若手1佐, 中堅2佐: what sort of officer somebody is. */
const SORT_OF_OFFICER =
  /^(?:若手|中堅|古参|同期|先輩|後輩|現役|退役|予備|有力|名物|幹部|同僚|上司|部下|候補)$/;

const POLICE = /^警/;

/** A character alone must be a surname; behind a unit the name must be one of the tables, or end as one; so before 将, but for short runs. */
function isNameBeforeRank(folded: string, at: number, written: string, rank: string): boolean {
  if (isKnown(written)) return true;
  // 男性消防士長: of a fire brigade.
  if (/^(?:男性|女性)|消防$/.test(written) || SORT_OF_OFFICER.test(written)) return false;
  // 早瀬署警部: before ranks of the police stand their stations.
  if (written.length === 1 || POLICE.test(rank)) return false;
  if (BEHIND_KANJI.test(folded.slice(Math.max(0, at - 1), at))) return isGeneral(written);
  return !GENERAL.test(rank) || (written.length <= 5 && !NO_NAME_OF_GENERAL.test(written));
}

/** 教官 and 事務官 are common words too: 教官派遣. */
const CIVIL = /^(?:事務官|技官|教官)$/;
/** (2等海佐、第11護衛隊勤務): the rank stands before the post. */
const RANK_FIRST = new RegExp(`^${OWN_RANK}、`);
/** In an order the post held so far stands in brackets on the line above: (呉地方総監). */
const POST_ABOVE = /(?:^|\n) *\(([^()\n]{2,60})\) *\n *$/;
const LONGEST_POST = 70;

function readPostAbove(folded: string, at: number): string | undefined {
  const post = POST_ABOVE.exec(folded.slice(Math.max(0, at - LONGEST_POST), at))?.[1]?.replaceAll(" ", "");
  return post === undefined || /^以上|付$/.test(post) ? undefined : post.replace(RANK_FIRST, "");
}

/** 俵千城海将: an unknown surname, but whose last two characters are written as a given name. */
function isGeneral(written: string): boolean {
  return (
    written.length >= 3 &&
    written.length <= 5 &&
    isGivenName(written.slice(-2)) &&
    !/[第各同両]/.test(written)
  );
}

function isKnown(written: string): boolean {
  return isKnownSurname(written) || partKnownName(written) !== undefined;
}

/** 艦長 中佐 アラン・ベールズ. */
const FOREIGN_BEHIND = new RegExp(
  `(?<![${KANJI}])(${OTHER_RANK}) {1,2}([${KATAKANA}]{1,14}(?:[・=][${KATAKANA}]{1,14}){1,4})`,
  "g",
);

function readForeignNamesBehindRank(text: string, folded: string): readonly NameMention[] {
  return findAll(folded, FOREIGN_BEHIND).map((found) => {
    const [surface, rank = "", name = ""] = found;
    const end = found.index + surface.length;
    const nameSpan = [end - name.length, end] as const;
    const office = readPostBefore(folded, found.index);
    return {
      span: [found.index, end],
      surface: text.slice(found.index, end),
      kind: "full",
      name: text.slice(...nameSpan),
      nameSpan,
      rank,
      ...(office !== undefined && { office }),
    };
  });
}

function readForeignNamesBeforeRank(text: string, folded: string): readonly NameMention[] {
  return [...findAll(folded, FOREIGN), ...findAll(folded, FOREIGN_PARTED)].flatMap(
    (found): readonly NameMention[] => {
      const [surface, name = "", rank = "", office] = found;
      if (isNoName(name)) return [];
      const end = found.index + surface.length;
      const nameSpan = [found.index, found.index + name.length] as const;
      const short = isSurnameAlone(name);
      const post = office ?? (name.includes(" ") ? readPostBefore(folded, found.index) : undefined);
      return [
        {
          span: [found.index, end],
          surface: text.slice(found.index, end),
          kind: short ? "short" : "full",
          name: text.slice(...nameSpan),
          ...(short && { surname: text.slice(...nameSpan) }),
          nameSpan,
          rank,
          ...(post && { office: post }),
        },
      ];
    },
  );
}

function readForeignNames(text: string, folded: string): readonly NameMention[] {
  return [...readForeignNamesBeforeRank(text, folded), ...readForeignNamesBehindRank(text, folded)];
}

export function readNamesBesideRank(text: string, folded: string): readonly NameMention[] {
  // Compiling the form takes longer than looking whether there is a rank at all.
  const foreign = ANY_OTHER_RANK.test(folded) ? readForeignNames(text, folded) : [];
  if (!ANY_RANK.test(folded)) return foreign;
  const mentions: NameMention[] = [];
  FORM.lastIndex = 0;
  for (let found = FORM.exec(folded); found !== null; found = FORM.exec(folded)) {
    const written = found[2] ?? "";
    const end = found.index + found[0].length;
    const nameSpan = [end - written.length, end] as const;
    const name = written.replaceAll(" ", "");
    if (NO_NAMES.has(name) || NO_NAME.test(name)) continue;
    if (CIVIL.test(found[1] ?? "") && written === name && !isKnown(name)) continue;
    const office = readPostAbove(folded, found.index) ?? readPostBefore(folded, found.index);
    mentions.push({
      span: [found.index, end],
      surface: text.slice(found.index, end),
      kind: "full",
      ...readNameParts(text.slice(...nameSpan)),
      nameSpan,
      rank: (found[1] ?? "").replaceAll(" ", ""),
      ...(office !== undefined && { office }),
    });
  }
  return [...mentions, ...readNamesBeforeRank(text, folded), ...foreign];
}
