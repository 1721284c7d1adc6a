// Registers: plots, tables of numbers and the ways between registers.

export const REGISTERS = `
.register-tabs { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-bottom: 1.75rem; font-size: .9375rem; }
.register-tabs a { padding: .45rem 0; border-bottom: 2px solid transparent; }
.register-tabs [aria-current] { border-color: var(--seal); font-weight: 700; }
.ledger-all { padding: .5rem 0; text-decoration-line: underline; text-decoration-color: var(--seal); }
.plot-figure { max-width: 47.5rem; margin: .75rem 0 .5rem; }
.plot { display: block; width: 100%; height: auto; color: var(--ink); font-size: 13px; }
.plot text { fill: var(--soft); font-family: var(--gothic); font-variant-numeric: tabular-nums; }
.plot-wide { display: none; }
.plot-area { stroke: var(--ink); stroke-width: .75; color: var(--ink); }
.plot-area:not([fill]) { fill: var(--ink); }
.plot-line { stroke: var(--hair); fill: none; }
.plot-base { stroke: var(--ink); fill: none; }
.plot-hatch { stroke: var(--ink); fill: none; }
.plot-dot { fill: var(--ink); }
.plot-legend { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; font-size: .8125rem; }
.plot-legend svg { display: inline-block; width: 1.125rem; height: .875rem; margin-right: .4rem; vertical-align: -.1em; }
.table-scroll { overflow-x: auto; margin-top: .5rem; }
.register-tabs ~ .ledger-block, .register-tabs ~ .ledger-blocks { margin-top: 2.5rem; }
.ledger-blocks > .ledger-block { margin-top: 0; }
.numbers { width: auto; border-collapse: collapse; font-size: .8125rem; font-variant-numeric: tabular-nums; }
.numbers :is(th, td) { min-width: 2.75em; padding: .3rem .55rem; border-bottom: 1px solid var(--hair); text-align: right; vertical-align: baseline; white-space: nowrap; }
.numbers :is(th[scope="row"], th:first-child) { text-align: left; }
.numbers th { color: var(--soft); font-weight: 600; }
.numbers td.words { text-align: left; white-space: normal; }
.data-table .count { padding-right: 2.5rem; text-align: right; white-space: nowrap; }
.data-columns { margin-top: 2rem; }
.data-columns h3 { margin-bottom: .4rem; font-size: 1.0625rem; }
.numbers a { display: inline-block; min-width: 1.5rem; padding: .2rem 0; text-decoration-line: underline; text-decoration-color: var(--seal); }
@media (min-width: 48rem) {
  .plot-wide { display: block; }
  .plot-narrow { display: none; }
}
`;
