// Takes the ground of a record or a report, and its kind; gives what the authority it tells of undertook, announced and expressed.

import type { ActFact, ActName } from "../../terms/fact.ts";
import type { AnnouncementKind } from "../../terms/kind.ts";
import type { Span } from "../../terms/span.ts";
import { spanContains } from "../../terms/span.ts";
import type { ActGround } from "./act-ground.ts";
import { readEnglishActs } from "./english/read-english-acts.ts";
import { findFirstToCome } from "./due.ts";
import type { UnnumberedAct } from "./read-acts.ts";
import { roleAt } from "../page/page.ts";
import { numberActs, readActs } from "./read-acts.ts";
import { TALKS_TOLD, TOLD_OF, TOLD_OF_LAUNCHES, WRITTEN } from "./verbs/tables.ts";

/** 派遣を延長すること: a course, and not the news itself (航行したと発表した). */
const COURSE = /[うくぐすつぬぶむる]こと$/u;

/** Acts that are what a kind is about, even where they undertake nothing. */
const OWN: Partial<Readonly<Record<AnnouncementKind, readonly ActName[]>>> = {
  "cabinet-decision": ["decided", "announced"],
  contract: ["announced"],
  deployment: ["decided"],
  "disaster-relief": ["decided"],
  "missile-launch": ["announced"],
  "operation-report": ["decided"],
  "news-report": ["announced", "decided", "agreed"],
  notice: ["announced"],
};

/** Who asks for relief is told of in every report of it. */
const OTHERS: Partial<Readonly<Record<AnnouncementKind, readonly ActName[]>>> = {
  "disaster-relief": ["requested", "expressed"],
  accident: ["requested"],
  discipline: ["requested"],
};

/** 延長を申請した: the authority's own, and no call for relief. */
function isApplication({ page }: ActGround, { matter, span }: UnnumberedAct): boolean {
  return page.folded.slice(matter.span[1], span[1]).includes("申請");
}

/** The lead only says who published what follows; in what follows the acts stand. */
export function readToldActs(ground: ActGround, kind: AnnouncementKind): readonly ActFact[] {
  const { page } = ground;
  const stretches = page.parts.filter(({ role }) => role === "official").map(({ span }) => span);
  if (kind === "personnel-order")
    return page.language === "en" ? [] : numberActs(readAppointing(ground, stretches));
  if (page.language === "en")
    return numberActs(
      readEnglishActs(ground, stretches).filter(({ undertaking }) => undertaking !== undefined),
    );
  // Chiefs of staff who visit one another meet as ministers do.
  if (kind === "unit-exchange")
    return numberActs(readActs(ground, stretches, WRITTEN).filter((act) => !isNews(act)));
  if (kind === "news-report" && TALKS.test(page.folded.slice(0, TOLD_WITHIN)))
    return numberActs(withStated(ground, stretches, readActs(ground, stretches, TALKS_TOLD)));
  if (kind === "missile-launch" && SPOKEN_OF.test(page.folded.slice(0, SPOKEN_WITHIN)))
    return numberActs([
      ...readActs(ground, stretches, TALKS_TOLD)
        .filter(({ matter }) => !LAUNCHED_ONLY.test(matter.text))
        .map((act) => (CONDEMNED_IN.test(act.matter.text) ? { ...act, act: "condemned" as const } : act)),
      ...readDemands(ground, stretches),
    ]);
  const table = kind === "missile-launch" ? TOLD_OF_LAUNCHES : TOLD_OF;
  return numberActs(
    [...readActs(ground, stretches, table), ...readComments(ground, stretches)]
      .filter(
        (act) =>
          (isOwn(act, OWN[kind] ?? []) || isVoted(ground, act)) &&
          !((OTHERS[kind] ?? []).includes(act.act) && !isApplication(ground, act)) &&
          !(kind === "contract" && PRODUCT.test(act.matter.text)) &&
          !(kind === "discipline" && isOfPunished(ground, act)),
      )
      .map((act) => withLabelledDue(ground, act)),
  );
}

