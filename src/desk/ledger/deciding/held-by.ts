// Held by: who decides something in, whether readers see nothing of it until somebody who may publish decides the same, out.

import { mayNow } from "../../api/door/may-now.ts";
import type { LedgerCall } from "./ledger-call.ts";

export const heldBy = ({ who }: Pick<LedgerCall, "who">): { readonly held?: true } =>
  mayNow(who, "publish") ? {} : { held: true };
