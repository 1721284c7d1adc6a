// textlint rules come without types: each gives its rule as the whole module or as the module's default.

declare module "textlint-rule-*" {
  import type { TextlintRuleModule as Rule } from "@textlint/kernel";
  const loaded: Rule | { readonly default: Rule };
  export default loaded;
}

declare module "@textlint-rule/textlint-rule-no-unmatched-pair" {
  import type { TextlintRuleModule as Rule } from "@textlint/kernel";
  const loaded: Rule | { readonly default: Rule };
  export default loaded;
}
