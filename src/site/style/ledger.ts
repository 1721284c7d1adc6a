// Ledger: lists of undertakings, an undertaking's page, two statements side by side, the card that other sites frame.

export const LEDGER = `
.ledger-about { max-width: 46em; margin-top: .8rem; color: var(--soft); }
.ledger-blocks { display: grid; gap: 3rem 3.5rem; }
.ledger-block + .ledger-block { margin-top: 3rem; }
.ledger-note, .ledger-none { color: var(--soft); font-size: .8125rem; line-height: 1.7; }
.ledger-note a, .several a, .history a { text-decoration-line: underline; text-decoration-color: var(--seal); }
.ledger-none { padding: .8rem 0; }
.ledger .row > .meta:last-child { margin-top: .3rem; }
.ledger-clause { color: var(--soft); font: 400 .9375rem/1.9 var(--mincho); }
.outcome { color: var(--ink); font-weight: 700; white-space: nowrap; }
.counted { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); column-gap: 2rem; margin-top: .35rem; }
.counted a { display: flex; justify-content: space-between; gap: 1rem; min-height: 2.75rem; padding: .5rem 0; border-bottom: 1px solid var(--hair); font-size: .9375rem; font-weight: 600; }
.counted .stamp { color: var(--soft); font-size: .8125rem; font-weight: 400; }
.ledger details { margin-top: .75rem; font-size: .875rem; }
.ledger-filters { display: flex; flex-wrap: wrap; align-items: end; gap: .75rem 1.25rem; margin-bottom: 1.25rem; font-size: .8125rem; }
.ledger-filters label { display: grid; gap: .2rem; }
.ledger-filters :is(select, button) { min-height: 2.5rem; max-width: 100%; padding: .3rem .7rem; border: 1px solid var(--soft); border-radius: 0; background: var(--ground); color: var(--ink); font: inherit; }
.ledger-filters button { font-weight: 600; cursor: pointer; }
.ledger-part { max-width: 46rem; margin-top: 2.75rem; }
.ledger-part > h2 { margin-bottom: .6rem; font-size: 1.125rem; }
.ledger-standing { max-width: 46rem; padding: 1.1rem 1.25rem; background: var(--tint); }
.ledger-standing dl { display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; margin-bottom: .4rem; }
.ledger-standing dt { color: var(--soft); font-size: .75rem; }
.ledger-standing dd { font-size: 1.125rem; font-weight: 700; line-height: 1.6; }
.ledger .record { max-width: 46rem; }
.several { display: flex; flex-wrap: wrap; gap: .1rem 1rem; }
.ledger-words { margin: .4rem 0 .6rem; padding-left: 1.1rem; border-left: 3px solid var(--seal); font-family: var(--mincho); line-height: 1.95; }
.ledger-words mark { font-weight: inherit; }
.evidence { padding: 1rem 0 1.1rem; border-top: 1px solid var(--hair); }
.evidence:target, .official :target { background: var(--tint); }
.evidence .ledger-words { border-left: 1px solid var(--ink); }
.evidence-line { margin-top: .6rem; }
.stance { color: var(--ink); font-weight: 700; }
.evidence-from { font-size: .9375rem; font-weight: 600; line-height: 1.7; }
.desk-said { display: block; margin-top: .35rem; font-size: .9375rem; line-height: 1.8; }
.ledger-standing a, .ledger .meta a { text-decoration-line: underline; text-decoration-color: var(--seal); }
.history li { padding: .45rem 0; border-bottom: 1px solid var(--hair); font-size: .9375rem; }
.embed { padding: 0; overflow-wrap: anywhere; white-space: pre-wrap; font: .75rem/1.7 var(--code); }
.ledger pre { max-width: 100%; overflow-x: auto; }
pre.embed { margin: .5rem 0; padding: .8rem 1rem; background: var(--tint); }
.ledger-around { display: grid; gap: 1rem 2.5rem; margin-top: 2.5rem; padding-top: 1.1rem; border-top: 2px solid var(--ink); }
.ledger-side { color: var(--seal); font-size: .8125rem; font-weight: 700; }
.ledger-sides { display: grid; gap: 1rem 2.5rem; }
.ledger-heads { padding-bottom: 1.25rem; border-bottom: 2px solid var(--ink); }
.ledger-pair { padding: 1.1rem 0 1.25rem; border-bottom: 1px solid var(--hair); }
.ledger-pair > .meta { margin-bottom: .6rem; }
.ledger-sides ins { background: var(--mark); text-decoration: underline; text-decoration-thickness: 2px; }
.ledger-sides del { background: var(--tint); text-decoration: underline dashed; text-decoration-thickness: 2px; }
.agreed { margin-top: 3rem; padding: 1.1rem 1.25rem; background: var(--tint); }
.agreed h2 { font-size: 1rem; }
.agreed .row:last-child { border-bottom: 0; }
.card-frame main { min-height: 100vh; padding: 1rem 1.25rem; border: 1px solid var(--hair); border-left: 4px solid var(--seal); }
.card-frame h1 { margin: .4rem 0; font-size: 1.0625rem; line-height: 1.6; }
.card-frame .label, .card-from { font-size: .75rem; }
.card-from { margin-top: .4rem; color: var(--soft); }
@media (min-width: 48rem) {
  .ledger-blocks { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .ledger-sides, .ledger-around { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
`;
