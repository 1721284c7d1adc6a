// Addresses: an announcement and a moment → where its page, its PDF and its copy stand; and back, an address → which announcement is meant.

import { type Office, originOf } from "../plan/office.ts";
import type { Planned } from "../plan/planned.ts";
import { dayOf } from "../plan/words.ts";

const pad = (figure: number): string => String(figure).padStart(2, "0");

function folderOf({ isForbidden, at }: Planned, isMoved: boolean): string {
  const { year, month } = dayOf(at);
  if (isForbidden) return "/internal";
  return isMoved ? `/news/${year}` : `/press/${year}/${pad(month)}`;
}

/** Path of what its entry leads to. `isMoved`: its office has been built anew, with other addresses. */
export function pathOf(planned: Planned, isMoved: boolean): string {
  return `${folderOf(planned, isMoved)}/a${planned.number}.${planned.form === "pdf" ? "pdf" : "html"}`;
}

/** Path of the PDF that its page leads to. */
export const pdfPathOf = (planned: Planned): string => `/files/a${planned.number}.pdf`;

/** Path of its copy at another office. */
export const copyPathOf = ({ number }: Pick<Planned, "number">): string => `/copies/a${number}.pdf`;

export const isCopyPath = (path: string): boolean => path.startsWith("/copies/");

/** The address that an office's list or feed gives. */
export function listedAddress(planned: Planned, where: Office, isMoved: boolean): string {
  const { office, elsewhere } = planned;
  if (office.id === where.id || elsewhere?.form !== "pdf") return originOf(office) + pathOf(planned, isMoved);
  return originOf(where) + copyPathOf(planned);
}

export function numberIn(path: string): number | undefined {
  const found = /\/a(\d+)(?:-hop\d)?\.(?:html|pdf)$/.exec(path);
  return found ? Number(found[1]) : undefined;
}
