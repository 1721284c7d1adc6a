// Sample ledger: two statements of the same parties in our own sentences, what was announced since, and what the desk decided of it, put into the archive of tests.

import type { UndertakingStrength } from "../../terms/fact.ts";
import { type AnnouncementId, announcementId, type ArticleId } from "../../terms/ids.ts";
import type { EvidenceProposal } from "../../terms/ledger/evidence.ts";
import { type EvidenceId, evidenceIdOf, type LedgerId, ledgerIdOf } from "../../terms/ledger/ledger-id.ts";
import type { Undertaking, UndertakingValue } from "../../terms/ledger/undertaking.ts";
import { facetsOfUndertaking } from "../../ledger/undertakings/facets-of-undertaking.ts";
import type { MemoryArchive } from "../memory/memory-archive.ts";

/** One that binds, as a test writes it. */
export type UndertakingSketch = {
  readonly title: string;
  readonly sentence: string;
  readonly strength?: UndertakingStrength;
} & Partial<Pick<UndertakingValue, "due" | "dueBasis" | "recurring" | "topics" | "parties">>;

export type StatementSketch = {
  readonly headline: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly issuer?: string;
  readonly sentences: readonly string[];
  /** Absent: its article stays a draft. */
  readonly isUnpublished?: boolean;
};

const PARTIES: UndertakingValue["parties"] = [
  { kind: "country", code: "JP", name: "日本" },
  { kind: "country", code: "FJ", name: "フィジー" },
];

export type SampleStatement = {
  readonly announcement: AnnouncementId;
  readonly article: ArticleId;
  readonly text: string;
  readonly day: string;
};

/** Numbers of announcements are others than those of articles, as in a store. */
const FIRST_ANNOUNCEMENT = 1_000;

export function addStatement(archive: MemoryArchive, sketch: StatementSketch): SampleStatement {
  const { headline, day, sentences, issuer = "見本省", isUnpublished = false } = sketch;
  const at = `${day}T06:00:00.000Z`;
  const article = archive.add({
    headline,
    lead: `${issuer}は、${headline}を公表した。`,
    ...(!isUnpublished && { publishedAt: at }),
    body: sentences.map((text, block) => ({ kind: "official", block, shape: "paragraph", text })),
  });
  const announcement = announcementId(FIRST_ANNOUNCEMENT + article.id);
  const provenance = {
    announcementId: announcement,
    issuer,
    sha256: "0".repeat(64),
    announcedAt: day,
    receivedAt: at,
  };
  archive.replace({ ...article, provenance });
  return { announcement, article: article.id, text: sentences.join("\n"), day };
}

export function addUndertaking(
  archive: MemoryArchive,
  statement: SampleStatement,
  sketch: UndertakingSketch,
): LedgerId {
  const { title, sentence, strength = "commitment", due, topics = [], parties = PARTIES, ...more } = sketch;
  const start = Math.max(statement.text.indexOf(sentence), 0);
  const id = ledgerIdOf(statement.announcement, start);
  const value: UndertakingValue = {
    act: "agreed",
    strength,
    matter: title,
    context: { text: sentence, span: [start, start + sentence.length] },
    parties,
    topics,
    title,
    openEnded: due === undefined,
    ...(due !== undefined && { due }),
    ...more,
  };
  const record: Undertaking = {
    id,
    kind: "undertaking",
    announcement: statement.announcement,
    article: statement.article,
    span: [start, start + sentence.length],
    sentence,
    day: statement.day,
    ...(due !== undefined && { at: due }),
    value,
    basis: "stated",
    language: "ja",
    issuer: "見本省",
  };
  archive.keep({ record, facets: facetsOfUndertaking(record) });
  return id;
}

export function addEvidence(
  archive: MemoryArchive,
  undertaking: LedgerId,
  statement: SampleStatement,
  told: Pick<EvidenceProposal, "sentence" | "stance" | "tells"> & Partial<EvidenceProposal>,
): EvidenceId {
  const start = Math.max(statement.text.indexOf(told.sentence), 0);
  archive.keepEvidence({
    undertaking,
    announcement: statement.announcement,
    span: [start, start + told.sentence.length],
    score: 0.9,
    reasons: [{ code: "parties", weight: 0.5 }],
    ruleVersion: "evidence/1",
    ...told,
  });
  return evidenceIdOf(undertaking, statement.announcement, start);
}

export type SampleLedger = {
  readonly earlier: SampleStatement;
  readonly later: SampleStatement;
  readonly visits: LedgerId;
  readonly exercise: LedgerId;
  readonly band: LedgerId;
  readonly drones: LedgerId;
};

