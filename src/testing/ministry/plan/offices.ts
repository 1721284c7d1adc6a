// Offices: the eight sources of the test ministry on seven hosts; four of them for the short version.

import type { Host, Office } from "./office.ts";

const WWW: Host = { name: "www.mihon.example", validators: "etag" };
const STAFF: Host = { name: "staff.mihon.example", validators: "last-modified", crawlDelay: 10 };
const COAST: Host = { name: "kaijo.example", validators: "none" };
const NEWS: Host = { name: "feeds.example", validators: "etag" };
const PRESS: Host = { name: "press.mihon.example", validators: "last-modified" };
const LOCAL: Host = { name: "chiho.example", validators: "none", crawlDelay: 4 };
const NIGHT: Host = { name: "yakan.example", validators: "etag" };

const USUAL = { follow: "page", shown: 25, leastMinutes: 10, mostMinutes: 120 } as const;

export const OFFICES: readonly Office[] = [
  {
    ...USUAL,
    id: "honsho",
    name: "見本省",
    host: WWW,
    shape: "rss",
    place: "/news/index.rdf.xml",
    forms: ["page"],
    perDay: 2,
    reusesGuids: 9,
  },
  {
    ...USUAL,
    id: "bakuryo",
    name: "見本幕僚部",
    host: STAFF,
    shape: "atom",
    place: "/atom.xml",
    forms: ["page"],
    perDay: 1.5,
  },
  {
    ...USUAL,
    id: "kaijo",
    name: "見本海上部",
    host: COAST,
    shape: "rdf",
    place: "/rss/houdou.rdf",
    charset: "SJIS",
    forms: ["page"],
    frame: "token",
    perDay: 1,
    leastMinutes: 15,
  },
  {
    ...USUAL,
    id: "tsushin",
    name: "見本通信室",
    host: NEWS,
    shape: "json",
    place: "/feed.json",
    forms: ["content"],
    follow: "none",
    perDay: 1,
    leastMinutes: 15,
  },
  {
    ...USUAL,
    id: "hodo",
    name: "見本報道室",
    host: PRESS,
    shape: "list",
    place: "/press/index.html",
    charset: "SJIS",
    forms: ["page", "page", "pdf"],
    perDay: 1.5,
    redesign: "in-place",
  },
  {
    ...USUAL,
    id: "chiho",
    name: "見本地方局",
    host: LOCAL,
    shape: "list",
    place: "/topics/",
    charset: "EUCJP",
    forms: ["page-with-pdf"],
    follow: "pdf-links",
    perDay: 0.7,
    leastMinutes: 20,
    mostMinutes: 180,
  },
  {
    ...USUAL,
    id: "juyo",
    name: "見本省 重要なお知らせ",
    host: WWW,
    shape: "rss",
    place: "/important/rss.xml",
    forms: ["pdf"],
    perDay: 0.3,
    leastMinutes: 20,
    mostMinutes: 180,
  },
  {
    ...USUAL,
    id: "yakan",
    name: "見本夜間窓口",
    host: NIGHT,
    shape: "list",
    place: "/list.html",
    forms: ["page"],
    frame: "news",
    perDay: 0.6,
    leastMinutes: 15,
    redesign: "moves",
  },
];

const SHORT: ReadonlySet<string> = new Set(["honsho", "hodo", "juyo", "yakan"]);

/** Looked at less often: what is tried is the same. */
const seldom = (office: Office): Office => ({ ...office, leastMinutes: 60, mostMinutes: 360 });

export const FEW_OFFICES: readonly Office[] = OFFICES.filter(({ id }) => SHORT.has(id)).map((office) => ({
  ...seldom(office),
  ...(office.reusesGuids !== undefined && { reusesGuids: 3 }),
}));

/** All of them: for days in which most time goes to processes that begin. */
export const SELDOM_OFFICES: readonly Office[] = OFFICES.map(seldom);
