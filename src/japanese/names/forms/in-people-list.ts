// Takes folded text and gives the people of a list that its head calls one, each behind a bare word for what he does: 担当者 企画 見本、総務 例示.

import { PREFECTURES } from "../../prefectures.ts";
import { KANJI, KATAKANA } from "../characters.ts";
import type { NameMention } from "../mention.ts";
import { isSurnameAlone, readNameParts } from "../name-parts.ts";
import { isNoName } from "../no-name.ts";
import { isKnownSurname, partKnownName } from "../surnames.ts";
import { findAll } from "../../search/find-all.ts";

/** Who stands below or behind it are people. */
const HEAD =
  /(?:^|[\n(・○●◆■])[ \d.)]{0,4}(?:御?(?:出席|参加|同席|同行|随行|陪席|登壇|説明|担当|応対|発表|対応)者(?:名簿|名|一覧)?|担当|(?:本件)?(?:御?連絡|[お御]?問い?合わ?せ)先)(?: ?: ?|\n| )/gu;
/** 企画 見本 (内線20123): the word for what he does, a blank, the name alone. */
const ENTRY = new RegExp(
  `[ ・○●◆■-]{0,3}(?<role>[${KANJI}${KATAKANA}]{2,14}) {1,4}(?<name>[${KANJI}]{1,4}(?: [${KANJI}]{1,3})?)(?:氏|様)?(?: ?[(]?(?:内線|電話|TEL|Tel)[^、,\\n]{0,30})?(?=[、,/\\n)]|$)[、,/\\n]?`,
  "uy",
);
/** One alone may be anything. */
const FEWEST = 2;
const MOST = 40;
const PLACES: ReadonlySet<string> = new Set(PREFECTURES.map((name) => name.slice(0, -1)));

/** 各位, 隊員: words for people, and nobody's name. */
const NOBODY = /(?:員|各位|一同|名|有志|代表|等|者|係|班|課|室|部|局)$/u;

function mayBeName(name: string): boolean {
  return !isNoName(name) && !PLACES.has(name) && !NOBODY.test(name);
}

function isName(name: string): boolean {
  return mayBeName(name) && (isKnownSurname(name) || partKnownName(name) !== undefined);
}

function readEntries(text: string, folded: string, from: number): readonly NameMention[] {
  const people: NameMention[] = [];
  ENTRY.lastIndex = from;
  for (let found = ENTRY.exec(folded); found !== null && people.length < MOST; found = ENTRY.exec(folded)) {
    const { role = "", name = "" } = found.groups ?? {};
    if (!mayBeName(name.replaceAll(" ", "")) || isName(role)) break;
    const start = found.index + found[0].indexOf(role);
    const nameStart = folded.indexOf(name, start + role.length);
    const nameSpan = [nameStart, nameStart + name.length] as const;
    const written = text.slice(...nameSpan);
    people.push({
      span: [start, nameSpan[1]],
      surface: text.slice(start, nameSpan[1]),
      ...(isSurnameAlone(written)
        ? { kind: "short", name: written, surname: written }
        : { kind: "full", ...readNameParts(written) }),
      nameSpan,
      office: text.slice(start, start + role.length),
    });
  }
  // A name that no table knows is one beside others.
  const known = people.filter(({ name }) => isName(name)).length;
  return people.length < FEWEST || known * 2 < people.length ? [] : people;
}

export function readNamesOfPeopleList(text: string, folded: string): readonly NameMention[] {
  return findAll(folded, HEAD).flatMap(({ index, 0: head }) =>
    readEntries(text, folded, index + head.length),
  );
}
