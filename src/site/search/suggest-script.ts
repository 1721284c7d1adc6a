// Suggest script: names under a search field while somebody types; without it the field is the same, and finds the same.

/**
 * A combobox with a listbox, as the ARIA practices have it: arrows move, Enter takes, Escape closes, and the focus stays in
 * the field. While an input method composes nothing is asked for, and the Enter that ends a composition sends nothing:
 * Safari tells it after the composition, as key 229. What was left empty is no part of the address.
 */
export const SUGGEST_SCRIPT = `(() => {
  const WAIT_MS = 120;
  for (const input of document.querySelectorAll("input[data-suggest]")) {
    const list = document.createElement("ul");
    const set = (element, attributes) => {
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      return element;
    };
    const id = input.id + "-names";
    set(list, { id, role: "listbox", class: "suggestions", "aria-label": input.dataset.suggestLabel, hidden: "" });
    set(input, { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": id });
    input.after(list);
    let timer;
    let asking;
    let active = -1;
    const mark = (place) => {
      active = place;
      [...list.children].forEach((option, at) => option.setAttribute("aria-selected", String(at === place)));
      if (place < 0) input.removeAttribute("aria-activedescendant");
      else input.setAttribute("aria-activedescendant", list.children[place].id);
      list.children[place]?.scrollIntoView({ block: "nearest" });
    };
    const show = (suggestions) => {
      const rows = suggestions.map(({ words, kind }, at) => {
        const option = set(document.createElement("li"), { role: "option", id: id + at, "data-words": words });
        const small = document.createElement("small");
        small.textContent = kind;
        option.append(words, " ", small);
        return option;
      });
      list.replaceChildren(...rows);
      mark(-1);
      list.hidden = rows.length === 0;
      input.setAttribute("aria-expanded", String(rows.length > 0));
    };
    const close = () => {
      clearTimeout(timer);
      asking?.abort();
      show([]);
    };
    const take = (option) => {
      input.value = option.dataset.words;
      close();
      input.form.requestSubmit();
    };
    const ask = async () => {
      asking?.abort();
      const words = input.value.trim();
      if (words === "") return close();
      asking = new AbortController();
      try {
        const answer = await fetch(input.dataset.suggest + encodeURIComponent(words), { signal: asking.signal });
        if (answer.ok && input.value.trim() === words && document.activeElement === input) show((await answer.json()).suggestions);
      } catch {}
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(ask, WAIT_MS);
    };
    input.addEventListener("input", (event) => {
      if (!event.isComposing) wait();
    });
    input.form.addEventListener("formdata", ({ formData }) => {
      for (const [name, value] of [...formData]) if (value === "") formData.delete(name);
    });
    input.addEventListener("compositionstart", close);
    input.addEventListener("compositionend", wait);
    input.addEventListener("blur", close);
    input.addEventListener("keydown", (event) => {
      const { key } = event;
      if (event.isComposing || event.keyCode === 229) {
        if (key === "Enter") event.preventDefault();
        return;
      }
      const count = list.children.length;
      if (count === 0) return;
      if (key === "ArrowDown") mark(active + 1 < count ? active + 1 : -1);
      else if (key === "ArrowUp") mark(active < 0 ? count - 1 : active - 1);
      else if (key === "Escape") close();
      else if (key === "Enter" && active >= 0) take(list.children[active]);
      else return;
      event.preventDefault();
    });
    list.addEventListener("mousedown", (event) => {
      event.preventDefault();
      const option = event.target.closest("li");
      if (option) take(option);
    });
  }
})();
`;
