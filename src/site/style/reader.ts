// Reader: what serves who reads an article: corrections, readings, vertical lines, sharing, the keys.

export const READER = `
.corrections { margin-top: 1.5rem; padding: 1rem 1.25rem 1.1rem; border: 1px solid var(--seal); border-left-width: 6px; background: var(--tint); font-size: .9375rem; }
.correction + .correction { margin-top: .9rem; padding-top: .9rem; border-top: 1px solid var(--hair); }
.correction > p + p { margin-top: .3rem; white-space: pre-line; }
.aids { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.25rem; min-width: 0; margin-top: 1.25rem; border: 0; font-size: .8125rem; line-height: 1.6; }
.aids label { display: inline-flex; align-items: center; gap: .5em; min-height: 1.75rem; cursor: pointer; }
.aids input { width: 1.1em; height: 1.1em; margin: 0; accent-color: var(--seal); }
.aids-note { display: none; color: var(--soft); }
ruby { ruby-align: center; }
rt { font-size: .5em; font-weight: 400; }
.aid :is(rt, rp) { display: none; }
.article:has(#aid-readings:checked) .aid rt { display: ruby-text; }
.article:has(#aid-readings:checked) .aids-note { display: block; }
.share { margin-top: 2.5rem; font-size: .8125rem; }
.share h2 { font-size: .9375rem; }
.share ul { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .6rem; margin-top: .5rem; }
.share :is(a, button) { display: block; min-height: 2.25rem; padding: .3rem .9rem; border: 1px solid var(--soft); border-radius: 0; background: none; color: inherit; font: inherit; line-height: 1.6; cursor: pointer; }
.share :is(a, button):hover { border-color: var(--seal); text-decoration: none; }
.keys { grid-column: 1 / -1; color: var(--soft); font-size: .75rem; }
.print-address { display: none; }
@media (scripting: none) { .scripted { display: none; } }
@media (hover: none) { .keys { display: none; } }
:root:has(#aid-vertical:checked) .keys, .vertical-note { display: none; }
@media not print {
  .article:has(#aid-vertical:checked) {
    .vertical-note { display: block; }
    .text { width: 100%; max-width: none; height: clamp(22rem, 78svh, 46rem); margin: 1.25rem 0 0; padding-block: 0 .5rem; overflow: auto hidden; writing-mode: vertical-rl; text-orientation: mixed; scrollbar-width: auto; }
    .lead-part, .official-head, .voice { position: static; width: auto; height: auto; margin: 0; border: 0; padding: 0; }
    .lead-part { margin-left: 2.5rem; }
    .official { margin: 0 0 0 1.25rem; padding: clamp(.75rem, 3svh, 1.5rem) .1rem 0; border-left: 0; border-top: 3px solid var(--seal); }
    .official-head { margin-left: 1.5rem; }
    :is(.body, .official) > p { margin: 0 0 0 1.4em; }
    :is(.body, .official) > :is(h2, h3, h4) { margin: 0 2rem 0 1rem; }
    .body li { padding: 1.2em 0 0; }
    .body li::before { left: auto; right: .95em; top: .2em; width: 1px; height: .4em; }
    .table { width: max-content; max-width: none; max-height: 100%; margin: 0 1rem; padding-right: 1rem; writing-mode: horizontal-tb; overflow: hidden auto; }
    .table table { width: max-content; }
    .table :is(th, td) { max-width: 16em; }
    .tcy { text-combine-upright: all; }
  }
}
`;
