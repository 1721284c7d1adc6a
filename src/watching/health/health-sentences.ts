// Health sentences: what was found of a source → what happened, since when, what changed, and what to do, in Japanese and English.

import type { Look } from "../../terms/sources/look.ts";
import { CAUSE_WORDS } from "./cause-words.ts";
import type { Watched } from "./health-of.ts";
import { joinSentences, type Sentences } from "./sentences.ts";
import type { ShapeChange } from "./shape-change.ts";
import type { Silence } from "./silence.ts";
import { tellReason } from "./tell-reason.ts";
import { tellSpan, tellTime } from "./tell-time.ts";

const HOUR_MS = 3_600_000;
const HOURS_A_WEEK = 168;

const times = (count: number): string => (count === 1 ? "once" : `${count} times in a row`);

export function tellOverdue(nextAt: string, now: number): Sentences {
  const [at, span] = [tellTime(nextAt), tellSpan((now - Date.parse(nextAt)) / HOUR_MS)];
  return {
    ja: `${at.ja}に見に行く予定でしたが、${span.ja}たっても確認できていません。サーバーが動いているか、処理が滞っていないか調べてください。`,
    en: `It was to be looked at on ${at.en}, and ${span.en} later nobody has. See whether the server runs and what it is busy with.`,
  };
}

/** `blind`: the looks since it was seen last, newest first. */
export function tellFailing(
  { state, looks }: Watched,
  blind: readonly Look[],
  last: Look,
  since: string,
): Sentences {
  const words = CAUSE_WORDS[last.cause ?? (last.outcome === "refused" ? "robots" : "other")];
  const from = tellTime(since);
  const began: Sentences = {
    ja: `${from.ja}から${blind.length}回続けて読み取れていません。`,
    en: `Since ${from.en} it could not be read, ${times(blind.length)}.`,
  };
  const before = looks.slice(blind.length).find(({ items }) => items > 0);
  return joinSentences([
    began,
    words.what,
    tellReason({ reason: last.reason }),
    tellBefore(state?.lastSuccessAt, before),
    words.toDo,
  ]);
}

function tellBefore(lastSuccessAt: string | undefined, before: Look | undefined): Sentences {
  if (lastSuccessAt === undefined)
    return { ja: "これまでに読めたことはありません。", en: "It was never read before." };
  const at = tellTime(lastSuccessAt);
  const entries = before
    ? { ja: `、そのころは${before.items}件ありました`, en: `, when it had ${before.items} entries` }
    : { ja: "", en: "" };
  return {
    ja: `最後に読めたのは${at.ja}で${entries.ja || "す"}。`,
    en: `It was read last on ${at.en}${entries.en}.`,
  };
}

export function tellShape({ kind, since, before, items, new: unknown, told }: ShapeChange): Sentences {
  const from = tellTime(since);
  const found: Sentences =
    kind === "emptied"
      ? {
          ja: `${from.ja}から、以前は${before}件あった項目が${items}件しか見つかりません。ページが作り直されたか、年度替わりで一覧が新しくなった可能性があります。`,
          en: `Since ${from.en} it shows ${items} entries, where it had ${before}. It may have been built anew, or a new year's list has begun.`,
        }
      : {
          ja: `${from.ja}に、${items}件中${unknown}件が初めて見る項目でした(以前は${before}件)。ページが作り直され、アドレスが変わった可能性があります。`,
          en: `On ${from.en} ${unknown} of its ${items} entries were unknown, where it had ${before} before. It may have been built anew with other addresses.`,
        };
  const toDo: Sentences =
    kind === "emptied"
      ? {
          ja: "一覧を開き、発表へのリンクの例を選び直してください。",
          en: "Open the list and show again which links are announcements.",
        }
      : {
          ja: "取り込み済みの発表と重なっていないか、受信箱を確かめてください。",
          en: "See in the inbox whether announcements came twice.",
        };
  return joinSentences([found, told, toDo]);
}

export function tellSilent({ since, weeks, gapWeeks }: Silence): Sentences {
  const from = tellTime(since);
  const [span, gap] = [tellSpan(weeks * HOURS_A_WEEK), tellSpan(gapWeeks * HOURS_A_WEEK)];
  return {
    ja: `${from.ja}を最後に、${span.ja}のあいだ新しい発表がありません。ふだんは平均${gap.ja}ごとに出ています。ページは読めています。発表の場所が移っていないか、ブラウザーで確かめてください。`,
    en: `Nothing new has come since ${from.en}, for ${span.en}; usually something comes every ${gap.en} in the mean. The place can be read. See in a browser whether announcements are made elsewhere now.`,
  };
}

export function tellLateDelays(usual: number, mostMinutes: number): Sentences {
  const [late, most] = [tellSpan(usual / 60), tellSpan(mostMinutes / 60)];
  return {
    ja: `発表から受信まで、中央値で${late.ja}かかっています。確認の間隔は最長でも${most.ja}なので、掲載そのものが遅いか、日時の書き方が違う可能性があります。別の入口がないか確かめてください。`,
    en: `Half of its announcements are received ${late.en} or more after they were made, though it is looked at every ${most.en} at least: it shows them late, or its times are not what they seem. See whether there is a quicker way in.`,
  };
}

export function tellWell({ settings, state, looks }: Watched): Sentences {
  if (settings.state === "paused") return { ja: "確認を止めています。", en: "It is paused." };
  if (settings.kind === "push" || settings.kind === "paste")
    return { ja: "届くのを待つ情報源です。", en: "Nobody looks there: what belongs there is brought." };
  if (!state || looks.length === 0) return { ja: "まだ確認していません。", en: "It was not looked at yet." };
  const next = tellTime(state.nextAt);
  const soon: Sentences = { ja: `次は${next.ja}に確認します。`, en: `It is looked at next on ${next.en}.` };
  return joinSentences([tellLast(looks), tellNew(state.lastNewAt), soon]);
}

function tellLast([last]: readonly Look[]): Sentences | undefined {
  if (!last) return undefined;
  const at = tellTime(last.at);
  if (last.outcome !== "failed" && last.outcome !== "put-off")
    return { ja: `${at.ja}に確認しました。`, en: `It was looked at on ${at.en}.` };
  const { what } = CAUSE_WORDS[last.cause ?? "other"];
  return joinSentences([
    { ja: `${at.ja}の確認はできませんでした。`, en: `The look on ${at.en} gave nothing.` },
    what,
  ]);
}

function tellNew(lastNewAt: string | undefined): Sentences | undefined {
  if (lastNewAt === undefined) return undefined;
  const at = tellTime(lastNewAt);
  return { ja: `新しい発表は${at.ja}が最後です。`, en: `Something new came last on ${at.en}.` };
}
