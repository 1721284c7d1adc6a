// Switch script: the switch of the counting page, kept in this browser and told to nobody.

import { HAS_SIGNAL, SWITCHED_OFF, SWITCH_NAME } from "./privacy.ts";

export const SWITCH_SCRIPT = `(() => {
  const box = document.querySelector("[data-counting-switch]");
  if (!box) return;
  const status = document.querySelector("[data-counting-status]");
  const { counted, notCounted, bySignal, notKept } = status.dataset;
  const tell = () => {
    status.textContent = ${HAS_SIGNAL} ? bySignal : box.checked ? notCounted : counted;
  };
  try {
    box.checked = localStorage.getItem("${SWITCH_NAME}") === "${SWITCHED_OFF}";
  } catch {}
  box.addEventListener("change", () => {
    try {
      if (box.checked) localStorage.setItem("${SWITCH_NAME}", "${SWITCHED_OFF}");
      else localStorage.removeItem("${SWITCH_NAME}");
      tell();
    } catch {
      box.checked = false;
      status.textContent = notKept;
    }
  });
  box.disabled = false;
  tell();
})();
`;
