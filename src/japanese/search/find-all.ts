// Takes a text and an expression; gives all its matches, in order, also where a cheap sign tells near which places they can be.

/** As `text.matchAll(sign)`, without making the expression anew for each text. `sign` is global. */
export function findAll(text: string, sign: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  sign.lastIndex = 0;
  for (let match = sign.exec(text); match !== null; match = sign.exec(text)) {
    found.push(match);
    if (match[0] === "") sign.lastIndex += 1;
  }
  return found;
}

/** Within so short a reach of a hint, each place is tried; within a longer one, the text is searched from there on. */
const SHORT_REACH = 16;

/** The flags of a sign for `findNear`, and of one without a hint. */
export function flagsNear(reach?: number): "gu" | "yu" {
  return reach !== undefined && reach <= SHORT_REACH ? "yu" : "gu";
}

/**
 * The same matches, where every match has `hint` in it or behind it, which begins at most `reach` units behind the match's
 * start. What stands before the first hint is never searched, and a text without one costs a pass for `hint`, which is
 * global. A sticky sign is tried at each place within reach of a hint, once: for short reaches. A global one is searched
 * from there on, in one pass over the text, since a search that finds nothing is the last.
 */
export function findNear(
  text: string,
  hint: RegExp,
  sign: RegExp,
  reach: number,
): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let from = 0;
  hint.lastIndex = 0;
  for (let near = hint.exec(text); near !== null; near = hint.exec(text)) {
    const first = Math.max(from, near.index - reach);
    const match = sign.sticky ? findWithin(text, sign, first, near.index) : searchFrom(text, sign, first);
    if (match !== null) {
      found.push(match);
      from = Math.max(sign.lastIndex, match.index + 1);
      hint.lastIndex = from;
    } else if (sign.sticky) from = near.index + 1;
    else break;
  }
  sign.lastIndex = 0;
  return found;
}

function searchFrom(text: string, sign: RegExp, first: number): RegExpExecArray | null {
  sign.lastIndex = first;
  return sign.exec(text);
}

function findWithin(text: string, sign: RegExp, first: number, last: number): RegExpExecArray | null {
  for (let at = first; at <= last; at += 1) {
    sign.lastIndex = at;
    const match = sign.exec(text);
    if (match !== null) return match;
  }
  return null;
}
