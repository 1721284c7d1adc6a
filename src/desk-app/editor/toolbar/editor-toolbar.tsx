// Editor toolbar: the actions as buttons of one toolbar (one stop of Tab; arrows, Home and End move within it).

import { useEffect, useRef, useState } from "preact/hooks";
import type { EditorAction } from "../commands/editor-actions.ts";
import type { EditorWords } from "../../words/editor-words.ts";
import { ActionIcon } from "./action-icon.tsx";

export type ActionState = {
  readonly action: EditorAction;
  readonly isActive: boolean;
  readonly isPossible: boolean;
};

type ToolbarProps = {
  readonly words: EditorWords;
  readonly states: readonly ActionState[];
  /** The id of the text that the toolbar is for. */
  readonly controls: string;
  readonly onAction: (action: EditorAction) => void;
  /** Escape leads back into the text. */
  readonly onLeave: () => void;
  /** Gives the function that leads the focus into the toolbar. */
  readonly onReady: (focus: () => void) => void;
};

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Mod-Alt-r → Ctrl+Alt+R, as `aria-keyshortcuts` and titles have it. */
const shownStroke = (stroke: string): string =>
  stroke
    .split("-")
    .map((part) => (part === "Mod" ? "Control" : part.length === 1 ? part.toUpperCase() : part))
    .join("+");

function ActionButton({
  state: { action, isActive, isPossible },
  words,
  isStop,
  onPress,
}: {
  readonly state: ActionState;
  readonly words: EditorWords;
  readonly isStop: boolean;
  readonly onPress: () => void;
}) {
  const label = words.actions[action.name];
  const stroke = action.stroke === undefined ? undefined : shownStroke(action.stroke);
  return (
    <button
      type="button"
      class="tool"
      tabIndex={isStop ? 0 : -1}
      aria-label={label}
      title={stroke === undefined ? label : `${label} (${stroke.replace("Control", "Ctrl")})`}
      aria-keyshortcuts={stroke}
      aria-pressed={action.isActive ? isActive : undefined}
      aria-disabled={!isPossible}
      data-action={action.name}
      // The text keeps the focus and the word that is composed in it.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <ActionIcon name={action.name} />
    </button>
  );
}

/** What can only be done in a table is there only while the caret is in one. */
const isShown = ({ action, isPossible }: ActionState): boolean => action.group !== "table" || isPossible;

export function EditorToolbar({ words, states, controls, onAction, onLeave, onReady }: ToolbarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const shown = states.filter(isShown);
  const buttons = (): HTMLButtonElement[] => [...(bar.current?.querySelectorAll("button") ?? [])];
  const focusAt = (at: number): void => {
    setStop(at);
    buttons()[at]?.focus();
  };
  const last = useRef(stop);
  last.current = Math.min(stop, shown.length - 1);
  useEffect(() => onReady(() => focusAt(last.current)), []);

  return (
    <div
      ref={bar}
      class="editor-toolbar"
      role="toolbar"
      aria-label={words.toolbar}
      aria-controls={controls}
      onKeyDown={(event) => {
        const next = STEPS[event.key]?.(last.current, shown.length);
        if (next === undefined && event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        if (next === undefined) onLeave();
        else focusAt(next);
      }}
    >
      {shown.map((state, at) => (
        <span
          key={state.action.name}
          class={
            at > 0 && shown[at - 1]?.action.group !== state.action.group
              ? "tool-place is-apart"
              : "tool-place"
          }
        >
          <ActionButton
            state={state}
            words={words}
            isStop={at === last.current}
            onPress={() => {
              setStop(at);
              if (state.isPossible) onAction(state.action);
            }}
          />
        </span>
      ))}
    </div>
  );
}
