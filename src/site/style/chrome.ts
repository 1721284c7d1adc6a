// Chrome: what stands around every page: the sample band, masthead, navigation, frame and footer.

export const CHROME = `
.sample { display: flex; flex-wrap: wrap; justify-content: center; gap: 0 .75rem; padding: .5rem var(--edge); background: var(--band); color: var(--on-band); font-size: .8125rem; line-height: 1.6; text-align: center; }
.sample span { text-wrap: balance; word-break: auto-phrase; }
.masthead, .frame, .footer-inner { max-width: 79rem; margin-inline: auto; padding-inline: var(--edge); }
.masthead-top { display: flex; align-items: baseline; gap: 1.25rem; padding: 1.5rem 0 1.1rem; }
.brand { line-height: 1; }
.brand a { display: inline-flex; align-items: baseline; gap: .6rem; }
.brand a:hover { text-decoration: none; }
.brand-mark { align-self: center; width: .5rem; height: 1.7rem; background: var(--seal); }
.brand-ja { font: 700 1.75rem/1 var(--mincho); letter-spacing: .1em; }
.brand-en { color: var(--soft); font-size: .6875rem; letter-spacing: .22em; text-transform: uppercase; }
.tagline { display: none; color: var(--soft); font-size: .8125rem; }
.tools { margin-left: auto; font-size: .8125rem; }
.tools a { display: inline-block; padding: .25rem 0; }
.sections { border-top: 2px solid var(--ink); border-bottom: 1px solid var(--hair); }
.sections ul { display: flex; gap: 0 1.6rem; padding-right: 2rem; overflow-x: auto; scrollbar-width: none; mask-image: linear-gradient(to left, transparent, #000 2.5rem); }
.sections a { display: block; padding: .7rem 0 .6rem; border-bottom: 3px solid transparent; font-size: .875rem; font-weight: 600; line-height: 1.5; white-space: nowrap; }
.sections a:hover { border-color: var(--hair); text-decoration: none; }
.sections [aria-current] { border-color: var(--seal); }
.sections li:last-child { margin-left: auto; padding-left: .4rem; }
.frame { padding-block: 2rem 4rem; }
.beside > * { min-width: 0; }
.footer { position: sticky; top: 100vh; border-top: 1px solid var(--hair); background: var(--tint); }
.footer-inner { display: grid; gap: .9rem; padding-block: 2.5rem 3rem; font-size: .8125rem; }
.footer-brand { font: 700 1.25rem/1 var(--mincho); letter-spacing: .1em; }
.footer-text { max-width: 40em; color: var(--soft); word-break: auto-phrase; }
.footer-links { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
.footer-links a { display: inline-block; padding: .2rem 0; text-decoration-line: underline; text-decoration-color: var(--hair); }
@media (min-width: 48rem) {
  .masthead-top { padding: 2.25rem 0 1.5rem; }
  .brand-ja { font-size: 2.375rem; }
  .brand-mark { height: 2.25rem; }
  .tagline { display: block; }
  .sections ul { flex-wrap: wrap; gap: 0 1.25rem; padding-right: 0; overflow-x: visible; mask-image: none; }
  .frame { padding-block: 2.75rem 6rem; }
}
@media (forced-colors: active) {
  .sections a { border-color: Canvas; }
  .sections [aria-current] { border-color: Highlight; }
  .tabs :checked + label, .window-tabs [aria-current] { border-bottom: 3px solid Highlight; }
  .brand-mark, .label::before, .more a::after, .direction::before, .next .direction::after { background: CanvasText; }
  mark { outline: 1px solid; }
}
@media (min-width: 62rem) {
  .beside { display: grid; grid-template-columns: minmax(0, 1fr) 19rem; column-gap: var(--gap); align-items: start; }
}
`;
