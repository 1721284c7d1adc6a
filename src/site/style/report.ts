// Report: the form by which readers tell the desk of an error.

export const REPORT = `
.report { margin-top: 2.5rem; padding: .9rem 1.25rem 1.1rem; background: var(--tint); font-size: .9375rem; }
.report summary { padding: .3rem 0; font-size: .9375rem; font-weight: 700; cursor: pointer; }
.report h2 { font-size: 1.0625rem; }
.report :is(summary, h2) { margin-bottom: .4rem; }
.report label { display: block; margin-bottom: .3rem; color: var(--soft); font-size: .8125rem; }
.report textarea { width: 100%; padding: .5rem .7rem; border: 1px solid var(--soft); border-radius: 0; background: var(--ground); color: var(--ink); font: inherit; resize: vertical; }
.report-note { margin: .6rem 0 .8rem; color: var(--soft); font-size: .8125rem; line-height: 1.7; }
.report button { min-height: 2.5rem; padding: .3rem 1.75rem; border: 1px solid var(--ink); border-radius: 0; background: var(--ink); color: var(--ground); font: inherit; font-weight: 600; cursor: pointer; }
.way-back { margin-top: 2rem; font-weight: 600; line-height: 1.7; }
.way-back span { display: block; color: var(--soft); font-size: .8125rem; font-weight: 400; }
.way-back a { text-decoration-line: underline; text-decoration-color: var(--seal); }
.trap { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`;
