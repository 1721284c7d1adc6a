// API in English: the text of the page that explains the API.

import type { ApiText } from "./api-text.ts";

export const API_IN_ENGLISH: ApiText = {
  title: "API",
  lead: "Published articles, and what is read most, for programs. No registration, no key.",
  addresses: "Addresses",
  operations: {
    readArticle: "One article, with its whole text",
    listArticles: "Articles, the newest first: all of them, or those of one section, kind, series, person …",
    searchArticles: "Articles in which words stand",
    readRanking: "What was read most, in reader-days",
    listLedger:
      "Records of the ledger, the newest announced first; the values are those of the files (/ledger/data)",
    readLedgerRow: "One record of the ledger",
    listUndertakingParts:
      "Evidence of an undertaking, the history of its outcome, or where later statements say it again",
    layStatementsBeside: "Two statements of the same parties side by side",
  },
  parameters: {
    id: "number of the article, or id in the ledger",
    table:
      "table of records: undertakings, appointments, sightings, scrambles, contracts, discipline, accidents",
    part: "evidence, status-history or restatements",
    by: "what the list is narrowed by, with key: party, parties, topic, strength, name, post, nationality, month …",
    key: "key of it, as addresses of the ledger have it (JP+KR)",
    earlier: "number of the earlier announcement",
    later: "number of the later announcement",
    window: "day (24 hours), week (168 hours), month (720 hours)",
    section: "name of a section, as addresses have it",
    kind: "kind of article: announcement, feature, explainer, notice",
    series: "name of a series",
    person: "name of a person (or as the person’s uri has it)",
    topic: "what it is about",
    place: "place or country",
    form: "form of the announcement, such as joint-statement or personnel-order",
    cursor: "where the page begins; taken from the page before it",
    limit: "how many at once, 50 at most; 20 unless given",
    q: "words that must all be there; quotes hold words together, a minus in front leaves out; up to 200 characters and 10 words. Behind what has them as typed comes what has names by their readings and words by what else they are called, as on the site",
    order: "newest, or best (what says it in the headline first)",
    issuer: "who announced it",
    outcome:
      "what became of undertakings, of that table alone; a page may hold fewer rows than were asked for and lead on by next",
    from: "first day of publication (of announcement, in the ledger) in Japan, as in 2025-09-08",
    until: "last day of it; it is within",
    page: "fifty places each",
  },
  parameter: "Name",
  meaning: "Meaning",
  example: "Example",
  description: "The description for programs (OpenAPI 3.1)",
  parts: [
    {
      heading: "What an article looks like",
      text: [
        "Articles and lists are JSON by the IPTC’s standard ninjs 3.1, with no property that the standard does not have. A list is one composite whose associations are the articles.",
        "Of infoSources, the issuer is who announced it; of associations, isBasedOn is the address of the official document; of altIds, sha256 is the hash of that document as received. Of descriptions, summary is the lead, correction and clarification are what the desk had to say later.",
        "The text stands in bodies, once plain and once as HTML. The HTML has the issuer’s words in quotation blocks, told apart from the desk’s.",
      ],
    },
    {
      heading: "What follows",
      text: [
        "Where a list goes on, the last of its associations has the rel next, and its uri is the address of what follows. Articles that come meanwhile neither move nor repeat anything.",
      ],
    },
    {
      heading: "Asking again",
      text: [
        "The API is only read, also from pages of other sites (CORS). Answers have an ETag: ask with If-None-Match, and where nothing has changed the answer is an empty 304. Ask as often as you like, but wait for changes in this way.",
        "Only published articles are given. Of a withdrawn one the answer is 410, with when and why.",
      ],
    },
  ],
  problemsTitle: "When there is no answer",
  problemsLead:
    "Problems are application/problem+json (RFC 9457). Their type ends with one of these names, and stays what it is.",
  problems: {
    "not-found": "There is nothing at this address.",
    withdrawn: "The article was withdrawn; withdrawnAt and reason say when and why.",
    "bad-parameter": "A parameter cannot be read; the detail says which one and why.",
    "unknown-parameter": "There is no such parameter here.",
    "method-not-allowed": "Nothing but GET, HEAD and OPTIONS is answered.",
    "too-many-searches": "Too many searches at once; Retry-After says in how many seconds to ask again.",
    unavailable: "The store cannot be reached for now; Retry-After says in how many seconds to ask again.",
    failed: "The fault is ours.",
  },
};
