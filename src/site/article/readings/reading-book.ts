// Reading book: what the authority and an article say of how names are read → where in a text a reading belongs over it.

import type { Span } from "../../../terms/span.ts";

/** How something is read, as an authority file or an article says. */
export type KnownReading = {
  readonly written: string;
  /** In kana; surname and given name parted by `・`, as `written` is by a space where it tells them apart. */
  readonly reading: string;
  /** Of a person whose surname also stands alone before an office; places and units have none. */
  readonly surname?: string;
};

export type Ruby = { readonly span: Span; readonly reading: string };

export type ReadingBook = {
  /** Spans of `text` with their readings, in order, none over another. */
  find(text: string): readonly Ruby[];
};

type Piece = { readonly length: number; readonly reading: string };

type Entry = {
  readonly written: string;
  readonly pieces: readonly Piece[];
  /** What must follow: a surname alone is a name only before an office. */
  readonly before?: RegExp;
};

const HAN = /\p{Script=Han}/u;
const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー・]+$/u;
const SPACES = ["", " ", "\u3000"];

/** 中谷防衛大臣, 早瀬1等海佐, 小泉氏: within a few signs an office, a rank or a form of address. */
const OFFICE =
  /^[\p{Script=Han}・0-9\uff11-\uff13]{0,10}(?:大臣|長官|幕僚長|司令官?|司令部|次官|議員|審議官|参事官|報道官|団長|師団長|隊長|[陸海空]将補?|[陸海空]佐|[陸海空]尉|[外防首]相|氏|さん)/u;

/** Shorter names are part of other words too often: they count only where no other sign of a word stands beside them. */
const SURE_LENGTH = 4;

function isPartOfWord(text: string, start: number, end: number): boolean {
  return HAN.test(text.charAt(start - 1)) || HAN.test(text.charAt(end));
}

/** The article says it itself there: 早瀬 航(はやせ・わたる). */
function isReadAlready(text: string, end: number): boolean {
  return /^[(\uff08][\p{Script=Hiragana}\p{Script=Katakana}ー・]+[)\uff09]/u.test(text.slice(end, end + 40));
}

function entriesOf({ written, reading, surname }: KnownReading): readonly Entry[] {
  const name = written.replaceAll(/\s/gu, "");
  if (!HAN.test(name) || !KANA.test(reading)) return [];
  const given = surname === undefined ? "" : name.slice(surname.length);
  const [first = "", second = ""] = reading.split("・");
  if (surname === undefined || given === "" || second === "" || !name.startsWith(surname)) {
    return [{ written: name, pieces: [{ length: name.length, reading: reading.replaceAll("・", "") }] }];
  }
  const whole = SPACES.map((space): Entry => {
    const last = { length: given.length, reading: second };
    const gap = space === "" ? [] : [{ length: space.length, reading: "" }];
    return {
      written: surname + space + given,
      pieces: [{ length: surname.length, reading: first }, ...gap, last],
    };
  });
  return [
    ...whole,
    { written: surname, pieces: [{ length: surname.length, reading: first }], before: OFFICE },
  ];
}

/** What two entries read differently is read by neither: nobody can tell whose name it is. */
function withoutDoubts(entries: readonly Entry[]): readonly Entry[] {
  const byName = Map.groupBy(entries, ({ written }) => written);
  return [...byName.values()].flatMap((same) => {
    const [first] = same;
    const readings = new Set(same.map(({ pieces }) => pieces.map(({ reading }) => reading).join("・")));
    return first && readings.size === 1 ? [first] : [];
  });
}

function matches(text: string, at: number, { written, before }: Entry): boolean {
  if (!text.startsWith(written, at)) return false;
  const end = at + written.length;
  if (isReadAlready(text, end)) return false;
  if (before) return !HAN.test(text.charAt(at - 1)) && before.test(text.slice(end, end + 20));
  return written.length >= SURE_LENGTH || !isPartOfWord(text, at, end);
}

/** Gaps have no reading; a part that is kana already needs none. */
function rubiesAt(text: string, at: number, { pieces }: Entry): readonly Ruby[] {
  let start = at;
  return pieces.flatMap(({ length, reading }) => {
    const span: Span = [start, start + length];
    start += length;
    return reading !== "" && HAN.test(text.slice(...span)) ? [{ span, reading }] : [];
  });
}

/** Later readings stand in for earlier ones of the same name: what an article says goes before the authority. */
export function createReadingBook(known: readonly KnownReading[]): ReadingBook {
  const entries = withoutDoubts(known.flatMap(entriesOf));
  const longestFirst = entries.toSorted((a, b) => b.written.length - a.written.length);
  const byFirst = Map.groupBy(longestFirst, ({ written }) => written.charAt(0));
  return {
    find(text) {
      const found: Ruby[] = [];
      for (let at = 0; at < text.length; at += 1) {
        const entry = byFirst.get(text.charAt(at))?.find((each) => matches(text, at, each));
        if (!entry) continue;
        found.push(...rubiesAt(text, at, entry));
        at += entry.written.length - 1;
      }
      return found;
    },
  };
}
