// Client script of the beacon: tells of one reading once an article has been visible for as long as the rule says.

import { COUNTING_RULE } from "../../readership/rule/counting-rule.ts";
import { HAS_SIGNAL, SWITCHED_OFF, SWITCH_NAME } from "../counting/privacy.ts";

/**
 * Runs as `<script defer data-article="…" data-token="…">`; without an article it does nothing. A prerendered or
 * hidden page waits until it is shown; one that comes back from the browser's memory is shown anew (the reader still
 * counts once a day). Offline it waits, on the open page only, and sends once. `driven`: a program holds the wheel.
 * `referrer`: no more than scheme and host leave the browser.
 */
export const BEACON_SCRIPT = `(() => {
  const { article, token } = document.currentScript.dataset;
  if (!article) return;
  const VISIBLE_MS = ${COUNTING_RULE.limits.visibleMs};
  let told = false;
  let timer;
  const wantsNot = () => {
    let choice;
    try { choice = localStorage.getItem("${SWITCH_NAME}"); } catch {}
    return choice === "${SWITCHED_OFF}" || ${HAS_SIGNAL};
  };
  const origin = () => {
    try {
      const { protocol, host } = new URL(document.referrer);
      return protocol + "//" + host;
    } catch { return ""; }
  };
  const send = () => {
    if (wantsNot()) return;
    const type = "application/json";
    const driven = navigator.webdriver === true;
    const body = JSON.stringify({ article: Number(article), token, visibleMs: VISIBLE_MS, driven, referrer: origin() });
    if (navigator.sendBeacon?.("/beacon", new Blob([body], { type }))) return;
    fetch("/beacon", { method: "POST", keepalive: true, headers: { "content-type": type }, body }).catch(() => {});
  };
  const tell = () => {
    if (told) return;
    told = true;
    if (navigator.onLine === false) addEventListener("online", send, { once: true });
    else send();
  };
  const watch = () => {
    clearTimeout(timer);
    const visible = document.visibilityState === "visible" && !document.prerendering;
    if (visible && !told) timer = setTimeout(tell, VISIBLE_MS);
  };
  document.addEventListener("visibilitychange", watch);
  document.addEventListener("prerenderingchange", watch);
  addEventListener("pageshow", (event) => {
    if (event.persisted) told = false;
    watch();
  });
  watch();
})();
`;
