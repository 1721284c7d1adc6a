// Lesson on: what a lesson looks at that the desk's judgements of evidence taught.

export type LessonOn =
  /** The surest of a proposal's reasons that speak for it. */
  | { readonly kind: "reason"; readonly code: string }
  /** That reason with the words that counted: the verb 見送. */
  | { readonly kind: "words"; readonly code: string; readonly words: string }
  | { readonly kind: "topic"; readonly topic: string }
  | { readonly kind: "parties"; readonly parties: string };

/** By which it is told from every other. */
export function lessonKey(on: LessonOn): string {
  if (on.kind === "words") return `words ${on.code} ${on.words}`;
  if (on.kind === "reason") return `reason ${on.code}`;
  return on.kind === "topic" ? `topic ${on.topic}` : `parties ${on.parties}`;
}
