// Search: the form of the masthead, the search page's form, and the marks of what was found.

export const SEARCH = `
.seek { display: flex; margin-left: auto; min-width: 0; }
.seek + .tools { margin-left: 0; }
.seek input { width: 9rem; min-width: 0; }
.seek input, .seek button, .search-form input, .search-form select, .search-form button { min-height: 2.25rem; border: 1px solid var(--soft); border-radius: 0; background: var(--ground); color: var(--ink); font: inherit; font-size: max(1em, .9375rem); padding: .25rem .6rem; }
.seek button, .search-form button { border-color: var(--ink); background: var(--ink); color: var(--ground); font-weight: 600; white-space: nowrap; cursor: pointer; }
.seek input { border-right: 0; }
.search-words { display: flex; max-width: 42rem; }
.search-words input { flex: 1; min-width: 0; border-right: 0; min-height: 2.75rem; }
.search-words button { padding-inline: 1.25rem; }
.search-form details { margin-top: .75rem; }
.search-form summary { width: max-content; padding: .3rem 0; font-size: .875rem; cursor: pointer; }
.fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: .75rem 1.25rem; max-width: 48rem; padding: .5rem 0 .25rem; }
.field label { display: block; color: var(--soft); font-size: .8125rem; }
.field input, .field select { width: 100%; }
.chips, .search-others { display: flex; flex-wrap: wrap; gap: .5rem; margin: .75rem 0 0; padding: 0; list-style: none; font-size: .875rem; }
.chips a { display: inline-flex; gap: .5em; align-items: center; min-height: 2rem; padding: .1rem .75rem; border: 1px solid var(--soft); color: var(--ink); text-decoration: none; }
.chips a:hover, .chips a:focus-visible { border-color: var(--ink); text-decoration: underline; }
.search-others a { display: inline-block; min-height: 2rem; padding: .25rem 0; margin-right: .75rem; }
.search-others-title { margin: 1.5rem 0 0; font-size: 1rem; }
.widened { margin-top: 2rem; padding-top: .8rem; border-top: 1px solid var(--soft); }
.search-widened { margin: 0 0 1.25rem; font-weight: 700; }
.widened .search-others { margin: -.75rem 0 1.25rem; }
.search-count { margin: 2rem 0 1.25rem; padding-top: .8rem; border-top: 2px solid var(--ink); font-weight: 700; }
.search-help { max-width: 42em; margin-top: 1rem; color: var(--soft); font-size: .875rem; }
.seek, .search-words { position: relative; }
.suggestions { position: absolute; z-index: 2; top: 100%; left: 0; right: 0; max-height: 60vh; margin: 0; padding: 0; overflow: auto; border: 1px solid var(--ink); background: var(--ground); list-style: none; }
.suggestions li { padding: .5rem .6rem; cursor: pointer; }
.suggestions [aria-selected="true"], .suggestions li:hover { background: var(--mark); }
.suggestions small { color: var(--soft); }
mark { background: var(--mark); color: var(--ink); font-weight: 700; }
@media (max-width: 47.99rem) {
  .masthead-top:has(.seek) { flex-wrap: wrap; }
  .seek { order: 3; flex: 1 0 100%; }
  .seek input { flex: 1; width: auto; }
  .seek + .tools { margin-left: auto; }
}
`;
