// Base: the document's own manners: type, line breaking, links, focus.

export const BASE = `
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  min-height: 100vh;
  margin: 0;
  background: var(--ground);
  color: var(--ink);
  font: 400 1rem/1.8 var(--gothic);
  line-break: strict;
  overflow-wrap: anywhere;
  text-autospace: no-autospace;
  -webkit-font-smoothing: antialiased;
}
h1, h2, h3, h4 { margin: 0; font-weight: 700; line-height: 1.5; font-feature-settings: "palt"; text-wrap: balance; }
h1:lang(ja), h2:lang(ja), h3:lang(ja), [lang="ja"]:is(h1, h2, h3, h1 *, h2 *, h3 *, .ranked *, .neighbour) {
  word-break: keep-all;
  overflow-wrap: anywhere;
}
p { text-wrap: pretty; }
:is(.lead, .notice p, .search-help, .issuers-title, .official-note, .ranking-empty, .empty):lang(ja) { word-break: auto-phrase; }
p, ul, ol, dl, dd, pre, blockquote, fieldset { margin: 0; padding: 0; }
ul, ol { list-style: none; }
a { color: inherit; text-decoration: none; text-underline-offset: .25em; text-decoration-thickness: 1px; }
a:hover { text-decoration-line: underline; text-decoration-color: var(--seal); }
:focus-visible { outline: 2px solid var(--seal); outline-offset: 3px; }
main:focus { outline: none; }
.nb { white-space: nowrap; }
.stamp { font-variant-numeric: tabular-nums; white-space: nowrap; }
.beacon { position: absolute; }
.quiet, .skip:not(:focus) {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.skip { position: absolute; z-index: 1; inset: .5rem auto auto .5rem; padding: .5rem 1rem; background: var(--band); color: var(--on-band); }
.meta { display: flex; flex-wrap: wrap; align-items: center; gap: .15rem .85rem; color: var(--soft); font-size: .8125rem; line-height: 1.6; }
.meta:has(.issuer) { column-gap: 1.25rem; clip-path: inset(-.5rem); }
.label { color: var(--ink); font-weight: 600; }
.label::before { content: ""; display: inline-block; width: .9em; height: 2px; margin-right: .5em; background: var(--seal); vertical-align: .3em; }
.mark { padding: 0 .5em; border: 1px solid currentColor; color: var(--seal); font-weight: 600; line-height: 1.45; }
.part { color: var(--seal); font-weight: 700; }
.empty { padding: 4rem 0; color: var(--soft); font-size: 1.0625rem; }
`;
