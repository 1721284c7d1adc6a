// Series name: a series' slug and its parts in, the name to show out.

import type { ArticleCard } from "../../terms/article.ts";

/** The slug where it is already words; else what the parts' headlines have in common; else the slug. */
export function nameSeries(series: string, parts: readonly ArticleCard[]): string {
  if (!/^[\w-]+$/.test(series)) return series;
  const [first, ...rest] = parts.map(({ headline }) => headline);
  if (first === undefined || rest.length === 0) return first ?? series;
  let length = first.length;
  for (const headline of rest) while (!headline.startsWith(first.slice(0, length))) length -= 1;
  const common = first
    .slice(0, length)
    .replace(/^《[^》]*》/, "")
    .replace(/[\s\u3000・、—―─(\uff08「第前中後上下]+$/, "");
  return common.length >= 4 ? common : series;
}
