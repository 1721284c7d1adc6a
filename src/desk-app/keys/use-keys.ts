// Use keys: a screen's or dialog's keys, live as long as it is shown; one listener for all of them.

import { useEffect, useRef } from "preact/hooks";
import { createStore } from "../store.ts";
import { type KeyLayer, type StrokeTarget, findCommand } from "./key-registry.ts";

type Held = { readonly read: () => KeyLayer };

/** From the lowest to the one on top. */
const held = createStore<readonly Held[]>([]);

export const readKeyLayers = (): readonly KeyLayer[] => held.get().map(({ read }) => read());

function targetOf({ target }: KeyboardEvent): StrokeTarget {
  if (!(target instanceof HTMLElement)) return "page";
  if (target.isContentEditable || target.matches("textarea, select")) return "field";
  if (target.matches("input")) return target.matches("[type=checkbox], [type=radio]") ? "page" : "field";
  return target.closest("button, a[href], summary, [role=button], [role=tab]") ? "button" : "page";
}

/** Called once, when the app starts. */
export function listenForKeys(page: Document): void {
  page.addEventListener("keydown", (event) => {
    if (event.defaultPrevented) return;
    const command = findCommand(readKeyLayers(), event, targetOf(event));
    if (!command) return;
    event.preventDefault();
    command.run();
  });
}

/** The newest commands of the component count; its layer lies above those that were there before it. */
export function useKeys(layer: KeyLayer): void {
  const newest = useRef(layer);
  newest.current = layer;
  useEffect(() => {
    const mine: Held = { read: () => newest.current };
    held.set([...held.get(), mine]);
    return () => held.set(held.get().filter((one) => one !== mine));
  }, []);
}
