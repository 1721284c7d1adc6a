// App page: the one page of the desk's application; what is in it until the script has started, and what it starts with.

import { embedJson, html } from "../../site/markup/html.ts";
import type { Language } from "../../site/site-config.ts";
import type { AppEntry } from "../app/app-files.ts";
import type { DeskReply } from "../desk-reply.ts";
import { DESK_WORDS } from "../words/desk-words.ts";
import type { BootRecord } from "./boot-record.ts";

/**
 * Trusted types: neither Preact nor our code writes markup as text; ProseMirror reads what is pasted into a document of
 * its own, by the one policy that is named. Nothing is loaded from elsewhere; a picture that is being uploaded is a blob.
 */
const APP_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types ProseMirrorClipboard",
].join("; ");

/** `entry`: where the built application is, or the sentence that says why there is none. */
export function appReply(
  language: Language,
  boot: BootRecord,
  entry: AppEntry | { readonly fault: string },
): DeskReply {
  const words = DESK_WORDS[language];
  const isBuilt = "script" in entry;
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>${boot.name[language]} ${words.desk}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        ${
          isBuilt &&
          html`<link rel="stylesheet" href="${entry.style}" />
            <script type="module" src="${entry.script}"></script>`
        }
      </head>
      <body>
        <div id="desk-app">
          <main id="main" class="screen">
            <h1>${boot.name[language]} ${words.desk}</h1>
            ${
              isBuilt
                ? html`<noscript><p>${words.needsScript}</p></noscript>`
                : html`<p>${words.notBuilt}</p>
                    <p><code>${entry.fault}</code></p>`
            }
          </main>
        </div>
        <script id="desk-boot" type="application/json">
          ${embedJson(boot)}
        </script>
      </body>
    </html> `;
  return {
    status: isBuilt ? 200 : 503,
    type: "text/html; charset=utf-8",
    body: page.markup,
    headers: { "content-security-policy": APP_POLICY },
  };
}
