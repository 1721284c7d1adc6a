// Layout: what a card says in, the tree of boxes that satori draws out, with the fonts that it needs.

import { SHARE_CARD_SIZE, type ShareCard } from "../terms/share-card.ts";
import { fitHeadline } from "./fit-headline.ts";
import type { FontFile, FontFiles, Weight } from "./fonts/font-files.ts";
import { type SetCharacter, setText, widthOf } from "./fonts/set-text.ts";

/** As satori takes it, without React. */
export type Box = {
  readonly type: "div";
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly Box[];
  };
};

/** The site's own, in its light theme: `site/style/tokens.ts`. */
const INK = "#14171a";
const SOFT = "#50575d";
const HAIR = "#d8dcdf";
const SEAL = "#b3192b";
const GROUND = "#ffffff";

const EDGE = 72;
const COLUMN = SHARE_CARD_SIZE.width - 2 * EDGE - 16;
const SMALL = 30;

type Style = Box["props"]["style"];

const box = (style: Style, ...children: readonly Box[]): Box => ({
  type: "div",
  props: { style: { display: "flex", ...style }, children },
});

/** The text as it was set: of a character that two fonts have, the first one's form is shown. */
function line(characters: readonly SetCharacter[], style: Style): Box {
  const names = new Set(characters.map(({ file }) => file.name));
  const text = characters.map(({ character }) => character).join("");
  const fontFamily = [...names].join(", ");
  return {
    type: "div",
    props: { style: { display: "flex", whiteSpace: "pre", fontFamily, ...style }, children: text },
  };
}

/** Cut where it is wider than `width` pixels. */
function cut(
  characters: readonly SetCharacter[],
  more: readonly SetCharacter[],
  width: number,
): readonly SetCharacter[] {
  if (widthOf(characters) * SMALL <= width) return characters;
  const shown = [...characters];
  while (shown.length > 0 && (widthOf(shown) + widthOf(more)) * SMALL > width) shown.pop();
  return [...shown, ...more];
}

/** The mark of the site: a notice on a board. */
function mark(): Box {
  const stroke = (top: number, width: number): Box =>
    box({ position: "absolute", left: 12, top, width, height: 4, backgroundColor: GROUND });
  return box(
    { position: "relative", width: 48, height: 48, marginRight: 16, backgroundColor: SEAL },
    stroke(11, 24),
    stroke(20, 24),
    stroke(29, 13),
    box({
      position: "absolute",
      left: 30,
      top: 30,
      width: 8,
      height: 8,
      borderRadius: 4,
      backgroundColor: GROUND,
    }),
  );
}

export type LaidOut = { readonly card: Box; readonly fonts: readonly FontFile[] };

/** No card draws more than so much of a text: what is longer ends before. */
const LONGEST = 300;

/** Whole pieces, as many as there is room for. */
function takeFirst(pieces: readonly string[]): readonly string[] {
  let length = 0;
  return pieces.filter((piece) => {
    const takes = length < LONGEST;
    length += piece.length;
    return takes;
  });
}

export function layOutCard(files: FontFiles, card: ShareCard): LaidOut {
  const used = new Map<string, FontFile>();
  const set = (text: string, weight: Weight): readonly SetCharacter[] => {
    const characters = setText(files, text.slice(0, LONGEST), weight);
    for (const { file } of characters) used.set(file.name, file);
    return characters;
  };
  const small = (text: string, weight: Weight, color: string, width = COLUMN): Box =>
    line(cut(set(text, weight), set("…", weight), width), { color, fontSize: SMALL, fontWeight: weight });
  const pieces = takeFirst(card.headline).map((piece) => set(piece, 700));
  const { size, lines } = fitHeadline(pieces, COLUMN, set("…", 700));
  const style = { color: INK, fontSize: size, fontWeight: 700, lineHeight: 1.4 };
  const top = box(
    { alignItems: "center" },
    small(card.section, 700, SEAL, COLUMN / 3),
    ...(card.issuer === undefined
      ? []
      : [
          box({ width: 1, height: SMALL, margin: "0 20px", backgroundColor: HAIR }),
          small(card.issuer, 400, SOFT, COLUMN / 2),
        ]),
  );
  const middle = box(
    { flexDirection: "column", flexGrow: 1, justifyContent: "center" },
    ...(card.series === undefined ? [] : [box({ marginBottom: 12 }, small(card.series, 700, SOFT))]),
    ...lines.map((one) => line(one, style)),
  );
  const bottom = box(
    { alignItems: "center", justifyContent: "space-between", paddingTop: 24, borderTop: `1px solid ${HAIR}` },
    box(
      {},
      small(
        card.sample === undefined ? card.day : `${card.day}  ${card.sample}`,
        400,
        SOFT,
        (COLUMN * 2) / 3,
      ),
    ),
    box(
      { alignItems: "center" },
      mark(),
      line(set(card.site, 700), { color: INK, fontSize: 36, fontWeight: 700 }),
    ),
  );
  const whole = box(
    {
      flexDirection: "column",
      ...SHARE_CARD_SIZE,
      padding: `56px ${EDGE}px 44px ${EDGE}px`,
      borderLeft: `16px solid ${SEAL}`,
      backgroundColor: GROUND,
    },
    top,
    middle,
    bottom,
  );
  return { card: whole, fonts: [...used.values()] };
}
