// Takes a document, its reading, and the house's style and authority files, and gives the article the desk would write.

import type { ArticleDraft, ComposedText } from "../terms/article.ts";
import type { Warning } from "../terms/document.ts";
import { composeBody } from "./body/compose-body.ts";
import { isCalledOff } from "./fields/called-off.ts";
import type { DeskView, DraftInput } from "./fields/desk-view.ts";
import { viewAnnouncement } from "./fields/desk-view.ts";
import { TEMPLATE_NAMES } from "./style/template-names.ts";
import { findDoubts } from "./fields/find-doubts.ts";
import { gatherFields } from "./fields/gather-fields.ts";
import { EMPTY_TEXT } from "./template/composed-text.ts";
import { tellDesk } from "./template/tell-desk.ts";
import type { ByKind } from "./template/edition.ts";
import { fillFirst } from "./template/fill-template.ts";
import type { Alternatives } from "./template/template.ts";
import type { FieldLookup } from "./template/value.ts";

/**
 * Those of the template that was asked for, the kind's own, then those of any kind; of what is called off no kind's
 * pattern is true, save a retelling's.
 */
function patternsOf(table: ByKind<Alternatives>, view: DeskView): Alternatives {
  const { kind } = view.reading;
  if (isCalledOff(view) && kind !== "news-report") return table.any ?? [];
  const asked = TEMPLATE_NAMES.find((name) => name === view.template);
  return [...((asked && table[asked]) ?? []), ...(table[kind] ?? []), ...(table.any ?? [])];
}

function composeHeadline(view: DeskView, fields: FieldLookup): ComposedText {
  const { edition } = view;
  const patterns = patternsOf(edition.headlines, view);
  return fillFirst(patterns, fields, edition, edition.headlineLimit) ?? EMPTY_TEXT;
}

/** Some ministries write , for 、 in Japanese; a headline of the desk does not. */
const ASCII_COMMA = /(?<=[\p{Script=Han}ぁ-んァ-ヴー」』)）]),(?=[\p{Script=Han}ぁ-んァ-ヴー「『])/gu;

function withOwnCommas(composed: ComposedText, { reading }: DeskView): ComposedText {
  return reading.language === "ja"
    ? { ...composed, text: composed.text.replace(ASCII_COMMA, "、") }
    : composed;
}

function composeLead(view: DeskView, fields: FieldLookup): ComposedText {
  return fillFirst(patternsOf(view.edition.leads, view), fields, view.edition) ?? EMPTY_TEXT;
}

function chooseSection({ style, reading, source, section }: DeskView): string {
  const known = (wanted: string | undefined): string | undefined =>
    style.sections.find(({ slug }) => slug === wanted)?.slug;
  return (
    known(section) ??
    style.kindSections[reading.kind] ??
    known(source?.section) ??
    style.articleSections.announcement
  );
}

/** One warning for one matter: the reading repeats what the document already warned of. */
function withoutRepeats(warnings: readonly Warning[]): readonly Warning[] {
  const seen = new Set<string>();
  return warnings.filter(({ code, span, message }) => {
    const key = `${code}\n${span?.join("-") ?? ""}\n${message}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/**
 * Pure: the same input gives the same draft. Every value in headline and lead has a ground; what the text does not
 * state is left out with its group of the pattern; a doubt is a warning, never a guess.
 */
export function draftArticle(input: DraftInput): ArticleDraft {
  const view = viewAnnouncement(input);
  const { document, reading } = view;
  const fields = gatherFields(view);
  const headline = tellDesk(withOwnCommas(composeHeadline(view, fields), view), reading);
  const lead = tellDesk(withOwnCommas(composeLead(view, fields), view), reading);
  const body = composeBody(view);
  return {
    kind: "announcement",
    section: chooseSection(view),
    headline,
    lead,
    body,
    warnings: withoutRepeats([
      ...document.warnings,
      ...reading.warnings,
      ...findDoubts(view, { headline, lead, body, fields }),
    ]),
    language: reading.language,
    announcementKind: reading.kind,
  };
}
