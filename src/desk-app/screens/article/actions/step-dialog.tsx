// Step dialog: what a step needs to know, one button that takes it, and why it was not taken where it was not.

import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { CallProblem } from "../../../api/call-api.ts";
import { useDesk, useWords } from "../../../desk-context.ts";
import { FaultLine } from "../../../door/fault-line.tsx";
import { Dialog } from "../../../frame/dialog.tsx";
import { type StepName, WORKFLOW_WORDS } from "../../../words/workflow-words.ts";
import { sayStepProblem } from "./say-step-problem.ts";
import type { Steps } from "./use-steps.ts";

export type StepDialogProps = {
  readonly step: StepName;
  readonly steps: Steps;
  readonly onClose: () => void;
};

type FrameProps = StepDialogProps & {
  readonly body?: Readonly<Record<string, unknown>>;
  /** Takes something from readers. */
  readonly isGrave?: boolean;
  /** Enter takes the step at once: nothing is to be filled in. */
  readonly isFocused?: boolean;
  /** In place of the step's own. */
  readonly title?: string;
  readonly label?: string;
  /** There is something to read and nothing to take. */
  readonly isClosed?: boolean;
  readonly onProblem?: (problem: CallProblem | undefined) => void;
  readonly children: ComponentChildren;
};

export function StepDialog({
  step,
  steps,
  onClose,
  body,
  isGrave = false,
  isFocused = false,
  title,
  label,
  isClosed = false,
  onProblem,
  children,
}: FrameProps) {
  const { language } = useDesk();
  const words = useWords(WORKFLOW_WORDS);
  const form = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [fault, setFault] = useState("");
  useLayoutEffect(() => {
    if (isFocused) button.current?.focus();
  }, [isFocused]);
  const send = async (): Promise<void> => {
    const problem = await steps.take({ step, ...(body && { body }) });
    onProblem?.(problem);
    if (problem) setFault(sayStepProblem(language, problem));
    else onClose();
  };
  return (
    <Dialog
      title={title ?? words.titles[step]}
      onClose={onClose}
      actions={
        <>
          <button type="button" onClick={onClose}>
            {words.cancel} <kbd>Esc</kbd>
          </button>
          {!isClosed && (
            <button
              ref={button}
              type="submit"
              form={form}
              class={isGrave ? "grave-button" : "main-button"}
              disabled={steps.isBusy}
            >
              {label ?? words.names[step]} {isFocused && <kbd>Enter</kbd>}
            </button>
          )}
        </>
      }
    >
      <form
        id={form}
        class="form step-form"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {children}
        <FaultLine fault={fault} />
      </form>
    </Dialog>
  );
}
