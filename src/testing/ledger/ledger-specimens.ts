// Ledger specimens: records, evidence and links of our own for tests of the store.

import type { KeptRead } from "../../newsroom/ports/ledger-keeping.ts";
import type { Announcement } from "../../terms/announcement.ts";
import type { AnnouncementId } from "../../terms/ids.ts";
import type { Decided, NewLedgerDecision } from "../../terms/ledger/decision.ts";
import type { EvidenceProposal } from "../../terms/ledger/evidence.ts";
import type { FacetedRecord } from "../../terms/ledger/facet.ts";
import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import type { Restatement } from "../../terms/ledger/restatement.ts";
import type { ScrambleRecord } from "../../terms/ledger/scramble-record.ts";
import type { Undertaking } from "../../terms/ledger/undertaking.ts";
import type { NewAuditEntry } from "../../terms/desk/audit-entry.ts";
import type { Span } from "../../terms/span.ts";

export const DECIDED_AT = "2026-02-01T03:00:00.000Z";
export const EDITOR = { kind: "console", name: "ledger" } as const;

export function makeUndertaking(
  id: LedgerId,
  announcement: AnnouncementId,
  more: Partial<Undertaking> & { readonly title?: string } = {},
): Undertaking {
  const { title = "幹部の往来", ...rest } = more;
  return {
    id,
    kind: "undertaking",
    announcement,
    span: [0, 20],
    sentence: "両大臣は、幹部の往来を毎年行うことで一致した。",
    day: "2025-09-08",
    value: {
      act: "agreed",
      strength: "commitment",
      matter: title,
      context: { text: "両大臣は、幹部の往来を毎年行うことで一致した。", span: [0, 23] },
      parties: [{ kind: "country", code: "KR", name: "韓国" }],
      openEnded: true,
      topics: ["exchange"],
      title,
    },
    basis: "stated",
    language: "ja",
    issuer: "防衛省",
    ...rest,
  };
}

export function facetUndertaking(record: Undertaking): FacetedRecord {
  return {
    record,
    facets: [
      { facet: "parties", key: "JP+KR" },
      ...record.value.topics.map((key) => ({ facet: "topic", key }) as const),
    ],
  };
}

export function makeScramble(id: LedgerId, announcement: AnnouncementId, span: Span): ScrambleRecord {
  return {
    id,
    kind: "scramble",
    announcement,
    span,
    sentence: "緊急発進の回数は57回であった。",
    day: "2025-10-10",
    at: "2025-09",
    value: { count: 57, period: "2025-09" },
    basis: "stated",
    language: "ja",
    issuer: "統合幕僚監部",
  };
}

export function makeEvidence(
  undertaking: LedgerId,
  announcement: AnnouncementId,
  more: Partial<EvidenceProposal> = {},
): EvidenceProposal {
  return {
    undertaking,
    announcement,
    span: [0, 12],
    sentence: "幹部の往来が行われた。",
    stance: "for",
    tells: "done",
    date: "2026-01-30",
    score: 0.8,
    reasons: [{ code: "same-matter", words: "幹部の往来", weight: 0.5 }],
    ruleVersion: "1",
    ...more,
  };
}

export function makeLink(earlier: LedgerId, later: LedgerId, more: Partial<Restatement> = {}): Restatement {
  return { earlier, later, change: "repeated", score: 0.9, reasons: [], ruleVersion: "1", ...more };
}

export function makeRead(
  { id }: Pick<Announcement, "id">,
  seen: number,
  more: Partial<KeptRead> = {},
): KeptRead {
  return {
    announcement: id,
    day: "2025-09-08",
    records: [],
    evidence: [],
    links: [],
    rules: "1",
    seen,
    ...more,
  };
}

export const decisionOf = (decision: Decided): NewLedgerDecision => ({
  at: DECIDED_AT,
  actor: EDITOR,
  decision,
});

export const noteOf = (action: NewAuditEntry["action"]): NewAuditEntry => ({
  at: DECIDED_AT,
  actor: EDITOR,
  action,
});
