// Careers: pages of people and posts, and the lines drawn of them; what tells bars apart is their filling, not their colour.

export const CAREERS = `
.career { max-width: 75rem; }
.career table { font-size: .875rem; }
.career td:has(a) { min-width: 8em; }
.career section { margin-top: 2.75rem; }
.career h2 { margin-bottom: .6rem; font-size: 1.125rem; }
.career .caption { max-width: 44em; }
.career :is(td, th) time, .career td p a { white-space: nowrap; }
.career-questions summary { padding-top: .6rem; cursor: pointer; }
.career td p + p { margin-top: .2rem; }
.career :is(td, th) a, .career-move a, .career-questions a { text-decoration-line: underline; text-decoration-color: var(--seal); }
.career th[scope="row"] { min-width: 8em; }
.career-rank { margin-left: .4em; color: var(--soft); font-size: .875rem; font-weight: 400; }
.career-move { color: var(--soft); font-size: .875rem; line-height: 1.7; }
.career-arrow { color: var(--ink); }
.career del { color: var(--soft); }
.career-search { margin-top: 1.5rem; }
.career-search > label { display: block; margin-bottom: .35rem; font-weight: 700; }
.career-filters h2 { font-size: 1rem; }
.career-questions { padding: 1.25rem; border: 1px solid var(--soft); }
.career-questions h2 { margin: 0; }
.career-questions li { padding: .6rem 0 0 1.1em; text-indent: -1.1em; }
.career-questions li::before { content: "？"; display: inline-block; width: 1.1em; text-indent: 0; }
.career-questions li:lang(en)::before { content: "?"; }
.career-figure { margin: 1.75rem 0 0; }
.career-figure figcaption { margin-top: .5rem; color: var(--soft); font-size: .8125rem; line-height: 1.7; }
.career-plot { display: block; max-width: 100%; height: auto; color: var(--ink); font: 400 13px/1 var(--gothic); font-variant-numeric: tabular-nums; }
.career-plot text { fill: currentColor; }
.career-years text { fill: var(--soft); font-size: 12px; }
.career-years line { stroke: var(--hair); }
.career-label { paint-order: stroke; stroke: var(--ground); stroke-width: 4px; stroke-linejoin: round; }
.career-bar { stroke: var(--ink); stroke-width: 1.5; }
.career-main { fill: var(--ink); }
.career-acting { fill: var(--ground); stroke-dasharray: 3 3; }
.career-hatch { stroke: var(--ink); stroke-width: 1.2; fill: none; }
.career-dot { fill: var(--ink); }
.career-open { fill: var(--seal); }
.career-unknown { stroke: var(--seal); stroke-width: 2; stroke-dasharray: 3 3; }
.career-wide { display: none; }
@media (min-width: 48rem) { .career .rows { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 2.5rem; } }
@media (min-width: 48rem) { .career-wide { display: block; } .career-narrow { display: none; } }
`;
