// Article: the page one reads: headline, lead, the issuer's words in mincho beside the seal's rule, the source.

export const ARTICLE = `
.crumbs { margin-bottom: 1.5rem; font-size: .8125rem; line-height: 1.6; }
.crumbs ol { display: flex; align-items: baseline; flex-wrap: wrap; gap: 0 .9rem; color: var(--soft); }
.article-head h1 { margin-bottom: .9rem; font-size: clamp(1.5rem, 1.15rem + 1.75vw, 2.25rem); font-weight: 800; line-height: 1.45; letter-spacing: .01em; }
.article-head { padding-bottom: 1.25rem; border-bottom: 1px solid var(--hair); }
.issuer, .reading-time { position: relative; }
.issuer::before, .issuer + .reading-time::before { content: ""; position: absolute; top: .3em; left: calc(-.625rem - 1px); width: 1px; height: 1em; background: var(--hair); }
.lead-part, .plain > .lead { margin: 1.6rem 0 2.5rem; }
.article .lead { font-size: 1.0625rem; font-weight: 500; line-height: 2; }
.voice { margin-bottom: .3rem; color: var(--soft); font-size: .75rem; font-weight: 600; line-height: 1.7; }
.body { line-height: 2; }
.body > p { margin-bottom: 1.6em; }
.body > h2 { margin: 2.75rem 0 1rem; font-size: 1.25rem; }
.body > h3 { margin: 2rem 0 .75rem; font-size: 1.0625rem; }
.body > h4 { margin: 1.6rem 0 .5rem; }
.body > :first-child { margin-top: 0; }
.body ul { margin-bottom: 1.6em; }
.choice { padding: 1.1rem 1.25rem; background: var(--tint); }
.choice label { display: flex; align-items: baseline; gap: .75em; font-weight: 700; cursor: pointer; }
.choice input { flex: none; width: 1.1em; height: 1.1em; accent-color: var(--seal); transform: translateY(.15em); }
.choice [role="status"] { min-height: 2em; padding-left: 1.85em; color: var(--soft); font-size: .875rem; }
@media (scripting: none) { .choice label, .choice [role="status"] { display: none; } }
.body li { position: relative; padding-left: 1.2em; }
.body li::before { content: ""; position: absolute; left: .2em; top: .95em; width: .4em; height: 1px; background: var(--seal); }
.official { position: relative; margin: 0 0 1.25rem; padding: .1rem 0 .1rem clamp(1.1rem, 4vw, 2rem); border-left: 3px solid var(--seal); font-family: var(--mincho); font-size: 1.0625rem; line-height: 2.05; hanging-punctuation: allow-end last; }
.official:lang(ja) { text-align: justify; }
.official > p { margin-bottom: 1.4em; }
.official.order > p + ul { margin-top: 1.25em; }
.official.order > p { margin-bottom: .35em; line-height: 1.85; }
.official > :last-child { margin-bottom: 0; }

.official :is(h2, h3, h4, .table) { text-align: left; }
.official h2, .official h3, .official h4 { font-family: var(--mincho); font-feature-settings: normal; }
.official h2 { margin: 2.2rem 0 .8rem; font-size: 1.1875rem; }
.official h3 { margin: 2rem 0 .7rem; font-size: 1.0625rem; }
.official h4 { margin: 1.6rem 0 .5rem; font-size: 1rem; }
.official .official-title { margin: 1.75rem 0 1.4rem; font-size: clamp(1.25rem, 1.1rem + .7vw, 1.5rem); line-height: 1.6; }
.official pre { margin-bottom: 1.4em; overflow-x: auto; font: inherit; white-space: pre-wrap; }
.official-head { margin-bottom: 1.5rem; color: var(--soft); font: 400 .75rem/1.7 var(--gothic); text-align: left; }
.official-note a { display: inline-block; text-decoration-line: underline; text-decoration-color: var(--seal); }
.seal { color: var(--seal); font-size: .8125rem; font-weight: 700; }
.seal span { margin-left: .8em; color: var(--ink); font-weight: 600; }
.caption { color: var(--soft); font-size: .9375rem; }
.omission { padding: .5rem 0; color: var(--soft); font: 400 .875rem/1.8 var(--gothic); }
.omission span:first-child { color: var(--seal); font-weight: 600; }
.closing { margin-bottom: 2.5rem; text-align: right; }
.table { margin-bottom: 1.75rem; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; border-top: 2px solid var(--ink); font-size: .9375rem; line-height: 1.7; text-align: left; }
th, td { min-width: 5em; overflow-wrap: break-word; padding: .55rem .9rem .55rem 0; border-bottom: 1px solid var(--hair); vertical-align: top; font-variant-numeric: tabular-nums; }
th { font-weight: 700; }
.picture { margin: 0 0 2rem; }
.picture img { display: block; max-width: 100%; height: auto; }
.picture figcaption { color: var(--soft); font-size: .8125rem; }
.credit { margin-left: .75em; }
.body a { text-decoration-line: underline; text-decoration-color: var(--seal); }
.body em:lang(ja) { font-style: normal; text-emphasis: sesame; }
blockquote { margin: 0 0 1.6em; padding-left: 1.5rem; border-left: 1px solid var(--ink); }
blockquote footer { color: var(--soft); font-size: .875rem; }
.series { margin: 3rem 0; padding: 1.25rem; background: var(--tint); }
.series h2 { margin-bottom: .6rem; font-size: 1rem; }
.series h2 span { margin-right: .6em; color: var(--seal); font-size: .8125rem; }
.series li { display: grid; grid-template-columns: 3.5rem 1fr; font-feature-settings: "palt"; padding: .6rem 0; border-top: 1px solid var(--hair); font-size: .9375rem; line-height: 1.7; }
html:lang(en) .series li { grid-template-columns: 5.75rem 1fr; }
.series [aria-current] { font-weight: 700; }
.source { margin-top: 3rem; padding-top: .9rem; border-top: 1px solid var(--ink); font-size: .8125rem; line-height: 1.7; }
.source h2 { margin-bottom: .5rem; font-size: .9375rem; }
.source dl > div { display: grid; grid-template-columns: 6rem minmax(0, 1fr); padding: .3rem 0; }
.source dt, .source-note { color: var(--soft); }
.source dd { font-variant-numeric: tabular-nums; }
.source .code { font-family: var(--code); font-size: .75rem; line-height: 1.8; word-break: break-all; }
.source a { text-decoration-line: underline; text-decoration-color: var(--seal); }
.source-note { margin-top: .4rem; font-size: .75rem; }
.neighbours { display: grid; gap: 0 2.5rem; margin-top: 3.5rem; border-top: 2px solid var(--ink); }
.neighbours a { display: block; padding: 1.1rem 0 1.2rem; border-bottom: 1px solid var(--hair); line-height: 1.65; }
.neighbours a:hover { text-decoration: none; }
.neighbours a:hover .neighbour { text-decoration: underline; text-decoration-color: var(--seal); }
.direction { display: flex; align-items: center; gap: .6em; margin-bottom: .25rem; color: var(--seal); font-size: .8125rem; font-weight: 700; }
.direction::before, .next .direction::after { content: ""; width: 1.6em; height: 1px; background: var(--seal); }
.next .direction::before { content: none; }
.neighbour { display: block; text-wrap: balance; font-weight: 600; font-feature-settings: "palt"; }
.official > :first-child:not(.official-head), .official > .official-head + * { margin-top: 0; }
@media (min-width: 48rem) {
  .neighbours { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .neighbours a { border-bottom: 0; }
  .next { grid-column: 2; text-align: right; }
  .next .direction { justify-content: flex-end; }
}
@media (min-width: 76rem) {
  .article > :not(.article-head) { margin-left: 7.5rem; max-width: 42rem; }
  .lead-part { position: relative; }
  .official-head, .voice { position: absolute; top: 0; right: 100%; width: 6rem; margin-right: 1.5rem; }
  .official-head { margin-right: calc(1.5rem + 3px); }
  .voice { padding-top: .4rem; border-top: 1px solid var(--soft); }
  .seal { padding-top: .4rem; border-top: 2px solid var(--seal); }
  .seal span { display: block; margin: 0; }
}
`;
