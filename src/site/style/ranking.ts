// Ranking: the block beside every page and the page of the three windows.

export const RANKING = `
.ranking { margin-top: 4rem; }
.ranking h2 { padding-top: .8rem; border-top: 2px solid var(--ink); font-size: 1.0625rem; }
.tabs { display: flex; flex-wrap: wrap; min-width: 0; margin-top: .35rem; border: 0; }
.tabs input { position: absolute; opacity: 0; pointer-events: none; }
.tabs label { flex: 1; padding: .5rem 0; border-bottom: 1px solid var(--hair); color: var(--soft); font-size: .8125rem; line-height: 1.6; text-align: center; cursor: pointer; }
.tabs label:hover { color: var(--ink); }
.tabs :checked + label { border-bottom-color: var(--seal); box-shadow: inset 0 -2px var(--seal); color: var(--ink); font-weight: 700; }
.tabs :focus-visible + label { outline: 2px solid var(--seal); outline-offset: -2px; }
.panel { display: none; flex: 0 0 100%; min-width: 0; }
#rank-day:checked ~ .panel-day, #rank-week:checked ~ .panel-week, #rank-month:checked ~ .panel-month { display: block; }
.ranked { counter-reset: rank; }
.ranked li { display: grid; grid-template-columns: 2.25rem minmax(0, 1fr); align-items: baseline; padding: .7rem 0; border-bottom: 1px solid var(--hair); counter-increment: rank; }
.ranked li::before { content: counter(rank); color: var(--soft); font: 400 1.25rem/1 var(--mincho); font-variant-numeric: tabular-nums; }
.ranked li:nth-child(-n + 3)::before { color: var(--seal); font-size: 1.5rem; font-weight: 700; }
.ranked p { text-spacing-trim: trim-start; font-size: .9375rem; font-weight: 500; line-height: 1.65; }
.readers { display: block; color: var(--soft); font-size: .75rem; font-weight: 400; font-variant-numeric: tabular-nums; }
.ranking-note { margin-top: .8rem; color: var(--soft); font-size: .75rem; }
.ranking-note a { display: inline-block; padding: .2rem 0; text-decoration-line: underline; text-decoration-color: var(--hair); }
.ranking-empty { padding: 1.5rem 0; border-bottom: 1px solid var(--hair); color: var(--soft); font-size: .875rem; }
.ranking-empty p:first-child { color: var(--ink); font-weight: 600; }
.rankings { display: grid; gap: 3rem var(--gap); }
.jump { display: flex; gap: 1.5rem; margin-top: .75rem; font-size: .875rem; font-weight: 600; }
.jump a { display: block; padding: .25rem 0; text-decoration-line: underline; text-decoration-color: var(--seal); }
@media (min-width: 62rem) {
  .ranking { margin-top: 0; }
  .rankings { grid-template-columns: repeat(3, minmax(0, 1fr)); column-gap: 3rem; }
  .jump { display: none; }
}
@media (min-width: 62rem) and (min-height: 60rem) {
  .ranking { position: sticky; top: 1.5rem; }
}
`;
