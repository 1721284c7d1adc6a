// Is HEIC: the first bytes of a file → whether it is what telephones keep their photographs as, which few browsers show.

/** Of what is coded as HEVC, by ISO/IEC 23008-12; AVIF comes in the same box under brands of its own. */
const HEVC = new Set(["heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs"]);
const MOST_BRANDS = 32;

/** The box `ftyp`: its length, its name, the main brand, a version, and the brands that it is readable as. */
export function isHeic(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16 + 4 * MOST_BRANDS));
  if (head.length < 16 || head.toString("latin1", 4, 8) !== "ftyp") return false;
  const end = Math.min(head.readUInt32BE(0), head.length);
  const brands = [head.toString("latin1", 8, 12)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(head.toString("latin1", at, at + 4));
  return brands.some((brand) => HEVC.has(brand));
}
