// OpenElements: the stack of elements that are open at one point of the page, and what opening or closing one ends.

import { IMPLIED_ENDS, type ImpliedEnd, SCOPE_LIMITS, TABLE_ELEMENTS } from "./element-tables.ts";
import type { HtmlElement } from "./html-tree.ts";

/** How far an implied end looks up; real pages need less, and a hostile one must not make us walk for ever. */
const LOOK_UP = 40;

/** Every step is bounded by what was opened before, so a page costs time in proportion to its length. */
export class OpenElements {
  readonly #stack: HtmlElement[] = [];
  readonly #openByName = new Map<string, number>();

  get depth(): number {
    return this.#stack.length;
  }

  get top(): HtmlElement | undefined {
    return this.#stack.at(-1);
  }

  has(name: string): boolean {
    return (this.#openByName.get(name) ?? 0) > 0;
  }

  push(element: HtmlElement): void {
    this.#stack.push(element);
    this.#openByName.set(element.name, (this.#openByName.get(element.name) ?? 0) + 1);
  }

  pop(): HtmlElement | undefined {
    const element = this.#stack.pop();
    if (element !== undefined) {
      this.#openByName.set(element.name, (this.#openByName.get(element.name) ?? 1) - 1);
    }
    return element;
  }

  /** How many elements a start tag of this name closes first. */
  endedByStart(name: string): number {
    const rule = IMPLIED_ENDS.get(name);
    return rule === undefined ? 0 : this.endedBy(rule);
  }

  endedBy(rule: ImpliedEnd): number {
    const lowest = Math.max(0, this.#stack.length - LOOK_UP);
    for (let at = this.#stack.length - 1; at >= lowest; at--) {
      const name = this.#stack[at]?.name ?? "";
      if (rule.closes.has(name)) return this.#stack.length - at;
      if (rule.within.has(name)) return 0;
    }
    return 0;
  }

  /** How many elements an end tag of this name closes: none if it has no start tag in reach. */
  endedByEnd(name: string): number {
    if (!this.has(name)) return 0;
    const limited = !TABLE_ELEMENTS.has(name);
    for (let at = this.#stack.length - 1; at >= 0; at--) {
      const open = this.#stack[at]?.name ?? "";
      if (open === name) return this.#stack.length - at;
      if (limited && SCOPE_LIMITS.has(open)) return 0;
    }
    return 0;
  }
}
