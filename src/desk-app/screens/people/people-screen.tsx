// People screen: the accounts of the desk, who waits to come in, and who may do what.

import { useState } from "preact/hooks";
import type { PeopleTold } from "../../../desk/api/people/list-people.ts";
import type { MadeLinkTold } from "../../../desk/api/people/people-schemas.ts";
import { useLoaded } from "../../api/use-loaded.ts";
import { useDesk, useWords } from "../../desk-context.ts";
import { sayProblem } from "../../door/say-problem.ts";
import { ScreenFrame } from "../../frame/screen.tsx";
import { FRAME_WORDS } from "../../words/frame-words.ts";
import { InviteForm } from "./invite-form.tsx";
import { MadeLinkDialog } from "./made-link-dialog.tsx";
import { PeopleTable } from "./people-table.tsx";
import { RightsTable } from "./rights-table.tsx";
import { WaitingLinks } from "./waiting-links.tsx";

/** A link that has just been made, and whom it lets in. */
export type ShownLink = { readonly name: string; readonly made: MadeLinkTold };

export function PeopleScreen() {
  const { language } = useDesk();
  const frame = useWords(FRAME_WORDS);
  const [loaded, again] = useLoaded<PeopleTold>("/people");
  const [link, setLink] = useState<ShownLink | undefined>();
  if (loaded.kind === "loading") return <ScreenFrame title={frame.people}>{frame.loading}</ScreenFrame>;
  if (loaded.kind === "failed")
    return (
      <ScreenFrame title={frame.people}>
        <p>{sayProblem(language, loaded.problem)}</p>
      </ScreenFrame>
    );
  const { people, links } = loaded.value;
  const show = (shown: ShownLink): void => {
    setLink(shown);
    again();
  };
  return (
    <ScreenFrame title={frame.people} class="people">
      <PeopleTable people={people} onChanged={again} onLink={show} />
      <InviteForm onLink={show} />
      <WaitingLinks links={links} people={people} onChanged={again} />
      <RightsTable />
      {link && <MadeLinkDialog link={link} onClose={() => setLink(undefined)} />}
    </ScreenFrame>
  );
}
