// Toast store: short sentences about what has just been done, or could not be.

import { createStore } from "../store.ts";

export type Toast = {
  readonly id: number;
  readonly text: string;
  /** `fault`: it stays until it is dismissed. */
  readonly tone: "done" | "fault";
  readonly action?: { readonly label: string; readonly run: () => void };
};

/** Long enough to read three times; who needs longer holds it by pointing at it or by the focus. */
export const TOAST_MS = 8_000;
const MOST_TOASTS = 4;

export const toasts = createStore<readonly Toast[]>([]);
let last = 0;

/** What was done before is done; where it can be taken further, its button stays. */
const isOver = ({ tone, action }: Omit<Toast, "id">): boolean => tone === "done" && action === undefined;

/** Gives the toast's number, for who wants to take it back. @public */
export function showToast(toast: Omit<Toast, "id">): number {
  last += 1;
  const others = toast.tone === "done" ? toasts.get().filter((other) => !isOver(other)) : toasts.get();
  toasts.set([...others, { ...toast, id: last }].slice(-MOST_TOASTS));
  return last;
}

export function dismissToast(id: number): void {
  toasts.set(toasts.get().filter((toast) => toast.id !== id));
}
