// Write list: what an office shows at a moment → its list page: before it is built anew, while it is, and afterwards.

import type { Office } from "../plan/office.ts";
import { type Planned, listedAt } from "../plan/planned.ts";
import { dayOf, eraDay } from "../plan/words.ts";
import { listedAddress } from "./addresses.ts";

export type Look = "old" | "being-built" | "new";

type Shown = { readonly office: Office; readonly shown: readonly Planned[]; readonly now: number };

const MENU = [
  ["/", "トップページ"],
  ["/about/", "組織の御案内"],
  ["/policy/", "取組の紹介"],
  ["/recruit/", "採用に関するお知らせ"],
  ["/inquiry/form.html", "お問い合わせ"],
] as const;

export function writeList(list: Shown, look: Look): string {
  const { office } = list;
  const charset =
    office.charset === undefined ? "utf-8" : { SJIS: "shift_jis", EUCJP: "euc-jp" }[office.charset];
  const head = `<!doctype html><html lang="ja"><head><meta charset="${charset}"><title>報道発表 | ${office.name}</title></head>`;
  if (look === "being-built")
    return `${head}<body><h1>ただいま作業中です</h1><p>ページを新しくしています。しばらくお待ちください。</p></body></html>`;
  return `${head}${look === "old" ? oldBody(list) : newBody(list)}</html>`;
}

/** `7.9.10` in one list, `令和7年9月10日` in the other. */
function shortDay(at: number): string {
  const { year, month, day } = dayOf(at);
  return `${year - 2018}.${month}.${day}`;
}

function oldBody({ office, shown, now }: Shown): string {
  const day = office.charset === "SJIS" ? eraDay : shortDay;
  const rows = shown.map(
    (planned, place) =>
      `<tr class="${place % 2 === 0 ? "odd" : "even"}"><td>${day(planned.at)}</td><td><a href="${listedAddress(planned, office, false)}">${listedAt(planned, now).title}</a></td></tr>`,
  );
  const menu = MENU.map(([path, title]) => `<li><a href="${path}">${title}</a></li>`).join("");
  return `<body><div id="header"><ul id="gnavi">${menu}</ul></div>
<div id="main"><h1>報道発表</h1><table border="0">\n${rows.join("\n")}\n</table>
<p><a href="/press/archive.html">過去の報道発表</a></p></div>
<div id="footer"><ul><li><a href="/privacy.html">個人情報の取扱いについて</a></li><li><a href="/sitemap.html">サイトマップ</a></li></ul></div></body>`;
}

function newBody({ office, shown, now }: Shown): string {
  const isMoved = office.redesign === "moves";
  const entries = shown.map(
    (planned) =>
      `<li class="c-news__entry"><a class="c-news__link" href="${listedAddress(planned, office, isMoved)}"><time class="c-news__day">${isoDay(planned.at)}</time><span class="c-news__title">${listedAt(planned, now).title}</span></a></li>`,
  );
  const menu = MENU.map(([path, title]) => `<a class="l-nav__link" href="${path}">${title}</a>`).join("");
  return `<body class="l-page"><header class="l-header"><nav class="l-nav">${menu}</nav></header>
<main><section class="c-news"><h2>新着の発表</h2><ul class="c-news__list">\n${entries.join("\n")}\n</ul></section></main>
<footer class="l-footer"><a href="/privacy.html">個人情報の取扱いについて</a> <a href="/accessibility.html">アクセシビリティ</a></footer></body>`;
}

function isoDay(at: number): string {
  const { year, month, day } = dayOf(at);
  return `${year}年${month}月${day}日`;
}
