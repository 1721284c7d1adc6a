// Picture details: what is known of a picture: its words, the articles that show it, and, where none has, a way to let it go.

import { useEffect, useState } from "preact/hooks";
import type { DeskPicture } from "../../../desk/api/pictures/picture-schema.ts";
import { type CallProblem, callApi } from "../../api/call-api.ts";
import { useWords } from "../../desk-context.ts";
import { Dialog } from "../../frame/dialog.tsx";
import { pictureAddress } from "../../pictures/picture-address.ts";
import { WordsField } from "../../pictures/words-field.tsx";
import { Link } from "../../router/link.tsx";
import { showToast } from "../../toasts/toast-store.ts";
import { PICTURES_WORDS } from "../../words/pictures-words.ts";

type Use = { readonly article: number; readonly headline: string; readonly state: string };
type PictureAndUses = { readonly picture: DeskPicture; readonly uses: readonly Use[] };

type DetailsProps = {
  readonly picture: DeskPicture;
  readonly onChanged: (picture: DeskPicture) => void;
  readonly onDiscarded: (name: string) => void;
  readonly onClose: () => void;
};

function Uses({ uses }: { readonly uses: readonly Use[] | undefined }) {
  const words = useWords(PICTURES_WORDS);
  if (!uses) return null;
  return (
    <section>
      <h3>{words.uses}</h3>
      {uses.length === 0 && <p class="note">{words.noUses}</p>}
      <ul class="uses">
        {uses.map(({ article, headline, state }) => (
          <li key={article}>
            <Link to={{ kind: "article", id: article }}>{headline}</Link>{" "}
            <span class="note">{words.states[state] ?? state}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const sizeOf = (size: number): string =>
  size < 1024 * 1024 ? `${Math.ceil(size / 1024)} KB` : `${(size / 1024 / 1024).toFixed(1)} MB`;

export function PictureDetails({ picture, onChanged, onDiscarded, onClose }: DetailsProps) {
  const words = useWords(PICTURES_WORDS);
  const { name, width, height, size, fileName } = picture;
  const [alt, setAlt] = useState(picture.alt);
  const [credit, setCredit] = useState(picture.credit);
  const [found, setFound] = useState<PictureAndUses>();
  const [isAsking, setAsking] = useState(false);
  const [fault, setFault] = useState("");
  const path = `/pictures/${name}`;
  useEffect(() => {
    const load = async (): Promise<void> => {
      const answer = await callApi<PictureAndUses>({ method: "GET", path });
      if (answer.ok) setFound(answer.value);
    };
    void load();
  }, [path]);
  const tell = ({ problem }: { readonly problem: CallProblem }): void => {
    if (problem.kind === "problem") setFault(problem.detail);
  };
  const save = async (): Promise<void> => {
    const answer = await callApi<DeskPicture>({ method: "PATCH", path, body: { alt, credit } });
    if (!answer.ok) {
      tell(answer);
      return;
    }
    showToast({ text: words.saved, tone: "done" });
    onChanged(answer.value);
  };
  const discard = async (): Promise<void> => {
    const answer = await callApi({ method: "DELETE", path });
    if (!answer.ok) {
      tell(answer);
      return;
    }
    showToast({ text: words.discarded, tone: "done" });
    onDiscarded(name);
  };
  const isKept = found?.picture.isKept ?? true;
  return (
    <Dialog title={words.details} onClose={onClose}>
      <form
        class="form pick-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <img class="pick-picture" src={pictureAddress(name, 640)} alt={alt} width={width} height={height} />
        <p class="note">
          {fileName || words.untitled}
          <br />
          {words.measures(width, height, sizeOf(size))}{" "}
          <a href={pictureAddress(name)} target="_blank" rel="noopener">
            {words.whole}
          </a>
        </p>
        <WordsField label={words.alt} hint={words.altHint} value={alt} onInput={setAlt} />
        <WordsField label={words.credit} hint={words.creditHint} value={credit} onInput={setCredit} />
        <Uses uses={found?.uses} />
        {fault !== "" && (
          <p class="field-fault" role="alert">
            {fault}
          </p>
        )}
        <div class="form-actions">
          <button type="submit" class="main-button">
            {words.save}
          </button>
          {!isKept && !isAsking && (
            <button type="button" class="grave-button" onClick={() => setAsking(true)}>
              {words.discard}
            </button>
          )}
        </div>
        {found && isKept && <p class="note">{words.kept}</p>}
        {isAsking && (
          <div class="form-actions" role="alert">
            <p>{words.discardAsk}</p>
            <button type="button" class="grave-button" onClick={() => void discard()}>
              {words.discard}
            </button>
          </div>
        )}
      </form>
    </Dialog>
  );
}
