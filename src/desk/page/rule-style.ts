// Rule style: the rules of style of the desk's pages of rules of routing, beside those of the ledger's pages.

export const RULE_RULES = `
.rule-text { width: 100%; min-height: 14rem; padding: .6rem .75rem; border: 1px solid var(--soft); background: var(--ground); color: var(--ink); font: 400 .9375rem/1.7 var(--code); }
.rule-edit { display: grid; gap: .5rem; max-width: 52rem; margin-top: 1rem; }
.rule-edit label { font-size: .875rem; font-weight: 700; }
.rule-edit small { color: var(--soft); font-size: .8125rem; line-height: 1.7; }
.rule-list { list-style: none; }
.rule-list .ledger-acts { align-items: center; }
.desk h1 + .ledger-fault { margin-top: 1rem; }
.rule-written { margin-top: .6rem; padding: .5rem .75rem; overflow-x: auto; background: var(--tint); font: 400 .8125rem/1.7 var(--code); white-space: pre-wrap; overflow-wrap: anywhere; }
.rule-told { margin-top: .35rem; line-height: 1.8; overflow-wrap: anywhere; }
.rule-told li { padding-left: 1em; text-indent: -1em; }
.rule-told li::before { content: "・"; }
`;
