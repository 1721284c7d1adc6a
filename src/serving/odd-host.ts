// Odd host: a request's headers as they came → whether the site's name is told twice, or told in a way that names none.

/** A name or address, and a port (RFC 3986, host and port; without user names, spaces or paths). Empty is allowed. */
const HOST = /^(?:[\w.~!$&'()*+,;=%-]*|\[[\dA-Fa-f:.]+\])(?::\d{0,5})?$/;

export const isOddHostName = (name: string): boolean => !HOST.test(name);

/** `rawHeaders`: names and values in turn. Two names of one site are two readings of one request, which makes caches err. */
export function hasOddHost(rawHeaders: readonly string[]): boolean {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? "";
    if (name.length !== 4 || name.toLowerCase() !== "host") continue;
    hosts += 1;
    if (hosts > 1 || isOddHostName(rawHeaders[at + 1] ?? "")) return true;
  }
  return false;
}
