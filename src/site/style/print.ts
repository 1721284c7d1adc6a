// Print: the article on paper, without what only a screen can use.

export const PRINT = `
@media print {
  :root { color-scheme: light; --ground: #fff; --tint: #fff; --ink: #000; --soft: #333; --hair: #999; --seal: #000; --band: #fff; --on-band: #000; }
  .seek, .tools, .sections, .ranking, .neighbours, .footer-links, .skip, .pager, .aids, .share, .related, .report, .crumbs, .about-terms, .reading-time, .brand-mark, .footer { display: none; }
  body { min-height: 0; }
  p { orphans: 2; widows: 2; }
  .frame { padding-block: 1rem; }
  .beside { display: block; }
  .article > :not(.article-head) { margin-left: 0; max-width: none; }
  .official-head, .voice { position: static; width: auto; margin: 0 0 1rem; padding: 0; border: 0; }
  .print-address { display: block; margin-top: 1.5rem; font-family: var(--code); font-size: 8pt; }
  html { font-size: 10.5pt; }
  h1, h2, h3, tr { break-inside: avoid; }
  h1, h2, h3 { break-after: avoid; }
}
@media (prefers-reduced-motion: no-preference) {
  html { scroll-behavior: smooth; }
}
`;
