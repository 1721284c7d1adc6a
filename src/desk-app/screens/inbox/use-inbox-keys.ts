// Use inbox keys: the keys of the inbox, each an act on what is chosen, else on the line that the reader is at.

import type { BulkAction } from "../../../desk/api/bulk/bulk-action.ts";
import { may } from "../../../newsroom/people/rights.ts";
import { BULK_RIGHTS } from "../../../newsroom/workflow/bulk-rights.ts";
import type { InboxEntry } from "../../../terms/desk/inbox-entry.ts";
import { useDesk, useWords } from "../../desk-context.ts";
import type { KeyCommand } from "../../keys/key-registry.ts";
import { useKeys } from "../../keys/use-keys.ts";
import { TO_EDIT, placePath } from "../../router/place.ts";
import { INBOX_WORDS } from "../../words/inbox-words.ts";
import { choose, chooseAll, chooseNone, chooseTo, meant, move } from "./inbox-model.ts";
import { change, markAllSeen, model, newSince, standing, takeArrived } from "./inbox-store.ts";

type Acts = {
  readonly onAct: (action: BulkAction, entries: readonly InboxEntry[]) => void;
  readonly onPublish: (entries: readonly InboxEntry[]) => void;
};

const entriesMeant = (): readonly InboxEntry[] => meant(model.get());

function goToNextNew(): void {
  change((now) => {
    const at = now.entries.findIndex(({ article }) => article === now.current);
    const next = now.entries.slice(at + 1).find(({ arrival }) => arrival > newSince.get());
    return next ? { ...now, current: next.article } : now;
  });
}

export function useInboxKeys({ onAct, onPublish }: Acts): void {
  const { boot, language, navigation } = useDesk();
  const words = useWords(INBOX_WORDS);
  const { keys } = words;
  const onCurrent = (run: (id: number) => void) => (): void => {
    const { current } = model.get();
    if (current !== undefined) run(current);
  };
  const open = (query?: string) =>
    onCurrent((id) => navigation.go(placePath(language, { kind: "article", id }, query)));
  const onMeant = (run: (entries: readonly InboxEntry[]) => void) => (): void => {
    const entries = entriesMeant();
    if (entries.length > 0) run(entries);
  };
  const acting = (action: BulkAction) => onMeant((entries) => onAct(action, entries));
  /** A key that would only be refused means nothing, and is not listed. */
  const forWho = (kind: BulkAction["kind"], command: KeyCommand): readonly KeyCommand[] =>
    boot.viewer && may(boot.viewer.role, BULK_RIGHTS[kind]) ? [command] : [];
  const commands: readonly KeyCommand[] = [
    { stroke: "j", label: keys.next, run: () => change((now) => move(now, 1)) },
    { stroke: "k", label: keys.previous, run: () => change((now) => move(now, -1)) },
    { stroke: "o", label: keys.open, run: open() },
    { stroke: "e", label: keys.edit, run: open(TO_EDIT) },
    ...forWho("publish", { stroke: "p", label: keys.publish, run: onMeant(onPublish) }),
    { stroke: "x", label: keys.choose, run: onCurrent((id) => change((now) => choose(now, id))) },
    { stroke: "X", label: keys.range, run: onCurrent((id) => change((now) => chooseTo(now, id))) },
    { stroke: "a", label: keys.chooseAll, run: () => change(chooseAll) },
    { stroke: "Escape", label: keys.chooseNone, run: () => change(chooseNone) },
    { stroke: "s", label: keys.submit, run: acting({ kind: "submit" }) },
    ...forWho("approve", { stroke: "y", label: keys.approve, run: acting({ kind: "approve" }) }),
    {
      stroke: "t",
      label: keys.take,
      run: onMeant((entries) => onAct({ kind: "assign", to: standing.get()?.account ?? null }, entries)),
    },
    {
      stroke: "!",
      label: keys.prioritise,
      run: onMeant((entries) => {
        const isUrgent = entries.every(({ priority }) => priority === "high");
        onAct({ kind: "prioritise", to: isUrgent ? "normal" : "high" }, entries);
      }),
    },
    { stroke: "d", label: keys.discard, run: acting({ kind: "discard" }) },
    {
      stroke: "/",
      label: keys.search,
      run: () => document.querySelector<HTMLInputElement>("#inbox-search")?.focus(),
    },
    { stroke: ".", label: keys.arrived, run: () => void takeArrived() },
    { stroke: "n", label: keys.nextNew, run: goToNextNew },
    { stroke: "m", label: keys.allSeen, run: markAllSeen },
  ];
  useKeys({ title: words.title, commands });
}
