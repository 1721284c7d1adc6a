// Takes desk text in reading order (headline, lead, paragraphs; never official text) and gives its slips as warnings.

import { foldWidth } from "../japanese/fold-width.ts";
import type { ArticleDraft } from "../terms/article.ts";
import type { Warning } from "../terms/document.ts";

const YEAR_OF_DATE =
  /(?:令和|平成|昭和)(?:元|\d+)(?<both>\(\d{4}\))?年|(?<![(\d])\d{4}年(?=\d{1,2}月\d{1,2}日)/gu;
const CLOCK_TIME = /(?<!\d)(\d{1,2})時(?!間)(?:(\d{1,2})分)?/gu;
/** A name parted by a space, directly before an office: 中谷 元防衛大臣. */
const NAME_WITHOUT_READING =
  /(\p{Script=Han}{1,4} \p{Script=Han}{1,3}?)(?=\p{Script=Han}*(?:大臣|長官|幕僚長|総理|次官|報道官))/u;

function checkCalendars(text: string): readonly Warning[] {
  const [first, ...later] = [...text.matchAll(YEAR_OF_DATE)];
  const missing: readonly Warning[] =
    first === undefined || first.groups?.["both"] !== undefined
      ? []
      : [
          {
            code: "style-calendar",
            message: `"${first[0]}": the first date gives both calendars, 令和7(2025)年`,
          },
        ];
  const again = later.filter((date) => date.groups?.["both"] !== undefined);
  return [
    ...missing,
    ...again.map(([written]) => ({
      code: "style-calendar",
      message: `"${written}": both calendars only at the first date`,
    })),
  ];
}

function checkTimes(text: string): readonly Warning[] {
  return [...text.matchAll(CLOCK_TIME)]
    .filter(([, hour = "", minute = "00"]) => hour.length === 1 || minute.length === 1)
    .map(([written]) => ({ code: "style-time", message: `"${written}": times have two digits` }));
}

function checkReadings(text: string): readonly Warning[] {
  const found = NAME_WITHOUT_READING.exec(text);
  return found === null
    ? []
    : [{ code: "style-reading", message: `"${found[1] ?? ""}": a name has its reading at first mention` }];
}

/** Both calendars at the first date only, two-digit times, readings at first mention. Width does not matter. */
export function checkStyle(text: string): readonly Warning[] {
  const folded = foldWidth(text);
  return [...checkCalendars(folded), ...checkTimes(folded), ...checkReadings(folded)];
}

/** The proof of a whole Japanese article: its lead and what else the desk wrote. A headline's day has no year. */
export function proofArticle({ lead, body, language }: ArticleDraft): readonly Warning[] {
  if (language !== "ja") return [];
  const written = body.flatMap((block): readonly string[] => {
    if (block.kind === "paragraph" || block.kind === "heading") return [block.text];
    return block.kind === "list" ? block.entries : [];
  });
  return checkStyle([lead.text, ...written].join("\n"));
}
