// Troubles: what goes wrong in a trial by chance, and how often it did.

export type Trouble =
  | "ranker lost"
  | "process restarted"
  | "batch repeated"
  | "beacon late"
  | "clock ahead"
  | "clock behind";

/** Chance of each in a minute; of clocks and repeated batches in a batch of five minutes, of late beacons in a view. */
const CHANCES: Readonly<Record<Trouble, number>> = {
  "ranker lost": 0.002,
  "process restarted": 0.001,
  "batch repeated": 0.05,
  "beacon late": 0.02,
  "clock ahead": 0.000_5,
  "clock behind": 0.01,
};

export type Troubles = {
  /** Whether it happens now; it is counted then. */
  readonly happens: (trouble: Trouble) => boolean;
  readonly counts: Readonly<Record<Trouble, number>>;
};

const BATCH_MINUTES = 5;

function chanceOf(trouble: Trouble, minutesPerBatch: number): number {
  const ofBatch = trouble === "batch repeated" || trouble === "clock ahead" || trouble === "clock behind";
  return CHANCES[trouble] * (ofBatch ? minutesPerBatch / BATCH_MINUTES : 1);
}

/** `troubled`: where it is not, nothing ever happens. A batch of more minutes has as many troubles as they have alone. */
export function createTroubles(troubled: boolean, minutesPerBatch: number, fraction: () => number): Troubles {
  const counts: Record<Trouble, number> = {
    "ranker lost": 0,
    "process restarted": 0,
    "batch repeated": 0,
    "beacon late": 0,
    "clock ahead": 0,
    "clock behind": 0,
  };
  const happens = (trouble: Trouble): boolean => {
    if (!troubled || fraction() >= chanceOf(trouble, minutesPerBatch)) return false;
    counts[trouble] += 1;
    return true;
  };
  return { happens, counts };
}
