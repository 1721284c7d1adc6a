// Font files: a character in, the file that draws it out; the packages have each font in some hundred parts, loaded by need.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { create } from "fontkitten";

export type Weight = 400 | 700;

export type FontFile = {
  /** Unique: satori shows only the first of two fonts with one name. */
  readonly name: string;
  readonly weight: Weight;
  readonly bytes: Buffer;
  /** In em; undefined where the font has no glyph, whatever its package says of it. */
  readonly widthOf: (character: string) => number | undefined;
};

type Part = { readonly name: string; readonly ranges: readonly (readonly [first: number, last: number])[] };

type FontPackage = {
  readonly name: string;
  readonly weights: readonly Weight[];
  /** `@fontsource/…`: its list of parts, each with the characters that it is for. */
  readonly list: string;
};

/**
 * The second has what the first lacks of traditional and simplified Chinese, in one weight. It is asked only for
 * characters that the first cannot draw: its forms of the others are not Japan's.
 */
const PACKAGES: readonly FontPackage[] = [
  {
    name: "noto-sans-jp",
    weights: [400, 700],
    list: import.meta.resolve("@fontsource/noto-sans-jp/unicode.json"),
  },
  {
    name: "chocolate-classical-sans",
    weights: [400],
    list: import.meta.resolve("@fontsource/chocolate-classical-sans/unicode.json"),
  },
];

/** `U+4E00-4E0F,U+20BB7`. */
function readRanges(written: string): Part["ranges"] {
  return written.split(",").map((range) => {
    const [first = "", last = first] = range.trim().replace(/^U\+/i, "").split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

function readParts({ list }: FontPackage): readonly Part[] {
  // Written by the package, one text for each part: `{"[0]": "U+…", "latin": "U+…"}`.
  const written = JSON.parse(readFileSync(fileURLToPath(list), "utf8")) as Readonly<Record<string, string>>;
  return Object.entries(written).map(([name, ranges]) => ({
    name: name.replace(/^\[|\]$/g, ""),
    ranges: readRanges(ranges),
  }));
}

function openFile({ name, list }: FontPackage, part: Part, weight: Weight): FontFile {
  const file = `./files/${name}-${part.name}-${weight}-normal.woff`;
  const bytes = readFileSync(fileURLToPath(new URL(file, list)));
  const font = create(bytes);
  if (font.isCollection) throw new Error(`Cannot draw with ${file}: it holds several fonts.`);
  const widthOf = (character: string): number | undefined => {
    const code = character.codePointAt(0) ?? 0;
    return font.hasGlyphForCodePoint(code)
      ? font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm
      : undefined;
  };
  return { name: `${name}-${part.name}-${weight}`, weight, bytes, widthOf };
}

export type FontFiles = {
  /** Undefined where no font has the character. */
  find(character: string, weight: Weight): FontFile | undefined;
};

/** Every file that was needed once is held: all of them together are some 10 MB. */
export function openFontFiles(): FontFiles {
  const packages = PACKAGES.map((font) => ({ font, parts: readParts(font) }));
  const held = new Map<string, FontFile>();
  const open = (font: FontPackage, part: Part, weight: Weight): FontFile => {
    const key = `${font.name} ${part.name} ${weight}`;
    const file = held.get(key) ?? openFile(font, part, weight);
    held.set(key, file);
    return file;
  };
  return {
    find(character, weight) {
      const code = character.codePointAt(0) ?? 0;
      for (const { font, parts } of packages) {
        const nearest = font.weights.includes(weight) ? weight : 400;
        for (const part of parts) {
          if (!part.ranges.some(([first, last]) => first <= code && code <= last)) continue;
          const file = open(font, part, nearest);
          if (file.widthOf(character) !== undefined) return file;
        }
      }
      return undefined;
    },
  };
}
