// Gram numbers: pieces of a text → their grams of one to three characters as whole numbers of 63 bits and a sign, each gram its own.

/** Code points end below 2^21; none is 0, so that a shorter gram is no longer one's number. */
const BITS = 21n;
/** Three characters of the Basic Plane, packed closer, stay exact as a JavaScript number. */
const PLANE = 2 ** 16;
const SURROGATE = /[\ud800-\udfff]/;

/** 63 bits hold three characters of any plane; the sign tells these numbers from those of the Basic Plane. */
function packAnywhere(characters: readonly string[]): bigint {
  let number = 0n;
  for (const character of characters) number = (number << BITS) | BigInt(character.codePointAt(0) ?? 0);
  return -number - 1n;
}

function addAnywhere(piece: string, numbers: Set<number | bigint>): void {
  const characters = Array.from(piece);
  for (let at = 0; at < characters.length; at += 1) {
    for (let end = at + 1; end <= Math.min(at + 3, characters.length); end += 1) {
      const gram = characters.slice(at, end).join("");
      numbers.add(gramNumber(gram));
    }
  }
}

/** Each once; a phrase shorter than three characters is a gram of its own. */
export function gramNumbersOf(pieces: readonly string[]): ReadonlySet<number | bigint> {
  const numbers = new Set<number | bigint>();
  for (const piece of pieces) {
    if (SURROGATE.test(piece)) {
      addAnywhere(piece, numbers);
      continue;
    }
    // A loop of its own for what nearly every text consists of: a publication takes a third of the time.
    for (let at = 0; at < piece.length; at += 1) {
      const one = piece.charCodeAt(at);
      numbers.add(one);
      if (at + 1 >= piece.length) continue;
      const two = one * PLANE + piece.charCodeAt(at + 1);
      numbers.add(two);
      if (at + 2 < piece.length) numbers.add(two * PLANE + piece.charCodeAt(at + 2));
    }
  }
  return numbers;
}

/** Of one gram, of up to three characters. */
export function gramNumber(gram: string): number | bigint {
  if (SURROGATE.test(gram)) return packAnywhere(Array.from(gram));
  let number = 0;
  for (let at = 0; at < gram.length; at += 1) number = number * PLANE + gram.charCodeAt(at);
  return number;
}
