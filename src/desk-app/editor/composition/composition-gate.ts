// Composition gate: an element in which somebody types, to what has to wait until no word is being composed in it.

/**
 * Chromium and Firefox tell the end before they take the last change in, Safari before the key that ended it: whatever would
 * redraw the text waits a moment longer than the end.
 */
const SETTLE_MS = 60;

export type CompositionGate = {
  readonly isOpen: () => boolean;
  /** Milliseconds on the page's clock; undefined while nobody composes. */
  readonly composingSince: () => number | undefined;
  /** At once, or when the composition has ended; in the order in which they were asked for. */
  readonly whenOpen: (act: () => void) => void;
  /** What waits is done at once: nothing may be lost with the page. */
  readonly close: () => void;
};

export function createCompositionGate(place: EventTarget, settleMs: number = SETTLE_MS): CompositionGate {
  let since: number | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let waiting: (() => void)[] = [];

  const open = (): void => {
    since = undefined;
    settling = undefined;
    const due = waiting;
    waiting = [];
    for (const act of due) act();
  };
  const start = (): void => {
    clearTimeout(settling);
    settling = undefined;
    since ??= performance.now();
  };
  const end = (): void => {
    clearTimeout(settling);
    settling = setTimeout(open, settleMs);
  };
  place.addEventListener("compositionstart", start);
  place.addEventListener("compositionend", end);

  return {
    isOpen: () => since === undefined,
    composingSince: () => since,
    whenOpen: (act) => {
      if (since === undefined) act();
      else waiting.push(act);
    },
    close: () => {
      place.removeEventListener("compositionstart", start);
      place.removeEventListener("compositionend", end);
      clearTimeout(settling);
      open();
    },
  };
}
