// Source style: the rules of the desk's pages of sources.

export const SOURCE_RULES = `
.source-nav { margin-bottom: 1.5rem; font-size: .875rem; }
.source-nav ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
.source-nav a { display: inline-block; padding: .25rem 0; text-decoration-line: underline; text-decoration-color: var(--hair); }
.source-nav [aria-current] { font-weight: 700; text-decoration-color: var(--seal); text-decoration-thickness: 2px; }
.source-said { max-width: 52rem; margin-bottom: 1.5rem; padding: .75rem 1rem; background: var(--tint); border-left: 4px solid var(--ink); overflow-wrap: anywhere; }
.source-said p + p { margin-top: .5rem; }
.source-fault { border-left-color: var(--seal); }
.source-figures a { text-decoration-line: underline; text-decoration-color: var(--hair); text-decoration-thickness: 1px; }
.source-figure { grid-column: span 2; }
.source-alerts { max-width: 52rem; margin-top: 1.5rem; padding: .75rem 1rem; background: var(--tint); border-left: 4px solid var(--seal); }
.source-alerts h2 { font-size: 1.0625rem; }
.source-alerts li { margin-top: .6rem; font-size: .875rem; line-height: 1.7; overflow-wrap: anywhere; }
.source-alerts li span { display: block; }
.source-acts { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem .75rem; margin-top: 1.25rem; }
.source-acts:empty { display: none; }
.source-acts button, .source-filter button, .source-button { display: inline-block; min-height: 2.5rem; padding: .45rem .9rem; border: 1px solid var(--ink); background: var(--ink); color: var(--ground); font: 700 .875rem/1.5 var(--gothic); cursor: pointer; }
.source-quiet.source-quiet { background: none; color: var(--ink); font-weight: 400; }
.source-acts > a:not(.source-button) { padding: .45rem .25rem; font-size: .875rem; text-decoration-line: underline; text-decoration-color: var(--hair); }
.source-filter { display: flex; flex-wrap: wrap; align-items: end; gap: .75rem; margin-top: 1.5rem; }
.source-filter label { display: grid; gap: .2rem; font-size: .875rem; }
.source-filter label:first-child { flex: 1 1 14rem; max-width: 24rem; }
.source-filter :is(input, select), .source-field :is(input:not([type=checkbox]), select, textarea) { width: 100%; min-height: 2.5rem; padding: .4rem .6rem; border: 1px solid var(--soft); background: var(--ground); color: var(--ink); font: 400 1rem/1.5 var(--gothic); }
.source-entry { max-width: 52rem; margin-top: 1rem; padding: .8rem 1.1rem .9rem; border: 1px solid var(--hair); border-left: 4px solid var(--hair); overflow-wrap: anywhere; }
.source-entry :is(h2, h3) { font-size: 1.0625rem; }
.source-entry :is(h2, h3, p) a, .source-of a, .source-tested a, .source-part p a { text-decoration-line: underline; text-decoration-color: var(--hair); }
.source-entry:is(.source-failing, .source-changed-shape, .source-silent, .source-late, .source-state-refused) { border-left-color: var(--seal); }
.source-entry.source-missed { border-left-color: var(--soft); }
.source-standing { display: inline-block; margin-left: .35em; padding: 0 .5em; border: 1px solid currentColor; font: 400 .8125rem/1.6 var(--gothic); letter-spacing: 0; vertical-align: .1em; white-space: nowrap; }
.source-of { color: var(--soft); font-size: .8125rem; line-height: 1.7; overflow-wrap: anywhere; }
.source-sentence { margin-top: .4rem; max-width: 48rem; line-height: 1.8; overflow-wrap: anywhere; }
p.source-sentence.source-failing, p.source-sentence.source-changed-shape, p.source-sentence.source-silent, p.source-sentence.source-late { margin-top: 1rem; padding: .6rem .9rem; background: var(--tint); border-left: 4px solid var(--seal); }
p.source-sentence.source-missed { margin-top: 1rem; padding: .6rem .9rem; border-left: 4px solid var(--soft); }
.source-facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr)); gap: .4rem 1.25rem; margin-top: .7rem; max-width: 52rem; }
.source-facts dt { color: var(--soft); font-size: .8125rem; }
.source-facts dd { font-size: .9375rem; font-variant-numeric: tabular-nums; }
.source-links { display: flex; flex-wrap: wrap; gap: 0 1.1rem; margin-top: .35rem; font-size: .875rem; }
.source-parts { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
.source-part { margin-top: 2.5rem; padding-top: .75rem; border-top: 1px solid var(--ink); }
.source-part > h2 { font-size: 1.1875rem; }
.source-part > h2 + :is(p, dl, ul, div) { margin-top: .6rem; }
.source-settings { max-width: 52rem; font-size: .9375rem; }
.source-settings > div { display: grid; grid-template-columns: 11rem 1fr; gap: .25rem 1rem; padding-block: .45rem; border-bottom: 1px solid var(--hair); }
.source-settings dt { color: var(--soft); font-size: .8125rem; }
.source-settings dd { overflow-wrap: anywhere; }
.source-table { max-width: 100%; margin-top: .75rem; overflow-x: auto; }
.source-table table { border-collapse: collapse; font-size: .875rem; line-height: 1.6; }
.source-table :is(th, td) { padding: .4rem 1rem .4rem 0; border-bottom: 1px solid var(--hair); text-align: left; vertical-align: top; font-weight: 400; font-variant-numeric: tabular-nums; }
.source-table tbody th { white-space: nowrap; }
.source-table thead th { color: var(--soft); font-size: .8125rem; white-space: nowrap; }
.source-table .count { text-align: right; }
.source-table td:not(:last-child) { white-space: nowrap; }
.source-table td:last-child:not(.count) { min-width: 12rem; max-width: 34rem; overflow-wrap: anywhere; }
.source-table small { display: block; color: var(--soft); }
.source-table summary, .source-more summary { min-height: 2.5rem; padding-block: .45rem; font-size: .875rem; text-decoration: underline; text-decoration-color: var(--hair); text-underline-offset: .25em; }
.source-hours { width: min(100%, 34rem); margin-top: 1rem; font-size: 10.5px; }
.source-hours text { fill: var(--soft); }
.source-tick { stroke: var(--hair); stroke-width: .5; }
.source-floor { stroke: var(--soft); stroke-width: .5; }
.source-office { stroke: var(--ink); stroke-width: 2; }
.source-bar { fill: var(--series-1); }
.source-code { max-width: 100%; margin-top: .6rem; padding: .75rem .9rem; overflow-x: auto; background: var(--tint); font: 400 .8125rem/1.7 var(--code); }
.source-form { display: grid; gap: 1rem; max-width: 34rem; margin-top: 1rem; }
.source-form > p { line-height: 1.8; }
.source-field { display: grid; gap: .2rem; font-size: .875rem; }
.source-field small { color: var(--soft); }
.source-field strong, .source-days strong { color: var(--seal); font-weight: 700; }
.source-field [aria-invalid] { border: 2px solid var(--seal); }
.source-tick-field { display: flex; gap: .5rem; align-items: baseline; }
.source-pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; }
.source-more > :not(summary) { margin-top: .75rem; }
.source-days { padding: .5rem .75rem; border: 1px solid var(--hair); font-size: .875rem; }
.source-days label { display: inline-block; padding: .25rem .75rem .25rem 0; }
.source-tested { max-width: 52rem; margin-top: .75rem; font-size: .9375rem; }
.source-tested li { display: grid; grid-template-columns: 6.5rem 1fr; gap: .1rem 1rem; padding-block: .45rem; border-bottom: 1px solid var(--hair); overflow-wrap: anywhere; }
.source-day { color: var(--soft); font-size: .8125rem; font-variant-numeric: tabular-nums; }
.source-ticks { display: flex; flex-wrap: wrap; gap: 0 1.25rem; grid-column: 2; font-size: .8125rem; }
.source-ticks label { padding-block: .2rem; }
.source-newest { margin-top: .4rem; padding-left: 1em; font-size: .875rem; }
.source-newest li { text-indent: -1em; }
.source-newest li::before { content: "・"; }
.source-part progress { width: min(100%, 20rem); margin-top: .5rem; accent-color: var(--ink); }
@media (max-width: 34rem) {
.source-settings > div, .source-tested li { grid-template-columns: 1fr; }
.source-ticks { grid-column: 1; }
}
@media print { .source-acts, .source-filter, .source-nav { display: none; } }
`;
