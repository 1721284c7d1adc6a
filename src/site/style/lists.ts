// Lists: the opening story, entries, pieces, section blocks and the pages that are lists.

export const LISTS = `
.opening h2 { margin: .7rem 0 .9rem; font-size: clamp(1.625rem, 1.1rem + 2.4vw, 2.625rem); font-weight: 800; line-height: 1.38; letter-spacing: .01em; }
.opening .lead { max-width: 42em; margin-bottom: .9rem; }
.issuers-words { margin: 1.5rem 0 0; padding: .1rem 0 .1rem 1.25rem; border-left: 3px solid var(--seal); }
.issuers-words blockquote { margin: .5rem 0 0; padding: 0; border: 0; font-family: var(--mincho); }
.issuers-title { font-size: 1.0625rem; font-weight: 700; line-height: 1.7; }
.issuers-text { display: -webkit-box; margin-top: .35rem; overflow: hidden; line-height: 1.95; -webkit-box-orient: vertical; -webkit-line-clamp: 4; }
.newest { margin-top: 3.5rem; }
.newest .row { padding: .6rem 0 .65rem; }
.newest .row-head { font-size: .9375rem; font-weight: 500; }
.entries { display: grid; margin-top: 2.25rem; column-gap: 2.5rem; }
.entry { padding: 1.15rem 0 1.35rem; border-top: 1px solid var(--hair); }
.entry h2, .entry h3 { margin: .35rem 0 .4rem; font-size: 1.125rem; line-height: 1.6; }
.teaser { display: -webkit-box; overflow: hidden; color: var(--soft); font-size: .875rem; line-height: 1.8; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
.listing .entry:first-child { border-top: 0; padding-top: 0; }
.listing .entry h2 { font-size: clamp(1.125rem, 1rem + .6vw, 1.3125rem); }
.listing .teaser { max-width: 48em; }
.block-title { padding-top: .8rem; border-top: 2px solid var(--ink); font-size: 1.0625rem; line-height: 1.5; }
.pieces { margin-top: 3.5rem; padding: 0 1.25rem 1.75rem; background: var(--tint); }
.pieces .block-title { margin-inline: -1.25rem; padding-inline: 1.25rem; }
.pieces-grid { display: grid; gap: 1.9rem 2.5rem; margin-top: 1.25rem; }
.piece h3 { margin: .6rem 0 .45rem; font-size: 1.1875rem; line-height: 1.55; }
.piece:first-child:nth-last-child(odd) { grid-column: 1 / -1; }
.piece:first-child:nth-last-child(odd) h3 { font-size: clamp(1.25rem, 1.1rem + .9vw, 1.625rem); }
.piece .meta { gap: .15rem .7rem; }
.piece .teaser { margin-bottom: .4rem; }
.section-blocks { display: grid; gap: 3rem 2.5rem; margin-top: 3.5rem; }
.rows { margin-top: .35rem; }
.row { padding: .8rem 0 .85rem; border-bottom: 1px solid var(--hair); }
.row-when { color: var(--soft); font-size: .75rem; line-height: 1.6; }
.section-block .row:first-child .row-head { font-size: 1.1875rem; font-weight: 700; line-height: 1.55; }
.row-head { font-size: 1rem; font-weight: 600; line-height: 1.6; }
@media (max-width: 47.99rem) { .section-block .row:nth-child(n + 5) { display: none; } }
.more { margin-top: .75rem; font-size: .8125rem; }
.more a { display: inline-flex; align-items: center; gap: .6em; padding: .2rem 0; font-weight: 600; }
.more a::after { content: ""; width: 1.6em; height: 1px; background: var(--seal); }
.page-head { margin-bottom: 1.75rem; padding-bottom: 1.1rem; border-bottom: 1px solid var(--hair); }
.page-head h1 + .meta { margin-top: .6rem; }
.page-head h1 { font-size: clamp(1.75rem, 1.3rem + 1.8vw, 2.375rem); line-height: 1.35; letter-spacing: .02em; }
.kicker { color: var(--seal); font-size: .8125rem; font-weight: 700; }
.pager { display: flex; flex-wrap: wrap; gap: .5rem 2rem; padding-top: 1.25rem; border-top: 2px solid var(--ink); font-weight: 600; }
.pager .older { margin-left: auto; }
.parts > li { padding-top: 1.5rem; border-top: 1px solid var(--hair); }
.parts > li:first-child { padding-top: 0; border-top: 0; }
.parts .entry { padding-top: .2rem; border-top: 0; }
.part-name { color: var(--seal); font-weight: 700; }
.notice { padding: 1rem 0 3rem; }
.notice > :is(h1, p, dl) { max-width: 42rem; }
.notice h1 { margin-bottom: .8rem; font-size: clamp(1.5rem, 1.2rem + 1.4vw, 2rem); line-height: 1.45; }
.notice .block-title { margin-top: 3rem; }
.code-number { margin-bottom: .6rem; color: var(--seal); font: 400 clamp(3.5rem, 8vw, 5.5rem)/1 var(--mincho); letter-spacing: .04em; }
.record { margin-top: 1.75rem; border-top: 1px solid var(--hair); }
.record > div { display: grid; grid-template-columns: clamp(5rem, 18vw, 7rem) 1fr; padding: .6rem 0; border-bottom: 1px solid var(--hair); }
.record dt { color: var(--soft); font-size: .875rem; }
@media (min-width: 48rem) {
  .listing .teaser:lang(ja) { word-break: auto-phrase; }
  .entries, .pieces-grid, .section-blocks { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .with-words { display: grid; grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr); column-gap: 2.5rem; align-items: start; }
  .with-words .issuers-words { margin-top: 1.9rem; }
  .with-words .opening h2 { font-size: clamp(1.625rem, 1rem + 2vw, 2.25rem); }
  .section-blocks { margin-top: 4.5rem; }
  .pieces { padding-inline: 1.75rem; }
  .pieces .block-title { margin-inline: -1.75rem; padding-inline: 1.75rem; }
}
@media (min-width: 62rem) {
  .newest { margin-top: 0; }
  .aside .ranking { margin-top: 2.75rem; }
  .section-blocks { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 4rem 3rem; }
  .section-block:last-child:nth-child(3n + 1) { grid-column: 1 / -1; }
  .section-block:last-child:nth-child(3n + 1) .rows { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); column-gap: 3rem; }
}
`;
