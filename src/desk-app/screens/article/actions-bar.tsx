// Actions bar: how the article stands, and what whoever looks at it may do with it now, each by a button and a key.

import { useEffect, useState } from "preact/hooks";
import { type Step, listSteps } from "../../../newsroom/workflow/steps.ts";
import type { Article } from "../../../terms/article.ts";
import { isNotThere } from "../../api/is-not-there.ts";
import { useDesk, useWords } from "../../desk-context.ts";
import { useKeys } from "../../keys/use-keys.ts";
import { type StepName, WORKFLOW_WORDS } from "../../words/workflow-words.ts";
import type { ArticlePaneProps } from "./article-pane.ts";
import { ConfirmDialog } from "./actions/confirm-dialog.tsx";
import { StateLine, StateNotes } from "./actions/state-line.tsx";
import { StatedEmbargo, type Stated } from "./actions/stated-embargo.tsx";
import { TextChange } from "./actions/text-change.tsx";
import { TimeDialog } from "./actions/time-dialog.tsx";
import { type Steps, tellStepProblem, useSteps } from "./actions/use-steps.ts";
import { WordsDialog } from "./actions/words-dialog.tsx";

type Offered = { readonly step: StepName; readonly stroke: string };

/** In the order in which they stand; the first that somebody may take is the one that most of them are there for. */
const OFFERED: readonly Offered[] = [
  { step: "publish", stroke: "p" },
  { step: "update", stroke: "p" },
  { step: "approve", stroke: "y" },
  { step: "submit", stroke: "s" },
  { step: "schedule", stroke: "S" },
  { step: "unschedule", stroke: "U" },
  { step: "correct", stroke: "C" },
  { step: "return", stroke: "R" },
  { step: "embargo", stroke: "B" },
  { step: "lift-embargo", stroke: "L" },
  { step: "withdraw", stroke: "W" },
];
/** As many stand open; the others behind one button. */
const MOST_OPEN = 3;
/** Nothing has to be said, and it can be taken back. */
const AT_ONCE: ReadonlySet<StepName> = new Set(["submit", "approve", "unschedule"]);

function offeredTo(possible: readonly Step[]): readonly Offered[] {
  return OFFERED.filter(({ step }) => possible.includes(step));
}

type Opened = { readonly step: StepName; readonly stated?: Stated };

function OpenedDialog({
  opened,
  ...props
}: {
  opened: Opened;
  article: Article;
  steps: Steps;
  onClose: () => void;
}) {
  const { step, stated } = opened;
  switch (step) {
    case "schedule":
    case "embargo":
      return <TimeDialog {...props} step={step} {...(stated && { stated })} />;
    case "return":
    case "withdraw":
    case "lift-embargo":
    case "correct":
      return <WordsDialog {...props} step={step} />;
    case "publish":
    case "update":
    case "submit":
    case "approve":
    case "unschedule":
      return <ConfirmDialog {...props} step={step} />;
  }
}

/** `onMissing`: there is no such article; the screen says it once, for all its panes. */
type ActionsBarProps = ArticlePaneProps & { readonly onMissing: () => void };

export function ActionsBar({ id, onMissing }: ActionsBarProps) {
  const words = useWords(WORKFLOW_WORDS);
  const { boot, language } = useDesk();
  const { viewer } = boot;
  const steps = useSteps(id);
  const [opened, setOpened] = useState<Opened | undefined>();
  const article = steps.loaded.kind === "there" ? steps.loaded.value : undefined;
  const isMissing = steps.loaded.kind === "failed" && isNotThere(steps.loaded.problem);
  useEffect(() => {
    if (isMissing) onMissing();
  }, [isMissing]);
  const offered = article && viewer ? offeredTo(listSteps(article, viewer.role)) : [];
  const begin = async (step: StepName): Promise<void> => {
    if (step === "publish") await steps.prepare();
    if (!AT_ONCE.has(step)) return setOpened({ step });
    const problem = await steps.take({ step });
    if (problem) tellStepProblem(language, problem);
  };
  useKeys({
    title: words.steps,
    commands: offered.map(({ step, stroke }) => ({
      stroke,
      label: words.names[step],
      run: () => void begin(step),
    })),
  });
  if (!article) return <p class="note">{steps.loaded.kind === "failed" ? words.failed : words.loading}</p>;
  const [open, more] = [offered.slice(0, MOST_OPEN), offered.slice(MOST_OPEN)];
  return (
    <div class="actions">
      <StateLine article={article} />
      <div class="actions-steps" role="group" aria-label={words.steps}>
        {open.map((each, at) => (
          <StepButton key={each.step} {...each} isMain={at === 0} isBusy={steps.isBusy} onPress={begin} />
        ))}
        {more.length > 0 && (
          <details class="actions-more">
            <summary class="button">{words.more}</summary>
            <div class="actions-menu">
              {more.map((each) => (
                <StepButton key={each.step} {...each} isMain={false} isBusy={steps.isBusy} onPress={begin} />
              ))}
            </div>
          </details>
        )}
      </div>
      {/* Asked again with every revision: a correction is the answer. */}
      <TextChange key={article.revision} id={article.id} />
      <StateNotes article={article} />
      {offered.some(({ step }) => step === "embargo") && (
        <StatedEmbargo article={article} onSet={(stated) => setOpened({ step: "embargo", stated })} />
      )}
      {opened && (
        <OpenedDialog opened={opened} article={article} steps={steps} onClose={() => setOpened(undefined)} />
      )}
    </div>
  );
}

type StepButtonProps = Offered & {
  readonly isMain: boolean;
  readonly isBusy: boolean;
  readonly onPress: (step: StepName) => Promise<void>;
};

function StepButton({ step, stroke, isMain, isBusy, onPress }: StepButtonProps) {
  const words = useWords(WORKFLOW_WORDS);
  const look = step === "withdraw" ? "grave-button" : isMain ? "main-button" : "";
  return (
    <button type="button" class={look} disabled={isBusy} onClick={() => void onPress(step)}>
      {words.names[step]} <kbd aria-hidden="true">{stroke}</kbd>
    </button>
  );
}