const VISITS = "両大臣は、部隊の相互訪問を毎年行うことで一致した。";
const EXERCISE = "両大臣は、来年2月に見本湾で捜索・救助の共同訓練を実施することで一致した。";
const BAND = "両大臣は、7月の見本音楽祭に両国の音楽隊が参加することを歓迎した。";
const DRONES = "両大臣は、無人機の分野における協力を模索することとした。";
const CALLS = "両大臣は、8月までに電話による意思疎通の枠組みを設けるよう努めることとした。";
const MORE_VISITS = "両大臣は、部隊の相互訪問を毎年二回行うことで一致した。";
const DRONES_BEGIN = "両大臣は、無人機の分野における協力を始めることで一致した。";
const MEETING = "両大臣は、10月に災害派遣の経験を共有する会合を開くことで一致した。";
const CANCELLED = "見本音楽祭への音楽隊の参加は、取りやめとなった。";
const VISITED = "見本部隊は、7月18日から21日まで例示港を訪問した。";

/** Days before the clock of tests, 2025-09-10. */
export function fillLedger(archive: MemoryArchive): SampleLedger {
  const earlier = addStatement(archive, {
    headline: "見本防衛大臣、例示国防大臣と会談 共同発表(6月2日)",
    day: "2025-06-02",
    sentences: [`${VISITS}また、会談は終始なごやかに行われた。`, EXERCISE, BAND, DRONES, CALLS],
  });
  const visits = addUndertaking(archive, earlier, {
    title: "部隊の相互訪問を毎年行うこと",
    sentence: VISITS,
    recurring: "yearly",
    topics: ["unit-exchange"],
  });
  const exercise = addUndertaking(archive, earlier, {
    title: "見本湾における捜索・救助の共同訓練の実施",
    sentence: EXERCISE,
    due: "2026-02",
    dueBasis: "inferred",
    topics: ["joint-exercise"],
  });
  const band = addUndertaking(archive, earlier, {
    title: "見本音楽祭への両国の音楽隊の参加",
    sentence: BAND,
    strength: "expectation",
    due: "2025-07",
    topics: ["marching-festival"],
  });
  const drones = addUndertaking(archive, earlier, {
    title: "無人機の分野における協力",
    sentence: DRONES,
    strength: "exploration",
    topics: ["unmanned-aircraft"],
  });
  addUndertaking(archive, earlier, {
    title: "電話による意思疎通の枠組み",
    sentence: CALLS,
    strength: "effort",
    due: "2025-08",
  });
  const later = addStatement(archive, {
    headline: "見本防衛大臣、例示国防大臣と再び会談 共同発表(9月9日)",
    day: "2025-09-09",
    sentences: [MORE_VISITS, DRONES_BEGIN, MEETING],
  });
  const moreVisits = addUndertaking(archive, later, {
    title: "部隊の相互訪問を毎年二回行うこと",
    sentence: MORE_VISITS,
    recurring: "regular",
    topics: ["unit-exchange"],
  });
  const dronesBegin = addUndertaking(archive, later, {
    title: "無人機の分野における協力の開始",
    sentence: DRONES_BEGIN,
    topics: ["unmanned-aircraft"],
  });
  addUndertaking(archive, later, {
    title: "災害派遣の経験を共有する会合",
    sentence: MEETING,
    due: "2025-10",
    topics: ["disaster-relief"],
  });
  for (const [one, other, change] of [
    [visits, moreVisits, "widened"],
    [drones, dronesBegin, "strengthened"],
  ] as const)
    archive.keepLink({
      earlier: one,
      later: other,
      change,
      score: 0.8,
      reasons: [],
      ruleVersion: "restated/1",
    });
  archive.decideLedger(
    { kind: "restatement", earlier: drones, later: dronesBegin, verdict: "confirmed" },
    "2025-09-09T09:00:00.000Z",
  );
  settle(archive, { visits, band });
  return { earlier, later, visits, exercise, band, drones };
}

function settle(archive: MemoryArchive, { visits, band }: Pick<SampleLedger, "visits" | "band">): void {
  const off = addStatement(archive, {
    headline: "見本音楽祭への音楽隊の参加取りやめについて",
    day: "2025-07-05",
    sentences: [CANCELLED],
  });
  const visited = addStatement(archive, {
    headline: "見本部隊、例示港を訪問",
    day: "2025-07-22",
    sentences: [VISITED],
  });
  const cancelled = addEvidence(archive, band, off, {
    sentence: CANCELLED,
    stance: "against",
    tells: "called-off",
  });
  const went = addEvidence(archive, visits, visited, {
    sentence: VISITED,
    stance: "for",
    tells: "done",
    date: "2025-07-18/2025-07-21",
  });
  const decide = (decision: Parameters<MemoryArchive["decideLedger"]>[0], day: string): void => {
    archive.decideLedger(decision, `${day}T03:00:00.000Z`);
  };
  decide({ kind: "evidence", evidence: cancelled, verdict: "confirmed" }, "2025-07-06");
  decide({ kind: "status", undertaking: band, outcome: "not-kept", cites: [cancelled] }, "2025-07-06");
  decide({ kind: "evidence", evidence: went, verdict: "confirmed" }, "2025-07-23");
  decide({ kind: "status", undertaking: visits, outcome: "partly-kept", cites: [went] }, "2025-07-23");
  decide({ kind: "status", undertaking: visits, outcome: "kept", cites: [went] }, "2025-07-24");
}
