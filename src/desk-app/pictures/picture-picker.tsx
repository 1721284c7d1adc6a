// Picture picker: a picture for an article, from the library or just brought, with what it shows and whose it is asked for.

import { useState } from "preact/hooks";
import type { DeskPicture } from "../../desk/api/pictures/picture-schema.ts";
import { useWords } from "../desk-context.ts";
import { Dialog } from "../frame/dialog.tsx";
import { PICTURES_WORDS } from "../words/pictures-words.ts";
import { pictureAddress } from "./picture-address.ts";
import { PictureShelf } from "./picture-shelf.tsx";
import { WordsField } from "./words-field.tsx";

/** As a picture's block of an article has it. */
type Picked = {
  readonly media: string;
  readonly alt: string;
  readonly credit: string;
  readonly caption?: string;
  readonly width: number;
  readonly height: number;
};

type PickerProps = { readonly onPick: (picture: Picked) => void; readonly onClose: () => void };

type AskProps = {
  readonly picture: DeskPicture;
  readonly credits: readonly string[];
  readonly onPick: PickerProps["onPick"];
  readonly onBack: () => void;
};

function AskWords({ picture, credits, onPick, onBack }: AskProps) {
  const words = useWords(PICTURES_WORDS);
  const [alt, setAlt] = useState(picture.alt);
  const [credit, setCredit] = useState(picture.credit);
  const [caption, setCaption] = useState("");
  const [noAlt, setNoAlt] = useState(false);
  const [noCredit, setNoCredit] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const altMissing = !noAlt && alt.trim() === "";
  const creditMissing = !noCredit && credit.trim() === "";
  const pick = (event: Event): void => {
    event.preventDefault();
    setAsked(true);
    if (altMissing || creditMissing) return;
    const said = caption.trim();
    onPick({
      media: picture.name,
      alt: noAlt ? "" : alt.trim(),
      credit: noCredit ? "" : credit.trim(),
      width: picture.width,
      height: picture.height,
      ...(said !== "" && { caption: said }),
    });
  };
  return (
    <form class="form pick-form" onSubmit={pick}>
      <img
        class="pick-picture"
        src={pictureAddress(picture.name, 640)}
        alt={alt}
        width={picture.width}
        height={picture.height}
      />
      <WordsField
        label={words.alt}
        hint={words.altHint}
        value={alt}
        onInput={setAlt}
        nothing={{ label: words.noAlt, isSo: noAlt, onChange: setNoAlt }}
        fault={isAsked && altMissing ? words.altMissing : undefined}
      />
      <WordsField
        label={words.credit}
        hint={words.creditHint}
        value={credit}
        onInput={setCredit}
        nothing={{ label: words.noCredit, isSo: noCredit, onChange: setNoCredit }}
        fault={isAsked && creditMissing ? words.creditMissing : undefined}
        suggestions={credits}
      />
      <WordsField label={words.caption} hint={words.captionHint} value={caption} onInput={setCaption} />
      <div class="form-actions">
        <button type="submit" class="main-button">
          {words.insert}
        </button>
        <button type="button" onClick={onBack}>
          {words.back}
        </button>
      </div>
    </form>
  );
}

export function PicturePicker({ onPick, onClose }: PickerProps) {
  const words = useWords(PICTURES_WORDS);
  const [chosen, setChosen] = useState<{
    readonly picture: DeskPicture;
    readonly credits: readonly string[];
  }>();
  const choose = (picture: DeskPicture, known: readonly DeskPicture[] | undefined): void => {
    const credits = [...new Set((known ?? []).map(({ credit }) => credit))].filter((credit) => credit !== "");
    setChosen({ picture, credits });
  };
  return (
    <Dialog title={words.pickTitle} onClose={onClose}>
      {chosen ? (
        <AskWords {...chosen} onPick={onPick} onBack={() => setChosen(undefined)} />
      ) : (
        <PictureShelf
          onChoose={(picture, { pictures }) => choose(picture, pictures)}
          onTaken={(picture, { pictures }) => choose(picture, pictures)}
        />
      )}
    </Dialog>
  );
}
