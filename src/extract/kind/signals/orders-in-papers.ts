// Signals of personnel orders as papers, broadcasters and readers' pages tell them: without a title of orders, and without their list.

import type { SignalRow } from "./signal.ts";

export const ORDERS_IN_PAPERS: readonly SignalRow[] = [
  // 早見健・図書局長(28期)=勇退
  [
    "personnel-order",
    "body",
    /^[^\n=<>→⇒・、。]{2,14}・[^\n=<>→⇒、。]{3,40} ?[=>→⇒] ?(?:勇退|退職|退官|[^\n=<>→⇒、。]{2,30}(?:[長官監令]へ|[長官監令]$))/mu,
    14,
  ],
  [
    "personnel-order",
    "body",
    /新し?い?[^。、\n]{2,20}[長官使監]に(?:決まった|就任する|就く)[一-龠]{1,6}氏/u,
    10,
  ],
  ["personnel-order", "body", /人事異動を(?:発表|内示)|\d人の(?:人事)?異動を(?:内示|発表)/u, 12],
  [
    "personnel-order",
    "title",
    /(?:大使|長官|次官|総監|幕僚長|[海陸空統]幕長|局長|本部長)に[一-龠]{2,6}氏/u,
    9,
  ],
  [
    "personnel-order",
    "body",
    /(?:大使|長官|次官|局長|総監|幕僚長|本部長|署長|部長)に(?:は)?[^。、\n]{4,40}[長官使監佐将補氏](?:\(\d{2}\))?が(?:起用|任命|登用|任用)され/u,
    9,
  ],
  [
    "personnel-order",
    "body",
    /新(?:しい|たな)[^。、\n]{1,16}[長官使監]に(?:は)?、?[^。\n]{3,40}(?:が(?:昇格|昇任|就任|就く|着任)|を(?:起用|充て|任命))/u,
    7,
  ],
  [
    "personnel-order",
    "body",
    /\b(?:[Gg]overnment|[Cc]abinet|Ministry|ministry) [^.\n]{0,60}\b(?:named|appointed|appointments? of|to appoint) [^.\n]{3,120}\b(?:ambassadors?|envoys?|vice minister|chief of staff|commandant|commissioner)/u,
    12,
  ],
  [
    "personnel-order",
    "body",
    /\b(?:has|have) been (?:appointed|named|promoted) (?:as |to be |to )?(?:the )?(?:next |new )?(?:chief|commander|commandant|ambassador|vice|director|superintendent)/iu,
    9,
  ],
];
