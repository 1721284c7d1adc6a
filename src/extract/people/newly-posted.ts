// Takes a page and those named before; tells whose new post a name is called by: 山田大使, where the text says that 山田審議官 becomes one.

import type { NameMention } from "../../japanese/names.ts";
import type { Page } from "../page/page.ts";

/** …を大使に任命した, 大使に就任する, 大使として赴任する. */
const TAKES_UP =
  /^(?:に|として)(?:任命|就任|着任|赴任|昇任|昇格|起用|転出|転任|異動|なっ|なり|充て|発令)|^を命/u;
/** So far behind a name its sentence may tell what becomes of him. */
const LONGEST_SENTENCE = 200;

/** Of those with one surname, the first whose own sentence says that he takes up the post. */
export function findNewlyPosted(
  { folded }: Page,
  mention: NameMention,
  before: readonly NameMention[],
): NameMention | undefined {
  const { office, kind } = mention;
  if (office === undefined || kind !== "short") return undefined;
  return before.find((known) => {
    const behind = folded.slice(known.span[1], known.span[1] + LONGEST_SENTENCE).split(/[。\n]/u)[0] ?? "";
    const at = behind.indexOf(office);
    return at >= 0 && known.span[1] + at < mention.span[0] && TAKES_UP.test(behind.slice(at + office.length));
  });
}
