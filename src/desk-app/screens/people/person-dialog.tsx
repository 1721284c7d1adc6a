// Person dialog: asks before an account is closed, or a link is made that brings it back.

import type { PersonTold } from "../../../desk/api/people/list-people.ts";
import type { MadeLinkTold } from "../../../desk/api/people/people-schemas.ts";
import { callApi } from "../../api/call-api.ts";
import { useWords } from "../../desk-context.ts";
import { AskDialog } from "../../door/ask-dialog.tsx";
import { FaultLine } from "../../door/fault-line.tsx";
import { useSending } from "../../door/use-sending.ts";
import { PEOPLE_WORDS } from "../../words/people-words.ts";

export type AskedOfPerson = { readonly what: "close" | "recover"; readonly person: PersonTold };

type PersonDialogProps = {
  readonly asked: AskedOfPerson;
  readonly onClose: () => void;
  readonly onClosed: () => void;
  readonly onLink: (made: MadeLinkTold) => void;
};

export function PersonDialog({ asked: { what, person }, onClose, onClosed, onLink }: PersonDialogProps) {
  const words = useWords(PEOPLE_WORDS);
  const sending = useSending();
  const { id, name } = person.account;
  const isClosing = what === "close";
  const go = (): void =>
    isClosing
      ? sending.send(() => callApi({ method: "POST", path: `/people/${id}/close` }), onClosed)
      : sending.send(() => callApi<MadeLinkTold>({ method: "POST", path: `/people/${id}/recover` }), onLink);
  return (
    <AskDialog
      title={isClosing ? words.closeTitle(name) : words.recoverTitle(name)}
      label={isClosing ? words.close : words.invite}
      isGrave={isClosing}
      isBusy={sending.isBusy}
      onConfirm={go}
      onClose={onClose}
    >
      <p>{isClosing ? words.closeText : words.recoverText}</p>
      <FaultLine fault={sending.fault} />
    </AskDialog>
  );
}
