// Keys help: `?` lists the keys that work on this screen.

import { useState } from "preact/hooks";
import { useWords } from "../desk-context.ts";
import { Dialog } from "../frame/dialog.tsx";
import { FRAME_WORDS } from "../words/frame-words.ts";
import type { KeyLayer } from "./key-registry.ts";
import { readKeyLayers, useKeys } from "./use-keys.ts";

function KeyList({ layer }: { readonly layer: KeyLayer }) {
  return (
    <section class="keys-group">
      <h3>{layer.title}</h3>
      <dl>
        {layer.commands.map(({ stroke, label }) => (
          <div key={stroke}>
            <dt>
              {stroke.split("+").map((part) => (
                <kbd key={part}>{part === "Mod" ? "Ctrl" : part}</kbd>
              ))}
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Its button stands in the head of every screen. */
export function KeysHelp() {
  const words = useWords(FRAME_WORDS);
  const [shown, setShown] = useState<readonly KeyLayer[] | undefined>();
  const open = (): void => setShown(readKeyLayers().toReversed());
  useKeys({ title: words.keysEverywhere, commands: [{ stroke: "?", label: words.keysTitle, run: open }] });
  return (
    <>
      <button
        type="button"
        class="quiet-button keys-button"
        onClick={open}
        aria-keyshortcuts="?"
        aria-label={words.keys}
      >
        <kbd aria-hidden="true">?</kbd>
        <span>{words.keys}</span>
      </button>
      {shown && (
        <Dialog title={words.keysTitle} onClose={() => setShown(undefined)}>
          <p class="note">{words.keysNote}</p>
          <div class="keys-groups">
            {shown
              .filter(({ commands }) => commands.length > 0)
              .map((layer) => (
                <KeyList key={layer.title} layer={layer} />
              ))}
          </div>
        </Dialog>
      )}
    </>
  );
}
