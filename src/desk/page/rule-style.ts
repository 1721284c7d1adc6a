// Rule style: the rules of style of the desk's pages of rules of routing, beside those of the ledger's pages.

export const RULE_RULES = `
.rule-kinds { margin-top: .5rem; font-size: .875rem; }
.rule-kinds summary { padding-block: .4rem; cursor: pointer; }
.rule-kinds ul { columns: 16rem; }
.rule-text { width: 100%; min-height: 14rem; padding: .6rem .75rem; border: 1px solid var(--soft); background: var(--ground); color: var(--ink); font: 400 .9375rem/1.7 var(--code); }
.rule-edit { display: grid; gap: .5rem; max-width: 52rem; margin-top: 1rem; }
.rule-edit label { font-size: .875rem; font-weight: 700; }
.rule-edit small { color: var(--soft); font-size: .8125rem; line-height: 1.7; }
.rule-list { list-style: none; }
.rule-list .ledger-acts { align-items: center; }
.desk h1 + .ledger-fault { margin-top: 1rem; }
.rule-written { margin-top: .6rem; padding: .5rem .75rem; overflow-x: auto; background: var(--tint); font: 400 .8125rem/1.7 var(--code); white-space: pre-wrap; overflow-wrap: anywhere; }
.rule-held { max-width: 60rem; list-style: none; }
.rule-held li { display: flex; align-items: flex-start; gap: .25rem .75rem; padding-block: .5rem; border-bottom: 1px solid var(--hair); font-size: .9375rem; line-height: 1.7; }
.rule-held li > div:not([class]) { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.rule-held a { text-decoration-line: underline; text-decoration-color: var(--hair); }
.rule-held-acts { display: flex; flex-wrap: wrap; gap: .5rem; justify-content: flex-end; }
.rule-held-acts button { min-height: 2.5rem; padding: .25rem .9rem; border: 1px solid var(--ink); font: 400 .875rem/1.5 var(--gothic); cursor: pointer; }
.rule-tick { display: grid; place-items: center; flex: none; width: 2.5rem; height: 2.5rem; margin: -.3rem 0 0 -.6rem; cursor: pointer; }
.rule-tick input { width: 1.25rem; height: 1.25rem; accent-color: var(--ink); }
@media (max-width: 40rem) {
  .rule-held li { display: grid; grid-template-columns: auto 1fr; }
  .rule-held-acts { grid-column: 2; justify-content: flex-start; }
}
.rule-told { margin-top: .35rem; line-height: 1.8; overflow-wrap: anywhere; }
.rule-told li { padding-left: 1em; text-indent: -1em; }
.rule-told li::before { content: "・"; }
`;
