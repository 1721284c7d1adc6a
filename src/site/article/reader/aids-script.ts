// Aids script: remembers the reading aids in the reader's browser, and sets up the frame of vertical text.

/**
 * Without it the boxes work all the same. With it the frame of vertical text can be reached and named, and numbers of
 * one or two digits stand upright in it: they are wrapped only when somebody asks for vertical lines, and no character
 * changes.
 */
export const AIDS_SCRIPT = `(() => {
  const aids = document.querySelector(".aids");
  if (!aids) return;
  const text = document.querySelector(".text");
  const upright = () => {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) if (/\\d/.test(walker.currentNode.data)) found.push(walker.currentNode);
    for (const node of found) {
      if (node.parentElement.closest(".tcy, .table, rt, pre")) continue;
      const parts = node.data.split(/(?<![\\w.,:/-])(\\d{1,2})(?![\\w.,:/%-])/);
      if (parts.length < 2) continue;
      node.replaceWith(...parts.map((part, at) => {
        if (at % 2 === 0) return part;
        const span = document.createElement("span");
        span.className = "tcy";
        span.textContent = part;
        return span;
      }));
    }
  };
  const frame = (isVertical) => {
    if (!isVertical) {
      for (const name of ["tabindex", "role", "aria-label"]) text.removeAttribute(name);
      return;
    }
    upright();
    text.tabIndex = 0;
    text.setAttribute("role", "region");
    text.setAttribute("aria-label", aids.dataset.frame);
  };
  for (const box of aids.querySelectorAll("[data-aid]")) {
    const name = "aid-" + box.dataset.aid;
    try {
      if (localStorage.getItem(name) === "on") box.checked = true;
    } catch {}
    const apply = () => box.dataset.aid === "vertical" && frame(box.checked);
    box.addEventListener("change", () => {
      apply();
      try {
        if (box.checked) localStorage.setItem(name, "on");
        else localStorage.removeItem(name);
      } catch {}
    });
    apply();
  }
})();
`;
