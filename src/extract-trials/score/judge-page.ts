// Judge page: kind, announcement time, issuer, parts, warnings and whether every span stands where it says.

import type { Part } from "../../terms/fact.ts";
import type { Reading } from "../../terms/reading.ts";
import { spanContains, spansOverlap, type Span } from "../../terms/span.ts";
import { factsOf } from "../../testing/statements/passages/passage.ts";
import { agreesInTime } from "./agree.ts";
import { sameName, type Judged, type Sheet } from "./judged.ts";

/** Part roles as one label a character; white space and list marks belong to any part. */
function labelParts(text: string, parts: readonly Part[]): readonly string[] {
  const labels = Array.from<string>({ length: text.length }).fill("none");
  for (const { role, span } of parts) labels.fill(role, span[0], span[1]);
  return labels.map((label, at) => (/[\s・-]/u.test(text.charAt(at)) ? "" : label));
}

function firstDifference(a: readonly string[], b: readonly string[]): number {
  return a.findIndex((label, at) => label !== b[at]);
}

function judgeParts({ reading, gold }: Judged, sheet: Sheet): void {
  if (gold.parts.length === 0) return;
  const right = labelParts(gold.text, gold.parts);
  const got = labelParts(gold.text, reading.parts);
  const at = firstDifference(right, got);
  sheet.ask("parts", at === -1, [Math.max(0, at), Math.max(0, at) + 1], right[at] ?? "", got[at] ?? "");
}

/** Every span with what it claims: in the text, not empty, text equal, inside a part of its role that may hold facts. */
export function findInvalidSpans(reading: Reading): readonly string[] {
  const { text, parts, facts } = reading;
  const lies = (span: Span): boolean => span[0] >= 0 && span[0] < span[1] && span[1] <= text.length;
  const faults: string[] = [];
  for (const { role, span } of parts) if (!lies(span)) faults.push(`part ${role} ${span.join(",")}`);
  for (const fact of facts) {
    const inner = fact.type === "act" ? fact.matter : fact.type === "question" ? fact.topic : undefined;
    if (!lies(fact.span)) faults.push(`${fact.id} ${fact.span.join(",")}`);
    if (inner && (!lies(inner.span) || text.slice(...inner.span) !== inner.text))
      faults.push(`${fact.id} inner`);
    if (fact.type === "act" && fact.due && !lies(fact.due.span)) faults.push(`${fact.id} due`);
    const home = parts.some(({ role, span }) => role === fact.part && spanContains(span, fact.span));
    if (!home) faults.push(`${fact.id} is not inside a part ${fact.part}`);
    if (fact.part === "furniture" || fact.part === "closing") faults.push(`${fact.id} in ${fact.part}`);
  }
  if (new Set(facts.map((fact) => fact.id)).size !== facts.length) faults.push("ids repeat");
  for (const warning of reading.warnings) {
    if (warning.span && !lies(warning.span)) faults.push(`warning ${warning.code}`);
  }
  return faults;
}

/** What the head of the page says: kind, and where the gold knows them, time of announcement and issuer. */
export function judgeHead({ reading, gold }: Judged, sheet: Sheet, head: Span): void {
  sheet.ask("kind", reading.kind === gold.kind, head, gold.kind, reading.kind);
  if (gold.announcedAt !== undefined) {
    const got = reading.announcedAt;
    const fits = agreesInTime(got, gold.announcedAt, gold.text);
    sheet.ask("announcedAt", fits, head, gold.announcedAt, got ?? "none");
  }
  if (gold.issuer !== undefined) {
    const got = reading.issuer?.name;
    sheet.ask("issuer", sameName(got, gold.issuer), head, gold.issuer, got ?? "none");
  }
}

function judgeWarnings({ reading, gold }: Judged, sheet: Sheet, head: Span): void {
  const doubts = factsOf(gold.facts, "warning");
  const codes = reading.warnings.map((warning) => warning.code).join(" | ");
  for (const { span } of doubts) {
    const raised = reading.warnings.some((warning) => warning.span && spansOverlap(warning.span, span));
    sheet.ask("warning", raised, span, "a warning", codes);
  }
  for (const warning of reading.warnings) {
    const due = doubts.some(({ span }) => warning.span && spansOverlap(warning.span, span));
    sheet.give("warning", due, warning.span ?? head, `${warning.code}: ${warning.message}`);
  }
}

export function judgePage(judged: Judged, sheet: Sheet): void {
  const { reading, gold } = judged;
  const head: Span = [0, Math.min(30, gold.text.length)];
  judgeHead(judged, sheet, head);
  judgeParts(judged, sheet);
  judgeWarnings(judged, sheet, head);
  const faults = findInvalidSpans(reading);
  const valid = faults.length === 0 && reading.text === gold.text;
  sheet.ask("spans", valid, head, "valid spans", faults.slice(0, 3).join("; "));
}
