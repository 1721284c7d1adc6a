// Takes the desk view and gives what patterns quote from the text: the form, meeting, occasion, place, topics, labelled values.

import { foldWidth } from "../../japanese/fold-width.ts";
import type { ComposedText } from "../../terms/article.ts";
import type { AnnouncementKind } from "../../terms/kind.ts";
import type { Span } from "../../terms/span.ts";
import { spanContains } from "../../terms/span.ts";
import { grounded, sliceComposed } from "../template/composed-text.ts";
import { startDay } from "../template/time.ts";
import type { DeskView, OfficialBlock } from "./desk-view.ts";
import { openingSpans } from "./people.ts";
import { comparable, factsOfType, surfaceOf } from "./desk-view.ts";

const quote = (text: string, span: Span): ComposedText => grounded(text, { kind: "text", span });

/** Title, labels and their values. */
const HEAD_BLOCKS = 8;

/** The kind's word for what was held, as the title, the lead or the first official blocks write it; the longest first. */
export function findForm(view: DeskView, title: ComposedText | undefined): ComposedText | undefined {
  const { edition, reading, leadSpan, official } = view;
  const forms = (edition.forms[reading.kind] ?? []).toSorted((a, b) => b.length - a.length);
  const places = [leadSpan, ...official.slice(0, HEAD_BLOCKS).map(({ block }) => block.span)];
  const inTitle = forms.find((form) => title?.text.includes(form) === true);
  const ground = title?.grounds[0];
  // The lead says 臨時記者会見 where the title only says 会見; 停職処分 in the first line is a 懲戒処分 below.
  const sought = reading.kind === "discipline" ? longestFirst(view, places, forms) : places;
  for (const span of sought) {
    const text = span === undefined ? "" : reading.text.slice(...span);
    const form = forms.find((entry) => text.includes(entry));
    if (span === undefined || form === undefined || form.length <= (inTitle?.length ?? 0)) continue;
    const at = span[0] + text.indexOf(form);
    return quote(form, [at, at + form.length]);
  }
  return inTitle === undefined || ground === undefined ? undefined : grounded(inTitle, ground.from);
}

/** The first place that has the longest of the forms, before all others. */
function longestFirst(
  { reading }: DeskView,
  places: readonly (Span | undefined)[],
  [longest = ""]: readonly string[],
): readonly (Span | undefined)[] {
  const found = places.find((span) => span !== undefined && reading.text.slice(...span).includes(longest));
  return [found, ...places];
}

/** What follows a meeting's name in the title of something that is still to come. */
const STILL_TO_COME = /^(?:の|を)?(?:開催|実施|予定|調整)|^(?:に|へ)(?:向け|ついての予定)/u;

const BODY = "委員会";
const OWN_PAPER = /^の?共同(?:発表|声明|文書|宣言)/u;

/** 日韓防衛相会談 of 日韓防衛相会談に関する共同発表: the title up to the word for a meeting. */
export function meetingInTitle(
  title: ComposedText,
  meetings: readonly string[],
  isHeld = false,
): ComposedText | undefined {
  const ends = meetings
    .map((ending) => title.text.indexOf(ending) + ending.length)
    .filter((end, index) => end >= (meetings[index]?.length ?? 0));
  const first = Math.min(...ends);
  // 見本協議委員会 is a body: what it announced together was held by nobody.
  const end = title.text.startsWith(BODY, first) ? first + BODY.length : first;
  if (end > first && OWN_PAPER.test(title.text.slice(end))) return undefined;
  if (ends.length === 0 || (STILL_TO_COME.test(title.text.slice(end)) && !isHeld)) return undefined;
  if (OF_GUEST.test(title.text.slice(0, end)) && title.text.slice(end).startsWith("への")) return undefined;
  return sliceComposed(title, [BETWEEN.exec(title.text.slice(0, end))?.[0].length ?? 0, end]);
}

/** 電話会談 of 早見外務大臣とラーセン北国外務大臣との電話会談: who met is said beside it. */
const BETWEEN = /^[^、。]{2,30}(?:大臣|長官|次官|総理)と[^、。]{2,60}との(?=[^と、]{2,16}$)/u;

