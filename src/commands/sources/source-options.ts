// Source options: what may be said with `shirase source`, and examples of it, as the help shows them.

import type { Command } from "../command.ts";
import { HOUSE_OPTION } from "../house/house-option.ts";
import { STORE_OPTIONS } from "../opening/open-store.ts";
import { BACKFILL_OPTIONS } from "./backfill/backfill-source.ts";

export const SOURCE_OPTIONS: Command["options"] = {
  id: {
    type: "string",
    value: "ID",
    about: "with add: what it is called in lists (default: from its host or folder)",
  },
  name: { type: "string", value: "NAME", about: "with add: its name for people" },
  issuer: { type: "string", value: "NAME", about: "with add: who publishes there, as the house writes it" },
  section: {
    type: "string",
    value: "SLUG",
    about: "with add: where its articles go, where their kind has no place of its own",
  },
  publish: { type: "boolean", about: "with add: publish without a human decision what is in no doubt" },
  kind: {
    type: "string",
    value: "KIND",
    about: "feed, list-page, folder, mailbox, push or paste, where the place does not tell",
  },
  wanted: {
    type: "string",
    value: "LINKS",
    about: "of a list page: addresses or titles of links that are announcements, with | between them",
  },
  unwanted: { type: "string", value: "LINKS", about: "of a list page: the same of links that are none" },
  follow: {
    type: "string",
    value: "WHAT",
    about: "what an entry leads to: page, pdf-links or none (it has its text)",
  },
  every: {
    type: "string",
    value: "MINUTES",
    about: "while the office works; never more often (default: 10, of a folder 1, of a mailbox 5)",
  },
  "at-least-every": {
    type: "string",
    value: "MINUTES",
    about: "at other times (default: 120, of a folder 1)",
  },
  contact: {
    type: "string",
    value: "ADDRESS",
    about: "told to the place with every request, for its owner to turn to",
  },
  "password-from": {
    type: "string",
    value: "VARIABLE",
    about: "of a mailbox: which variable of the environment has its password",
  },
  preset: {
    type: "string",
    value: "ID",
    about: "with add and test: a public source of the house's sources.yaml, in place of PLACE",
  },
  "hold-old": {
    type: "boolean",
    about:
      "with add: what stands there at the first look is held, not drafted, but for the news since the day before",
  },
  paused: { type: "boolean", about: "with add: without looking there; nobody looks until resume" },
  json: { type: "boolean", about: "with timeliness: as JSON" },
  ...BACKFILL_OPTIONS,
  ...HOUSE_OPTION,
  ...STORE_OPTIONS,
};

export const SOURCE_EXAMPLES: Command["examples"] = [
  [
    "shirase source add /srv/incoming --id press --issuer 防衛省",
    "looks there, says what it found, and watches it from now on",
  ],
  ["shirase source add push --id ministry", "what a program sends to it becomes drafts"],
  [
    "shirase source add imaps://press@mail.example/INBOX --password-from PRESS_PASSWORD",
    "a mailbox, whose password the environment of the server has; nothing there is changed",
  ],
  ["shirase source test /srv/incoming", "what a look would give; nothing is kept of it"],
  [
    "shirase source discover https://ministry.example/",
    "its feeds and list pages, with what each would give",
  ],
  [
    'shirase source add https://ministry.example/press/ --wanted "press/2025/1120.html" --unwanted "お問い合わせ"',
    "a list page: links like the one that is shown",
  ],
  ["shirase source presets", "public sources that the house knows: id, kind, added or not, verified or not"],
  ["shirase source add --preset mod-news", "looks there first; --paused adds it without looking"],
  ["shirase source", "id, kind, state, place, last answer, next look, failures, archive; tabs between"],
  ["shirase source check press", "looks now and takes in what is new"],
  [
    "shirase source timeliness",
    "minutes from announcement to reader: source, month, median, articles, of these from the opening of the office",
  ],
  [
    "shirase source backfill press --until 2020-04-01",
    "years of its archive, behind all that is new, without drafts; --begin takes all in, and without either it says how far it is",
  ],
  ["shirase source pause press", "resume goes on; remove forgets the place, not its announcements"],
];
