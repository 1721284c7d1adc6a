// Takes folded text of a record of the Diet and gives the names that 君 follows: ○見本太郎君, ○国務大臣(見本太郎君), 見本太郎君 質問.

import { KANJI } from "../characters.ts";
import type { NameMention } from "../mention.ts";
import { isSurnameAlone, readNameParts } from "../name-parts.ts";
import { isNoName } from "../no-name.ts";
import { isKnownSurname, isLikelyName, partKnownName } from "../surnames.ts";
import { findAll } from "../../search/find-all.ts";
import { KANA_NAME } from "./name-run.ts";

const FORM = new RegExp(
  `(?<![${KANJI}])(?:(?<mark>[○◯〇]) ?)?(?:(?<office>[${KANJI}]{2,16})\\()?(?<name>${KANA_NAME}|[${KANJI}]{2,6}|[${KANJI}]{1,3} [${KANJI}]{1,3})君(?=[)。、 \\n]|[がはのにを]|から|$)`,
  "g",
);

/** ○12番(見本太郎): a member of an assembly speaks by the number of the seat. */
const BY_SEAT = new RegExp(
  `(?<=(?:^|\\n)[○◯〇] ?\\d{1,3}番\\()(?<name>${KANA_NAME}|[${KANJI}]{2,6}|[${KANJI}]{1,3} [${KANJI}]{1,3})(?=\\))`,
  "g",
);

function readBySeat(text: string, folded: string): readonly NameMention[] {
  if (!folded.includes("番(")) return [];
  return findAll(folded, BY_SEAT).flatMap((found): readonly NameMention[] => {
    const [name] = found;
    const nameSpan = [found.index, found.index + name.length] as const;
    const written = text.slice(...nameSpan);
    if (isNoName(name.replaceAll(" ", ""))) return [];
    return [
      {
        span: nameSpan,
        surface: written,
        ...(isSurnameAlone(written)
          ? { kind: "short", name: written, surname: written }
          : { kind: "full", ...readNameParts(written) }),
        nameSpan,
      },
    ];
  });
}

function isName(name: string, isMarked: boolean): boolean {
  const whole = name.replaceAll(" ", "");
  if (isNoName(whole) || whole.endsWith("諸")) return false;
  return isMarked || isKnownSurname(whole) || partKnownName(whole) !== undefined || isLikelyName(whole);
}

export function readNamesInDietRecord(text: string, folded: string): readonly NameMention[] {
  const bySeat = readBySeat(text, folded);
  if (!folded.includes("君")) return bySeat;
  const byTitle = findAll(folded, FORM).flatMap((found): readonly NameMention[] => {
    const { mark, office, name = "" } = found.groups ?? {};
    if (!isName(name, mark !== undefined)) return [];
    const end = found.index + found[0].length;
    const nameSpan = [end - 1 - name.length, end - 1] as const;
    const written = text.slice(...nameSpan);
    const start = office === undefined ? nameSpan[0] : nameSpan[0] - 1 - office.length;
    return [
      {
        span: [start, end],
        surface: text.slice(start, end),
        ...(isSurnameAlone(written)
          ? { kind: "short", name: written, surname: written }
          : { kind: "full", ...readNameParts(written) }),
        nameSpan,
        ...(office === undefined ? {} : { office }),
      },
    ];
  });
  return [...bySeat, ...byTitle];
}
