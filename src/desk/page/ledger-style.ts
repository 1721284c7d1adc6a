// Ledger style: the rules of the desk's pages of the ledger.

export const LEDGER_RULES = `
.ledger-nav { margin-bottom: 1.5rem; font-size: .875rem; }
.ledger-nav ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
.ledger-nav a { display: inline-block; padding: .25rem 0; text-decoration-line: underline; text-decoration-color: var(--hair); }
.ledger-nav [aria-current] { font-weight: 700; text-decoration-color: var(--seal); text-decoration-thickness: 2px; }
.ledger-said-now { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; margin-bottom: 1.5rem; padding: .75rem 1rem; background: var(--tint); border-left: 4px solid var(--ink); }
.ledger-fault { border-left-color: var(--seal); }
.ledger-entry { max-width: 52rem; margin-top: 1.25rem; padding: 1rem 1.25rem 1.1rem; border: 1px solid var(--hair); border-left: 4px solid var(--hair); scroll-margin: 1rem; }
.ledger-entry:focus { outline: none; border-left-color: var(--seal); }
.ledger-entry:focus-visible { outline: 2px solid var(--seal); outline-offset: 2px; }
.ledger-entry h2, .ledger-entry h3 { font-size: 1.0625rem; }
.ledger-entry a, .ledger-said-now a { text-decoration-line: underline; text-decoration-color: var(--hair); }
.ledger-of, .ledger-from { color: var(--soft); font-size: .8125rem; line-height: 1.7; }
.ledger-from { margin-top: .75rem; }
.ledger-from a { margin-left: .5em; white-space: nowrap; }
.ledger-entry > .ledger-from:first-child { margin-top: 0; }
.ledger-promise, .ledger-said { margin-top: .35rem; padding-left: .8rem; border-left: 2px solid var(--hair); font-family: var(--mincho); line-height: 1.9; }
.ledger-promise { color: var(--soft); font-size: .9375rem; }
.ledger-promise mark { background: none; color: var(--ink); font-weight: 700; }
.ledger-said mark { background: var(--mark); color: inherit; }
.ledger-entry .ledger-promise + h3 { margin-top: .75rem; }
.ledger-told { display: flex; flex-wrap: wrap; gap: 0 1.1rem; margin-top: .6rem; font-size: .9375rem; }
.ledger-state { padding-inline: .5em; border: 1px solid currentColor; font-size: .8125rem; }
.ledger-why { margin-top: .25rem; font-size: .8125rem; }
.ledger-why li { padding-left: 1em; text-indent: -1em; }
.ledger-why li::before { content: "・"; }
summary { cursor: pointer; }
.ledger-acts { display: flex; flex-wrap: wrap; align-items: flex-start; gap: .5rem .75rem; margin-top: .8rem; }
.ledger-acts:empty { display: none; }
.ledger-acts button, .ledger-change button, .ledger-said-now button, .ledger-history button { min-height: 2.5rem; padding: .25rem .9rem; border: 1px solid var(--ink); background: var(--ink); color: var(--ground); font: 700 .875rem/1.5 var(--gothic); cursor: pointer; }
.ledger-quiet.ledger-quiet { background: none; color: var(--ink); font-weight: 400; }
.ledger-change > summary { display: inline-block; min-height: 2.5rem; padding: .45rem .25rem; font-size: .875rem; text-decoration: underline; text-decoration-color: var(--hair); text-underline-offset: .25em; }
.ledger-change[open] { flex-basis: 100%; }
.ledger-change form { display: grid; gap: .75rem; max-width: 34rem; padding-block: .5rem; justify-items: start; }
.ledger-field { display: grid; gap: .2rem; width: 100%; font-size: .875rem; }
.ledger-field small { color: var(--soft); }
.ledger-field :is(select, input, textarea) { width: 100%; min-height: 2.5rem; padding: .4rem .6rem; border: 1px solid var(--soft); background: var(--ground); color: var(--ink); font: 400 1rem/1.5 var(--gothic); }
.ledger-grounds { width: 100%; padding: .5rem .75rem; border: 1px solid var(--hair); font-size: .875rem; }
.ledger-grounds label { display: block; padding-block: .25rem; }
.ledger-part { margin-top: 2.5rem; padding-top: .75rem; border-top: 1px solid var(--ink); }
.ledger-part > h2 { font-size: 1.1875rem; }
.ledger-history li { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .75rem; padding-block: .4rem; border-bottom: 1px solid var(--hair); font-size: .875rem; }
.ledger-keys { margin-top: 3rem; color: var(--soft); font-size: .875rem; }
.ledger-keys div { display: flex; gap: 1rem; }
.ledger-keys dt { min-width: 4rem; }
kbd { padding: 0 .35em; border: 1px solid currentColor; border-radius: 3px; font: 400 .75rem/1.4 var(--code); }
/* What was decided stays in sight while the next entry is gone to, and covers none of it. */
@media (min-width: 48rem) and (min-height: 40rem) {
.ledger-said-now { position: sticky; top: 0; z-index: 1; }
.ledger-said-now ~ *, .ledger-said-now ~ * * { scroll-margin-top: 8rem; }
}
@media print { .ledger-acts, .ledger-change, .ledger-keys, .ledger-nav { display: none; } }
`;
