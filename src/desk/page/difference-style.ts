// Difference style: the rules of the desk's page of what changed in an announcement.

export const DIFFERENCE_RULES = `
.difference { max-width: 52rem; margin-top: 1rem; line-height: 1.9; overflow-wrap: anywhere; }
.difference > * { margin-top: .6rem; }
.difference b { margin-right: .5em; padding: 0 .4em; border: 1px solid var(--hair); font-size: .8125rem; font-weight: 400; }
.difference details { color: var(--soft); font-size: .875rem; }
.difference summary { min-height: 1.75rem; cursor: pointer; }
.difference del { background: var(--tint); color: var(--soft); text-decoration: line-through; }
.difference ins { background: var(--tint); font-weight: 700; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .2em; }
.difference-away { color: var(--soft); }
.difference-figures { margin-top: .75rem; border-collapse: collapse; font-variant-numeric: tabular-nums; }
.difference-figures :is(th, td) { padding: .35rem 1.25rem .35rem 0; border-bottom: 1px solid var(--hair); text-align: left; font-weight: 400; vertical-align: top; }
.difference-figures th { color: var(--soft); font-size: .8125rem; white-space: nowrap; }
.difference-question { max-width: 52rem; margin-top: 1.5rem; padding: .75rem 1rem; background: var(--tint); border-left: 4px solid var(--seal); }
.difference-question h2 { font-size: 1.125rem; }
.difference-question a { text-decoration-line: underline; text-decoration-color: var(--hair); }
`;
