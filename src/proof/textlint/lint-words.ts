// Takes desk text and gives what the chosen textlint rules find in the desk's own words; what is quoted is exempt by offset.

import { TextlintKernel } from "@textlint/kernel";
import textPlugin from "@textlint/textlint-plugin-text";
import type { Slip } from "../../terms/slip.ts";
import type { Span } from "../../terms/span.ts";
import type { DeskText } from "../desk-text.ts";
import { isQuoted, quotedWithin } from "../desk-text.ts";
import { loadRules } from "./rules.ts";

/** Stands for what is not to be proof-read, unit for unit: a sign that is no word and no bracket. */
const MASK = "〓";
/** kuromoji takes time by the square of a sentence's length: a longer one is no sentence. */
const LONGEST_SENTENCE = 2000;

/** 花子(はなこ): the は of a reading is no particle. */
const READING = /[(（][ぁ-んァ-ヴー・ 　]{2,30}[)）]/gu;

/** The desk's prose alone, one stretch a paragraph, and where each paragraph stands in the whole text. */
type Compact = {
  readonly text: string;
  readonly places: readonly { readonly at: number; readonly span: Span }[];
};

function masked(desk: DeskText, [start, end]: Span): string {
  // kuromoji counts characters, not units: a pair of surrogates would move every place after it.
  const units = [...desk.text.slice(start, end).replace(/[\u{10000}-\u{10ffff}]/gu, MASK + MASK)];
  for (const [from, to] of quotedWithin(desk, [start, end])) {
    for (let at = Math.max(from, start); at < Math.min(to, end); at += 1) units[at - start] = MASK;
  }
  return units
    .join("")
    .replace(/^[#>*\- ]+/u, (marks) => "　".repeat(marks.length))
    .replace(
      READING,
      (reading) => `${reading[0] ?? ""}${MASK.repeat(reading.length - 2)}${reading.at(-1) ?? ""}`,
    );
}

function compactWords(desk: DeskText): Compact {
  const places: { readonly at: number; readonly span: Span }[] = [];
  let text = "";
  for (const { role, span } of desk.words) {
    const written = masked(desk, span);
    const isProse = role === "prose" && written.split("。").every(({ length }) => length <= LONGEST_SENTENCE);
    if (!isProse || written.trim() === "") continue;
    places.push({ at: text.length, span });
    text += `${written}\n\n`;
  }
  return { text, places };
}

/** From the compact text to the whole one; undefined past the end of a paragraph. */
function placeOf({ places }: Compact, [start, end]: readonly [number, number]): Span | undefined {
  const place = places.findLast(({ at }) => at <= start);
  if (place === undefined) return undefined;
  const moved = place.span[0] - place.at;
  return end + moved <= place.span[1] ? [start + moved, end + moved] : undefined;
}

/** Messages have a head and advice on further lines; the desk sees the head. */
const headOf = (message: string): string => message.split("\n")[0]?.trim() ?? message;

export async function lintWords(desk: DeskText): Promise<readonly Slip[]> {
  const compact = compactWords(desk);
  if (desk.language !== "ja" || compact.text === "") return [];
  const { messages } = await new TextlintKernel().lintText(compact.text, {
    ext: ".txt",
    plugins: [{ pluginId: "text", plugin: textPlugin.default }],
    rules: await loadRules(),
  });
  return messages.flatMap(({ ruleId, message, range, fix }): readonly Slip[] => {
    const span = placeOf(compact, range);
    if (span === undefined || isQuoted(desk, span)) return [];
    const place = fix === undefined ? undefined : placeOf(compact, fix.range);
    return [
      {
        code: ruleId.replace(/^.*\//u, ""),
        span,
        message: `"${desk.text.slice(...span)}": ${headOf(message)}`,
        ...(fix === undefined || place === undefined ? {} : { fix: { span: place, text: fix.text } }),
      },
    ];
  });
}
