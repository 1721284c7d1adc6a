// Checks law 2 on a composed text: every number and every name in it lies under a ground that is not the desk's own say-so.

import assert from "node:assert/strict";
import type { ComposedText, Ground } from "../../terms/article.ts";
import type { Reading } from "../../terms/reading.ts";
import type { Span } from "../../terms/span.ts";
import { spanContains } from "../../terms/span.ts";

/** The desk's say-so is one only of what the reading says that the desk decided. */
function rests({ from }: Ground, { facts, decided = [] }: Reading): boolean {
  if (from.kind !== "desk") return true;
  if (from.facts === undefined) return decided.length > 0;
  return from.facts.some((id) => facts.some((fact) => fact.id === id && fact.basis === "desk"));
}

/** True when the grounds together cover every unit of the span. */
function isCovered(span: Span, grounds: readonly Ground[], reading: Reading): boolean {
  for (let at = span[0]; at < span[1]; at += 1) {
    const unit: Span = [at, at + 1];
    if (!grounds.some((ground) => rests(ground, reading) && spanContains(ground.span, unit))) return false;
  }
  return true;
}

function findAll(text: string, word: string): readonly Span[] {
  const pieces = word === "" ? [text] : text.split(word);
  let at = 0;
  return pieces.slice(1).map((_, index): Span => {
    at += (pieces[index]?.length ?? 0) + (index === 0 ? 0 : word.length);
    return [at, at + word.length];
  });
}

export function assertGrounded(
  composed: ComposedText,
  reading: Reading,
  names: readonly string[] = [],
): void {
  const numbers = [...composed.text.matchAll(/[0-9０-９]+/gu)].map(({ index, 0: digits }): Span => [
    index,
    index + digits.length,
  ]);
  const people = reading.facts.flatMap((fact) =>
    fact.type === "person" ? [fact.name, fact.reading ?? "", fact.office ?? ""] : [],
  );
  const words = [...people, ...names].flatMap((word) => findAll(composed.text, word));
  for (const span of [...numbers, ...words]) {
    assert.ok(
      isCovered(span, composed.grounds, reading),
      `"${composed.text.slice(...span)}" in "${composed.text}" has no ground`,
    );
  }
  const ids = new Set(reading.facts.map(({ id }) => id));
  for (const { from, span } of composed.grounds) {
    assert.ok(span[0] < span[1] && span[1] <= composed.text.length);
    if (from.kind === "fact" || from.kind === "calculation") {
      for (const id of from.facts) assert.ok(ids.has(id), `There is no fact ${id}`);
    }
    if (from.kind === "text") assert.ok(from.span[1] <= reading.text.length);
  }
}
