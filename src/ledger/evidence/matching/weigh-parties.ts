// Takes a pair and a clause's surroundings; gives what its parties tell: the same two countries, others, or more of them.

import type { Passage, ReadLater } from "../reading/later-announcement.ts";
import { contextsOf, type Context } from "./contexts.ts";
import { coverOf } from "./cover.ts";
import { keepLast } from "./keep-last.ts";
import { mark, type Feature, type Marks } from "./mark.ts";
import type { Pair } from "./pair.ts";
import { createRows, pieceOf, type Piece } from "./pieces.ts";
import type { Place } from "./places.ts";
import { weighOrganisations } from "./weigh-organisations.ts";

const JAPAN = "JP";
/** The parties in short. */
export const BOTH =
  /両国|両機関|両軍|双方|両大臣|両者|[3三]か国|3国|同国|両海軍|両部隊|各国|両政府|両隊|\b(?:both|two|three) (?:countries|sides|navies|forces|services|nations|governments|ministers)|\bboth\b|trilateral/u;
const MANY =
  /[3-9三四五六七八九]か国|[0-9]{2}か国|多国間|三者|\b(?:trilateral|quadrilateral|multilateral|multinational|(?:three|four|five|six|\d+) (?:countries|nations|navies))\b/u;
/** Japan in its own announcements; and whom nobody here promises anything. */
export const BYSTANDERS: ReadonlySet<string> = new Set([JAPAN, "KP"]);
/** Who speaks with the body speaks with its members. */
export const MEMBERS: ReadonlyMap<string, readonly string[]> = new Map([
  ["ASEAN", ["ID", "MY", "PH", "SG", "TH", "BN", "VN", "LA", "MM", "KH", "TL"]],
]);

/** From how far away the party is told. */
const AROUND: readonly (readonly [share: number, feature: Feature])[] = [
  [0.7, "parties-around.near"],
  [0.45, "parties-around.middle"],
  [0, "parties-around.far"],
];

/** What is done in its capital is likely done with it. */
const HOST_SHARE = 0.7;

function nearest(code: string, contexts: readonly Context[]): number {
  let best = 0;
  for (const { said, share } of contexts) {
    if (said.parties.has(code)) best = Math.max(best, share);
    else if (said.hosts.has(code)) best = Math.max(best, share * HOST_SHARE);
  }
  return best;
}

type Told = {
  readonly abroad: readonly string[];
  readonly shares: readonly number[];
  /** Named in the passage, in the title, and no party of the promise. */
  readonly others: readonly string[];
  readonly headOthers: readonly string[];
  readonly headHas: boolean;
};

function missing(
  { others, headOthers, shares }: Told,
  passage: Passage,
  isNamed: boolean,
  isOwnOffice: boolean,
): Marks {
  const both = BOTH.exec(passage.normal);
  if (both && shares.some((share) => share > 0)) return [mark("parties-in-short.some", 1, both[0])];
  if (others.length + headOthers.length > 0) {
    return [mark("other-parties.instead", 1, [...others, ...headOthers].join(" "))];
  }
  if (isNamed) return [mark("parties-missing.named")];
  if (passage.role === "answer") return [mark("parties-missing.answer")];
  return [mark(isOwnOffice ? "parties-missing.office" : "parties-missing.quite")];
}

function strangers(told: Told, passage: Passage, pair: Pair): Marks {
  const { abroad, others, headOthers, headHas } = told;
  const isNone = !abroad.some((code) => passage.parties.has(code));
  if (isNone && others.length > 0)
    return [mark(headHas ? "other-parties.below" : "other-parties.passage", 1, others.join(" "))];
  if (!headHas && headOthers.length > 0) return [mark("other-parties.title", 1, headOthers.join(" "))];
  if (others.length + headOthers.length > 0) {
    return [mark("more-parties.named", 1, [...others, ...headOthers].join(" "))];
  }
  const { head, hasHeadline } = pair.later;
  const many = MANY.exec(hasHeadline ? `${passage.normal} ${head.normal}` : passage.normal);
  const isPairwise = pair.undertaking.codes.length <= 2 && !abroad.some((code) => MEMBERS.has(code));
  return many && isPairwise ? [mark("more-parties.counted", 1, many[0])] : [];
}

