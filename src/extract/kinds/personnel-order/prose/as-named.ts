// Takes a text and a row; gives the row with the commander of a command as the text itself calls the post: 東部隊司令官, where it has that word.

import type { Row } from "../row.ts";

const OF_COMMAND = /司令部司令官$/u;

/** 「東部隊司令部」の司令官 is 東部隊司令官 where the text calls the post so itself. */
export function asNamed(text: string, row: Row): Row {
  const { from, to, office } = row;
  const named = (post: string): string => {
    const short = OF_COMMAND.test(post) ? post.replace(OF_COMMAND, "司令官") : post;
    return short !== post && text.includes(short) ? short : post;
  };
  return {
    ...row,
    from: from.map(named),
    to: to.map(named),
    ...(office === undefined ? {} : { office: named(office) }),
  };
}
