// Desk cookies: what a browser shows at the door, sealed by the store's secret, so that a forged one costs no look into the store.

import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { type AccountId, accountId } from "../../terms/desk/account.ts";

/** Sent to pages of this site only, never to scripts, and not when a link on another site is followed. */
const SESSION = "shirase-desk";
/** Stays when somebody signs out: by it a browser in which an account has been before is told from a stranger's. */
const BROWSER = "shirase-browser";
const BROWSER_LASTS_MS = 180 * 86_400_000;
const LONGEST_COOKIES = 8_192;

export type ShownSession =
  | { readonly kind: "shown"; readonly token: string }
  /** `wrong`: this newsroom has not sealed it. `over`: it has, but too long ago. */
  | { readonly kind: "none" | "wrong" | "over" };

/** A browser in which somebody has signed in to this account. */
export type KnownBrowser = { readonly account: AccountId; readonly number: string };

export type DeskCookies = {
  /** `Set-Cookie`; `until` and `now`: milliseconds since the epoch. */
  readonly openSession: (token: string, now: number, until: number, isSecure: boolean) => string;
  readonly closeSession: (isSecure: boolean) => string;
  /** Reads nothing but the cookies: views of people of the desk are told by it without the store. */
  readonly readSession: (cookies: string | undefined, now: number) => ShownSession;
  readonly knowBrowser: (browser: KnownBrowser, isSecure: boolean) => string;
  readonly readBrowser: (cookies: string | undefined) => KnownBrowser | undefined;
  /** A key that says nothing of what it is made of. */
  readonly veil: (text: string) => string;
};

export function createDeskCookies(secret: string): DeskCookies {
  const sign = (what: string, text: string): string =>
    createHmac("sha256", secret).update(`${what} ${text}`).digest("base64url");
  const isSigned = (what: string, text: string, signature: string): boolean =>
    equal(signature, sign(what, text));
  return {
    openSession(token, now, until, isSecure) {
      const text = `${until}.${token}`;
      const lasts = Math.floor((until - now) / 1000);
      return write(SESSION, `${text}.${sign("session", text)}`, lasts, isSecure);
    },
    closeSession: (isSecure) => write(SESSION, "", 0, isSecure),
    readSession(cookies, now) {
      const shown = findCookie(cookies, SESSION);
      if (shown === undefined || shown === "") return { kind: "none" };
      const [, text = "", until = "", token = "", signature = ""] =
        /^((\d{1,15})\.([\w-]{43}))\.([\w-]{43})$/.exec(shown) ?? [];
      if (text === "" || !isSigned("session", text, signature)) return { kind: "wrong" };
      return Number(until) > now ? { kind: "shown", token } : { kind: "over" };
    },
    knowBrowser({ account, number }, isSecure) {
      const text = `${account}.${number}`;
      return write(BROWSER, `${text}.${sign("browser", text)}`, BROWSER_LASTS_MS / 1000, isSecure);
    },
    readBrowser(cookies) {
      const [, text = "", account = "", number = "", signature = ""] =
        /^((\d{1,10})\.([\w-]{1,64}))\.([\w-]{43})$/.exec(findCookie(cookies, BROWSER) ?? "") ?? [];
      if (text === "" || !isSigned("browser", text, signature)) return undefined;
      return { account: accountId(Number(account)), number };
    },
    veil: (text) => sign("key", text),
  };
}

function write(name: string, value: string, seconds: number, isSecure: boolean): string {
  const parts = [`${name}=${value}`, "Path=/", "HttpOnly", "SameSite=Strict", `Max-Age=${seconds}`];
  return [...parts, ...(isSecure ? ["Secure"] : [])].join("; ");
}

/** Hashed first: what is compared then has one length, whatever was shown. */
function equal(shown: string, right: string): boolean {
  const hash = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(shown), hash(right));
}

function findCookie(cookies: string | undefined, name: string): string | undefined {
  if (cookies === undefined || cookies.length > LONGEST_COOKIES) return undefined;
  const start = `${name}=`;
  const found = cookies.split(";").find((cookie) => cookie.trim().startsWith(start));
  return found?.trim().slice(start.length);
}
