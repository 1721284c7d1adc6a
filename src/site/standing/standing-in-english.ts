// Standing in English: what the house says of its publisher → the text of the pages about the newsroom.

import type { Publisher, ReuseTerms } from "../publisher.ts";
import type { StandingPart, StandingText, StandingTexts } from "./standing-text.ts";

const NOT_FILLED_IN = "(not filled in yet: the publisher writes it into house/publisher.yaml)";

const or = (text: string): string => (text === "" ? NOT_FILLED_IN : text);

function publisherFacts({ name, responsible, post, mail }: Publisher): NonNullable<StandingPart["facts"]> {
  return [
    ["Publisher", or(name.en)],
    ...(responsible.en === "" ? [] : [["Responsible editor", responsible.en] as const]),
    ...(post.en === "" ? [] : [["Post", post.en] as const]),
    mail === "" ? ["Mail", NOT_FILLED_IN] : ["Mail", mail, `mailto:${mail}`],
  ];
}

const about = (publisher: Publisher, isCopy: boolean): StandingText => ({
  title: "About this site",
  lead: "A news site that takes in official announcements, sums them up, and shows them together with the issuer’s own text.",
  parts: [
    {
      heading: "How articles are shown",
      text: [
        "The issuer’s words appear as “official text”, word for word, told apart from the desk’s words by typeface and rule. Where something is left out, the place and the reason are marked.",
        "Headline and lead are the desk’s words. What they state rests on words of the official text, a calculation from them, the file of readings of names, or the issuer’s record.",
        "The box “Source” at the end of an article gives the issuer, when it was announced and received, the address of the original, and the hash (SHA-256) of the document as received: whoever has the document can check that it is the same.",
      ],
    },
    {
      heading: "Readers",
      text: [
        isCopy
          ? "There are no advertisements, no measuring and no cookies. This is a static copy: nobody is counted."
          : "There are no advertisements, no measuring by others and no cookies. The site itself counts readers for its rankings, in a way that keeps no name and no history.",
      ],
    },
    { heading: "Publisher", text: [], facts: publisherFacts(publisher) },
  ],
});

const contact = (publisher: Publisher, isCopy: boolean): StandingText => ({
  title: "Contact",
  lead: isCopy
    ? "This is a static copy, which has no form. Please report errors, and ask what you want to ask, by mail."
    : "Please report errors by the form below or the one at the end of each article. Where you need an answer, write by mail.",
  parts: [{ heading: "How to reach us", text: [], facts: publisherFacts(publisher) }],
});

const corrections = (isCopy: boolean): StandingText => ({
  title: "How we correct",
  lead: "When we find a mistake we do not mend it silently: it is told on top of the article.",
  parts: [
    {
      heading: "Corrections and clarifications",
      text: [
        "A mistake of fact is put right by a “correction”: what was wrong and what is right, with its time, at the very top. Where nothing was wrong but could be misread, it is a “clarification”.",
        "Neither is ever removed, and later revisions keep them. The time of the article’s last change moves with them, and feeds and search engines are told of them, too.",
        "Changes of wording that change no meaning are not listed. Every revision is kept by the desk.",
      ],
    },
    {
      heading: "Official text",
      text: [
        "Official text is the issuer’s, so nothing in it is corrected, even where it seems wrong. When an issuer replaces a document, the new one is taken in beside it, and the article is changed after the difference has been looked at.",
      ],
    },
    {
      heading: "Withdrawal",
      text: ["Where an article is withdrawn, its address keeps that it was, when, and why."],
    },
    {
      heading: "If you find a mistake",
      text: [
        isCopy
          ? "Tell us by mail: the address stands on the page “Contact”."
          : "Tell us by “Report an error” at the end of the article. We ask for no name and no address.",
      ],
    },
  ],
});

function reuse({ reuse: { desk, official, issuers } }: Publisher): StandingText {
  const terms = ({ credit, licence, address }: ReuseTerms): NonNullable<StandingPart["facts"]> => [
    ["Credit", credit.en],
    address === undefined ? ["Terms of use", licence.en] : ["Terms of use", licence.en, address],
  ];
  return {
    title: "Terms of reuse",
    lead: "The terms differ for the issuer’s words and the desk’s. Those for an article also stand in its box “Source”.",
    parts: [
      { heading: "The desk’s texts", text: [desk.en] },
      ...issuers.map((issuer) => ({ heading: issuer.name, text: [], facts: terms(issuer) })),
      {
        heading: issuers.length > 0 ? "Other issuers" : "Official text",
        text: [official.licence.en],
        facts: [
          ["Credit", official.credit.en.replaceAll("{issuer}", "(the issuer’s name)")],
          ...(official.address === undefined
            ? []
            : [["Terms of use", official.licence.en, official.address] as const]),
        ],
      },
    ],
  };
}

const received: StandingText = {
  title: "Your report has arrived",
  lead: "Thank you. The desk reads it, and corrects the article where it was wrong.",
  parts: [
    {
      heading: "What happens now",
      text: [
        "What you wrote has reached the desk and nobody else. As we asked for no name and no address, we cannot answer. A correction stands at the very top of the article.",
      ],
    },
  ],
};

export function writeStandingInEnglish(publisher: Publisher, isCopy: boolean): StandingTexts {
  return {
    about: about(publisher, isCopy),
    contact: contact(publisher, isCopy),
    corrections: corrections(isCopy),
    reuse: reuse(publisher),
    received,
  };
}
