// API in English: the text of the page that explains the desk's API. What an operation does, its route says itself.

import type { ApiText } from "./api-text.ts";

export const API_IN_ENGLISH: ApiText = {
  title: "The desk’s API",
  lead: "Everything that the desk does, for programs. The application itself calls nothing else.",
  description: "The description for programs (OpenAPI 3.1)",
  contents: "Operations by subject",
  parts: [
    {
      heading: "How a program calls",
      text: [
        "An administrator makes a token on the screen “Connections” and chooses what it may do, and until when. It is shown once, begins with shr_ and is sent in the header Authorization, after Bearer. It may never do more than its owner’s role allows at the time of the call, and all that it does stands in the audit log under its name.",
        "Bodies are JSON in UTF-8, 256 KB at most unless the operation says otherwise. A token may call 600 times a minute, a browser’s session 6,000 times, for what is typed apart from that 6,000 and 30,000 times; beyond that the answer is 429, and Retry-After says in how many seconds to go on.",
      ],
      example: `curl "$BASE/desk/api/articles/1" -H "authorization: Bearer $SHIRASE_TOKEN"`,
    },
    {
      heading: "How a browser calls",
      text: [
        "Pages of the desk are signed in by a cookie. What changes something must come from the desk’s own address (Origin, and Sec-Fetch-Site where it is sent), with the header x-shirase-desk: 1: a page of another site can send neither. Where a token is sent, no cookie is looked at.",
      ],
    },
    {
      heading: "Two at once",
      text: [
        "Who comes second is not lost: the answer is the problem conflict, with what is there now in current. To repeat a call of which the answer was lost is harmless: at worst it is such a conflict.",
      ],
    },
    {
      heading: "Webhooks",
      text: [
        "A webhook is an address of a program of yours that is told, by POST, what happens to articles: in the order of the audit log, at least once, and under the same webhook-id however often. Answer with a status from 200 to 299 within ten seconds. Otherwise it is sent again, later each time, an hour apart at most; after three days, or at once when you answer 410, it is paused and says so at the desk. Redirects are not followed, and nothing inside the server’s own network is told anything unless SHIRASE_ALLOW_ADDRESSES allows it.",
        "Messages are signed as Standard Webhooks has it: webhook-signature holds v1, and the HMAC-SHA256 of webhook-id, webhook-timestamp and the body, joined by full stops, by the secret (base64 after whsec_). While a secret is replaced there are two of them: one must be right. A timestamp that is more than five minutes off is no message of ours.",
      ],
    },
  ],
  scopesTitle: "What a token may be for",
  scope: "Scope",
  meaning: "Meaning",
  rights: "Rights",
  scopes: {
    read: "to see what the desk sees",
    write: "to write drafts and hand them on",
    intake: "to bring in announcements and pictures, and to see nothing",
    review: "to approve, or to send back",
    publish: "to publish, schedule, withdraw, correct",
    house: "to teach the authority, to keep out of rankings, to settle the ledger, to close reports",
    audit: "to read the audit log and to take it along",
  },
  operations: "Operations",
  right: "Right",
  noScope: "no token’s",
  onlyPeople: "whoever is signed in; no token’s",
  anybody: "anybody, also without signing in",
  groups: {
    articles: "Articles",
    inbox: "Inbox",
    announcements: "Announcements",
    authority: "Authority",
    pictures: "Pictures",
    people: "People",
    account: "One’s own account",
    session: "Signing in",
    sessions: "Sessions",
    passkeys: "Passkeys",
    welcome: "One-time links",
    audit: "Audit log",
    tokens: "Tokens",
    webhooks: "Webhooks",
    events: "Live",
    series: "Series",
    ledger: "The ledger",
    sources: "Sources",
    reports: "Readers’ reports",
    house: "The house",
    "headline-breaks": "Line ends of headlines",
  },
  summaries: {},
  eventsTitle: "What webhooks are told of",
  problemsTitle: "When there is no answer",
  problemsLead:
    "Problems are application/problem+json (RFC 9457). name is one of these and stays what it is; detail is a sentence, and field says what in the request is meant.",
  problems: {
    "bad-request": "Something in the request cannot be read; field says what.",
    "signed-out": "Nobody is signed in, or the token opens nothing.",
    forbidden: "Who calls does not have the right, or the token is not for it.",
    "cross-site": "The request does not show that it comes from the desk’s own pages.",
    "not-found": "There is nothing at this address.",
    "method-not-allowed": "The address is asked by another method; Allow says by which.",
    conflict: "Somebody was faster; current is what is there now.",
    "too-large": "The body is larger than the operation takes.",
    refused: "A rule of the newsroom forbids it; code names the rule.",
    limited: "Too often; Retry-After says when to go on.",
    unavailable: "The store cannot be reached for now; see afterwards whether it was done.",
    failed: "The fault is ours.",
  },
};
