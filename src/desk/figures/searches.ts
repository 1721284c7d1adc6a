// Searches: words that readers searched for without finding anything.

import { dayText } from "./bucket-time.ts";
import { column } from "./columns.ts";
import type { FigureContext } from "./figure-source.ts";
import { FIGURE_TEXTS } from "../words/figure-titles.ts";
import type { Figure } from "./figure.ts";

const DAY = 1440;
const DAYS_BACK = 90;
const MOST = 100;

export async function describeSearches({ source, minute, offsetMinutes }: FigureContext): Promise<Figure> {
  const searches = await source.listEmptySearches(dayText(minute - DAYS_BACK * DAY, offsetMinutes), MOST);
  const { title, about } = FIGURE_TEXTS.searches;
  return {
    name: "searches",
    title,
    about,
    empty: { ja: "見つからなかった検索はありません。", en: "No search has found nothing." },
    columns: [column("words", "text"), column("times", "count"), column("lastDay", "day")],
    rows: searches.map(({ words, times, lastDay }) => [words, times, lastDay]),
    plot: { kind: "bars", label: 0, value: 1 },
  };
}
