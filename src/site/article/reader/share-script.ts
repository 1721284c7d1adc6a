// Share script: copies the article's address and says whether that worked.

export const SHARE_SCRIPT = `(() => {
  const button = document.querySelector("[data-copy]");
  button?.addEventListener("click", async () => {
    const { copy, copied, notCopied } = button.dataset;
    const label = button.textContent;
    button.style.minWidth = button.offsetWidth + "px";
    button.setAttribute("aria-live", "polite");
    try {
      await navigator.clipboard.writeText(copy);
      button.textContent = copied;
    } catch {
      button.textContent = notCopied;
    }
    setTimeout(() => (button.textContent = label), 3000);
  });
})();
`;
