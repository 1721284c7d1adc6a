// Text field: one line with its label and, where it helps, a note.

import { useId } from "preact/hooks";

type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly autocomplete?: string;
  readonly note?: string;
  readonly isRequired?: boolean;
  /** A name for signing in: no capitals by itself, nothing corrected. */
  readonly isPlain?: boolean;
};

export function TextField({
  label,
  value,
  onInput,
  autocomplete = "off",
  note,
  isRequired = true,
  isPlain = false,
}: TextFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        autocomplete={autocomplete}
        required={isRequired}
        {...(isPlain && { autocapitalize: "none", spellcheck: false })}
        {...(note !== undefined && { "aria-describedby": `${id}-note` })}
      />
      {note !== undefined && (
        <p class="note" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  );
}
