// Takes a template, the fields of its place and the edition's tables, and gives a sentence for each name that cannot work.

import type { Edition } from "./edition.ts";
import type { Filter } from "./filters.ts";
import { FILTERS, argumentNames } from "./filters.ts";
import type { FieldUse, FilterUse, Template, TemplateNode } from "./template.ts";
import type { ValueType } from "./value.ts";
import { VALUE_TYPE_NAMES } from "./value.ts";

/** The type of a field in a place of the style; undefined where there is no such field. */
export type FieldTypes = {
  readonly types: Readonly<Record<string, ValueType>>;
  /** Fields that need an argument: `{value:事業名}`. */
  readonly withArgument: readonly string[];
};

type Checked = { readonly type: ValueType } | { readonly fault: string };

const quote = (names: readonly string[]): string => names.join(", ") || "none";

function checkArgument(use: FilterUse, filter: Filter, edition: Edition): string | undefined {
  const { name, argument } = use;
  if (filter.argument === "none") {
    return argument === undefined ? undefined : `the filter "${name}" takes no argument`;
  }
  if (filter.argument === "number") {
    return /^[1-9]\d*$/u.test(argument ?? "")
      ? undefined
      : `the filter "${name}" needs a number: "${name}:3"`;
  }
  const names = argumentNames(edition, filter.argument);
  return argument !== undefined && names.includes(argument)
    ? undefined
    : `the filter "${name}" needs one of "${filter.argument}" (${quote(names)}), not "${argument ?? ""}"`;
}

function checkFormat(use: FilterUse, type: ValueType, wanted: readonly ValueType[]): Checked {
  if (use.argument !== undefined) return { fault: `the format "${use.name}" takes no argument` };
  if (!wanted.includes(type)) {
    return {
      fault: `the format "${use.name}" is for ${VALUE_TYPE_NAMES[wanted[0] ?? "text"]}, not ${VALUE_TYPE_NAMES[type]}`,
    };
  }
  return { type: type === "people" || type === "records" ? "texts" : "text" };
}

function checkFilter(use: FilterUse, type: ValueType, edition: Edition): Checked {
  if (edition.dates.has(use.name)) return checkFormat(use, type, ["date"]);
  if (edition.people.has(use.name)) return checkFormat(use, type, ["person", "people"]);
  if (edition.records.has(use.name)) return checkFormat(use, type, ["records"]);
  const filter = FILTERS[use.name];
  if (filter === undefined) {
    const formats = [edition.dates, edition.people, edition.records].flatMap((table) => [...table.keys()]);
    const known = [...Object.keys(FILTERS), ...formats];
    return { fault: `unknown filter "${use.name}"; known are ${quote(known)}` };
  }
  if (!filter.accepts.includes(type)) {
    const accepted = filter.accepts.map((accepts) => VALUE_TYPE_NAMES[accepts]).join(" or ");
    return { fault: `the filter "${use.name}" is for ${accepted}, not ${VALUE_TYPE_NAMES[type]}` };
  }
  const fault = checkArgument(use, filter, edition);
  return fault === undefined ? { type: filter.gives(type) } : { fault };
}

function checkUse(use: FieldUse, fields: FieldTypes, edition: Edition): string | undefined {
  const start = Object.hasOwn(fields.types, use.name) ? fields.types[use.name] : undefined;
  if (start === undefined) {
    return `unknown field "${use.name}"; known are ${quote(Object.keys(fields.types))}`;
  }
  if (fields.withArgument.includes(use.name) !== (use.argument !== undefined && use.argument !== "")) {
    return use.argument === undefined
      ? `the field "${use.name}" needs an argument: "{${use.name}:…}"`
      : `the field "${use.name}" takes no argument`;
  }
  let type = start;
  for (const filter of use.filters) {
    const checked = checkFilter(filter, type, edition);
    if ("fault" in checked) return checked.fault;
    type = checked.type;
  }
  return type === "text" ? undefined : `is ${VALUE_TYPE_NAMES[type]}: give it a format, and join a list`;
}

function checkNodes(nodes: readonly TemplateNode[], fields: FieldTypes, edition: Edition): readonly string[] {
  return nodes.flatMap((node): readonly string[] => {
    if (node.kind === "literal") return [];
    if (node.kind === "group") return checkNodes(node.nodes, fields, edition);
    const fault = checkUse(node.use, fields, edition);
    return fault === undefined ? [] : [`${node.use.written}: ${fault}`];
  });
}

export function checkTemplate(template: Template, fields: FieldTypes, edition: Edition): readonly string[] {
  return checkNodes(template.nodes, fields, edition);
}
