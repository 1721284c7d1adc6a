// Tell trial: what a rule would have done → sentences that say so, in Japanese and in English.

import type { Told } from "../told.ts";
import type { Trial } from "./trial.ts";

const WEEK_MS = 7 * 86_400_000;

const dayOf = (instant: string | undefined): string => (instant ?? "").slice(0, 10);
const plural = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${count === 1 ? one : more}`;

/** What it matches first, then what would have been otherwise, a sentence each. */
export function tellTrial(trial: Trial): readonly Told[] {
  return [tellMatches(trial), ...tellDifferences(trial)];
}

function tellMatches({ looked, matched, from, to }: Trial): Told {
  if (looked === 0)
    return {
      ja: "試せる過去の発表がありません。",
      en: "There are no past announcements to try it on.",
    };
  const ja = `過去の発表${looked}件(${dayOf(from)}〜${dayOf(to)})のうち`;
  const en = `Of ${plural(looked, "past announcement")} (${dayOf(from)} to ${dayOf(to)})`;
  if (matched === 0)
    return {
      ja: `${ja}、一つも当てはまりません。条件を見直してください。`,
      en: `${en} it matches none: look at its conditions again.`,
    };
  if (matched === looked)
    return {
      ja: `${ja}、すべてに当てはまります。条件が広すぎないか確かめてください。`,
      en: `${en} it matches every one: see whether its conditions are too wide.`,
    };
  return { ja: `${ja}、${matched}件に当てはまります。`, en: `${en} it matches ${matched}.` };
}

function tellDifferences(trial: Trial): readonly Told[] {
  const told = [
    ...trial.moved.map(({ from, to, count }) => ({
      ja: `${count}件は分野が「${from}」ではなく「${to}」になっていました。`,
      en: `${plural(count, "article")} would stand in "${to}", not in "${from}".`,
    })),
    ...tellPublishing(trial),
    trial.prioritised > 0 && {
      ja: `${trial.prioritised}件の優先度が決まっていました。`,
      en: `${trial.prioritised} would have got its priority.`,
    },
    trial.templated > 0 && {
      ja: `${trial.templated}件がその書式で下書きされていました。`,
      en: `${trial.templated} would have been drafted by its template.`,
    },
    trial.alerts > 0 && tellAlerts(trial),
    ...trial.overruled.map(({ rule, name, count }) => ({
      ja: `${count}件では、先にある規則${rule}「${name}」が同じことを決めます。`,
      en: `For ${count} of them rule ${rule} "${name}", which is asked before, says the same thing.`,
    })),
  ];
  return told.filter((each) => each !== false);
}

function tellPublishing({ sooner, onlyNow, doubtful, later, held }: Trial): readonly Told[] {
  const told = [
    sooner.count > 0 && {
      ja: `${sooner.count}件は受信と同時に公開され、中央値で${sooner.minutes}分早まっていました。`,
      en: `${sooner.count} would have been published when received, ${plural(sooner.minutes, "minute")} sooner in the median.`,
    },
    onlyNow > 0 && {
      ja: `${onlyNow}件は公開されていませんが、自動で公開されていました。`,
      en: `${onlyNow} would have been published, and never were.`,
    },
    doubtful > 0 && {
      ja: `${doubtful}件は疑いがあるか改訂なので、自動では公開されず編集者を待ちます。`,
      en: `${doubtful} would wait for an editor all the same: something is in doubt, or they are revisions.`,
    },
    later > 0 && {
      ja: `${later}件は自動で公開されず、下書きで待っていました。`,
      en: `${later} would have waited as drafts, and went out at once.`,
    },
    held > 0 && {
      ja: `${held}件は求められるまで下書きが作られていませんでした。`,
      en: `${held} would have had no draft before somebody asked.`,
    },
  ];
  return told.filter((each) => each !== false);
}

/** A span of less than a week tells no rate. */
function tellAlerts({ alerts, from = "", to = "" }: Trial): Told {
  const weeks = (Date.parse(to) - Date.parse(from)) / WEEK_MS;
  const rate = weeks >= 1 ? Math.round((alerts / weeks) * 10) / 10 : undefined;
  return {
    ja: `知らせが${alerts}通${rate === undefined ? "" : `(週に約${rate}通)`}届いていました。`,
    en: `${plural(alerts, "alert")} would have been sent${rate === undefined ? "" : `, some ${rate} a week`}.`,
  };
}
