// baseAddress: takes what a page's base element says and the page's address, gives the address that its links start from.

/** Each link is read from all of it anew: thousands of links behind one of megabytes did not end. */
const LONGEST_BASE = 2_000;

/** One that is none, or longer than addresses are, is left out. */
export function baseAddress(href: string | undefined, address: string): string {
  const base = href === undefined || href.length > LONGEST_BASE ? null : URL.parse(href, address);
  return base?.href ?? address;
}
