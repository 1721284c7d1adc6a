// Takes the words of a line without blanks; gives what it orders and to which posts, or that it orders nothing known.

import type { OrderName } from "../../../terms/record-fact.ts";
import { splitPosts } from "./posts.ts";

export type Order = { readonly order: OrderName; readonly posts: readonly string[] };

const POST = "(?<post>[^、。=]{1,80}?)";
const COMMANDS = "を命ずる|を命じる|を命ず|に補する|に補す|に充てる|とする";

/** The first that fits decides. `post`: what is taken up, or with `relieve` laid down. */
const FORMS: readonly (readonly [order: OrderName, form: RegExp])[] = [
  ["stay", new RegExp(`^(?:${POST}[には]?)?留任(?:とする|させる|する)?$`, "u")],
  [
    "retire",
    /^(?:願い?に(?:より|依り).{0,16}免ずる|(?:[^、。]{0,24}(?:により|に伴い|による))?(?:定年|勧奨|任期満了|依願)?(?:退職|辞職|退官|退任)(?:を承認(?:する)?|を許可する|させる|する|とする|発令)?)$/u,
  ],
  ["relieve", new RegExp(`^(?:${POST}の)?(?:併任|兼務|兼職|兼補)を?(?:解除|解く|免ずる)(?:する)?$`, "u")],
  ["relieve", new RegExp(`^(?:兼ねて)?${POST}を(?:解く|免ずる|免じる|免ず|解除する)$`, "u")],
  ["detach", new RegExp(`^(?:${POST}[にへ]?)?出向(?:させる|を命ずる|を命じる|する|とする)?$`, "u")],
  ["promote", new RegExp(`^(?:${POST}[にへ]?)?(?:昇任|昇格|昇進)(?:させる|する|とする)?$`, "u")],
  [
    "acting",
    new RegExp(`^(?:兼ねて)?${POST}(?:の?事務取扱|の?事務代理|臨時代理|職務代行|心得)(?:${COMMANDS})?$`, "u"),
  ],
  [
    "concurrent",
    new RegExp(`^(?:兼ねて|併任:?|兼務:?|\\(併\\)|\\(兼\\))${POST}(?:に任命する|${COMMANDS})?$`, "u"),
  ],
  ["concurrent", new RegExp(`^${POST}[にをの]?(?:併任|兼務|兼補)(?:する|させる|${COMMANDS})?$`, "u")],
  [
    "appoint",
    new RegExp(
      `^${POST}(?:${COMMANDS}|[にを]任命する|に任ずる|に任じる|[にへ]配置換え?(?:する)?|[にへ]転任(?:させる)?|[にへ]転補(?:する)?|に指定する|を委嘱する|に採用(?:する)?|[にへ]異動させる)$`,
      "u",
    ),
  ],
];
/** Leave, study and the like fill no post, and what stands under them does not belong to the order before. */
const OTHER_ORDERS =
  /(?:休職|復職|休業|休暇|研修|留学|停職|待命|派遣)[^。]{0,12}(?:命ずる|命じる|承認する|認める|させる|する)$/u;
/** Marks and numbers that a line may begin with. */
const MARKS = /^(?:[○◎●■◆◇□・*▽▼△]+|[【〔［[<〈]|\d{1,2}[.)、]|[(]\d{1,2}[)])+/u;

/** `other`: an order, but none that fills or empties a post. */
export function readOrder(squeezed: string): Order | "other" | undefined {
  if (squeezed.length > 110) return undefined;
  const words = squeezed.replace(MARKS, "").replace(/[】〕\]>〉。:]+$/u, "");
  if (OTHER_ORDERS.test(words)) return "other";
  for (const [order, form] of FORMS) {
    const match = form.exec(words);
    if (match !== null) return { order, posts: postsOf(order, match.groups?.["post"]) };
  }
  return undefined;
}

/** A promotion leads to a rank, not to a post; who retires takes up none. */
function postsOf(order: OrderName, post: string | undefined): readonly string[] {
  return post === undefined || order === "promote" || order === "retire" ? [] : splitPosts(post);
}
