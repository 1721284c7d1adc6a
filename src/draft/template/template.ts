// Template: one pattern of the house style, parsed; literals, fields with filters, and groups that may drop.

export type FilterUse = { readonly name: string; readonly argument?: string };

/** `{name:argument|filter|filter:argument}` */
export type FieldUse = {
  readonly name: string;
  readonly argument?: string;
  readonly filters: readonly FilterUse[];
  /** As written, for messages. */
  readonly written: string;
};

export type TemplateNode =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "field"; readonly use: FieldUse }
  | { readonly kind: "group"; readonly nodes: readonly TemplateNode[] };

export type Template = { readonly written: string; readonly nodes: readonly TemplateNode[] };

/** Patterns tried in order: the first whose fields outside groups are all present wins. */
export type Alternatives = readonly Template[];
