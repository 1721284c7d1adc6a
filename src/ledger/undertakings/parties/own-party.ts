// Takes who issued a text, and its language; gives whose promises it holds where it names nobody: 防衛省 → Japan, 在日米軍 → the United States, 見本県 → itself.

import type { Party } from "../../../terms/ledger/party.ts";
import { codesIn } from "./find-countries.ts";
import { organisationNamed } from "./organisations.ts";
import { JAPAN, partyOfCode } from "./parties-of-code.ts";

/** Forces in Japan that are another's. */
const STATIONED = /在日米軍|在日アメリカ軍|U\.?S\.? Forces,? Japan|USFJ/u;

/** `issuer`: with its width folded. An office of state that names no country is Japan's, of whose announcements the house tells. */
export function ownParty(issuer: string): Party {
  if (STATIONED.test(issuer)) return partyOfCode("US");
  const [code] = [...codesIn(issuer, "ja"), ...codesIn(issuer, "en")];
  if (code !== undefined) return partyOfCode(code);
  return organisationNamed(issuer) ?? partyOfCode(JAPAN);
}
