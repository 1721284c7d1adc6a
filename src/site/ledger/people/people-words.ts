// People words: every label of the pages of people and posts, in Japanese and in English.

import type { HoldingKind } from "../../../ledger/careers/joining/holdings.ts";
import type { Service } from "../../../ledger/careers/rows/rank-of.ts";
import type { OrderName } from "../../../terms/record-fact.ts";
import type { Language } from "../../site-config.ts";

export type PeopleWords = {
  readonly register: string;
  readonly about: readonly [string, string];
  readonly person: string;
  readonly post: string;
  readonly career: string;
  readonly alsoWritten: string;
  readonly services: Readonly<Record<Service, string>>;
  readonly kinds: Readonly<Record<HoldingKind, string>>;
  readonly orders: Readonly<Record<OrderName, string>>;
  readonly line: string;
  readonly lineOf: (name: string) => string;
  readonly lineSaid: (from: string, to: string) => string;
  readonly holdersLine: (name: string) => string;
  readonly ranks: string;
  readonly rank: string;
  readonly rankSince: string;
  readonly posts: string;
  readonly rows: string;
  readonly since: string;
  readonly until: string;
  readonly holding: string;
  readonly order: string;
  readonly move: string;
  readonly source: string;
  readonly sourceOf: (day: string) => string;
  readonly effective: string;
  readonly unknown: string;
  readonly unknownEnd: string;
  readonly today: string;
  readonly inferred: string;
  readonly promoted: string;
  readonly firstSeen: string;
  readonly retired: (day: string) => string;
  readonly correctedBy: string;
  readonly correction: string;
  readonly questions: string;
  readonly questionsText: string;
  readonly moreQuestions: string;
  readonly namesakes: string;
  readonly articles: string;
  readonly holders: string;
  readonly holder: string;
  readonly came: string;
  readonly went: string;
  readonly before: string;
  readonly behind: string;
  readonly shared: string;
  readonly search: string;
  readonly searchText: string;
  readonly submit: string;
  readonly found: (name: string) => string;
  /** More names begin so than are looked through. */
  readonly foundCut: string;
  readonly notFound: string;
  readonly newest: string;
  readonly ofService: (service: string) => string;
  readonly ofMonth: (month: string) => string;
  readonly byService: string;
  readonly byMonth: string;
  readonly all: string;
  readonly older: string;
  readonly toNewest: string;
  readonly empty: string;
  readonly note: string;
  readonly moves: (count: number) => string;
};

const JAPANESE: PeopleWords = {
  register: "人事の記録",
  about: [
    "公表された人事発令を一行ずつ記録し、だれがいつからどの役職にあったかをたどれるようにしています。どの行にも、もとになった発表があります。",
    "同姓同名の人は、階級・所属・前職がつながらない限り、別の人として扱います。決められないことは、決めずに問いとして示します。",
  ],
  person: "人物",
  post: "役職",
  career: "経歴",
  alsoWritten: "別の表記",
  services: {
    ground: "陸上自衛隊",
    maritime: "海上自衛隊",
    air: "航空自衛隊",
    "coast-guard": "海上保安庁",
    police: "警察",
    civil: "事務官・技官など",
  },
  kinds: { main: "本務", concurrent: "兼務", acting: "事務取扱", detached: "出向" },
  orders: {
    promote: "昇任",
    appoint: "補職",
    concurrent: "兼務",
    acting: "事務取扱",
    relieve: "解任",
    retire: "退職",
    detach: "出向",
    stay: "留任",
  },
  line: "経歴の図",
  lineOf: (name) => `${name}の経歴`,
  lineSaid: (from, to) => `${from}から${to}までを横棒で、上から古い順に示す。内容は下の表と同じ。`,
  holdersLine: (name) => `${name}の歴代`,
  ranks: "階級",
  rank: "階級",
  rankSince: "いつから",
  posts: "役職",
  rows: "発令",
  since: "就任",
  until: "離任",
  holding: "種別",
  order: "発令",
  move: "異動",
  source: "出典",
  sourceOf: (day) => `${day}の発表`,
  effective: "発令日",
  unknown: "不明",
  unknownEnd: "離任の発令なし",
  today: "現在",
  inferred: "(後の発令による)",
  promoted: "昇任",
  firstSeen: "この階級での最初の発令",
  retired: (day) => `${day}に退職`,
  correctedBy: "訂正された発令",
  correction: "訂正",
  questions: "確かめられていないこと",
  questionsText: "公表された発令だけでは決められないことです。",
  moreQuestions: "ほかの問い",
  namesakes: "同姓同名の別の人",
  articles: "この人についての記事",
  holders: "歴代",
  holder: "氏名",
  came: "前職",
  went: "次の職",
  before: "改編前の名称",
  behind: "改編後の名称",
  shared: "同時に複数の人が就く職です。新しい異動から順に示します。",
  search: "人名で探す",
  searchText: "氏名のはじめの文字、または読みがな",
  submit: "探す",
  found: (name) => `「${name}」で始まる名前の人`,
  foundCut: "同じ始まりの名前が多いので、一部だけを示しています。続きの文字も入れてください。",
  notFound: "その名前の人は、記録にありません。",
  newest: "新しい異動",
  ofService: (service) => `${service}の異動`,
  ofMonth: (month) => `${month}に発令の異動`,
  byService: "所属で探す",
  byMonth: "月で探す",
  all: "すべて",
  older: "前の異動",
  toNewest: "新しい異動へ",
  empty: "人事発令の記録はまだありません。",
  note: "実線は本務、斜線は兼務、点線の枠は事務取扱、点は出向。端の破線は、その時期の発令が見つからないことを示します。",
  moves: (count) => `${count}件`,
};

