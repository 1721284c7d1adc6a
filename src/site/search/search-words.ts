// Search words: the labels of the search page, in Japanese and in English.

import type { NameKind } from "../../search/names/known-name.ts";
import { LONGEST_SEARCH, MOST_TERMS } from "../../search/read-search-words.ts";
import { MOST_COUNTED, type SearchOrder } from "../../newsroom/ports/search-store.ts";
import type { Language } from "../site-config.ts";
import type { SearchFault } from "./search-asking.ts";

export type SearchLabels = {
  readonly narrow: string;
  readonly allSections: string;
  readonly allKinds: string;
  readonly kind: string;
  readonly section: string;
  readonly from: string;
  readonly until: string;
  readonly order: string;
  readonly orders: Readonly<Record<SearchOrder, string>>;
  readonly found: (count: string) => string;
  readonly moreThan: (count: number) => string;
  readonly nothing: string;
  readonly nothingHelp: string;
  /** Nothing says it in the words that were typed. */
  readonly nothingExactly: string;
  /** What says it in other words: which words, and how many. */
  readonly alsoShown: (words: readonly string[], count: string) => string;
  readonly alike: (count: string) => string;
  readonly meant: string;
  readonly fewerWords: string;
  readonly elsewhere: string;
  readonly nameKinds: Readonly<Record<NameKind, string>>;
  readonly issuer: string;
  /** The whole name: not whoever is named in a text, but whom it is about. */
  readonly person: string;
  readonly issuedBy: (issuer: string) => string;
  readonly narrowedBy: string;
  readonly remove: string;
  readonly help: string;
  readonly faults: Readonly<Record<SearchFault, string>>;
  readonly next: string;
  readonly first: string;
  readonly feed: string;
};

const JAPANESE: SearchLabels = {
  narrow: "絞り込み",
  allSections: "全分野",
  allKinds: "すべての種類",
  kind: "種類",
  section: "分野",
  from: "公開日(から)",
  until: "公開日(まで)",
  order: "並び順",
  orders: { newest: "新しい順", best: "見出し優先" },
  found: (count) => `${count}件`,
  moreThan: (count) => `${count}件以上`,
  nothing: "見つかりませんでした",
  nothingHelp: "言葉を短くするか、別の表記や読みでお試しください。",
  nothingExactly: "入力どおりの言葉は見つかりませんでした",
  alsoShown: (words, count) => `${words.map((word) => `「${word}」`).join("")}の結果も表示(${count})`,
  alike: (count) => `同じ意味の言葉の結果も表示(${count})`,
  meant: "もしかして",
  fewerWords: "言葉を減らして探す",
  elsewhere: "絞り込まずに探す",
  nameKinds: {
    person: "人物",
    ship: "艦艇",
    office: "官職",
    unit: "部隊",
    aircraft: "航空機",
    place: "場所",
    issuer: "発表者",
    topic: "話題",
    series: "連載",
    section: "分野",
  },
  issuer: "発表者",
  person: "人物",
  issuedBy: (issuer) => `発表者: ${issuer}`,
  narrowedBy: "絞り込みの条件",
  remove: "を外す",
  help: `語を空白で区切ると、すべてを含む記事を探します。"防衛相 会談" のように引用符で囲むと続いた言葉として、-訓練 のように先頭に-を付けると含まない記事を探します。全角と半角、ひらがなとカタカナ、新旧の字体は区別しません。名前は読みやローマ字でも、官職や部隊は略称でも探せます。一度に探せるのは${LONGEST_SEARCH}字、${MOST_TERMS}語まで、件数を数えるのは${MOST_COUNTED - 1}件までです。`,
  faults: {
    empty: "探す言葉を入れてください。記号だけでは探せません。",
    "only-excluded": "除く言葉のほかに、探す言葉を一つ以上入れてください。",
    "too-long": `検索できる長さは${LONGEST_SEARCH}字までです。`,
    "too-many": `検索できる語は${MOST_TERMS}個までです。`,
    "reversed-days": "公開日の範囲が逆です。「から」の日を「まで」の日より前にしてください。",
  },
  next: "次の結果",
  first: "最初の結果へ",
  feed: "この検索のフィード",
};

const ENGLISH: SearchLabels = {
  narrow: "Narrow the search",
  allSections: "All sections",
  allKinds: "All kinds",
  kind: "Kind",
  section: "Section",
  from: "Published from",
  until: "Published until",
  order: "Order",
  orders: { newest: "Newest first", best: "In the headline first" },
  found: (count) => (count === "1" ? "1 article" : `${count} articles`),
  moreThan: (count) => `more than ${count} articles`,
  nothing: "Nothing was found",
  nothingHelp: "Try fewer words, another spelling or the reading of a name.",
  nothingExactly: "Nothing has the words as they were typed",
  alsoShown: (words, count) => `Also showing ${words.map((word) => `“${word}”`).join(", ")}: ${count}`,
  alike: (count) => `Also showing the same in other words: ${count}`,
  meant: "Did you mean",
  fewerWords: "Try fewer words",
  elsewhere: "Search without narrowing",
  nameKinds: {
    person: "person",
    ship: "ship",
    office: "office",
    unit: "unit",
    aircraft: "aircraft",
    place: "place",
    issuer: "issuer",
    topic: "topic",
    series: "series",
    section: "section",
  },
  issuer: "Issuer",
  person: "Person",
  issuedBy: (issuer) => `Issued by ${issuer}`,
  narrowedBy: "Narrowed by",
  remove: ": remove",
  help: `Words apart all have to stand in an article. Words within quotes, as in "joint statement", have to follow each other; a minus in front, as in -exercise, leaves out. Width, case, kana and old forms of characters make no difference. Names are found by their readings, too, also in Latin letters, and offices by what papers call them. A search can have ${LONGEST_SEARCH} characters and ${MOST_TERMS} words, and up to ${MOST_COUNTED - 1} articles are counted.`,
  faults: {
    empty: "Please enter something to look for; signs alone cannot be found.",
    "only-excluded": "Please enter at least one word to look for beside those to leave out.",
    "too-long": `A search can have up to ${LONGEST_SEARCH} characters.`,
    "too-many": `A search can have up to ${MOST_TERMS} words.`,
    "reversed-days": "The days of publication are the wrong way round: the first lies after the last.",
  },
  next: "More results",
  first: "First results",
  feed: "Feed of this search",
};

export const SEARCH_LABELS: Readonly<Record<Language, SearchLabels>> = { ja: JAPANESE, en: ENGLISH };