/** 早見外務大臣の見本外相会合 of 早見外務大臣の見本外相会合への出席: others hold it. */
const OF_GUEST = /^[(（]?[^の、]{2,14}(?:大臣|長官|次官|政務官|幕僚長)の.{4,}(?:会合|会議|協議|対話)$/u;

/** …大臣と会談を行いました, below …会談の実施について. */
const WAS_HELD = /(?:会談|会合|協議)を(?:行い|行っ|実施し|開催し)(?:まし)?た/u;

/** The meeting that was held: the reported event that the title names, else the title's own, else the first reported. */
export function findMeeting(view: DeskView, title: ComposedText | undefined): ComposedText | undefined {
  const { edition, official, reading } = view;
  const meetings = edition.endings.get("meeting") ?? [];
  const today = startDay(reading.announcedAt ?? "") ?? "9999-12-31";
  const events = factsOfType(view, "event").filter(
    ({ name, recalled, date }) =>
      recalled !== true &&
      (startDay(date ?? "") ?? "") <= today &&
      !OF_GUEST.test(name) &&
      meetings.some((ending) => name.endsWith(ending)),
  );
  const named = events.find(({ name }) => title?.text.includes(name) === true);
  const isHeld = WAS_HELD.test(official.find(({ text }) => text.includes("。"))?.text.slice(0, 400) ?? "");
  const own = title === undefined ? undefined : meetingInTitle(title, meetings, isHeld);
  // 見本防衛相会談 in the title says more than 会談 in the text.
  if (own !== undefined && (named === undefined || own.text.endsWith(named.name))) return own;
  // What the body mentions later is another meeting.
  const openings = openingSpans(view);
  const opening = events.find(({ span }) => openings.some((stretch) => spanContains(stretch, span)));
  const event = named ?? opening;
  const isToCome = event !== undefined && STILL_TO_COME.test(title?.text.split(event.name)[1] ?? "");
  return event === undefined || isToCome
    ? undefined
    : grounded(event.name, { kind: "fact", facts: [event.id] });
}

/** 見本フォーラム of 見本フォーラムにおける大臣スピーチ. */
const OCCASION_IN_TITLE = /^(?<who>\S{2,20}[\s　])?(?<occasion>.{2,40}?)(?:における|に於ける|での)/u;

/** The occasion that the text names, else what the title says it was held at. */
export function findOccasion(view: DeskView, title: ComposedText | undefined): ComposedText | undefined {
  const [occasion] = factsOfType(view, "occasion");
  const groups = OCCASION_IN_TITLE.exec(title?.text ?? "")?.groups;
  if (occasion === undefined) {
    const start = groups?.["who"]?.length ?? 0;
    const length = groups?.["occasion"]?.length ?? 0;
    return title === undefined || length === 0 ? undefined : sliceComposed(title, [start, start + length]);
  }
  return grounded(occasion.name, { kind: "fact", facts: [occasion.id] });
}

const PLACE_LABELS = ["場所", "場 所", "会見場所", "於", "Place", "Location"];

/** A joint conference greets those who came: シドニーに両大臣をお迎えできた. */
const GREETED = /^に[^。]{0,40}お?(?:迎え|招き)/u;
/** Who visits a place meets there: 米国・ニューヨークを訪問中の. */
const VISITED = /^を(?:公式)?訪問(?:中|し)/u;
const HELD_AT = /^(?:で(?!は|の(?!会))|において(?!は)|にて)/u;

/** A conference is about many places: only its label or the lead says where it was held. */
const LEAD_ONLY: ReadonlySet<AnnouncementKind> = new Set([
  "press-conference",
  "joint-press-conference",
  "speech",
]);

/** (於:中央玄関ホール), or a line that is nothing but a room: 見本省会見室. */
const ROOM =
  /於[:：]\s*(?<at>[^()（）《》\n]{2,40})[)）》]?$|^(?<room>[^\s。、()（）:：]{2,24}(?:会見室|会議室|講堂|ロビー))$/u;

/** 令和9年6月5日(土) 見本市: a line of day and place. */
const PLACE_BEHIND_DAY =
  /[0-9]{1,2}日(?:\([月火水木金土日]\))?\s+(?<at>[\p{Script=Han}ァ-ヴー・A-Za-z.]{2,16})$/u;

function findRoom({ reading, official }: DeskView): ComposedText | undefined {
  if (!LEAD_ONLY.has(reading.kind)) return undefined;
  const isSpeech = reading.kind === "speech";
  for (const { block, text } of official.slice(0, 6)) {
    const found = ROOM.exec(text.trim()) ?? (isSpeech ? PLACE_BEHIND_DAY.exec(foldWidth(text.trim())) : null);
    const room = found?.groups?.["at"] ?? found?.groups?.["room"];
    if (room === undefined) continue;
    const start = block.span[0] + text.indexOf(room);
    return quote(room, [start, start + room.length]);
  }
  return undefined;
}

