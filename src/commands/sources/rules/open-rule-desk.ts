// Open rule desk: a store, a house and what reads announcements → what the desk and the command line do with rules of routing.

import type { RuleDesk } from "../../../desk/rules/rule-desk.ts";
import { templatesOf } from "../../../draft/style/template-names.ts";
import { loadStyle } from "../../../house.ts";
import type { Archive } from "../../../newsroom/ports/archive.ts";
import type { MailWay } from "../../../watching/routing/text/tell-unsent.ts";
import type { TakeInWatched } from "../fetch-call.ts";
import { askForArticle } from "../finish-article.ts";
import { tryPast } from "./try-past.ts";

export type RuleDeskNeeds = {
  readonly archive: Archive;
  readonly houseFolder: string;
  readonly takeIn: TakeInWatched;
  readonly mail: MailWay;
  readonly now: () => number;
  readonly step?: (looked: number) => void;
};

export function openRuleDesk({ archive, houseFolder, takeIn, mail, now, step }: RuleDeskNeeds): RuleDesk {
  return {
    mail,
    async readNames() {
      const style = await loadStyle(houseFolder);
      if (!style.ok) throw new Error(style.error);
      const webhooks = (await archive.listWebhooks()).map(({ name }) => name);
      const sections = style.value.sections.map(({ slug }) => slug);
      return { sections, templates: templatesOf(style.value), webhooks };
    },
    tryRule: (rule, bounds) => tryPast({ archive, takeIn, now, ...(step && { step }) }, rule, bounds),
    draftHeld: (announcement, { actor, at }) => askForArticle({ archive, takeIn, actor }, announcement, at),
  };
}
