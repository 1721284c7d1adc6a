// Editor page: the editor by itself in a page of the tests, over the bench's own server.

import { render } from "preact";
import { openConflicts } from "../../../desk-app/editor/conflicts/open-conflicts.ts";
import { adoptForsaken } from "../../../desk-app/editor/copy/adopt-forsaken.ts";
import { claimClient } from "../../../desk-app/editor/copy/claim-client.ts";
import type { CopyTransport, LoadedCopy } from "../../../desk-app/editor/copy/copy-transport.ts";
import { openPendingStore } from "../../../desk-app/editor/copy/pending-store.ts";
import type { ArticleEditor } from "../../../desk-app/editor/create-editor.ts";
import { EditorBox, type PicturePicker } from "../../../desk-app/editor/editor-box.tsx";
import type { OfficialText } from "../../../desk-app/editor/official/official-text.ts";
import { openNavigation } from "../../../desk-app/router/navigation.ts";
import { DeskProvider } from "../../../desk-app/desk-context.ts";
import { listenForKeys } from "../../../desk-app/keys/use-keys.ts";
import { Toasts } from "../../../desk-app/toasts/toasts.tsx";
import "../../../desk-app/style/desk.css";

/** For what the tests ask by `page.evaluate`. */
declare global {
  interface Window {
    editor?: ArticleEditor | undefined;
    submissions: number;
  }
}

const asked = new URLSearchParams(location.search);
const account = Number(asked.get("account") ?? "1");

async function ask(path: string, init?: RequestInit): Promise<unknown> {
  const response = await fetch(path, { ...init, headers: { "x-account": String(account) } });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.json();
}

const orOffline = <Answer,>(answer: Promise<unknown>): Promise<Answer> =>
  answer.catch((): unknown => ({ kind: "offline" })) as Promise<Answer>;

const transport: CopyTransport = {
  load: () => orOffline(ask("/copy")),
  send: (steps) => orOffline(ask("/copy/steps", { method: "POST", body: JSON.stringify(steps) })),
  readSince: (version) => orOffline(ask(`/copy/steps?since=${version}`)),
};

const Picker: PicturePicker = ({ onPick }) => (
  <button
    type="button"
    onClick={() =>
      onPick({ media: `${"a".repeat(64)}.png`, alt: "港", credit: "編集部", width: 80, height: 60 })
    }
  >
    港の写真
  </button>
);

async function start(): Promise<void> {
  const root = document.querySelector("#desk-app");
  const copy = (await ask("/copy")) as LoadedCopy;
  const official = (await ask("/official")) as readonly OfficialText[];
  const store = openPendingStore(localStorage, 7);
  const isKnown = (client: string): boolean => store.read(client) !== undefined;
  const client = await claimClient({ article: 7, session: sessionStorage, locks: navigator.locks, isKnown });
  const conflicts = openConflicts(store.readConflicts(), (kept) => store.writeConflicts(kept));
  const { locks } = navigator;
  const adoption = await adoptForsaken({ copy, transport, store, client, locks, conflicts });
  if (!root) return;
  listenForKeys(document);
  render(
    <DeskProvider
      value={{
        boot: { name: { ja: "試", en: "t" }, sections: [] },
        navigation: openNavigation(),
        language: "ja",
      }}
    >
      <main>
        <h1 class="quiet">試し</h1>
        <EditorBox
          copy={copy}
          client={client}
          account={account}
          transport={transport}
          store={store}
          conflicts={conflicts}
          adoption={adoption}
          findText={(block) => official[block]}
          isEditable
          headlineLimit={20}
          Picker={Picker}
          onEditor={(editor) => (window.editor = editor)}
          onReload={() => location.reload()}
        />
      </main>
      <Toasts />
    </DeskProvider>,
    root,
  );
}

window.submissions = 0;
window.addEventListener("submit", () => (window.submissions += 1), true);
void start();
