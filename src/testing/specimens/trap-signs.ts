// Trap signs: what a specimen's text or gold must hold for a trap to be in it; only of traps that can be told without reading.

import type { SpecimenGold } from "./gold.ts";
import type { Trap } from "./traps.ts";

type Sign = (gold: SpecimenGold, text: string) => boolean;

const holds =
  (pattern: RegExp): Sign =>
  (_gold, text) =>
    pattern.test(text);
const isDoubted: Sign = ({ gold }) => (gold.warning ?? []).length > 0;
const orders = ({ gold }: SpecimenGold) => gold.appointment ?? [];

export const TRAP_SIGNS: Readonly<Partial<Record<Trap, Sign>>> = {
  "amount-corrected": holds(/訂正|誤/u),
  "announced-day-missing": ({ gold }) => gold.announcedAt === undefined,
  "anonymous-discipline": holds(/処分|免職|停職|減給|戒告/u),
  breadcrumb: holds(/[>＞›»]/u),
  "day-written-twice": isDoubted,
  "digits-run-into-unit": isDoubted,
  "dot-variants": holds(/[・·･]/u),
  "effective-missing": (gold) => orders(gold).some(({ effective }) => effective === undefined),
  english: ({ lang }) => lang === "en",
  "era-abbreviation": holds(/[MTSHRＭＴＳＨＲ][.．]?[0-9０-９]|平成|昭和|大正|明治/u),
  "final-report": holds(/最終/u),
  "furniture-after-closing": holds(/以\s*上/u),
  "impossible-date": isDoubted,
  "list-breaks-off": isDoubted,
  "nested-brackets": holds(/[(（][^)）]*[(（]/u),
  "numbers-man-oku": holds(/[億万千]/u),
  "reading-in-brackets": holds(/[(（][ぁ-んァ-ヶA-Z]/u),
  "second-calendar-agrees": holds(/[(（](?:19|20|１９|２０)/u),
  "second-calendar-disagrees": isDoubted,
  stays: holds(/留任|再任/u),
  "two-nationalities": ({ gold }) =>
    new Set((gold.sighting ?? []).map(({ nationality }) => nationality)).size > 1,
  "two-digit-year": holds(/(?<![0-9０-９])[0-9０-９]{2}年|R[0-9]/u),
  "wrong-weekday": isDoubted,
  "wrong-year": isDoubted,
  "yen-sign-and-dash": holds(/[¥￥\\]/u),
};