/** Where it was held: a place under its label, or in the lead or an opening block with で or において after it. */
export function findPlace(view: DeskView): ComposedText | undefined {
  const labelled = findLabelledValue(view, PLACE_LABELS);
  if (labelled !== undefined) return labelled;
  const room = findRoom(view);
  if (room !== undefined) return room;
  const isJoint = view.reading.kind === "joint-press-conference";
  if (isJoint) return placeIn(view, view.official.slice(0, HEAD_BLOCKS), GREETED);
  const told = view.official.findIndex(({ text }) => text.includes("。"));
  const opening = LEAD_ONLY.has(view.reading.kind) ? [] : view.official.slice(0, Math.max(4, told + 1));
  return placeIn(view, opening, HELD_AT) ?? placeIn(view, opening.slice(0, told + 1), VISITED);
}

/** The first place of the lead or these blocks that is followed by what says that it was there. */
function placeIn(view: DeskView, blocks: readonly OfficialBlock[], sign: RegExp): ComposedText | undefined {
  const openings = [view.leadSpan, ...blocks.map(({ block }) => block.span)];
  const places = factsOfType(view, "place");
  const at = places.findIndex(({ span }) => {
    const after = surfaceOf(view, [span[1], span[1] + BEHIND_PLACE]);
    return openings.some((stretch) => stretch && spanContains(stretch, span)) && sign.test(after);
  });
  const place = FOREIGN_OFFICE.test(places[at]?.name ?? "") ? places[at - 1] : places[at];
  // 日本を訪問中の…と会談した: one's own country is no place where one meets.
  if (place === undefined || view.style.homeCountry.includes(place.name)) return undefined;
  return grounded(place.name, { kind: "fact", facts: [place.id] });
}

/** ウランバートル市内の国防省において: in the city that stands before it. */
const FOREIGN_OFFICE = /^(?:国防省|国防部|国務省|国防総省|外交部|首相府|大統領府)$/u;
const BEHIND_PLACE = 60;

const NUMBERING = /^(?:[0-9]+[.)、]?|\([0-9]+\)|[○・◆■●•-]|[ア-オ][.、])\s*/u;

/** The rest of a block after its label: `契約者:見本重工業` or `契約者 見本重工業`. */
function valueInBlock({ block, text }: OfficialBlock, label: string): ComposedText | undefined {
  const folded = foldWidth(text);
  const numbering = NUMBERING.exec(folded)?.[0].length ?? 0;
  if (!folded.startsWith(label, numbering)) return undefined;
  const rest = folded.slice(numbering + label.length);
  const gap = /^\s*(?::\s*|\s+|\t)/u.exec(rest)?.[0].length ?? 0;
  const start = numbering + label.length + gap;
  const value = text.slice(start).trimEnd();
  return gap === 0 || value === ""
    ? undefined
    : quote(value, [block.span[0] + start, block.span[0] + start + value.length]);
}

function isLabelAlone(text: string, label: string): boolean {
  return comparable(text).replace(NUMBERING, "").replace(/:$/u, "") === comparable(label);
}

/** A row of label and value; a row of many cells heads columns. */
function valueOfRow(view: DeskView, { block }: OfficialBlock, label: string): ComposedText | undefined {
  const [head, value, ...more] = block.cells ?? [];
  if (head === undefined || value === undefined || more.length > 0) return undefined;
  if (!isLabelAlone(view.reading.text.slice(...head), label)) return undefined;
  const text = view.reading.text.slice(...value).trim();
  return text === "" ? undefined : quote(text, value);
}

/** What the official text gives under the first of the labels that it has: beside it, in the next cell or the next block. */
export function findLabelledValue(view: DeskView, labels: readonly string[]): ComposedText | undefined {
  for (const label of labels) {
    for (const [position, entry] of view.official.entries()) {
      const isRow = entry.block.cells !== undefined;
      const beside = isRow ? valueOfRow(view, entry, label) : valueInBlock(entry, label);
      if (beside !== undefined) return beside;
      const next = view.official[position + 1];
      if (next !== undefined && isLabelAlone(entry.text, label)) {
        return quote(next.text.trim(), next.block.span);
      }
    }
  }
  return undefined;
}
