// Settings list: a source's settings in, what they mean in words out.

import { type Html, html } from "../../../site/markup/html.ts";
import type { Watched } from "../doing/source-call.ts";
import { type SourceView, foreign, wordsOf } from "./source-view.ts";

export function settingsList(view: SourceView, source: Watched): Html {
  const words = wordsOf(view);
  const { language } = view.place;
  const { watch, section, issuer, autoPublish, id } = source;
  const { rhythm, links, contact, kind, follow, holdsOld } = watch;
  const days = rhythm.officeDays.map((day) => words.days[day - 1] ?? "").join(language === "ja" ? "" : ", ");
  const closed = rhythm.closedOn?.length ?? 0;
  const name = view.sections.find(({ slug }) => slug === section)?.name[language] ?? section;
  const isLooked = kind !== "push" && kind !== "paste";
  const rows: readonly (readonly [string, Html | string])[] = [
    [words.kind, words.kinds[kind]],
    ...(isLooked ? [[words.place, foreign(watch.place)] as const] : []),
    [words.issuer, issuer === "" ? "–" : foreign(issuer)],
    [words.section, section === "" ? words.noSection : foreign(name)],
    [words.publish, autoPublish ? words.publishes : words.drafts],
    ...(holdsOld ? [[words.first, words.holdsOld] as const] : []),
    ...(isLooked
      ? [
          [words.follow, words.follows[follow]] as const,
          [words.often, words.oftenSays(rhythm.leastMinutes, rhythm.mostMinutes)] as const,
        ]
      : []),
    [
      words.office,
      html`${words.officeSays(days, rhythm.from, rhythm.to, rhythm.zone)}
      ${closed > 0 && words.closed(closed)}`,
    ],
    ...(contact === undefined ? [] : [[words.contact, foreign(contact)] as const]),
    ...(links && links.wanted.length > 0 ? [[words.wanted, lines(links.wanted)] as const] : []),
    ...(links && links.unwanted.length > 0 ? [[words.unwanted, lines(links.unwanted)] as const] : []),
    [words.id, id],
  ];
  return html`<dl class="source-settings">
    ${rows.map(
      ([term, value]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${value}</dd>
        </div> `,
    )}
  </dl>`;
}

const lines = (all: readonly string[]): Html =>
  html`<ul>
    ${all.map((one) => html`<li>${foreign(one)}</li>`)}
  </ul>`;
