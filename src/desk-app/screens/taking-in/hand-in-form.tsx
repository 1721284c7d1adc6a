// Hand-in form: an announcement by pasted text, address or file; a draft is made of it, and nothing of what was entered is lost when it cannot be.

import { useEffect, useState } from "preact/hooks";
import { useWords } from "../../desk-context.ts";
import { Link } from "../../router/link.tsx";
import { useStore } from "../../store.ts";
import { textLanguage } from "../../text-language.ts";
import { HAND_IN_WORDS } from "../../words/hand-in-words.ts";
import { loadStanding, standing } from "../inbox/inbox-store.ts";
import { type Entered, type TakenIn, isEmpty, sayProblem, sendIn } from "./hand-in.ts";

type Kind = Entered["kind"];
const KINDS: readonly Kind[] = ["text", "address", "file"];

type FieldProps = { readonly entered: Entered; readonly onEnter: (entered: Entered) => void };

function EnteredField({ entered, onEnter }: FieldProps) {
  const words = useWords(HAND_IN_WORDS);
  const note = (
    <p class="note" id="hand-in-note">
      {words[`${entered.kind}Note`]}
    </p>
  );
  const common = { id: "hand-in-field", "aria-describedby": "hand-in-note" };
  return (
    <div class="field">
      <label for="hand-in-field">{words[entered.kind]}</label>
      {entered.kind === "text" && (
        <textarea
          {...common}
          rows={12}
          value={entered.text}
          onInput={(event) => onEnter({ kind: "text", text: event.currentTarget.value })}
        />
      )}
      {entered.kind === "address" && (
        <input
          {...common}
          type="url"
          inputMode="url"
          autocomplete="off"
          placeholder="https://"
          value={entered.address}
          onInput={(event) => onEnter({ kind: "address", address: event.currentTarget.value })}
        />
      )}
      {entered.kind === "file" && (
        <input
          {...common}
          type="file"
          accept=".html,.htm,.pdf,.txt,text/html,text/plain,application/pdf"
          onChange={(event) => onEnter({ kind: "file", file: event.currentTarget.files?.[0] })}
        />
      )}
      {note}
    </div>
  );
}

function SourceChoice({
  value,
  onChoice,
}: {
  readonly value: string;
  readonly onChoice: (id: string) => void;
}) {
  const words = useWords(HAND_IN_WORDS);
  const sources = useStore(standing)?.sources ?? [];
  useEffect(() => void loadStanding(), []);
  return (
    <div class="field">
      <label for="hand-in-source">{words.source}</label>
      <select id="hand-in-source" value={value} onChange={(event) => onChoice(event.currentTarget.value)}>
        <option value="">{words.noSource}</option>
        {sources
          .filter(({ id }) => id !== "desk")
          .map(({ id, name, issuer }) => (
            <option key={id} value={id}>
              {name.startsWith(issuer) ? name : `${issuer} ${name}`}
            </option>
          ))}
      </select>
    </div>
  );
}

function Taken({ taken }: { readonly taken: TakenIn }) {
  const words = useWords(HAND_IN_WORDS);
  return (
    <section class="taken-in">
      <p>{words.taken[taken.outcome]}</p>
      <p class="taken-in-headline" lang={textLanguage(taken.headline)}>
        {taken.headline}
      </p>
      <Link to={{ kind: "article", id: taken.article }} class="button main-button">
        {words.open}
      </Link>
    </section>
  );
}

const EMPTY: Readonly<Record<Kind, Entered>> = {
  text: { kind: "text", text: "" },
  address: { kind: "address", address: "" },
  file: { kind: "file", file: undefined },
};

/** What was entered in each way stays while another one is looked at. */
export function HandInForm() {
  const words = useWords(HAND_IN_WORDS);
  const [all, setAll] = useState(EMPTY);
  const [kind, setKind] = useState<Kind>("text");
  const [source, setSource] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState("");
  const [taken, setTaken] = useState<TakenIn | undefined>();
  const entered = all[kind];
  const send = async (): Promise<void> => {
    if (isBusy) return;
    setTaken(undefined);
    setFault(isEmpty(entered) ? words.empty : "");
    if (isEmpty(entered)) return;
    setBusy(true);
    const answer = await sendIn(entered, source);
    setBusy(false);
    if (!answer.ok) return setFault(sayProblem(answer.problem, words));
    setTaken(answer.value);
    setAll({ ...all, [kind]: EMPTY[kind] });
  };
  return (
    <form
      class="form hand-in"
      aria-labelledby="hand-in-title"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2 id="hand-in-title">{words.title}</h2>
      <p class="note">{words.about}</p>
      <div class="hand-in-kinds" role="group" aria-label={words.how}>
        {KINDS.map((name) => (
          <button key={name} type="button" aria-pressed={kind === name} onClick={() => setKind(name)}>
            {words[name]}
          </button>
        ))}
      </div>
      <EnteredField
        key={`${kind} ${taken?.article ?? ""}`}
        entered={entered}
        onEnter={(next) => setAll({ ...all, [next.kind]: next })}
      />
      <SourceChoice value={source} onChoice={setSource} />
      <p class="field-fault" role="alert">
        {fault}
      </p>
      <div class="form-actions">
        <button type="submit" class="main-button" aria-disabled={isBusy}>
          {isBusy ? words.taking : words.take}
        </button>
      </div>
      <div role="status">{taken && <Taken taken={taken} />}</div>
    </form>
  );
}
