// Takes a finished draft with its fields and gives the doubts that the desk has to see, each with a code.

import type { ArticleBlock, ComposedText } from "../../terms/article.ts";
import type { Warning } from "../../terms/document.ts";
import type { FieldLookup, PersonValue } from "../template/value.ts";
import type { DeskView } from "./desk-view.ts";

type Drafted = {
  readonly headline: ComposedText;
  readonly lead: ComposedText;
  readonly body: readonly ArticleBlock[];
  readonly fields: FieldLookup;
};

function peopleIn(fields: FieldLookup): readonly PersonValue[] {
  return ["people", "speaker"].flatMap((name): readonly PersonValue[] => {
    const value = fields(name);
    if (value?.type === "person") return [value.value];
    return value?.type === "people" ? value.values : [];
  });
}

/** Names in kana need no reading; English names neither. */
function needsReading({ name, reading }: PersonValue): boolean {
  return name !== undefined && reading === undefined && /\p{Script=Han}/u.test(name.text);
}

function findMissingReadings({ lead, fields }: Drafted, view: DeskView): readonly Warning[] {
  if (view.reading.language !== "ja") return [];
  const written = lead.text.replaceAll(" ", "");
  const names = peopleIn(fields).flatMap((person) =>
    needsReading(person) && written.includes(person.name?.text ?? "") ? [person.name?.text ?? ""] : [],
  );
  return [...new Set(names)].map((name) => ({
    code: "reading-missing",
    message: `Neither the text nor the authority file gives a reading of ${name}`,
  }));
}

function findMissingParts({ headline, lead, body, fields }: Drafted, view: DeskView): readonly Warning[] {
  const warnings: Warning[] = [];
  const missing = (code: string, message: string): void => void warnings.push({ code, message });
  if (fields("title") === undefined) missing("title-missing", "The announcement has no title");
  if (fields("issuer") === undefined) missing("issuer-missing", "Nothing says who announced this");
  if (fields("announcedAt") === undefined) missing("date-missing", "Nothing says when this was announced");
  if (headline.text === "") missing("headline-missing", "No headline pattern could be filled");
  if (lead.text === "") missing("lead-missing", "No lead pattern could be filled");
  if (!body.some(({ kind }) => kind === "official")) {
    missing("official-text-missing", "No official text was found in the document");
  }
  if (view.reading.kind === "news-report") {
    missing("not-official", "This is somebody else's report, not the issuer's own text");
  }
  return warnings;
}

function findInferred({ fields }: Drafted): readonly Warning[] {
  const warnings: Warning[] = [];
  const issuer = fields("issuer");
  const ground = issuer?.type === "text" ? issuer.value.grounds[0]?.from : undefined;
  const isInferred = ground !== undefined && ground.kind !== "text" && ground.kind !== "desk";
  if (issuer?.type === "text" && isInferred) {
    const where = ground.kind === "source" && ground.field === "issuer" ? "source's record" : "address";
    warnings.push({
      code: "issuer-inferred",
      message: `The issuer ${issuer.value.text} is from the ${where}`,
    });
  }
  const announced = fields("announcedAt");
  if (announced?.type === "date" && announced.value.from.kind === "source") {
    warnings.push({
      code: "date-inferred",
      message: `The date ${announced.value.time} is not in the text but from its address or source`,
    });
  }
  return warnings;
}

export function findDoubts(view: DeskView, drafted: Drafted): readonly Warning[] {
  const { headline } = drafted;
  const limit = view.edition.headlineLimit;
  const long: readonly Warning[] =
    headline.text.length > limit
      ? [
          {
            code: "headline-long",
            message: `The headline has ${headline.text.length} characters; the desk's limit is ${limit}`,
          },
        ]
      : [];
  return [
    ...findMissingParts(drafted, view),
    ...findInferred(drafted),
    ...findMissingReadings(drafted, view),
    ...long,
  ];
}
