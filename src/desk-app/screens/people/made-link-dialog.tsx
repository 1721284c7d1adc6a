// Made link dialog: a one-time link that has just been made, to be handed to the person it lets in.

import { useState } from "preact/hooks";
import { useDesk, useWords } from "../../desk-context.ts";
import { Dialog } from "../../frame/dialog.tsx";
import { PEOPLE_WORDS } from "../../words/people-words.ts";
import { tellTime } from "../../words/tokyo-time.ts";
import type { ShownLink } from "./people-screen.tsx";

type MadeLinkDialogProps = { readonly link: ShownLink; readonly onClose: () => void };

export function MadeLinkDialog({ link: { name, made }, onClose }: MadeLinkDialogProps) {
  const { language } = useDesk();
  const words = useWords(PEOPLE_WORDS);
  const [isCopied, setCopied] = useState(false);
  const { address, link } = made;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
  return (
    <Dialog title={words.linkTitle(name)} onClose={onClose}>
      <p>{words.linkText}</p>
      <p class="made-link">
        <code>{address}</code>
      </p>
      {link.expiresAt !== undefined && <p class="note">{words.until(tellTime(language, link.expiresAt))}</p>}
      <p role="status">
        {/* Without https a browser gives no page its clipboard: the link can still be marked and copied. */}
        {"clipboard" in navigator && (
          <button type="button" class="main-button" onClick={() => void copy()}>
            {words.copy}
          </button>
        )}{" "}
        {isCopied && words.copied}
      </p>
    </Dialog>
  );
}
