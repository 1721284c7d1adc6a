// Ranking script: renews the rankings of a shown page about twice a minute, without moving anything that is read.

/**
 * Asks only while the page is visible; the browser sends the ETag it has, so the answer is mostly 304. Rows are new
 * elements and nothing after them may move: a slot keeps its height when its list gets shorter, and a list that
 * would be longer waits until what follows is out of sight, or until the reader changes the tab. A list in which the
 * keyboard's focus is waits, too. `rankedList` makes the same rows.
 */
export const RANKING_SCRIPT = `(() => {
  const root = document.querySelector("[data-rankings]");
  if (!root) return;
  const EVERY_MS = 30000;
  const make = (name, attributes, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const stretch = ([text, breaks]) => {
    const part = breaks > 1 ? make("span", { class: "nb" }, text) : text;
    return breaks % 2 ? [make("wbr", {}), part] : [part];
  };
  const line = ({ place, path, language, pieces, readers, change }) => {
    const link = make("a", { href: path, lang: language }, ...pieces.flatMap(stretch));
    const text = readers ? [link, " ", make("small", { class: "readers" }, readers)] : [link];
    const row = make("li", {}, make("span", { class: "place" }, place), make("p", {}, ...text));
    if (change) {
      const sign = make("span", { "aria-hidden": "true" }, change.sign);
      row.append(make("span", { class: "moved moved-" + change.kind }, sign, make("span", { class: "quiet" }, change.words)));
    }
    return row;
  };
  const told = (element) =>
    element.textContent.replace(/\\s+/g, "") + [...element.querySelectorAll("a")].map((link) => link.getAttribute("href"));
  const waiting = new Map();
  const show = (slot, list, mayMove) => {
    const old = slot.firstElementChild;
    if (told(old) === told(list)) return true;
    if (slot.contains(document.activeElement)) return false;
    const { height, bottom } = slot.getBoundingClientRect();
    old.replaceWith(list);
    const grown = slot.getBoundingClientRect().height - height;
    const seen = bottom > 0 && bottom < innerHeight;
    if (grown > 0 && seen && !mayMove) {
      list.replaceWith(old);
      return false;
    }
    if (grown < 0) slot.style.minHeight = height + "px";
    return true;
  };
  const settle = (mayMove) => {
    for (const [slot, list] of waiting) if (show(slot, list, mayMove)) waiting.delete(slot);
  };
  const renew = ({ asOf, lists }) => {
    for (const slot of root.querySelectorAll("[data-ranking]")) {
      const rows = lists[slot.dataset.ranking];
      if (rows && (rows.length > 0 || slot.querySelector("ol"))) waiting.set(slot, make("ol", { class: "ranked" }, ...rows.map(line)));
    }
    settle(false);
    const time = asOf && document.querySelector("[data-as-of]");
    if (time) {
      time.dateTime = asOf.machine;
      time.textContent = asOf.text;
    }
  };
  let asked = Date.now();
  const ask = async () => {
    if (document.visibilityState !== "visible" || document.prerendering || Date.now() - asked < EVERY_MS) return;
    asked = Date.now();
    try {
      const answer = await fetch(root.dataset.rankings, { cache: "no-cache" });
      if (answer.ok) renew(await answer.json());
    } catch {}
  };
  setInterval(ask, EVERY_MS / 6);
  document.addEventListener("visibilitychange", ask);
  addEventListener("scroll", () => settle(false), { passive: true });
  root.addEventListener("change", () => settle(true));
  addEventListener("resize", () => root.querySelectorAll("[data-ranking]").forEach((slot) => (slot.style.minHeight = "")));
})();
`;
