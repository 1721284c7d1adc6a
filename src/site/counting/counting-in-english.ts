// Counting in English: the rule's numbers → the page's text.

import type { CountingFacts, CountingPart, CountingText } from "./counting-text.ts";

function whatIsCounted({ limits }: CountingFacts): readonly CountingPart[] {
  const seconds = limits.visibleMs / 1_000;
  return [
    {
      heading: "What is counted",
      text: [
        "A reader counts once per article and day, however often the page is opened. The day ends at midnight in Japan.",
        `A view counts when the page of an article has been visible for ${seconds === 1 ? "one second" : `${seconds} seconds`}. A page opened again with Back or Forward is a view shown anew.`,
        "Tabs never looked at and pages loaded in advance do not count until they are shown. What is read offline is told once, when the network is back and the page still open; it is kept nowhere.",
      ],
    },
    {
      heading: "The three periods",
      text: [
        "24 hours are the last 1,440 minutes, one week the last 168 hours, one month the last 720 hours. The first is counted up each minute, the other two each full hour. Where numbers are equal, the newer article stands first. The rankings of an open page are renewed within a minute.",
        "Places are compared with those of an hour ago for 24 hours, and of a day ago for a week and a month. A withdrawn article is out at once.",
      ],
    },
    {
      heading: "Browsers without script",
      text: [
        "Where no script runs, a picture of one invisible point counts. That it was loaded is known; whether the page was on a screen is not. What it says is weaker by that much.",
      ],
    },
  ];
}

function whoIsWho({ limits }: CountingFacts): readonly CountingPart[] {
  return [
    {
      heading: "How readers are told apart",
      text: [
        "By a mark that is valid for one day, made from the network address and the name the browser gives. Of an IPv6 address only the first 64 bits are used, which stand for one line. Neither address nor name is stored. The secret behind the mark is made anew each day, and the old one is overwritten: not even we can tell who yesterday’s readers were.",
        "There is no cookie, and nothing about readers is given to anyone else.",
      ],
    },
    {
      heading: "Who cannot be told apart",
      text: [
        "Where many people share one address, as in offices, schools and mobile networks, those with the same kind of browser count as one. The true number of readers can be higher than the one shown.",
        "Who changes network or browser during a day counts twice.",
      ],
    },
    {
      heading: "What is counted beside it",
      text: [
        "Where readers come from (search, social networks, news collections, this site and so on) and what they read on (phone, tablet, computer and so on), as sums by class only. Which article was read from where is not kept, nor is the address they came from.",
        "Words for which this site’s search found nothing, for 90 days, so that the desk learns what is missing. Who searched is not kept; who sends Global Privacy Control or Do Not Track is not listened to here either.",
      ],
    },
    {
      heading: "What is kept, and for how long",
      text: [],
      list: [
        "Marks of readers and the secret behind them: until the day ends. They are destroyed at the first clearing (each full hour) of the next day. Where the database’s own log or a backup holds a copy of the secret, that lasts as long as the operator keeps it.",
        `Numbers by article and minute: ${limits.minutesKeptHours} hours at most.`,
        `Numbers by article and hour: ${limits.hoursKeptDays} days at most.`,
        "Numbers by article and day: without limit. They are numbers and say nothing of readers.",
        "How many views were left out, by reason: while the server runs.",
      ],
    },
  ];
}

function whatIsNotCounted({ limits, dataCentres }: CountingFacts): readonly CountingPart[] {
  const centres =
    dataCentres > 0
      ? `Views from networks of data centres (a list of ${dataCentres.toLocaleString("en")} blocks), where programs live and people do not.`
      : "Views from data centres are not left out by this desk.";
  return [
    {
      heading: "What is left out",
      text: ["These views are not counted, though they are told."],
      list: [
        "Browsers that send Global Privacy Control (GPC) or Do Not Track.",
        "Browsers in which the reader has switched counting off, below.",
        `Programs that search, watch or collect: their names are compared with a public list (${limits.botList}) and with what it lacks. Who gives no name is left out, too.`,
        "Browsers without a screen, and browsers that say a program drives them.",
        "Pages fetched in advance.",
        centres,
        "The desk’s own people: by the addresses that the desk has stated, and in browsers that have opened the desk.",
        `More than ${limits.viewsPerMinute} views a minute, and more than ${limits.articlesPerDay} articles a day, of one reader; more than ${limits.browsersPerAddress} browsers of different names a day behind one address. Each server watches ${limits.readersWatched.toLocaleString("en")} readers at most.`,
        "What is told without the time for which the page was visible, but for the picture above.",
      ],
    },
    {
      heading: "What is refused",
      text: [
        `Pages of articles carry a seal made of the article and the day. Refused is what bears none or a wrong one, what comes from a page rendered more than ${limits.tokenDays} days ago or from another site’s page, what tells of an article that is not published, and what is longer than ${limits.largestBeaconBytes.toLocaleString("en")} bytes.`,
        "Every answer says in its header Beacon-Verdict what became of the view; a browser’s developer tools show it.",
      ],
    },
  ];
}

export function writeEnglish(facts: CountingFacts): CountingText {
  return {
    title: "How readers are counted",
    lead: "The ranking of what is read most rests on reader-days, counted by this site itself in a way that keeps neither names nor histories. This is the whole rule.",
    parts: [...whatIsCounted(facts), ...whoIsWho(facts), ...whatIsNotCounted(facts)],
    choice: {
      heading: "Not to be counted",
      text: [
        "A browser with GPC or Do Not Track is not counted; nothing else is needed. To be left out on this site alone, switch it here. What you choose stays in this browser and never reaches us.",
      ],
      label: "Do not count what is read in this browser",
      withoutScript:
        "This switch needs script. To be left out without it, turn on GPC or Do Not Track in your browser.",
      counted: "Counted at present.",
      notCounted: "Not counted at present.",
      bySignal: "Not counted at present, by GPC or Do Not Track.",
      notKept: "This browser cannot keep the choice.",
    },
    history: "Versions of the rule",
    version: (version, since) => `Version ${version} (from ${since})`,
  };
}
