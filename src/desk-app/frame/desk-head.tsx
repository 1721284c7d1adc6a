// Desk head: the newsroom's name, the screens that the viewer's role has, and who they are.

import { useDesk, useWords } from "../desk-context.ts";
import { KeysHelp } from "../keys/keys-help.tsx";
import { Link } from "../router/link.tsx";
import type { Place } from "../router/place.ts";
import { placePath } from "../router/place.ts";
import { FRAME_WORDS } from "../words/frame-words.ts";
import { NAV_ENTRIES, type NavEntry } from "./nav-entries.ts";

function NavLink({ entry, place }: { readonly entry: NavEntry; readonly place: Place }) {
  const words = useWords(FRAME_WORDS);
  const { to, word } = entry;
  if ("page" in to) {
    return <a href={place.language === "en" ? `/en${to.page}` : to.page}>{words[word]}</a>;
  }
  return (
    <Link to={to} current={to.kind === place.screen.kind}>
      {words[word]}
    </Link>
  );
}

export function DeskHead({ place }: { readonly place: Place }) {
  const { boot, language } = useDesk();
  const words = useWords(FRAME_WORDS);
  const { viewer } = boot;
  const other = language === "ja" ? "en" : "ja";
  const entries = NAV_ENTRIES.filter(({ roles }) => viewer && roles.includes(viewer.role));
  return (
    <header class="app-head">
      <p class="app-name">
        <Link to={{ kind: "inbox" }}>
          <span class="app-mark" aria-hidden="true" />
          {boot.name[language]} <span class="app-desk">{words.desk}</span>
        </Link>
      </p>
      {viewer && (
        <nav class="app-nav" aria-label={words.nav}>
          <ul>
            {entries.map((entry) => (
              <li key={entry.word}>
                <NavLink entry={entry} place={place} />
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div class="app-tools">
        <KeysHelp />
        <a
          href={placePath(other, place.screen, place.query)}
          lang={other}
          hreflang={other}
          class="app-language"
        >
          {words.otherLanguage}
        </a>
        {viewer && (
          <Link to={{ kind: "account" }} current={place.screen.kind === "account"} class="app-viewer">
            {viewer.name}
          </Link>
        )}
      </div>
    </header>
  );
}
