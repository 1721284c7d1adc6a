// People routes: how people come in and go, what they have, and the log of what everybody did.

import { changePassword } from "../account/change-password.ts";
import { renameAccount } from "../account/rename-account.ts";
import { exportAudit } from "../audit/export-audit.ts";
import { listActors } from "../audit/list-actors.ts";
import { listAudit } from "../audit/list-audit.ts";
import { addPasskey } from "../passkeys/add-passkey.ts";
import { listPasskeys } from "../passkeys/list-passkeys.ts";
import { offerPasskey } from "../passkeys/offer-passkey.ts";
import { removePasskey } from "../passkeys/remove-passkey.ts";
import { renamePasskey } from "../passkeys/rename-passkey.ts";
import type { DeskRoute } from "../route.ts";
import { closeSession } from "../session/close-session.ts";
import { offerPasskeySignIn } from "../session/offer-passkey-sign-in.ts";
import { openPasskeySession } from "../session/open-passkey-session.ts";
import { openSession } from "../session/open-session.ts";
import { readSession } from "../session/read-session.ts";
import { endOtherSessions } from "../sessions/end-other-sessions.ts";
import { endSession } from "../sessions/end-session.ts";
import { listSessions } from "../sessions/list-sessions.ts";
import { answerWelcome } from "../welcome/answer-welcome.ts";
import { readWelcome } from "../welcome/read-welcome.ts";
import { changeRole, closeAccount, openAccount } from "./change-person.ts";
import { invitePerson } from "./invite-person.ts";
import { listPeople } from "./list-people.ts";
import { recoverAccount } from "./recover-account.ts";
import { withdrawLink } from "./withdraw-link.ts";

export const PEOPLE_ROUTES: readonly DeskRoute[] = [
  openSession,
  offerPasskeySignIn,
  openPasskeySession,
  readSession,
  closeSession,
  listSessions,
  endSession,
  endOtherSessions,
  listPasskeys,
  offerPasskey,
  addPasskey,
  renamePasskey,
  removePasskey,
  renameAccount,
  changePassword,
  listPeople,
  invitePerson,
  withdrawLink,
  changeRole,
  closeAccount,
  openAccount,
  recoverAccount,
  readWelcome,
  answerWelcome,
  listAudit,
  listActors,
  exportAudit,
];
