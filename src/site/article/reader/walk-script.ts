// Walk script: the arrow keys lead to the article before and the one after, wherever they are of no other use.

/**
 * Arrow keys are no characters, so nobody who dictates sets them off by speaking (WCAG 2.1.4), and a screen reader that
 * needs them keeps them to itself. They stay with whoever else uses them: a field, the tabs, a frame that scrolls, a
 * page wider than its window, a selection, a browser's own keys.
 */
export const WALK_SCRIPT = `(() => {
  const links = { ArrowLeft: document.querySelector("a.prev"), ArrowRight: document.querySelector("a.next") };
  const isTaken = ({ target }) =>
    target.closest?.("input, select, textarea, button, [contenteditable], [role], .table, .text[tabindex]") ||
    document.querySelector("#aid-vertical:checked") ||
    document.documentElement.scrollWidth > innerWidth ||
    !getSelection().isCollapsed;
  document.addEventListener("keydown", (event) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey, repeat, isComposing, defaultPrevented } = event;
    const link = links[key];
    if (!link || altKey || ctrlKey || metaKey || shiftKey || repeat || isComposing || defaultPrevented) return;
    if (!isTaken(event)) link.click();
  });
})();
`;
