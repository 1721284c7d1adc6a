// Tokens: the colours, faces and measures that every other rule is written in; light, dark, high contrast, print.

/**
 * One accent, the vermilion of an official seal, marks what an issuer said and where a reader is.
 * Two faces tell whose words are read: mincho for the issuer's, gothic for the desk's.
 */
export const TOKENS = `
:root {
  color-scheme: light dark;
  --ground: #fff;
  --tint: #f4f5f6;
  --ink: #14171a;
  --soft: #50575d;
  --hair: #d8dcdf;
  --seal: #b3192b;
  --mark: #ffe9a8;
  --band: #14171a;
  --on-band: #fff;
  --gothic: "Hiragino Sans", "Hiragino Kaku Gothic ProN", "Noto Sans JP", "Noto Sans CJK JP", "BIZ UDPGothic", "Yu Gothic UI", "Yu Gothic", Meiryo, system-ui, sans-serif;
  --mincho: "Hiragino Mincho ProN", "Noto Serif JP", "Noto Serif CJK JP", "BIZ UDPMincho", "Yu Mincho", YuMincho, "Times New Roman", serif;
  --code: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace;
  --edge: clamp(1.125rem, 4vw, 2.5rem);
  --gap: clamp(2.5rem, 5vw, 4.5rem);
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #101214;
    --tint: #191c1f;
    --ink: #e9ebec;
    --soft: #a7aeb4;
    --hair: #30363b;
    --seal: #ff7d84;
    --mark: #5a4a10;
    --band: #2b3137;
    --on-band: #fff;
  }
}
@media (prefers-contrast: more) {
  :root { --soft: var(--ink); --hair: var(--ink); }
}
`;
