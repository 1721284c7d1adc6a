// Pictures screen: the newsroom's pictures: new ones are brought here, old ones found, described and let go.

import { useState } from "preact/hooks";
import type { DeskPicture } from "../../../desk/api/pictures/picture-schema.ts";
import { useWords } from "../../desk-context.ts";
import { ScreenFrame } from "../../frame/screen.tsx";
import { PictureShelf } from "../../pictures/picture-shelf.tsx";
import type { Library } from "../../pictures/use-library.ts";
import { FRAME_WORDS } from "../../words/frame-words.ts";
import { PictureDetails } from "./picture-details.tsx";

type Opened = { readonly picture: DeskPicture; readonly library: Library };

export function PicturesScreen() {
  const words = useWords(FRAME_WORDS);
  const [opened, setOpened] = useState<Opened>();
  return (
    <ScreenFrame title={words.pictures} class="pictures-screen">
      <PictureShelf onChoose={(picture, library) => setOpened({ picture, library })} />
      {opened && (
        <PictureDetails
          picture={opened.picture}
          onChanged={(picture) => {
            opened.library.put(picture);
            setOpened(undefined);
          }}
          onDiscarded={(name) => {
            opened.library.take(name);
            setOpened(undefined);
          }}
          onClose={() => setOpened(undefined)}
        />
      )}
    </ScreenFrame>
  );
}
