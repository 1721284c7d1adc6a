// readAddress: takes an address as a feed writes it and what it counts from, gives it absolute, or nothing for what is no address of the web.

const LONGEST = 8_192;

export function readAddress(written: string | undefined, base: string): string | undefined {
  const text = written?.trim() ?? "";
  if (text === "" || text.length > LONGEST) return undefined;
  const found = URL.parse(text, base);
  if (found === null || (found.protocol !== "https:" && found.protocol !== "http:")) return undefined;
  return found.href;
}
