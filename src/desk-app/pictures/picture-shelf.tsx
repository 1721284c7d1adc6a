// Picture shelf: the pictures of the library as a grid that is searched and leafed through, each a button.

import { useState } from "preact/hooks";
import type { DeskPicture } from "../../desk/api/pictures/picture-schema.ts";
import { useWords } from "../desk-context.ts";
import { PICTURES_WORDS } from "../words/pictures-words.ts";
import { PictureDrop } from "./picture-drop.tsx";
import { pictureAddress } from "./picture-address.ts";
import { type Library, useLibrary } from "./use-library.ts";

type ShelfProps = {
  readonly onChoose: (picture: DeskPicture, library: Library) => void;
  /** Told of one that has just come in. */
  readonly onTaken?: (picture: DeskPicture, library: Library) => void;
};

function Cell({ picture, onChoose }: { readonly picture: DeskPicture; readonly onChoose: () => void }) {
  const words = useWords(PICTURES_WORDS);
  const { name, alt, fileName, credit, width, height } = picture;
  const label = alt || fileName || words.untitled;
  return (
    <li>
      <button type="button" class="shelf-picture" onClick={onChoose}>
        <img
          src={pictureAddress(name, 320)}
          alt=""
          width={width}
          height={height}
          loading="lazy"
          decoding="async"
        />
        <span class="shelf-label">{label}</span>
        {credit !== "" && <span class="shelf-credit">{credit}</span>}
      </button>
    </li>
  );
}

export function PictureShelf({ onChoose, onTaken }: ShelfProps) {
  const words = useWords(PICTURES_WORDS);
  const [asked, setAsked] = useState("");
  const [isUnused, setUnused] = useState(false);
  const library = useLibrary(asked, isUnused);
  const { pictures, hasMore, fault } = library;
  const isAsking = asked !== "" || isUnused;
  return (
    <PictureDrop
      onTaken={(picture) => {
        library.put(picture);
        onTaken?.(picture, library);
      }}
    >
      <div class="shelf-search">
        <input
          type="search"
          value={asked}
          placeholder={words.search}
          aria-label={words.search}
          onInput={(event) => setAsked(event.currentTarget.value)}
        />
        <label class="check">
          <input
            type="checkbox"
            checked={isUnused}
            onChange={(event) => setUnused(event.currentTarget.checked)}
          />
          {words.unusedOnly}
        </label>
      </div>
      {fault !== undefined && fault !== "" && <p class="field-fault">{fault}</p>}
      {pictures?.length === 0 && <p class="note">{isAsking ? words.noneFound : words.none}</p>}
      <ul class="shelf" aria-label={words.list}>
        {pictures?.map((picture) => (
          <Cell key={picture.name} picture={picture} onChoose={() => onChoose(picture, library)} />
        ))}
      </ul>
      {hasMore && (
        <button type="button" onClick={() => library.loadMore()}>
          {words.more}
        </button>
      )}
    </PictureDrop>
  );
}
