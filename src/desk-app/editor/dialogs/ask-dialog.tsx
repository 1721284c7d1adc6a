// Ask dialog: one or two lines that are asked before something is done with the text; Enter does it, unless it ends a composition.

import { useId, useState } from "preact/hooks";
import { Dialog } from "../../frame/dialog.tsx";
import { isComposing } from "../../keys/key-registry.ts";
import type { EditorWords } from "../../words/editor-words.ts";

export type AskField = {
  readonly name: string;
  readonly label: string;
  readonly first: string;
  readonly inputMode?: "url" | "text";
};

type AskDialogProps = {
  readonly title: string;
  readonly help?: string;
  readonly fields: readonly AskField[];
  readonly words: EditorWords;
  /** The sentence about what cannot be, or undefined where it is done. */
  readonly onDone: (values: Readonly<Record<string, string>>) => string | undefined;
  readonly onTakeOff?: (() => void) | undefined;
  readonly onClose: () => void;
};

type AskRowProps = {
  readonly field: AskField;
  readonly value: string;
  readonly fault: string | undefined;
  readonly isFirst: boolean;
  readonly onValue: (value: string) => void;
};

function AskRow({ field, value, fault, isFirst, onValue }: AskRowProps) {
  const [id, faultId] = [useId(), useId()];
  return (
    <div class="field">
      <label for={id}>{field.label}</label>
      <input
        id={id}
        name={field.name}
        type="text"
        inputMode={field.inputMode ?? "text"}
        autocomplete="off"
        data-first={isFirst ? "" : undefined}
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : faultId}
        onInput={(event) => onValue(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Safari tells the Enter that ended a composition after its end: it must not send the form.
          if (event.key === "Enter" && isComposing(event)) event.preventDefault();
        }}
      />
      {fault !== undefined && (
        <p id={faultId} class="field-fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}

export function AskDialog({ title, help, fields, words, onDone, onTakeOff, onClose }: AskDialogProps) {
  const form = useId();
  const [values, setValues] = useState(() =>
    Object.fromEntries(fields.map(({ name, first }) => [name, first])),
  );
  const [fault, setFault] = useState<string | undefined>();
  const finish = (): void => {
    const found = onDone(values);
    if (found === undefined) onClose();
    else setFault(found);
  };
  const takeOff = (): void => {
    onTakeOff?.();
    onClose();
  };
  const actions = (
    <>
      {onTakeOff && (
        <button type="button" onClick={takeOff}>
          {words.takeOff}
        </button>
      )}
      <button type="button" onClick={onClose}>
        {words.cancel}
      </button>
      <button type="submit" form={form} class="main-button">
        {words.done}
      </button>
    </>
  );
  return (
    <Dialog title={title} onClose={onClose} actions={actions}>
      <form
        id={form}
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          finish();
        }}
      >
        {help !== undefined && <p class="note">{help}</p>}
        {fields.map((field, at) => (
          <AskRow
            key={field.name}
            field={field}
            value={values[field.name] ?? ""}
            fault={at === 0 ? fault : undefined}
            isFirst={at === 0}
            onValue={(value) => setValues({ ...values, [field.name]: value })}
          />
        ))}
      </form>
    </Dialog>
  );
}