/** 早見氏を図書庁長官に充てる人事を閣議決定しました: where orders are told and not listed, what was decided. */
function readAppointing(ground: ActGround, stretches: readonly Span[]): readonly UnnumberedAct[] {
  if (!APPOINTED.test(ground.page.folded.slice(0, APPOINTED_WITHIN))) return [];
  return readActs(ground, stretches, TOLD_OF).filter(
    ({ act, matter }) => act === "decided" && APPOINTING.test(matter.text),
  );
}
const APPOINTED = /人事案?を(?:閣議(?:で|において)?)?、?(?:決定|決め)/u;
const APPOINTED_WITHIN = 1500;
const APPOINTING =
  /(?:充て|あて|任命す|起用す|就け|昇格させ|昇任させ|指名す)る(?:など(?:の)?)?人事案?(?:を閣議(?:で|において)?、?)?$/u;

/** 原案のとおり可決されました: what an assembly's record is about. */
function isVoted({ page }: ActGround, { act, matter, span }: UnnumberedAct): boolean {
  return act === "decided" && page.folded.slice(matter.span[1], span[1]).includes("可決され");
}

/** 親善行事を行ったと発表した is the news. */
function isNews({ act, matter }: UnnumberedAct): boolean {
  return act === "announced" && /(?:た|ている)$/u.test(matter.text);
}

/** 下記のとおり実施します: the days stand under a label further down. */
function withLabelledDue(ground: ActGround, act: UnnumberedAct): UnnumberedAct {
  if (act.act !== "announced" || act.undertaking !== "expectation" || act.due !== undefined) return act;
  if (!BELOW.test(ground.page.folded.slice(...act.span))) return act;
  const due = findFirstToCome(ground);
  return due === undefined ? act : { ...act, due };
}

const BELOW = /(?:下記|以下|次)の(?:とおり|通り|要領で|日程で)/u;

/** 「心配をかけ、大変申し訳ない。飛行安全に万全を期す」とコメントした: what a unit's head says in sentences of his own, or in one. */
const COMMENT = /「([^「」]{4,300}。[^「」]{4,300})」|「([^「」]{4,300})」と(?=の?コメント)/gu;
/** Of all that is said there, what is promised and what is apologised for. */
const COMMENTED: ReadonlySet<ActName> = new Set<ActName>(["apologised", "committed"]);

function readComments(ground: ActGround, stretches: readonly Span[]): readonly UnnumberedAct[] {
  const inside = stretches.flatMap(([start, end]) =>
    [...ground.page.folded.slice(start, end).matchAll(COMMENT)].map(
      ({ index, 1: told, 2: alone = "" }): Span => {
        const words = told ?? alone;
        const from = start + index + 1;
        return [from, from + words.length];
      },
    ),
  );
  return inside.length === 0 ? [] : readActs(ground, inside, TOLD_OF).filter(({ act }) => COMMENTED.has(act));
}

/** 共同声明では…「…を強く非難する」としている: what a statement says in the words that a paper quotes. */
const STATED = /「([^「」]{8,300})」と(?=(?:して|した|する)|(?:強調|明記|表明|指摘)(?:[。し]|$))/gu;
const STATEMENT = /共同(?:声明|文書|発表|コミュニケ)/u;
/** What such words undertake, a paper leaves to the statement. */
const STATED_ACTS: ReadonlySet<ActName> = new Set<ActName>([
  "concerned",
  "condemned",
  "reaffirmed",
  "supported",
  "welcomed",
]);