/** Abroad others tell of what they do without Japan. */
function weighJapan({ undertaking, later }: Pair): Marks {
  if (!undertaking.codes.includes(JAPAN) || later.parties.has(JAPAN)) return [];
  const isTold = later.office.parties.has(JAPAN) || later.office.parties.size === 0;
  return [mark(isTold ? "parties-missing.japan-unsaid" : "parties-missing.japan")];
}

/** Whose own ministers and forces speak needs no name: 防衛大臣は、…. */
const OUR_OWN = /(?<!国防|外務|貿易|軍事)大臣|防衛[省相庁]|自衛隊|[我わ]が国|幕僚/u;
/** 【ソウル某通信】: what an agency tells is told by no office, whoever passes it on. */
const WIRE = /^\s*【[^】]{2,20}(?:通信|ニュース|共同|時事|ロイター|AP|AFP)】/u;
const isOurs = keepLast(({ passages }: ReadLater): boolean =>
  passages.some(({ normal }) => OUR_OWN.test(normal)),
);

/** 韓国の国防長官と米国の国防長官が会談し: what others do without Japan. */
function isWithoutJapan({ undertaking, later }: Pair): boolean {
  // In English a base of ours is named without the country.
  if (!undertaking.codes.includes(JAPAN) || later.parties.has(JAPAN) || later.language === "en") return false;
  if (later.office.parties.has(JAPAN) && !WIRE.test(later.text)) return false;
  return !isOurs(later);
}

const byOrganisations = createRows<Piece>();
const byCodes = createRows<Piece>();
/** Of a place so many: by its subjects, by whether the thing is named, by whose office it is. */
const OF_A_PLACE = 12;

/** `isNamed`: the thing itself is named, which tells whose it is. */
export function weighParties(pair: Pair): (place: Place, isNamed: boolean) => Piece {
  const { undertaking, later } = pair;
  const { codes, organisations, issuer } = undertaking;
  if (codes.every((code) => code === JAPAN)) {
    const own = byOrganisations(later, organisations);
    return ({ passage, index }) => (own[index] ??= pieceOf(weighOrganisations(pair, passage)));
  }
  const row = byCodes(later, codes);
  const { subjects } = coverOf(pair);
  const isOwnOffice = issuer === later.issuer ? 1 : 0;
  return (place, isNamed) => {
    const counted = subjects[place.at] ?? 0;
    const which = OF_A_PLACE * place.at + 4 * counted + (isNamed ? 2 : 0) + isOwnOffice;
    return (row[which] ??= pieceOf(weighAbroad(pair, place, contextsOf(later, place, counted), isNamed)));
  };
}

function weighAbroad(
  pair: Pair,
  { passage, clause }: Place,
  contexts: readonly Context[],
  isNamed: boolean,
): Marks {
  const { undertaking, later } = pair;
  const abroad = undertaking.codes.filter((code) => code !== JAPAN);
  const members = new Set(abroad.flatMap((code) => MEMBERS.get(code) ?? []));
  const isOther = (code: string): boolean =>
    !BYSTANDERS.has(code) && !undertaking.codes.includes(code) && !members.has(code);
  // 韓国の国防相と会談し、ロシアの…に懸念を示した: a clause that names them all says itself who else takes part.
  const saysWho = abroad.every((code) => clause.parties.has(code));
  const told: Told = {
    abroad,
    shares: abroad.map((code) => nearest(code, contexts)),
    others: [...(saysWho ? clause : passage).parties].filter(isOther),
    headOthers: later.hasHeadline ? [...later.head.parties].filter(isOther) : [],
    headHas: abroad.some((code) => later.head.parties.has(code)),
  };
  const least = Math.min(...told.shares);
  if (least === 0)
    return [...weighJapan(pair), ...missing(told, passage, isNamed, undertaking.issuer === later.issuer)];
  const { others, headOthers } = told;
  if (others.length + headOthers.length > 0 && isWithoutJapan(pair))
    return [mark("other-parties.instead", 1, [...others, ...headOthers].join(" "))];
  const isAll = abroad.every((code) => passage.parties.has(code));
  const isShort = told.headHas && BOTH.test(passage.normal);
  const around = isShort
    ? "parties-in-short.title"
    : (AROUND.find(([share]) => least >= share)?.[1] ?? "parties-around.far");
  return [isAll ? mark("parties-named.passage") : mark(around), ...strangers(told, passage, pair)];
}
