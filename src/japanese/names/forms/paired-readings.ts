// Takes folded text and gives the names of which either half has its reading, and those that introduce themselves by an office.

import { HIRAGANA, KANJI } from "../characters.ts";
import type { NameMention } from "../mention.ts";
import { isSurnameAlone } from "../name-parts.ts";
import { isNoName } from "../no-name.ts";
import { OFFICE } from "../office-pattern.ts";
import { findAll } from "../../search/find-all.ts";

const PAIRED = `(?<surname>[${KANJI}]{1,4})\\((?<first>[${HIRAGANA}]{1,6})\\)(?<given>[${KANJI}]{1,4})\\((?<second>[${HIRAGANA}]{1,8})\\)`;
const TAKES_OFFICE = "(?:に就任|を拝命|に任命)(?:(?:を?(?:いた|致)?しました)|されました)(?:[、,])?";
/** 見本大臣を拝命しました岸辺渡です; 岸辺(きしべ)渡(わたる)大臣. */
const FORM = new RegExp(
  `(?:(?<before>${OFFICE})${TAKES_OFFICE})(?:${PAIRED}|(?<whole>[${KANJI}]{2,7}))(?=です|でございます|と申します|であります)|${PAIRED.replaceAll("?<", "?<b_")}(?:氏|さん)?(?<behind>${OFFICE})?`,
  "g",
);

/** Signs of either form: compiling the form takes longer than looking whether there is one at all. */
const LIKELY = new RegExp(
  `に就任|を拝命|に任命|[${KANJI}]\\([${HIRAGANA}]{1,6}\\)[${KANJI}]{1,4}\\([${HIRAGANA}]`,
);

type Groups = Readonly<Record<string, string | undefined>>;

function partsOf(groups: Groups): { surname: string; given: string; reading: string } | undefined {
  const pick = (name: string): string | undefined => groups[name] ?? groups[`b_${name}`];
  const [surname, given, first, second] = ["surname", "given", "first", "second"].map(pick);
  if (surname === undefined || given === undefined) return undefined;
  return { surname, given, reading: `${first ?? ""}・${second ?? ""}` };
}

export function readNamesWithPairedReadings(text: string, folded: string): readonly NameMention[] {
  if (!LIKELY.test(folded)) return [];
  return findAll(folded, FORM).flatMap((found): readonly NameMention[] => {
    const groups: Groups = found.groups ?? {};
    const { before, behind, whole } = groups;
    const parted = partsOf(groups);
    const name = parted === undefined ? (whole ?? "") : parted.surname + parted.given;
    const office = before ?? behind;
    if (isNoName(name)) return [];
    const span = [found.index, found.index + found[0].length] as const;
    const nameStart =
      span[0] +
      (parted === undefined ? found[0].length - name.length : found[0].lastIndexOf(`${parted.surname}(`));
    const nameEnd = span[1] - (behind?.length ?? 0);
    return [
      {
        span,
        surface: text.slice(...span),
        kind: parted === undefined && isSurnameAlone(name) ? "short" : "full",
        name,
        nameSpan: [nameStart, nameEnd],
        ...parted,
        ...(office === undefined ? {} : { office }),
      },
    ];
  });
}
