// Ledger keys: the script of the desk's pages of the ledger: a key goes to an entry, or presses the button that is marked with it.

import { createHash } from "node:crypto";

/**
 * Every page can be used without: it presses what stands there. A key that is held down, or that follows before the
 * next page is there, presses nothing.
 */
const LEDGER_SCRIPT = `(() => {
  let sent = 0;
  addEventListener("submit", () => sent = 1);
  addEventListener("pageshow", () => sent = 0);
  addEventListener("keydown", (e) => {
    const { key, target: t } = e;
    if (e.ctrlKey || e.altKey || e.metaKey || e.repeat || e.isComposing || sent || key.length > 1 || t.closest("input,select,textarea")) return;
    const all = [...document.querySelectorAll("[data-item]")], at = all.indexOf(t.closest("[data-item]"));
    const step = { j: 1, k: -1 }[key];
    const mark = '[data-key="' + CSS.escape(key) + '"]';
    const found = step ? all[Math.max(0, at + step)] : (all[Math.max(0, at)]?.querySelector(mark) ?? document.querySelector("[data-page] " + mark));
    if (!found) return;
    e.preventDefault();
    if (step) return found.focus();
    found.click();
    if (found.localName == "summary") found.parentElement.querySelector("select")?.focus();
  });
})();
`;

const hash = createHash("sha256").update(LEDGER_SCRIPT).digest("base64url").slice(0, 10);

export const LEDGER_SCRIPT_PATH = `/desk/ledger-${hash}.js`;

export const ledgerScript = (): string => LEDGER_SCRIPT;
