// The textlint rules that the desk proof-reads with, loaded when first wanted; docs/decisions/0013 says why these.

import type { TextlintKernelRule, TextlintRuleModule } from "@textlint/kernel";

type Loaded = { readonly default: TextlintRuleModule | { readonly default: TextlintRuleModule } };

function ruleOf(ruleId: string, { default: loaded }: Loaded, options: object = {}): TextlintKernelRule {
  return { ruleId, rule: "default" in loaded ? loaded.default : loaded, options: { ...options } };
}

/** Those that read the words of a sentence load kuromoji's dictionary: about a second and 350 MB, so only for `proof`. */
export async function loadRules(): Promise<TextlintKernelRule[]> {
  return [
    // Brackets that are never closed.
    ruleOf("no-unmatched-pair", await import("@textlint-rule/textlint-rule-no-unmatched-pair")),
    // What a paste from a PDF brings: parted voice marks, radicals in place of characters, invisible spaces.
    ruleOf("no-nfd", await import("textlint-rule-no-nfd")),
    ruleOf("no-kangxi-radicals", await import("textlint-rule-no-kangxi-radicals")),
    ruleOf("no-zero-width-spaces", await import("textlint-rule-no-zero-width-spaces")),
    // One particle twice in a sentence, ら that was dropped, more than four commas, two styles in one text.
    ruleOf("no-doubled-joshi", await import("textlint-rule-no-doubled-joshi"), {
      // 防衛省は…防衛大臣と…長官による: と and に are doubled in every lead, and read well.
      allow: ["も", "や", "と", "に", "の", "か"],
    }),
    ruleOf("no-dropping-the-ra", await import("textlint-rule-no-dropping-the-ra")),
    ruleOf("max-ten", await import("textlint-rule-max-ten"), { max: 4 }),
    ruleOf("no-mix-dearu-desumasu", await import("textlint-rule-no-mix-dearu-desumasu"), {
      preferInHeader: "",
      preferInBody: "",
      preferInList: "",
    }),
  ];
}
