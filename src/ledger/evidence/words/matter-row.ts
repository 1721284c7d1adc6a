// Matter row: one concept that promises are about, with how much it tells one matter from another, and its words.

/**
 * `japanese`: words between spaces, their width folded, without middle dots. `english`: phrases between bars in lower
 * case; a star stands for any ending. Weight 1 is a word that half of all announcements have (訓練), 3 one that settles
 * what is spoken of (円滑化協定).
 */
export type MatterRow = readonly [concept: string, weight: number, japanese: string, english: string];

/** Concepts of which one matter has one: who speaks of the army's does not speak of the navy's. */
export type MatterGroup = {
  readonly group: string;
  /** What it takes from a proposal when a text has another of the group and not this one. */
  readonly conflict: number;
  readonly rows: readonly MatterRow[];
};
