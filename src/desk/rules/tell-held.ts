// Tell held: how an announcement stands that was to be set aside or taken back → a sentence, in Japanese and English.

import { type Bilingual } from "../../site/site-config.ts";
import { formatStamp } from "../../site/markup/stamp.ts";
import type { HeldNow } from "../../terms/sources/held.ts";

/** By its title where whoever is told has that before them. `now` undefined: there is no such announcement. */
export function tellHeldNow(id: number, now: HeldNow | undefined, title?: string): Bilingual {
  const ja = title === undefined ? `発表${id}` : `「${title}」`;
  const en = title === undefined ? `Announcement ${id}` : `"${title}"`;
  switch (now?.kind) {
    case undefined:
      return { ja: `発表${id}はありません。`, en: `There is no announcement ${id}.` };
    case "held":
      return { ja: `${ja}は保管中です。`, en: `${en} is held.` };
    case "aside": {
      const at = formatStamp(now.at);
      return {
        ja: `${ja}は、${now.by}が${at}に見送りました。`,
        en: `${en} was set aside by ${now.by} at ${at}.`,
      };
    }
    case "drafted":
      return {
        ja: `${ja}は、記事${now.article}になっています。`,
        en: `${en} is drafted: article ${now.article}.`,
      };
    case "replaced":
      return {
        ja: `${ja}には新しい改訂があります(発表${now.by})。`,
        en: `${en} has a later revision: announcement ${now.by}.`,
      };
    case "never-held":
      return {
        ja: `${ja}は保管の対象ではありません。`,
        en: `${en} is not one that was held.`,
      };
  }
}
