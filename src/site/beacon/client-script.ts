// Client script: the only script of the site; it tells of one reading once an article has been visible for a second.

/**
 * Runs as `<script defer data-article="…">`. A prerendered or hidden page waits until it is shown; a page that comes
 * back from the browser's memory is shown anew (the reader still counts once a day).
 */
export const CLIENT_SCRIPT = `"use strict";
(() => {
  const article = Number(document.currentScript.dataset.article);
  const VISIBLE_MS = 1000;
  let told = false;
  let timer;
  const tell = () => {
    if (told) return;
    told = true;
    const body = JSON.stringify({ article });
    navigator.sendBeacon("/beacon", new Blob([body], { type: "application/json" }));
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
