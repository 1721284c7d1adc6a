// Value form: the small form by which a fact is corrected or an entry of the authority written; Enter sends it, unless it ends a composition.

import { useId, useRef, useState } from "preact/hooks";
import { useWords } from "../desk-context.ts";
import { Dialog } from "../frame/dialog.tsx";
import { isComposing } from "../keys/key-registry.ts";
import { FACT_FIELD_WORDS } from "../words/fact-field-words.ts";
import { SOURCE_WORDS } from "../words/source-words.ts";
import { type ValueField, readForm, writeField } from "./value-fields.ts";

type FieldProps = { readonly field: ValueField; readonly value: unknown; readonly isFirst: boolean };

function FieldInput({ field, value, isFirst }: FieldProps) {
  const { fields, values } = useWords(FACT_FIELD_WORDS);
  const words = useWords(SOURCE_WORDS);
  const own = useId();
  const help = useId();
  const { name, kind, needed, choices } = field;
  const given = { id: own, name, required: needed === true, ...(isFirst && { "data-first": "" }) };
  if (kind === "flag")
    return (
      <p class="field-flag">
        <input type="checkbox" id={own} name={name} defaultChecked={value === true} />
        <label for={own}>{fields[name] ?? name}</label>
      </p>
    );
  const helped = kind === "time" ? words.timeHelp : kind === "list" ? words.perLine : undefined;
  const described = helped === undefined ? {} : { "aria-describedby": help };
  return (
    <div class="field">
      <label for={own}>{fields[name] ?? name}</label>
      {kind === "choice" ? (
        <select {...given} defaultValue={writeField(value)}>
          {!needed && <option value="">{words.none}</option>}
          {choices?.map((one) => (
            <option key={one} value={one} selected={one === value}>
              {values[one] ?? one}
            </option>
          ))}
        </select>
      ) : kind === "list" || kind === "long" ? (
        <textarea {...given} {...described} rows={2} defaultValue={writeField(value)} />
      ) : (
        <input
          {...given}
          {...described}
          type="text"
          inputMode={kind === "number" ? "decimal" : "text"}
          autocomplete="off"
          defaultValue={writeField(value)}
        />
      )}
      {helped !== undefined && (
        <p class="note" id={help}>
          {helped}
        </p>
      )}
    </div>
  );
}

export type ValueFormProps = {
  readonly title: string;
  readonly type: string;
  readonly fields: readonly ValueField[];
  readonly value: Readonly<Record<string, unknown>>;
  readonly onClose: () => void;
  /** Gives what is wrong with it; the form stays then, with what was typed. */
  readonly onSave: (value: unknown) => Promise<string | undefined>;
};

export function ValueForm({ title, type, fields, value, onClose, onSave }: ValueFormProps) {
  const words = useWords(SOURCE_WORDS);
  const form = useRef<HTMLFormElement>(null);
  const [fault, setFault] = useState<string>();
  const [isSaving, setSaving] = useState(false);
  const save = async (): Promise<void> => {
    if (!form.current || isSaving) return;
    setSaving(true);
    setFault(await onSave(readForm(type, fields, form.current)));
    setSaving(false);
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        ref={form}
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && isComposing(event)) event.preventDefault();
        }}
      >
        {fields.map((field, at) => (
          <FieldInput key={field.name} field={field} value={value[field.name]} isFirst={at === 0} />
        ))}
        {fault !== undefined && (
          <p class="field-fault" role="alert">
            {fault}
          </p>
        )}
        <p class="form-actions">
          <button type="submit" class="main-button" disabled={isSaving}>
            {words.save}
          </button>
          <button type="button" onClick={onClose}>
            {words.cancel}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