/** The acts of quoted words stand for the verb that quotes them. */
function withStated(
  ground: ActGround,
  stretches: readonly Span[],
  told: readonly UnnumberedAct[],
): readonly UnnumberedAct[] {
  const first = STATEMENT.exec(ground.page.folded)?.index;
  if (first === undefined) return told;
  const inside = stretches.flatMap(([start, end]) =>
    [...ground.page.folded.slice(start, end).matchAll(STATED)].map(({ index, 1: words = "" }): Span => {
      const from = start + index + 1;
      return [from, from + words.length];
    }),
  );
  const said = readActs(
    ground,
    inside.filter(([from]) => from > first),
    TALKS_TOLD,
  ).filter(({ act, undertaking }) => undertaking === undefined && STATED_ACTS.has(act));
  const own = told.filter((act) => !said.some(({ span }) => spanContains(act.span, span)));
  return [...own, ...said].toSorted((a, b) => a.span[0] - b.span[0]);
}

function readDemands({ page, people }: ActGround, stretches: readonly Span[]): readonly UnnumberedAct[] {
  return stretches.flatMap(([start, end]) =>
    [...page.folded.slice(start, end).matchAll(DEMANDED)].map((found): UnnumberedAct => {
      const from = start + found.index + 1;
      const matter: Span = [from, from + (found.groups?.["words"]?.length ?? 0)];
      return {
        type: "act",
        span: [from, start + found.index + found[0].length - 2],
        part: roleAt(page, from),
        basis: "stated",
        act: "requested",
        actors: people.principals,
        matter: { text: page.text.slice(...matter), span: matter },
      };
    }),
  );
}

/** A paper that tells of talks tells what ministers did there as their own summary does. */
const TALKS =
  /(?:電話(?:で|による)?(?:会談|協議)し|と[^。\n]{0,24}?(?:会談|協議|懇談)(?:し|を(?:行|開|実施))|(?:会談|会合|協議)(?:で(?:は|、)|後|に臨)|共同声明)/u;
const TOLD_WITHIN = 600;
/** 会見した早見防衛相は、「…」と説明: a paper prints what a minister said of a launch. */
const SPOKEN_OF = /」と(?:説明|強調|述べ|語っ|話し|指摘)/u;
const SPOKEN_WITHIN = 2000;
/** 「厳重に抗議し、強く非難した」と述べた: said of what was done. */
const CONDEMNED_IN = /(?:抗議|非難)(?:を)?(?:し|いたし|行っ)(?:た|ました|ている)(?:こと|旨)?」?$/u;
/** 「…と連携しながら、自制を強く求めていく」としている: quoted, and asked of those who launched. */
const DEMANDED =
  /「(?<words>(?![^「」]{0,20}(?:政府|与党|野党|国会|首相|大臣|総理)(?:に|へ|から))[^「」]{2,300})を(?:強く|厳しく)?求めて(?:いく|いきたい|まいる)」と(?=して|した|する|の)/gu;
/** 発射したと発表した is the news. */
const LAUNCHED_ONLY = /(?:発射し|落下し|飛翔し)た(?:こと|と[み見]られる)?(?:が|を|と)?$/u;

/** 「軽く考えていた」と話している, 退職する意向を示した: who was punished says that. */
function isOfPunished({ page }: ActGround, { act, span, matter }: UnnumberedAct): boolean {
  if (act !== "expressed") return false;
  return TALKED.test(page.folded.slice(matter.span[1], span[1])) || RESIGNS.test(matter.text);
}

const TALKED = /話し|語っ|供述し/u;
const RESIGNS = /退職する|辞職する/u;

/** 次期衛星では、…に対応します: what is procured does that, or the contract. */
const PRODUCT =
  /^(?:本(?:契約|事業|装備品?|器材)|[^、。]{0,30}(?:衛星|装備品?|システム|器材|装置|艦|機|車両?|ミサイル|誘導弾|弾))(?:で)?は、?/u;
/** 発射したことを確認した: seen. */
const LAUNCHED = /発射|飛翔|落下|飛行/u;

function isOwn({ act, matter, undertaking }: UnnumberedAct, own: readonly ActName[]): boolean {
  if (act === "confirmed") return undertaking !== undefined && !LAUNCHED.test(matter.text);
  if (undertaking !== undefined || own.includes(act)) return true;
  if (act === "announced") return COURSE.test(matter.text);
  return act !== "decided" && act !== "committed" && act !== "agreed";
}
