// stepOver: takes the address of a page that is not there and of the one that led to it, gives the one that would come behind it where both differ in one number only.

/** `?page=3` leads to `?page=4`, which is missing: `?page=5`. Offsets are counted on by their step. Undefined where nothing tells. */
export function stepOver(from: string, missing: string): string | undefined {
  const [before, behind] = [parts(from), parts(missing)];
  if (before.length !== behind.length) {
    // The first page of a list has no number: /press/ leads to /press/?page=2.
    return countOnlyNumber(missing);
  }
  const other = behind.flatMap((part, at) => (part === before[at] ? [] : [at]));
  const [at, second] = other;
  if (at === undefined || second !== undefined) return undefined;
  const [one, two] = [before[at] ?? "", behind[at] ?? ""];
  if (!/^\d{1,9}$/.test(one) || !/^\d{1,9}$/.test(two)) return undefined;
  const next = 2 * Number(two) - Number(one);
  if (next < 0) return undefined;
  return withPart(behind, at, String(next).padStart(two.startsWith("0") ? two.length : 0, "0"));
}

const parts = (address: string): readonly string[] => address.split(/(\d+)/);

function withPart(all: readonly string[], at: number, part: string): string {
  return all.map((each, place) => (place === at ? part : each)).join("");
}

function countOnlyNumber(address: string): string | undefined {
  const tail = /^(.*?(?:[?&](?:page|p|paged)=|\/page\/|_))(\d{1,6})(\D*)$/i.exec(address);
  if (!tail) return undefined;
  const [, head = "", number = "", rest = ""] = tail;
  return number === "2" ? `${head}3${rest}` : undefined;
}
