// Desk style: the rules of the desk's pages, after the tokens and manners of the site.

import { BASE } from "../../site/style/base.ts";
import { compactRules } from "../../site/style/stylesheet.ts";
import { TOKENS } from "../../site/style/tokens.ts";
import { DIFFERENCE_RULES } from "./difference-style.ts";
import { LEDGER_RULES } from "./ledger-style.ts";
import { SOURCE_RULES } from "./source-style.ts";
import { RULE_RULES } from "./rule-style.ts";

/** Of colours of the same lightness, so that none stands out; the grey last ones are for what is not known. */
const LIGHT = [
  "#1f66a8",
  "#b3192b",
  "#2d7a4b",
  "#a86400",
  "#7a4aa0",
  "#0d7d80",
  "#7b858c",
  "#8a5428",
  "#4f5960",
];
const DARK = [
  "#6fb0ee",
  "#ff7d84",
  "#6cc48d",
  "#e5a53c",
  "#c39be6",
  "#52c5c8",
  "#8e989f",
  "#d09a6a",
  "#b4bdc4",
];

const colours = (all: readonly string[]): string =>
  all.map((colour, at) => `--series-${at + 1}: ${colour};`).join(" ");

const seriesRules = LIGHT.map(
  (_, at) => `
.fill-series-${at + 1} { fill: var(--series-${at + 1}); }
.stroke-series-${at + 1} { stroke: var(--series-${at + 1}); }
.swatch-series-${at + 1} { background: var(--series-${at + 1}); }`,
).join("");

const RULES = `
:root { ${colours(LIGHT)} }
@media (prefers-color-scheme: dark) { :root { ${colours(DARK)} } }
.desk-head, .desk { max-width: 79rem; margin-inline: auto; padding-inline: var(--edge); }
.desk-head { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1.5rem; padding-block: 1.25rem 1rem; background: linear-gradient(var(--ink), var(--ink)) no-repeat bottom / calc(100% - 2 * var(--edge)) 2px; }
.desk-name { font: 700 1.25rem/1.4 var(--mincho); letter-spacing: .06em; }
.desk-links { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin-left: auto; font-size: .875rem; }
.desk-links a, .contents a, .exports a { display: inline-block; padding: .25rem 0; text-decoration-line: underline; text-decoration-color: var(--hair); }
.desk { padding-block: 2rem 5rem; }
.desk h1 { font-size: clamp(1.5rem, 1.2rem + 1.2vw, 2rem); }
.desk-note { margin-top: .6rem; color: var(--soft); font-size: .875rem; }
.desk-note a { text-decoration-line: underline; text-decoration-color: var(--hair); }
.summary { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: 1px; margin-top: 1.5rem; border-block: 1px solid var(--hair); }
.summary div { padding: .9rem 0; }
.summary dt { color: var(--soft); font-size: .8125rem; }
.summary dd { font: 400 1.75rem/1.3 var(--mincho); font-variant-numeric: tabular-nums; }
.contents { margin-top: 1.25rem; font-size: .875rem; }
.contents ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
.figure { margin-top: 3rem; padding-top: .9rem; border-top: 1px solid var(--ink); }
.figure h2 { font-size: 1.1875rem; }
.about { margin-top: .35rem; max-width: 48rem; color: var(--soft); font-size: .8125rem; line-height: 1.7; }
.shown { display: grid; gap: 1.25rem 2.5rem; margin-top: 1rem; }
.plot { display: block; max-width: 100%; height: auto; overflow: visible; color: var(--ink); font: 400 13px/1 var(--gothic); font-variant-numeric: tabular-nums; }
.plot text { white-space: pre; }
.plot-wide { display: none; }
.legend { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; margin-top: .5rem; font-size: .8125rem; }
.swatch { display: inline-block; width: .8em; height: .8em; margin-right: .45em; }
.table { max-height: 22rem; overflow: auto; border-block: 1px solid var(--hair); }
.table table { width: 100%; border-collapse: collapse; font-size: .8125rem; line-height: 1.6; }
.table th, .table td { padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--hair); text-align: left; vertical-align: top; font-weight: 400; }
.table thead th { position: sticky; top: 0; background: var(--ground); color: var(--soft); white-space: nowrap; }
.table .count { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.table .text { min-width: 13rem; }
.table .named { white-space: nowrap; }
.table .when { font-variant-numeric: tabular-nums; white-space: nowrap; }
.table tbody a { text-decoration-line: underline; text-decoration-color: var(--hair); }
.table tr:last-child > * { border-bottom: 0; }
.none { margin-top: .9rem; padding: 1.25rem 0; border-block: 1px solid var(--hair); color: var(--soft); font-size: .875rem; }
.exports { display: flex; gap: 1.25rem; margin-top: .5rem; font-size: .8125rem; }
.api-explained { max-width: 60rem; }
.api-explained h2 { margin-top: 2.5rem; font-size: 1.25rem; scroll-margin-top: 1rem; }
.api-explained > p { margin-top: .75rem; }
.api-explained > p a { text-decoration-line: underline; text-decoration-color: var(--hair); }
.api-explained > .api-lead { font-size: 1.0625rem; }
.api-table { max-height: none; margin-top: 1rem; }
.api-operation { margin-top: 1.75rem; }
.api-operation h3 { font-size: 1rem; }
.api-explained pre { max-width: 100%; margin-top: .6rem; padding: .75rem .9rem; overflow-x: auto; background: var(--tint); font-size: .8125rem; line-height: 1.7; }
.api-explained code { font-family: var(--code); overflow-wrap: anywhere; }
.api-explained pre code { overflow-wrap: normal; }
.closed { max-width: 42rem; padding-block: 3rem; }
.closed p { margin-top: 1rem; }
.closed a { text-decoration-line: underline; }
@media (min-width: 48rem) { .plot-wide { display: block; } .plot-narrow { display: none; } }
@media (min-width: 70rem) { .shown-beside { grid-template-columns: minmax(0, 1fr) 22rem; } .shown-beside .table { max-height: 18rem; } }
@media print { .table { max-height: none; } .exports, .contents, .desk-links { display: none; } }
`;

export const DESK_STYLE = compactRules(
  [TOKENS, BASE, RULES, LEDGER_RULES, SOURCE_RULES, RULE_RULES, DIFFERENCE_RULES, seriesRules].join("\n"),
);
