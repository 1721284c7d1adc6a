// Takes the desk view and gives how ministers met where the text names no meeting: 懇談 of …長官と短時間懇談した.

import type { ComposedText } from "../../terms/article.ts";
import type { DeskView } from "./desk-view.ts";
import { surfaceOf } from "./desk-view.ts";
import { openingSpans } from "./people.ts";
import { quoteTopic } from "./topics/quote-topic.ts";

/** Behind whom they met: と短時間、懇談しました; と立ち話を行った. */
const MET =
  /(?:と|との間で)、?(?:[^、。\n]{0,8}?(?:時間|分間?)、?)?(?<met>電話会談|会談|懇談|面会|立ち話|意見交換)(?=を?し(?:(?:まし)?た(?:ところ|[。、が]|$)|、)|を行(?:(?:った|いました)(?:ところ|[。、が]|$)|い、))/u;
/** 会談し、…する予定です: to come, or not so. */
const NOT_YET = /予定(?:です|であ[るり].{0,4})?$|[るす]$|(?:ない|なかった|ません(?:でした)?)$/u;

export function findEncounter(view: DeskView): ComposedText | undefined {
  for (const span of openingSpans(view)) {
    const words = surfaceOf(view, span);
    const found = NOT_YET.test(words.trim().replace(/です$/u, "")) ? null : MET.exec(words);
    const met = found?.groups?.["met"];
    if (found !== null && met !== undefined)
      return quoteTopic(span[0] + found.index + found[0].lastIndexOf(met), met);
  }
  return undefined;
}
