// Address form: an address in, one form of all addresses that lead to the same page out, to compare by and never to ask.

/** What tells of the reader or of the way there, and not of the page. */
const PARAMETER_OF_READER =
  /^(?:utm_\w+|[a-z]{0,2}clid|_ga|_gl|mc_[ce]id|igshid|cmpid|ref|from_source|jsessionid|phpsessid|aspsessionid\w*|cfid|cftoken|sid|sessionid|session_id)$/i;
const INDEX_FILE = /\/(?:index|default)\.(?:html?|php|aspx?|jsp|cgi)$/i;
const SESSION_IN_PATH = /;(?:jsessionid|phpsessid|sid)=[^/;]*/gi;
/** Of the same pages for telephones. */
const MOBILE_HOST = /^(?:www|m|sp|mobile|smp)\.(?=[^.]+\.[^.]+)/;

/** What is no address over HTTP is given back as it is. Two forms that differ may still be one page, never the other way round. */
export function addressForm(address: string): string {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return address;
  const { hostname, port, protocol, pathname, searchParams } = new URL(address);
  const isUsualPort = port === "" || (port === "80" && protocol === "http:") || port === "443";
  const host = hostname.replace(/\.$/, "").replace(MOBILE_HOST, "");
  const path = plainEscapes(pathname)
    .replaceAll(SESSION_IN_PATH, "")
    .replaceAll(/\/{2,}/g, "/")
    .replace(INDEX_FILE, "/")
    .replace(/\/$/, "");
  const kept = [...searchParams].filter(([name]) => !PARAMETER_OF_READER.test(name));
  const query = new URLSearchParams(
    kept.toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)),
  );
  return `https://${host}${isUsualPort ? "" : `:${port}`}${path}${query.size > 0 ? `?${query}` : ""}`;
}

/** An escape of what needs none is that character, in any case of its letters; others are written in capitals. */
function plainEscapes(path: string): string {
  return path.replaceAll(/%[0-9a-f]{2}/gi, (escape) => {
    const sign = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
    return /[\w.~-]/.test(sign) ? sign : escape.toUpperCase();
  });
}
