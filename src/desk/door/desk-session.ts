// Desk session: the desk's key → who has shown it: by the link, and afterwards by a cookie that the key has signed.

import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** Sent to pages of this site only, never to scripts, and not when a link on another site is followed. */
const COOKIE = "shirase-desk";
const LASTS_MS = 30 * 24 * 3_600_000;
const LONGEST_COOKIES = 8_192;

export type DeskSession = {
  /** Whether this is the key; takes as long for a nearly right one as for any other. */
  readonly isKey: (shown: string) => boolean;
  /** A `Set-Cookie` header. `now`: milliseconds since the epoch. */
  readonly open: (now: number, isSecure: boolean) => string;
  /** `wrong`: there is a cookie, and this key has not signed it. `over`: it has, but too long ago. */
  readonly judge: (cookies: string | undefined, now: number) => "open" | "none" | "wrong" | "over";
};

export function createDeskSession(key: string): DeskSession {
  const sign = (until: number): string =>
    createHmac("sha256", key).update(`desk session until ${until}`).digest("base64url");
  return {
    isKey: (shown) => equal(shown, key),
    open(now, isSecure) {
      const until = now + LASTS_MS;
      const parts = [`${COOKIE}=${until}.${sign(until)}`, "Path=/", "HttpOnly", "SameSite=Strict"];
      return [...parts, `Max-Age=${LASTS_MS / 1000}`, ...(isSecure ? ["Secure"] : [])].join("; ");
    },
    judge(cookies, now) {
      const shown = findCookie(cookies);
      if (shown === undefined) return "none";
      const [, until = "", signature = ""] = /^(\d{1,15})\.([\w-]{1,100})$/.exec(shown) ?? [];
      if (!equal(signature, sign(Number(until)))) return "wrong";
      // One that lasts longer than any we make was made by a clock ahead of this one.
      return Number(until) > now && Number(until) <= now + 2 * LASTS_MS ? "open" : "over";
    },
  };
}

/** Hashed first: what is compared then has one length, whatever was shown. */
function equal(shown: string, right: string): boolean {
  const hash = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(shown), hash(right));
}

function findCookie(cookies: string | undefined): string | undefined {
  if (cookies === undefined || cookies.length > LONGEST_COOKIES) return undefined;
  const start = `${COOKIE}=`;
  const found = cookies.split(";").find((cookie) => cookie.trim().startsWith(start));
  return found?.trim().slice(start.length);
}
