// Tell rule: a rule → what it says in one sentence, in Japanese and in English.

import type { Action, Condition, NewRoutingRule } from "../../../terms/sources/routing-rule.ts";
import { KINDS_IN_JAPANESE, type NamedKind } from "../../../terms/kind-names.ts";
import type { Told } from "../told.ts";

/** In front of another clause, and at the end of all. */
type Clause = { readonly joined: string; readonly ending: string };

const FIELDS_JA: Readonly<Record<Condition["field"], { readonly is: string; readonly contains: string }>> = {
  kind: { is: "種別が", contains: "種別に" },
  issuer: { is: "発表者が", contains: "発表者に" },
  words: { is: "題名か段落のどれかが", contains: "題名か本文に" },
  people: { is: "人名のどれかが", contains: "人名のどれかに" },
  source: { is: "情報源が", contains: "情報源に" },
  address: { is: "アドレスが", contains: "アドレスに" },
};

const FIELDS_EN: Readonly<Record<Condition["field"], { readonly is: string; readonly contains: string }>> = {
  kind: { is: "the kind", contains: "the kind" },
  issuer: { is: "the issuer", contains: "the issuer" },
  words: { is: "the title or a paragraph", contains: "the title or the text" },
  people: { is: "a person's name", contains: "a person's name" },
  source: { is: "the source", contains: "the source" },
  address: { is: "the address", contains: "the address" },
};

const quoteJa = (value: string): string => `「${value}」`;
const quoteEn = (value: string): string => `"${value}"`;

/** Undefined where a rule asks for what is no kind. */
function kindName(slug: string): string | undefined {
  const names: Readonly<Record<string, string>> = KINDS_IN_JAPANESE satisfies Record<NamedKind, string>;
  return Object.hasOwn(names, slug) ? names[slug] : undefined;
}

function conditionJa({ field, is, contains, not = false }: Condition): Clause {
  const subject = FIELDS_JA[field][is ? "is" : "contains"];
  const named = (value: string): string => (field === "kind" && is && kindName(value)) || value;
  const values = (is ?? contains ?? []).map((value) => quoteJa(named(value)));
  if (is)
    return not
      ? {
          joined: `${subject}${values.join("でも")}でもなく`,
          ending: `${subject}${values.join("でも")}でもない`,
        }
      : {
          joined: `${subject}${values.join("または")}であり`,
          ending: `${subject}${values.join("または")}である`,
        };
  return not
    ? { joined: `${subject}${values.join("も")}も含まず`, ending: `${subject}${values.join("も")}も含まない` }
    : {
        joined: `${subject}${values.join("または")}を含み`,
        ending: `${subject}${values.join("または")}を含む`,
      };
}

function actionJa(action: Action): Clause {
  if ("section" in action)
    return {
      joined: `分野を${quoteJa(action.section)}にし`,
      ending: `分野を${quoteJa(action.section)}にする`,
    };
  if ("priority" in action)
    return { joined: `優先度を${action.priority}にし`, ending: `優先度を${action.priority}にする` };
  if ("template" in action)
    return {
      joined: `書式${quoteJa(action.template)}で下書きし`,
      ending: `書式${quoteJa(action.template)}で下書きする`,
    };
  if ("alert" in action)
    return { joined: `${quoteJa(action.alert)}に知らせ`, ending: `${quoteJa(action.alert)}に知らせる` };
  return PUBLISH_JA[action.publish];
}

const PUBLISH_JA: Readonly<Record<"by-hand" | "draft" | "auto", Clause>> = {
  "by-hand": { joined: "求められるまで下書きを作らず", ending: "求められるまで下書きを作らない" },
  draft: { joined: "下書きにとどめ", ending: "下書きにとどめる" },
  auto: { joined: "疑いがなければ自動で公開し", ending: "疑いがなければ自動で公開する" },
};

const PUBLISH_EN: Readonly<Record<"by-hand" | "draft" | "auto", string>> = {
  "by-hand": "is not drafted before somebody asks",
  draft: "is only drafted",
  auto: "is published at once where nothing is in doubt",
};

function conditionEn({ field, is, contains, not = false }: Condition): string {
  const subject = FIELDS_EN[field][is ? "is" : "contains"];
  const values = (is ?? contains ?? []).map(quoteEn);
  const verb = is ? (not ? "is neither" : "is") : not ? "contains neither" : "contains";
  if (!not) return `${subject} ${verb} ${values.join(" or ")}`;
  if (values.length === 1) return `${subject} ${is ? "is not" : "does not contain"} ${values.join("")}`;
  return `${subject} ${verb} ${values.join(" nor ")}`;
}

function actionEn(action: Action): string {
  if ("section" in action) return `goes to the section ${quoteEn(action.section)}`;
  if ("priority" in action) return `gets priority ${action.priority}`;
  if ("template" in action) return `is drafted by the template ${quoteEn(action.template)}`;
  if ("alert" in action) return `is told to ${action.alert}`;
  return PUBLISH_EN[action.publish];
}

function chain(clauses: readonly Clause[]): string {
  return clauses.map(({ joined, ending }, at) => (at === clauses.length - 1 ? ending : joined)).join("、");
}

function listEn(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}

export function tellRule({ when, does }: Pick<NewRoutingRule, "when" | "does">): Told {
  const ja = when.length === 0 ? "どの発表も" : `${chain(when.map(conditionJa))}とき`;
  const en =
    when.length === 0 ? "Every announcement" : `When ${listEn(when.map(conditionEn))}, the announcement`;
  return { ja: `${ja}、${chain(does.map(actionJa))}。`, en: `${en} ${listEn(does.map(actionEn))}.` };
}
