// Words dialog: a step that has to be explained, to a colleague, to readers or to the log.

import { useId, useState } from "preact/hooks";
import type { Article } from "../../../../terms/article.ts";
import { useWords } from "../../../desk-context.ts";
import { fullTime } from "../../../time/desk-time.ts";
import { WORKFLOW_WORDS, type WorkflowWords } from "../../../words/workflow-words.ts";
import { StepDialog, type StepDialogProps } from "./step-dialog.tsx";

type ExplainedStep = "return" | "withdraw" | "lift-embargo" | "correct";

/** The field that the step's route takes the words in. */
const FIELDS = { return: "note", withdraw: "reason", "lift-embargo": "reason", correct: "text" } as const;

function labelsOf(step: ExplainedStep, words: WorkflowWords, article: Article): readonly [string, string] {
  switch (step) {
    case "return":
      return [words.note, words.noteHelp];
    case "withdraw":
      return [words.reason, words.withdrawHelp];
    case "lift-embargo":
      return [words.reason, words.liftHelp(fullTime(article.embargo?.until ?? ""))];
    case "correct":
      return [words.correctionText, words.correctionHelp];
  }
}

type WordsDialogProps = StepDialogProps & { readonly step: ExplainedStep; readonly article: Article };

export function WordsDialog({ article, ...props }: WordsDialogProps) {
  const words = useWords(WORKFLOW_WORDS);
  const { step } = props;
  const id = useId();
  const [text, setText] = useState("");
  const [kind, setKind] = useState<"correction" | "clarification">("correction");
  const [label, help] = labelsOf(step, words, article);
  const body = { [FIELDS[step]]: text, ...(step === "correct" && { kind }) };
  return (
    <StepDialog {...props} body={body} isGrave={step === "withdraw"}>
      {step === "correct" && (
        <fieldset class="field step-choice">
          <legend>{words.correctionKind}</legend>
          {(["correction", "clarification"] as const).map((name) => (
            <label key={name}>
              <input type="radio" name={id} checked={kind === name} onChange={() => setKind(name)} />
              {words[name]}
            </label>
          ))}
        </fieldset>
      )}
      <div class="field">
        <label for={`${id}-text`}>{label}</label>
        <textarea
          id={`${id}-text`}
          rows={4}
          required
          maxLength={2_000}
          aria-describedby={`${id}-help`}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p class="note" id={`${id}-help`}>
          {help}
        </p>
      </div>
    </StepDialog>
  );
}
