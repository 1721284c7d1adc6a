// Words field: what a picture shows or whose it is, asked for, or said to be nothing.

import { useId } from "preact/hooks";

type WordsFieldProps = {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Where it may be nothing: what says so, and whether it does. */
  readonly nothing?: {
    readonly label: string;
    readonly isSo: boolean;
    readonly onChange: (isSo: boolean) => void;
  };
  readonly fault?: string | undefined;
  readonly suggestions?: readonly string[];
};

export function WordsField({
  label,
  hint,
  value,
  onInput,
  nothing,
  fault,
  suggestions = [],
}: WordsFieldProps) {
  const id = useId();
  const isNothing = nothing?.isSo === true;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        maxLength={1000}
        value={value}
        disabled={isNothing}
        aria-describedby={`${id}-hint`}
        aria-invalid={fault !== undefined}
        {...(suggestions.length > 0 && { list: `${id}-list` })}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {suggestions.length > 0 && (
        <datalist id={`${id}-list`}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      <p id={`${id}-hint`} class="note">
        {hint}
      </p>
      {nothing && (
        <label class="check">
          <input
            type="checkbox"
            checked={isNothing}
            onChange={(event) => nothing.onChange(event.currentTarget.checked)}
          />
          {nothing.label}
        </label>
      )}
      {fault !== undefined && (
        <p class="field-fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
