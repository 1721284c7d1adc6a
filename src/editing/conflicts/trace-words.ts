// Trace words: the maps of steps → where what each of them wrote stands in the end, sign by sign.

import type { StepMap } from "prosemirror-transform";

/** Signs `id`, `id + 1`, … stand at `from`, `from + 1`, … up to `to`. */
export type Stretch = { readonly from: number; readonly to: number; readonly id: number };

/** A step's map, and the number of the first sign that it writes. */
export type Numbered = { readonly map: StepMap; readonly id: number };

/** How many signs (in ProseMirror's units, structure included) a step writes. */
export function writtenBy(map: StepMap): number {
  let size = 0;
  map.forEach((_oldStart, _oldEnd, newStart, newEnd) => {
    size += newEnd - newStart;
  });
  return size;
}

/** Numbers what each step writes, one after another. */
export function numberMaps(maps: readonly StepMap[]): readonly Numbered[] {
  let next = 0;
  return maps.map((map) => {
    const id = next;
    next += writtenBy(map);
    return { map, id };
  });
}

function push(stretches: Stretch[], stretch: Stretch): void {
  if (stretch.from >= stretch.to) return;
  const last = stretches.at(-1);
  if (last && last.to === stretch.from && last.id + (last.to - last.from) === stretch.id) {
    stretches[stretches.length - 1] = { ...last, to: stretch.to };
  } else stretches.push(stretch);
}

type Range = { readonly old: readonly [number, number]; readonly now: readonly [number, number] };

function rangesOf(map: StepMap): readonly Range[] {
  const ranges: Range[] = [];
  map.forEach((oldStart, oldEnd, newStart, newEnd) => {
    ranges.push({ old: [oldStart, oldEnd], now: [newStart, newEnd] });
  });
  return ranges;
}

function mapStretches(stretches: readonly Stretch[], { map, id }: Numbered): readonly Stretch[] {
  const ranges = rangesOf(map);
  if (ranges.length === 0) return stretches;
  const result: Stretch[] = [];
  let next = id;
  let at = 0;
  let rest = stretches[0];
  let shift = 0;
  /** What stands before a place of the old document, and is not passed yet, moves along. */
  const passUntil = (place: number): void => {
    while (rest && rest.from < place) {
      const to = Math.min(rest.to, place);
      push(result, { from: rest.from + shift, to: to + shift, id: rest.id });
      rest = to < rest.to ? { from: to, to: rest.to, id: rest.id + (to - rest.from) } : stretches[(at += 1)];
    }
  };
  for (const { old, now } of ranges) {
    passUntil(old[0]);
    push(result, { from: now[0], to: now[1], id: next });
    next += now[1] - now[0];
    while (rest && rest.from < old[1]) {
      rest =
        rest.to > old[1]
          ? { from: old[1], to: rest.to, id: rest.id + (old[1] - rest.from) }
          : stretches[(at += 1)];
    }
    shift = now[1] - old[1];
  }
  passUntil(Number.POSITIVE_INFINITY);
  return result;
}

/** Where the signs of `first`, and those that the steps write, stand after the steps: in the document's order. */
export function traceWords(steps: readonly Numbered[], first: readonly Stretch[] = []): readonly Stretch[] {
  return steps.reduce(mapStretches, first);
}

/** The stretches, or parts of them, whose signs are not among `kept`. */
export function missingFrom(stretches: readonly Stretch[], kept: readonly Stretch[]): readonly Stretch[] {
  const byId = kept.toSorted((a, b) => a.id - b.id);
  const missing: Stretch[] = [];
  for (const { from, id, to } of stretches) {
    const end = id + (to - from);
    let at = id;
    for (let next = firstAfter(byId, id); next < byId.length; next += 1) {
      const other = byId[next];
      if (!other || other.id >= end) break;
      push(missing, { from: from + at - id, to: from + Math.max(at, other.id) - id, id: at });
      at = Math.max(at, other.id + (other.to - other.from));
    }
    push(missing, { from: from + at - id, to, id: at });
  }
  return missing;
}

/** The first of the stretches that ends behind a sign. */
function firstAfter(byId: readonly Stretch[], id: number): number {
  let [low, high] = [0, byId.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const stretch = byId[middle];
    if (stretch && stretch.id + (stretch.to - stretch.from) <= id) low = middle + 1;
    else high = middle;
  }
  return low;
}
