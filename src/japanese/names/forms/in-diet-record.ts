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

function isName(name: string, isMarked: boolean): boolean {
  const whole = name.replaceAll(" ", "");
  if (isNoName(whole) || whole.endsWith("諸")) return false;
  return isMarked || isKnownSurname(whole) || partKnownName(whole) !== undefined || isLikelyName(whole);
}

export function readNamesInDietRecord(text: string, folded: string): readonly NameMention[] {
  if (!folded.includes("君")) return [];
  return findAll(folded, FORM).flatMap((found): readonly NameMention[] => {
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
}
