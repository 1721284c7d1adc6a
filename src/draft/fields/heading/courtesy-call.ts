// A courtesy call: takes the desk view and gives the words for it, where the first sentence says that one was received, or paid.

import type { ComposedText } from "../../../terms/article.ts";
import type { DeskView } from "../desk-view.ts";
import { surfaceOf } from "../desk-view.ts";
import { openingSpans } from "../people.ts";
import { quoteTopic } from "../topics/quote-topic.ts";

const CALLS = {
  /** サンプル北国国防長官の表敬を受けた; not 表敬を受ける予定です. */
  received: /(?:の|による|からの?|より)(?<call>表敬(?:訪問)?)を受け(?=(?:まし)?た|、)/u,
  /** サンプル北国大統領を表敬した; not を表敬する予定です. */
  paid: /を(?<call>表敬(?:訪問)?)(?=(?:しまし|し|いたしまし)た|し、)/u,
} as const;
/** 表敬を受け、…する予定です: to come, or not so. */
const NOT_YET =
  /予定(?:です|であ[るり].{0,4})?$|[るす]$|(?:ない|なかった|ません(?:でした)?)$|受けて(?:は)?い(?:な|ません)|(?:訂正|撤回|否定|取りやめ|取り消)(?:し|る|た)/u;

export function findCourtesyCall(view: DeskView, which: keyof typeof CALLS): ComposedText | undefined {
  for (const span of openingSpans(view)) {
    const words = surfaceOf(view, span);
    const found = NOT_YET.test(words.trim().replace(/(?:とおり|通り)(?:です|である)?$/u, ""))
      ? null
      : CALLS[which].exec(words);
    const call = found?.groups?.["call"];
    if (found !== null && call !== undefined)
      return quoteTopic(span[0] + found.index + found[0].indexOf(call), call);
  }
  return undefined;
}
