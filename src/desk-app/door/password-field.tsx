// Password field: a password that can be looked at while it is typed.

import { useId, useState } from "preact/hooks";
import { useWords } from "../desk-context.ts";
import { DOOR_WORDS } from "../words/door-words.ts";

type PasswordFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly autocomplete: "current-password" | "new-password";
  readonly note?: string;
};

export function PasswordField({ label, value, onInput, autocomplete, note }: PasswordFieldProps) {
  const words = useWords(DOOR_WORDS);
  const [isShown, setShown] = useState(false);
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="password-box">
        <input
          id={id}
          {...(isShown ? ({ type: "text" } as const) : ({ type: "password" } as const))}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
          autocomplete={autocomplete}
          autocapitalize="none"
          spellcheck={false}
          required
          {...(note !== undefined && { "aria-describedby": `${id}-note` })}
        />
        <button type="button" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
          {isShown ? words.hide : words.show}
        </button>
      </div>
      {note !== undefined && (
        <p class="note" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  );
}
