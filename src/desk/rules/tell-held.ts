// Tell held: how an announcement stands that was to be set aside or taken back → a sentence, in Japanese and English.

import { type Bilingual } from "../../site/site-config.ts";
import { formatStamp } from "../../site/markup/stamp.ts";
import type { HeldNow } from "../../terms/sources/held.ts";

/** Undefined: there is no such announcement. */
export function tellHeldNow(id: number, now: HeldNow | undefined): Bilingual {
  switch (now?.kind) {
    case undefined:
      return { ja: `発表${id}はありません。`, en: `There is no announcement ${id}.` };
    case "held":
      return { ja: `発表${id}は保管中です。`, en: `Announcement ${id} is held.` };
    case "aside": {
      const at = formatStamp(now.at);
      return {
        ja: `発表${id}は、${now.by}が${at}に見送りました。`,
        en: `Announcement ${id} was set aside by ${now.by} at ${at}.`,
      };
    }
    case "drafted":
      return {
        ja: `発表${id}は、記事${now.article}の下書きになっています。`,
        en: `Announcement ${id} is drafted: article ${now.article}.`,
      };
    case "replaced":
      return {
        ja: `発表${id}には新しい改訂があります(発表${now.by})。`,
        en: `Announcement ${id} has a later revision: announcement ${now.by}.`,
      };
    case "never-held":
      return {
        ja: `発表${id}は保管の対象ではありません。`,
        en: `Announcement ${id} is not one that was held.`,
      };
  }
}
