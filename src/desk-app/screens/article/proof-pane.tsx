// Proof pane: warnings and slips of the article as it is now, each with its place and its fix; one key to make it, one to let it stand.

import { useEffect, useRef, useState } from "preact/hooks";
import { useDesk, useWords } from "../../desk-context.ts";
import { type ShownEntry, useProof } from "../../judging/use-proof.ts";
import { useKeys } from "../../keys/use-keys.ts";
import { showToast } from "../../toasts/toast-store.ts";
import { PROOF_WORDS } from "../../words/proof-words.ts";
import type { CallProblem } from "../../api/call-api.ts";
import type { ArticlePaneProps } from "./article-pane.ts";

type EntryProps = {
  readonly entry: ShownEntry;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
  readonly onApply: () => void;
  readonly onDismiss: () => void;
};

/** Of a changed announcement the message ends with the page that shows what changed. */
const DIFFERENCE = /\/desk\/announcements\/\d+\/difference$/u;

function EntryRow({ entry, isSelected, onSelect, onApply, onDismiss }: EntryProps) {
  const words = useWords(PROOF_WORDS);
  const { language } = useDesk();
  const { code, message, place, fix, blocking, dismissed } = entry;
  const name = words.codes[code];
  const [difference] = DIFFERENCE.exec(message) ?? [];
  return (
    <li class={`proof-entry${dismissed ? " proof-dismissed" : ""}`}>
      <button
        type="button"
        class="proof-line"
        aria-current={isSelected ? "true" : undefined}
        onClick={onSelect}
      >
        <span class="proof-place">{words.places[place?.at.kind ?? "source"]}</span>
        <span class="proof-what">{name ?? message}</span>
        {fix && <span class="proof-fix">{fix.text === "" ? words.leavesOut : words.writes(fix.text)}</span>}
        {blocking && !dismissed && <strong class="proof-blocking">{words.blocking}</strong>}
        {dismissed && <span class="note">{words.dismissed(dismissed.by)}</span>}
      </button>
      {difference && (
        <p class="proof-page">
          <a href={language === "en" ? `/en${difference}` : difference}>{words.toDifference}</a>
        </p>
      )}
      {isSelected && (
        <div class="proof-more">
          {name !== undefined && (
            <p class="note" lang="en">
              {message}
            </p>
          )}
          <p class="fact-acts">
            {fix && !dismissed && (
              <button type="button" onClick={onApply} aria-keyshortcuts="a">
                {words.apply} <kbd aria-hidden="true">a</kbd>
              </button>
            )}
            <button type="button" onClick={onDismiss} aria-keyshortcuts="d">
              {dismissed ? words.recall : words.dismiss} <kbd aria-hidden="true">d</kbd>
            </button>
          </p>
        </div>
      )}
    </li>
  );
}

export function ProofPane({ id }: ArticlePaneProps) {
  const words = useWords(PROOF_WORDS);
  const { entries, problem, load, apply, dismiss } = useProof(id);
  const [selected, setSelected] = useState(-1);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  const entry = entries?.[selected];
  const count = entries?.length ?? 0;
  const step = (by: number): void =>
    setSelected((at) => (count === 0 ? -1 : (Math.max(at, by > 0 ? -1 : 0) + by + count) % count));
  const tell = async (doing: Promise<CallProblem | undefined>, done: string): Promise<void> => {
    const fault = await doing;
    if (!fault) showToast({ tone: "done", text: done });
    else showToast({ tone: "fault", text: fault.kind === "offline" ? words.offline : fault.detail });
  };
  const applyOne = (one: ShownEntry | undefined): void => {
    if (one?.fix) void tell(apply(one), words.applied);
    else if (one) showToast({ tone: "done", text: words.noFix });
  };
  const dismissOne = (one: ShownEntry | undefined): void => {
    if (one) void tell(dismiss(one, one.dismissed === undefined), one.dismissed ? words.recall : words.let);
  };
  useKeys({
    title: words.keys,
    commands: [
      { stroke: "]", label: words.next, run: () => step(1) },
      { stroke: "[", label: words.previous, run: () => step(-1) },
      { stroke: "a", label: words.apply, run: () => applyOne(entry) },
      { stroke: "d", label: words.dismiss, run: () => dismissOne(entry) },
    ],
  });
  if (!entries)
    return problem ? (
      <div class="pane-fault" role="alert">
        <p>{problem.kind === "offline" ? words.offline : problem.detail}</p>
        <button type="button" onClick={() => void load()}>
          {words.again}
        </button>
      </div>
    ) : (
      <p class="note">{words.loading}</p>
    );
  const open = entries.filter(({ dismissed }) => !dismissed).length;
  return (
    <div class="proof-pane">
      <p role="status">{open === 0 ? words.clear : words.open(open)}</p>
      <ol class="proof-list" ref={list} aria-label={words.keys}>
        {entries.map((one, index) => (
          <EntryRow
            key={one.matter}
            entry={one}
            isSelected={index === selected}
            onSelect={() => setSelected(index)}
            onApply={() => applyOne(one)}
            onDismiss={() => dismissOne(one)}
          />
        ))}
      </ol>
    </div>
  );
}
