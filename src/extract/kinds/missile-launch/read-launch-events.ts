// Takes a page and its dates; gives each launch with its time, and where the missile fell, as events.

import type { DateFact, EventFact } from "../../../terms/fact.ts";
import type { Span } from "../../../terms/span.ts";
import type { Page } from "../../page/page.ts";
import { roleAt } from "../../page/page.ts";
import type { NarrativeSentence } from "../movement/narrative.ts";
import { readNarrative } from "../movement/narrative.ts";

/** 発射: of a test or of another country's is no launch told here. */
const LAUNCH = /(?:弾道)?ミサイル[^。、\n]{0,20}?発射|発射/u;
const RECALLS = /昨年|先月|以来|これまで|\d{1,2}月\d{1,2}日の発射に(?:続|次)/u;
const FALLS =
  /(?:[一-龠]{2,4}\()?(?:(?:我が国|日本)の)?(?:排他的経済水域(?:\(EEZ\))?|EEZ(?:\(?[^()\n]{0,10}\)?)?)(?:の)?(?:外|内)(?:側)?[^。\n]{0,20}?落下(?!(?:した|する)か(?:どうか|[はもを、]))|(?:日本海|太平洋|朝鮮半島東岸付近|東シナ海)に落下|落下したのはいずれも[^。\n]{0,16}(?:排他的経済水域(?:\(EEZ\))?|EEZ)(?:外|内)/u;
const TIME = /T\d{2}/u;
/** 発射日時 令和11年10月5日0時47分頃, or the head of a table's column. */
const LABEL = /発射(?:日時|時刻)[ :|]{0,3}/u;
const ROW = /^\d{1,2}(?: |\|)/u;

export function readLaunchEvents(page: Page, dates: readonly DateFact[]): readonly EventFact[] {
  // A lead retells.
  const role = page.parts.some(({ role }) => role === "official") ? "official" : "lead";
  const narrative = readNarrative(page, dates, [role]);
  let isTable = false;
  const events = narrative.sentences.flatMap((sentence): readonly EventFact[] => {
    if (RECALLS.test(sentence.text.slice(0, 200))) return [];
    const label = LABEL.exec(sentence.text);
    const rows = label !== null || (isTable && ROW.test(sentence.text)) ? [sentence] : [];
    isTable = rows.length > 0;
    return [
      ...rows.flatMap((row) => labelledLaunches(page, narrative.toPage, row, label?.index ?? 0)),
      ...launchesOf(page, narrative.toPage, sentence),
      ...fallsOf(page, narrative.toPage, sentence),
    ];
  });
  const seen = new Set<string>();
  const once = events.filter(({ name, date }) => {
    const key = `${name} ${date}`;
    return date === undefined || (!seen.has(key) && seen.add(key));
  });
  return once.map((event, index) => ({ ...event, id: `h${index + 1}` }));
}

/** Every time of day in a sentence that tells a launch, up to the word itself. */
function launchesOf(
  page: Page,
  toPage: (span: Span) => Span,
  sentence: NarrativeSentence,
): readonly EventFact[] {
  const match = LAUNCH.exec(sentence.text);
  if (match === null) return [];
  const end = sentence.span[0] + match.index + match[0].length;
  const times = sentence.dates.filter(
    ({ value, span }) => TIME.test(value) && span[1] <= end && !isAboutAnHour(sentence, span),
  );
  return times.map(({ value }) => eventOf(page, toPage([end - 2, end]), "弾道ミサイルの発射", value));
}

/** The times behind a label, or in a row under the head of a column. */
function labelledLaunches(
  page: Page,
  toPage: (span: Span) => Span,
  { dates, span: [start] }: NarrativeSentence,
  from: number,
): readonly EventFact[] {
  return dates
    .filter(({ value, span }) => TIME.test(value) && span[0] - start >= from)
    .map(({ value, span }) => eventOf(page, toPage(span), `${missileOf(page)}の発射`, value));
}

function missileOf({ folded }: Page): string {
  return folded.includes("弾道ミサイル") ? "弾道ミサイル" : "ミサイル";
}

/** 7時台から: within that hour, and told to the minute elsewhere. */
function isAboutAnHour(sentence: NarrativeSentence, [start, end]: Span): boolean {
  return sentence.text.slice(start - sentence.span[0], end - sentence.span[0] + 1).includes("時台");
}

function fallsOf(
  page: Page,
  toPage: (span: Span) => Span,
  sentence: NarrativeSentence,
): readonly EventFact[] {
  const match = FALLS.exec(sentence.text);
  if (match === null) return [];
  const start = sentence.span[0] + match.index;
  const time = sentence.dates.findLast(({ value, span }) => TIME.test(value) && span[1] <= start);
  const isLaunch =
    time !== undefined && sentence.text.slice(time.span[1] - sentence.span[0], match.index).includes("発射");
  const span = toPage([start, start + match[0].length]);
  return [eventOf(page, span, page.text.slice(...span), isLaunch ? undefined : time?.value)];
}

function eventOf(page: Page, span: Span, name: string, date: string | undefined): EventFact {
  return {
    id: "",
    type: "event",
    span,
    part: roleAt(page, span[0]),
    basis: "stated",
    name,
    ...(date === undefined ? {} : { date }),
  };
}
