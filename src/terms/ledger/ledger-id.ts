// Ledger id: the names of records and of evidence, which never change and are never used again.

import type { AnnouncementId } from "../ids.ts";
import { announcementId, HIGHEST_ID } from "../ids.ts";

/**
 * `ANNOUNCEMENT-START`: the announcement's number and where the fact's span began when it was first read. A third
 * number tells apart those that began at one place: a row of a personnel order may hold several.
 */
export type LedgerId = string & { readonly __noun: "ledger-record" };

/** `UNDERTAKING~ANNOUNCEMENT-START`: what it speaks to, and where in which announcement it stands. */
export type EvidenceId = string & { readonly __noun: "evidence" };

type Place = {
  readonly announcement: AnnouncementId;
  readonly start: number;
  /** From 2 on. */
  readonly order?: number;
};

const WRITTEN = /^([1-9]\d{0,9})-(0|[1-9]\d{0,9})(?:-([2-9]|[1-9]\d{1,5}))?$/;

/** `order`: from 1, which is not written. */
export function ledgerIdOf(announcement: AnnouncementId, start: number, order = 1): LedgerId {
  return `${announcement}-${start}${order > 1 ? `-${order}` : ""}` as LedgerId;
}

/** Undefined for what is no such id. */
export function parseLedgerId(text: string): LedgerId | undefined {
  const [, announcement] = WRITTEN.exec(text) ?? [];
  return announcement !== undefined && Number(announcement) <= HIGHEST_ID ? (text as LedgerId) : undefined;
}

/** Where the record was first read. */
export function placeOfId(id: LedgerId): Place {
  const [announcement, start, order] = id.split("-");
  return {
    announcement: announcementId(Number(announcement)),
    start: Number(start),
    ...(order !== undefined && { order: Number(order) }),
  };
}

export function evidenceIdOf(undertaking: LedgerId, announcement: AnnouncementId, start: number): EvidenceId {
  return `${undertaking}~${announcement}-${start}` as EvidenceId;
}

/** Undefined for what is no such id. */
export function parseEvidenceId(text: string): EvidenceId | undefined {
  const [undertaking = "", place = "", ...more] = text.split("~");
  const isOne = parseLedgerId(undertaking) && /^\d+-\d+$/.test(place) && parseLedgerId(place);
  return isOne && more.length === 0 ? (text as EvidenceId) : undefined;
}

/** What the evidence speaks to. */
export function undertakingOf(evidence: EvidenceId): LedgerId {
  return evidence.slice(0, evidence.indexOf("~")) as LedgerId;
}

/** Where it stands. */
export function placeOfEvidenceId(evidence: EvidenceId): Pick<Place, "announcement" | "start"> {
  return placeOfId(evidence.slice(evidence.indexOf("~") + 1) as LedgerId);
}
