// Onward: where whoever has signed in was going; nowhere but this desk.

import { placePath } from "../../router/place.ts";
import type { AppLanguage } from "../../words/language.ts";

export function onward(language: AppLanguage, to: string | null, origin: string): string {
  const inbox = placePath(language, { kind: "inbox" });
  if (to === null || !URL.canParse(to, origin)) return inbox;
  const url = new URL(to, origin);
  const isDesk = url.origin === origin && /^(?:\/en)?\/desk(?:\/|$)/.test(url.pathname);
  return isDesk && !/\/desk\/(?:sign-in|welcome|api)\b/.test(url.pathname)
    ? `${url.pathname}${url.search}`
    : inbox;
}