const ENGLISH: PeopleWords = {
  register: "Personnel register",
  about: [
    "Published personnel orders, kept row by row, so that it can be followed who held which post from when. Behind each row stands the announcement that says it.",
    "People of one name are kept apart unless rank, service and the post they come from go on. What cannot be decided is shown as a question.",
  ],
  person: "Person",
  post: "Post",
  career: "Career",
  alsoWritten: "Also written",
  services: {
    ground: "Ground Self-Defense Force",
    maritime: "Maritime Self-Defense Force",
    air: "Air Self-Defense Force",
    "coast-guard": "Japan Coast Guard",
    police: "Police",
    civil: "Civilian staff",
  },
  kinds: { main: "Main post", concurrent: "Concurrent", acting: "Acting", detached: "Detached" },
  orders: {
    promote: "Promoted",
    appoint: "Appointed",
    concurrent: "Concurrent post",
    acting: "Acting",
    relieve: "Relieved",
    retire: "Retired",
    detach: "Detached",
    stay: "Stays in post",
  },
  line: "Career line",
  lineOf: (name) => `Career of ${name}`,
  lineSaid: (from, to) => `Bars from ${from} to ${to}, oldest first. The table below says the same.`,
  holdersLine: (name) => `Holders of ${name}`,
  ranks: "Ranks",
  rank: "Rank",
  rankSince: "From",
  posts: "Posts",
  rows: "Orders",
  since: "From",
  until: "Until",
  holding: "Held as",
  order: "Order",
  move: "Move",
  source: "Source",
  sourceOf: (day) => `Announcement of ${day}`,
  effective: "In force from",
  unknown: "not known",
  unknownEnd: "no order says when",
  today: "today",
  inferred: "(from a later order)",
  promoted: "promoted",
  firstSeen: "first order in this rank",
  retired: (day) => `Retired on ${day}`,
  correctedBy: "corrected later",
  correction: "correction",
  questions: "Not established",
  questionsText: "What published orders alone do not decide.",
  moreQuestions: "More of them",
  namesakes: "Others of this name",
  articles: "Articles about this person",
  holders: "Holders",
  holder: "Name",
  came: "Came from",
  went: "Went to",
  before: "Called before",
  behind: "Called since",
  shared: "A post that several people hold at a time. Newest moves first.",
  search: "Find a person",
  searchText: "How the name begins, in Japanese, or its reading in kana",
  submit: "Find",
  found: (name) => `People whose names begin with “${name}”`,
  foundCut: "Many names begin so, and only some are shown: type more of the name.",
  notFound: "The register has nobody of that name.",
  newest: "Newest moves",
  ofService: (service) => `Moves in the ${service}`,
  ofMonth: (month) => `Moves in force in ${month}`,
  byService: "By service",
  byMonth: "By month",
  all: "All",
  older: "Earlier moves",
  toNewest: "Newest moves",
  empty: "No personnel orders are kept yet.",
  note: "Solid: main post. Hatched: concurrent. Dotted outline: acting. Dots: detached. A dashed end means that no order of that time is known.",
  moves: (count) => (count === 1 ? "1 row" : `${count} rows`),
};

export const PEOPLE_WORDS: Readonly<Record<Language, PeopleWords>> = { ja: JAPANESE, en: ENGLISH };
