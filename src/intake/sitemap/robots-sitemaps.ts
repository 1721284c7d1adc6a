// readSitemapLines: takes the bytes of a robots.txt, gives the sitemaps that it names on its own host.

const MOST = 50;
/** Only blanks and tabs around it: signs that part lines as well would be looked over from each of them to the last. */
const LINE = /^[ \t]*sitemap[ \t]*:[ \t]*(\S{1,2000})/gim;

/** `address`: of the robots.txt. A page in its place names none. */
export function readSitemapLines(bytes: Uint8Array, address: string): readonly string[] {
  const text = new TextDecoder().decode(bytes);
  const own = URL.parse(address)?.host;
  const found = new Set<string>();
  for (const [, named = ""] of text.matchAll(LINE)) {
    const url = URL.parse(named, address);
    if (url !== null && /^https?:$/.test(url.protocol) && url.host === own && found.size < MOST)
      found.add(url.href);
  }
  return [...found];
}
