// Signals of press conferences: what their titles, heads and turns of speech say.

import type { SignalRow } from "./signal.ts";

export const CONFERENCES: readonly SignalRow[] = [
  [
    "press-conference",
    "title",
    /(?:記者|臨時|定例|閣議後|大臣|長官|幕僚長|報道官)?会見(?!室|場|で|に(?!つ|て(?: |$))|し)/mu,
    13,
  ],
  // A desk's headline of a record, whatever was spoken of: 早見防衛大臣が臨時記者会見 …について.
  [
    "press-conference",
    "title",
    /(?:大臣|長官|総理|報道官|幕僚長|幕長)が(?:臨時|定例|閣議後)?(?:の)?(?:記者)?会見(?: |$)/mu,
    15,
  ],
  // A record by its own name, whatever was spoken of: 台風についての会見(早見内閣総理大臣).
  [
    "press-conference",
    "title",
    /に(?:ついて|関して|関する|対する)の?(?:記者|臨時|緊急)?会見(?:録|の?要旨|の?概要|全文)?(?:\([^()\n]{2,24}\))?$/mu,
    26,
  ],
  // Its head is lost: 〇 本日、…と会談を実施いたしました。…私から、…を述べました。
  [
    "press-conference",
    "head",
    /^[〇○◯] ?(?:本日|先ほど|昨日|今般)、?[^。\n]{4,160}いた(?:しました|すことと|します)。/mu,
    14,
  ],
  // What the cabinet's secretary reports first, whatever appointments he tells of behind it.
  ["press-conference", "body", /閣議の概要について、?(?:申し上げ|(?:御|ご)?報告)/u, 100],
  // 図書庁長官-定例記者会見にて, over what he said: a page of messages has it below its own name.
  [
    "press-conference",
    "body",
    /^(?:[•・●] ?)?(?:NEW )?[一-龠]{0,10}(?:大臣|長官|幕僚長|総監|司令官|知事) ?[-–—―:] ?(?:定例|臨時)?記者会見(?:にて|より|から|で)$/mu,
    30,
  ],
  ["press-conference", "title", /ぶら下がり|囲み取材|会見録/u, 13],
  ["press-conference", "title", /(?:press|news) (?:conference|briefing)|Q&A session/i, 13],
  ["press-conference", "head", /会見(?:を|の要旨|の概要|録)/u, 5],
  ["press-conference", "head", /(?<=^.{0,14})会見室$/mu, 5],
  [
    "press-conference",
    "body",
    /^[(【](?:副?大臣|長官|記者|問|[^)】\n=]{1,20}(?:大臣|長官|報道官|次官|記者|官房長))[)】]/mu,
    9,
  ],
  [
    "press-conference",
    "body",
    /^(?:\d\s?[.、]?\s*)?(?:(?:大臣からの)?発表事項|冒頭発言|質疑応答|記者との質疑応答)/mu,
    8,
  ],
  ["press-conference", "address", /\/(?:kisha|kaiken|conference|press-conference)/i, 12],
  [
    "press-conference",
    "body",
    /(?:でございます|であります)。[^]{0,4000}(?:まいります|でございます|であります)。/u,
    3,
  ],
  // What the minister brings himself stands before the questions, whatever was decided: (大臣から)見本法案について.
  [
    "press-conference",
    "body",
    // What only says who sent words is no conference: of one the text says so, or has its questions.
    /^[(【](?:副?大臣|長官|知事|市長|総裁)(?:から|より|発言)[)】](?=[^]{0,4000}?(?:会見|質疑|記者|閣議|[(（]?問[)）:：]|本日は、?(?:私から)?[^。\n]{0,16}[件点]|発表|報告))/mu,
    60,
  ],
  ["press-conference", "body", /^(?:Q|問|記者)\s?:|^【記者】/mu, 6],
  ["press-conference", "body", /^(?:大臣|長官|総理|[陸海空統]幕長|答|A)\s?:/mu, 6],
  [
    "press-conference",
    "body",
    /^(?:\d\.\s*)?(?:Announcements?|Questions and Answers)|^(?:Question|QUESTION|Q|MODERATOR|Reporter)\s?:/mu,
    8,
  ],
  ["press-conference", "body", /^(?:(?:FOREIGN|DEFEN[CS]E|PRIME) )?(?:MINISTER|SECRETARY) [A-Z]+:/mu, 8],
  ["press-conference", "body", /\bI would like to (?:report|begin|announce)\b/u, 12],
  [
    "press-conference",
    "body",
    /^The (?:first|next|second) (?:matter|point|announcement|item) (?:concerns|is)\b/mu,
    12,
  ],
];
