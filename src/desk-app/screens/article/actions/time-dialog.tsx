// Time dialog: the time at which an article goes out, or before which it does not, as a clock on the wall of a zone shows it.

import { useId, useState } from "preact/hooks";
import type { Article } from "../../../../terms/article.ts";
import type { CallProblem } from "../../../api/call-api.ts";
import { useWords } from "../../../desk-context.ts";
import { fullTime } from "../../../time/desk-time.ts";
import { WORKFLOW_WORDS } from "../../../words/workflow-words.ts";
import { codeOf, factsOf } from "./say-step-problem.ts";
import { StepDialog, type StepDialogProps } from "./step-dialog.tsx";
import { wallTimeIn } from "../../../time/wall-time-in.ts";

const DESK_ZONE = "Asia/Tokyo";
const CLOCKS_CHANGE: ReadonlySet<string> = new Set(["wall-time-missing", "wall-time-twice"]);

type Doubt = { readonly earlier: string; readonly later: string };

/** Of a time that clocks leave out or show twice: both instants that may be meant. */
function doubtOf(problem: CallProblem | undefined): Doubt | undefined {
  if (!problem || !CLOCKS_CHANGE.has(codeOf(problem))) return undefined;
  const { earlier, later } = factsOf(problem);
  return typeof earlier === "string" && typeof later === "string" ? { earlier, later } : undefined;
}

type TimeDialogProps = StepDialogProps & {
  readonly step: "schedule" | "embargo";
  readonly article: Article;
  /** What the announcement states: an instant, and its words. */
  readonly stated?: { readonly quote: string; readonly until?: string | undefined };
};

function firstTime({ state, embargo }: Article, step: TimeDialogProps["step"], stated: string | undefined) {
  const instant = stated ?? embargo?.until;
  if (step === "schedule" && state.kind === "scheduled")
    return { wallTime: state.wallTime, zone: state.zone };
  return { wallTime: instant === undefined ? "" : wallTimeIn(DESK_ZONE, instant), zone: DESK_ZONE };
}

export function TimeDialog({ article, stated, ...props }: TimeDialogProps) {
  const words = useWords(WORKFLOW_WORDS);
  const { step } = props;
  const id = useId();
  const first = firstTime(article, step, stated?.until);
  const [wallTime, setWallTime] = useState(first.wallTime);
  const [zone, setZone] = useState(first.zone);
  const [reason, setReason] = useState(stated?.quote.trim().slice(0, 200) ?? "");
  const [unschedule, setUnschedule] = useState(false);
  const [doubt, setDoubt] = useState<Doubt | undefined>();
  const [choose, setChoose] = useState<keyof Doubt | undefined>();
  const changed = (set: (value: string) => void) => (value: string) => {
    set(value);
    setDoubt(undefined);
    setChoose(undefined);
  };
  const body = {
    wallTime,
    zone,
    ...(choose && { choose }),
    ...(step === "embargo" && { reason, unschedule }),
  };
  return (
    <StepDialog {...props} body={body} onProblem={(problem) => setDoubt(doubtOf(problem))}>
      <div class="step-time">
        <div class="field">
          <label for={`${id}-time`}>{words.time}</label>
          <input
            id={`${id}-time`}
            type="datetime-local"
            required
            value={wallTime}
            onInput={(event) => changed(setWallTime)(event.currentTarget.value)}
          />
        </div>
        <ZoneField id={`${id}-zone`} zone={zone} onInput={changed(setZone)} />
      </div>
      {doubt && (
        <fieldset class="field step-choice">
          <legend>{words.chooseTime}</legend>
          {(["earlier", "later"] as const).map((name) => (
            <label key={name}>
              <input
                type="radio"
                name={`${id}-choose`}
                required
                checked={choose === name}
                onChange={() => setChoose(name)}
              />
              {words[name]}: {wallTimeIn(zone, doubt[name]).replace("T", " ")} ({doubt[name].slice(11, 16)}{" "}
              UTC)
            </label>
          ))}
        </fieldset>
      )}
      {step === "schedule" ? (
        <p class="note">{words.scheduleHelp}</p>
      ) : (
        <EmbargoFields
          id={id}
          reason={reason}
          onReason={setReason}
          scheduledFor={article.state.kind === "scheduled" ? fullTime(article.state.dueAt) : undefined}
          unschedule={unschedule}
          onUnschedule={setUnschedule}
        />
      )}
    </StepDialog>
  );
}

type ZoneFieldProps = {
  readonly id: string;
  readonly zone: string;
  readonly onInput: (zone: string) => void;
};

function ZoneField({ id, zone, onInput }: ZoneFieldProps) {
  const words = useWords(WORKFLOW_WORDS);
  return (
    <div class="field">
      <label for={id}>{words.zone}</label>
      <input
        id={id}
        type="text"
        required
        list={`${id}-known`}
        aria-describedby={`${id}-help`}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        value={zone}
        onInput={(event) => onInput(event.currentTarget.value.trim())}
      />
      <datalist id={`${id}-known`}>
        {Intl.supportedValuesOf("timeZone").map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <p class="note" id={`${id}-help`}>
        {words.zoneHelp}
      </p>
    </div>
  );
}

type EmbargoFieldsProps = {
  readonly id: string;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly scheduledFor: string | undefined;
  readonly unschedule: boolean;
  readonly onUnschedule: (unschedule: boolean) => void;
};

function EmbargoFields({ id, reason, onReason, scheduledFor, unschedule, onUnschedule }: EmbargoFieldsProps) {
  const words = useWords(WORKFLOW_WORDS);
  return (
    <>
      <div class="field">
        <label for={`${id}-reason`}>{words.embargoReason}</label>
        <textarea
          id={`${id}-reason`}
          rows={2}
          required
          maxLength={2_000}
          aria-describedby={`${id}-help`}
          value={reason}
          onInput={(event) => onReason(event.currentTarget.value)}
        />
        <p class="note" id={`${id}-help`}>
          {words.embargoHelp}
        </p>
      </div>
      {scheduledFor !== undefined && (
        <label class="step-check">
          <input
            type="checkbox"
            checked={unschedule}
            onChange={(event) => onUnschedule(event.currentTarget.checked)}
          />
          {words.takeOff(scheduledFor)}
        </label>
      )}
    </>
  );
}
