// tellRule: takes the links that were learnt, says in a sentence of each language what they have in common and how sure that is.

import { describeGroup, mainPattern } from "./group-links.ts";
import type { LearnedLinks, LinkBasis } from "./learn-links.ts";
import type { DayPlace } from "./page-link.ts";

type Said = { readonly ja: string; readonly en: string };

const BASES: Readonly<Record<LinkBasis, Said>> = {
  examples: { ja: "示された例のあるリンクの一覧", en: "the links that stand like those that were shown" },
  addresses: {
    ja: "示された例とアドレスの形が同じリンクの一覧",
    en: "the links with addresses like those that were shown, none of which stands there now",
  },
  days: { ja: "日付の付いたリンクの主な一覧(推定)", en: "the page's main list of links with days, guessed" },
};

const DAYS: Readonly<Record<DayPlace, Said>> = {
  before: { ja: "日付はリンクの前", en: "the day before the link" },
  inside: { ja: "日付はリンクの中", en: "the day in the link" },
  behind: { ja: "日付はリンクの後", en: "the day behind the link" },
  above: { ja: "日付は上の行", en: "the day above the link" },
};

export function tellRule(learned: LearnedLinks): Said {
  const { links, basis, sure } = learned;
  if (links.length === 0) return { ja: "一覧は見つからない。", en: "No list was found." };
  const group = describeGroup(links);
  const places = new Set(links.flatMap(({ dayPlace }) => dayPlace ?? []));
  const days = [...places].map((place) => DAYS[place]);
  const dated = `${Math.round(group.dated * links.length)}/${links.length}`;
  const pattern = mainPattern(group) ?? "";
  const place = links[0]?.place ?? "";
  const percent = Math.round(sure * 100);
  return {
    ja: `${BASES[basis].ja}: 「${place}」に${links.length}件、${days.length === 0 ? "日付なし" : days.map(({ ja }) => ja).join("または")}(${dated}件)、アドレスは ${pattern} など(確かさ${percent}%)。`,
    en: `${capital(BASES[basis].en)}: ${links.length} at "${place}", ${days.length === 0 ? "without days" : days.map(({ en }) => en).join(" or ")} (${dated}), addresses like ${pattern} (${percent} % sure).`,
  };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
