// Terms: pages of people, topics and days, the calendar of the archive, and what stands quietly under an article.

export const TERMS = `
.page-head:has(+ .year) { margin-bottom: 0; border-bottom: 0; }
.page-head .crumbs { margin-bottom: 1rem; }
.page-head .meta a { text-decoration-line: underline; text-decoration-color: var(--seal); }
.namesakes { display: flex; flex-wrap: wrap; gap: .1rem .9rem; margin-top: .5rem; color: var(--soft); font-size: .8125rem; }
.namesakes a { color: var(--ink); text-decoration-line: underline; text-decoration-color: var(--seal); }
.year + .year { margin-top: 2.25rem; }
.year { margin-bottom: 2.25rem; }
.months { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); column-gap: 1rem; margin-top: .35rem; font-variant-numeric: tabular-nums; }
.months li { border-bottom: 1px solid var(--hair); }
.months a, .months .none { display: flex; justify-content: space-between; min-height: 2.75rem; align-items: center; padding: .4rem .1rem; font-weight: 600; }
.months .none { color: var(--soft); font-weight: 400; }
.months .count { color: var(--soft); font-size: .8125rem; font-weight: 400; }
.calendar { width: 100%; max-width: 26rem; margin-bottom: 2.25rem; table-layout: fixed; font-size: .875rem; text-align: center; }
.calendar caption { padding-bottom: .5rem; font-weight: 700; text-align: left; }
.calendar :is(th, td) { min-width: 0; padding: 0; text-align: center; line-height: 2.75rem; color: var(--soft); }
.calendar th { font-size: .75rem; line-height: 2rem; }
.calendar a { display: block; color: var(--ink); font-weight: 700; text-decoration-line: underline; text-decoration-color: var(--seal); }
.calendar a[aria-current] { background: var(--tint); text-decoration-thickness: 2px; }
.about-terms { margin-top: 2rem; padding-top: .9rem; border-top: 1px solid var(--hair); font-size: .8125rem; line-height: 1.7; }
.about-terms dl > div { display: grid; grid-template-columns: 6rem minmax(0, 1fr); padding: .3rem 0; }
.about-terms dt { color: var(--soft); }
.about-terms ul { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; }
.about-terms a { text-decoration-line: underline; text-decoration-color: var(--hair); }
.about-terms a:hover { text-decoration-color: var(--seal); }
.about-terms summary { color: var(--soft); cursor: pointer; }
.related { margin-top: 3.5rem; }
.related .row-when { display: flex; flex-wrap: wrap; gap: .1rem .9rem; margin-top: .2rem; }
@media (min-width: 48rem) {
  .months { grid-template-columns: repeat(6, minmax(0, 1fr)); }
}
@media (min-width: 76rem) {
  .article ~ .related { margin-left: 7.5rem; max-width: 42rem; }
}
`;
