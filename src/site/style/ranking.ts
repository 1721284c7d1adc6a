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
.ranked li { display: grid; grid-template: auto 1fr / 2.6rem minmax(0, 1fr); align-items: baseline; padding: .7rem 0; border-bottom: 1px solid var(--hair); }
.place { color: var(--soft); font: 400 1.25rem/1 var(--mincho); font-variant-numeric: tabular-nums; }
.first-places li:nth-child(-n + 3) .place { color: var(--seal); font-size: 1.5rem; font-weight: 700; }
.ranked p { grid-area: 1 / 2 / span 2; min-height: 3.3em; font-feature-settings: "palt"; font-size: .9375rem; font-weight: 500; line-height: 1.65; }
.moved { align-self: start; margin-top: .35rem; color: var(--soft); font-size: .75rem; line-height: 1.5; font-variant-numeric: tabular-nums; white-space: nowrap; }
.moved-up, .moved-new { color: var(--seal); font-weight: 700; }
.readers { display: block; color: var(--soft); font-size: .75rem; font-weight: 400; font-variant-numeric: tabular-nums; }
.ranking-note { margin-top: .8rem; color: var(--soft); font-size: .75rem; }
.ranking-note a { display: inline-block; padding: .2rem 0; text-decoration-line: underline; text-decoration-color: var(--hair); }
.ranking-empty { padding: 1.5rem 0; border-bottom: 1px solid var(--hair); color: var(--soft); font-size: .875rem; }
.ranking-empty p:first-child { color: var(--ink); font-weight: 600; }
.rankings { display: grid; gap: 3rem var(--gap); }
.window-tabs ul { display: flex; margin-top: 1.1rem; }
.window-tabs li { flex: 1; max-width: 9rem; }
.window-tabs a { display: block; padding: .5rem 0; border-bottom: 1px solid var(--hair); color: var(--soft); font-size: .875rem; text-align: center; }
.window-tabs a:hover { color: var(--ink); text-decoration: none; }
.window-tabs [aria-current] { border-bottom-color: var(--seal); box-shadow: inset 0 -2px var(--seal); color: var(--ink); font-weight: 700; }
.section-choice ul { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; margin-top: .8rem; font-size: .8125rem; }
.section-choice a { display: block; padding: .3rem 0; color: var(--soft); }
.section-choice [aria-current] { color: var(--ink); font-weight: 700; }
.whole-ranking, .whole-ranking + .pager { max-width: 46rem; }
.places { margin-left: .6em; color: var(--soft); font-size: .75rem; font-weight: 400; }
.page-head:has(.window-tabs) { padding-bottom: 0; border-bottom: 0; }
@media (min-width: 62rem) {
  .ranking { margin-top: 0; }
  .rankings { grid-template-columns: repeat(3, minmax(0, 1fr)); column-gap: 3rem; }
}
@media (min-width: 62rem) and (min-height: 60rem) {
  .ranking { position: sticky; top: 1.5rem; }
}
`;
