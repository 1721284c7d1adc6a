// Describe report: the report as a page of plain text: figures by measure, by kind, headlines, what is wrong, what is missing.

import { showRatio } from "../score/tally.ts";
import type { Figures, Finding, Report } from "./report.ts";

function line(name: string, { precision, recall, f1, asked, found, given, sound }: Figures): string {
  const ratios = [precision, recall, f1].map((value) => showRatio(value ?? undefined)).join("  ");
  const counts = `found ${found} of ${asked}${given > 0 ? `, right ${sound} of ${given}` : ""}`;
  return `${name.padEnd(26)} ${ratios}  ${counts}`;
}

const HEAD = `${"".padEnd(26)} precision recall  F1`;

function describeFindings(title: string, findings: readonly Finding[]): readonly string[] {
  const lines = findings.map(
    ({ case: id, measure, expected, found, excerpt, isBehind }) =>
      `- ${id} ${measure}: expected ${expected}; found ${found === "" ? "nothing" : found}; in 「${excerpt}」${isBehind ? ", behind all that the gold names" : ""}`,
  );
  return ["", `${title}: ${findings.length}`, ...lines];
}

function describeHeadlines(headlines: Report["headlines"]): readonly string[] {
  const lines = headlines.map(
    ({ case: id, headline, carried, missing }) =>
      `- ${id}: ${headline ?? "no draft could be made"}; present ${carried.length}${missing.length > 0 ? `, missing ${missing.join(" | ")}` : ""}`,
  );
  return ["", "Headlines", ...lines];
}

/** Printed beside the strict figures, which stay what is aimed at. */
function describeAsFarAsGold(measures: Report["asFarAsGold"]): readonly string[] {
  const lines = Object.entries(measures).map(([measure, figures]) => line(measure, figures));
  return lines.length === 0
    ? []
    : ["", "without finds behind the last thing that a case's gold names", HEAD, ...lines];
}

/** n/a where nothing was asked for, or where the cases do not claim to list all. */
export function describeReport(report: Report): string {
  const {
    cases,
    texts,
    withoutText,
    measures,
    byKind,
    headlines,
    misses,
    falseFinds,
    passedOver,
    moreExact,
  } = report;
  return [
    `${texts} of ${cases} cases have a text.`,
    "",
    HEAD,
    ...Object.entries(measures).map(([measure, figures]) => line(measure, figures)),
    ...describeAsFarAsGold(report.asFarAsGold),
    "",
    `${"by kind, all fact types".padEnd(26)} precision recall  F1`,
    ...Object.entries(byKind).flatMap(([kind, { all, kind: own }]) =>
      all && own ? [`${line(kind, all)}; recognised ${own.found} of ${own.asked}`] : [],
    ),
    ...describeHeadlines(headlines),
    ...describeFindings(
      "Missed",
      misses.filter(({ measure }) => measure !== "headline"),
    ),
    ...describeFindings("Found and false", falseFinds),
    ...describeFindings("Found again, neither credited nor counted as false", passedOver),
    ...describeFindings("More exact than the gold, in the text's words: credited", moreExact),
    "",
    `Without a text: ${withoutText.length}`,
    ...withoutText.map(({ id, why }) => `- ${id}: ${why}`),
    "",
  ].join("\n");
}
