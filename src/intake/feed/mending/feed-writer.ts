// FeedWriter: takes the tags and texts of a feed in their order, writes the fields that are read here with every element ended.

import { readAddress } from "../feed-address.ts";
import { baseOf, mayHaveBase, withBase } from "./feed-base.ts";
import {
  ADDRESS_ATTRIBUTES,
  CHANNEL_FIELDS,
  ITEM_FIELDS,
  kindOfRoot,
  localName,
  PLAIN_FIELDS,
  VOID_ELEMENTS,
} from "./feed-fields.ts";
import type { FeedLimits } from "../feed-limits.ts";
import { readableCount } from "../../readable-count.ts";
import { withoutEntities } from "./without-doctype.ts";

type Role = "root" | "channel" | "item" | "field" | "inside" | "skipped";
type Opened = {
  readonly name: string;
  readonly local: string;
  readonly role: Role;
  /** By xml:base; nothing where none was told. */
  readonly base?: string;
  /** Where its contents begin in what was written. */
  readonly from: number;
  readonly at: number;
};
/** `limit`: it was read no further. */
export type WriterDoubt = {
  readonly kind: "broken" | "limit";
  readonly reason: string;
  readonly at: number;
  times: number;
};
type Attributes = Readonly<Record<string, string>>;

/** Names that XML has and that nothing takes for a part of its own objects. */
const NAME = /^(?!__|constructor$|prototype$|length$)[\p{L}_][\p{L}\p{N}_.:-]*$/u;
/** `<訓練>` in a text is no element: somebody put it in brackets. */
const LATIN = /^[a-z][\w:.-]*$/i;
const MOST_DOUBTS = 20;
/** Of one entry; more of them are nobody's links. */
const MOST_FIELDS = 200;

export class FeedWriter {
  onEnough: () => void = () => {};
  readonly #address: string;
  readonly #limits: FeedLimits;
  readonly #entities: ReadonlySet<string>;
  readonly #written: string[] = [];
  readonly #open: Opened[] = [];
  readonly #doubts: WriterDoubt[] = [];
  #root = "";
  #items = 0;
  #elements = 0;
  #attributes = 0;
  /** Of the entry that is open. */
  #fields = 0;
  #verbatim = false;
  #enough = false;

  /** `entities`: names of those that the document type declared. */
  constructor(address: string, limits: FeedLimits, entities: ReadonlySet<string>) {
    this.#entities = entities;
    this.#address = address;
    this.#limits = limits;
  }

  open(name: string, attributes: Attributes, at: number): void {
    if (this.#enough) return;
    const local = localName(name);
    if (this.#root !== "" && this.#open.length === 0) return;
    if (++this.#elements > this.#limits.elements)
      return this.#stop(`it has more than ${readableCount(this.#limits.elements)} elements`, at);
    this.#attributes = 0;
    this.#endForgotten(local, at);
    const role = this.#roleOf(name, local, at);
    if (role === "inside" && !LATIN.test(name)) return void this.#written.push(`&lt;${name}&gt;`);
    if (role === "inside" && (VOID_ELEMENTS.has(local) || !NAME.test(name))) {
      if (NAME.test(name)) this.#written.push(`${this.#tag(name, attributes, undefined)}/>`);
      return;
    }
    if (role === "item" && this.#items === this.#limits.items)
      return this.#stop(`it has more than ${readableCount(this.#limits.items)} entries`, at);
    if (this.#open.length >= this.#limits.nesting)
      return this.#stop(`its elements stand more than ${this.#limits.nesting} deep`, at);
    const base = baseOf(attributes, this.#open.at(-1)?.base, this.#address);
    if (role !== "skipped")
      this.#written.push(
        `${this.#tag(name, role === "item" || mayHaveBase(local) ? withBase(attributes, base) : attributes, role === "field" ? base : undefined)}>`,
      );
    this.#open.push({
      name,
      local,
      role,
      from: this.#written.length,
      at,
      ...(base === undefined ? {} : { base }),
    });
  }

  /** Called for each before its element is opened. */
  attribute(at: number): void {
    if (++this.#attributes > this.#limits.attributes && !this.#enough)
      this.#stop(`an element has more than ${readableCount(this.#limits.attributes)} attributes`, at);
  }

  close(name: string, implied: boolean, at: number): void {
    if (this.#enough) return;
    const found = this.#open.findLastIndex((opened) => opened.name === name);
    if (found === -1) return;
    if (implied) this.#doubt(`<${name}> has no end`, this.#open[found]?.at ?? at);
    this.#endDownTo(found);
  }

  text(piece: string): void {
    const role = this.#open.at(-1)?.role;
    if (this.#enough || (role !== "field" && role !== "inside")) return;
    const plain = (): string => withoutEntities(piece, this.#entities).replaceAll("<", "&lt;");
    this.#written.push(this.#verbatim ? `<![CDATA[${piece}]]>` : plain());
  }

  beginVerbatim(): void {
    this.#verbatim = true;
  }

  endVerbatim(): void {
    this.#verbatim = false;
  }

  /** `end`: the length of what was read. An entry that was cut off is left out: half an address leads elsewhere. */
  finish(end: number): {
    readonly kind?: "rss" | "rdf" | "atom";
    readonly root: string;
    readonly text: string;
    readonly items: number;
    readonly doubts: readonly WriterDoubt[];
  } {
    const cut = this.#open.length > 0 && !this.#enough;
    const item = this.#open.findIndex(({ role }) => role === "item");
    if (cut) this.#doubt(item === -1 ? "it ends before its end" : "it ends in the middle of an entry", end);
    if (item !== -1) {
      this.#written.length = (this.#open[item]?.from ?? 1) - 1;
      this.#open.length = item;
    }
    this.#endDownTo(0);
    const kind = kindOfRoot(this.#root);
    return {
      ...(kind === undefined ? {} : { kind }),
      root: this.#root,
      text: this.#written.join(""),
      items: this.#items,
      doubts: this.#doubts,
    };
  }

  #roleOf(name: string, local: string, at: number): Role {
    const above = this.#open.at(-1)?.role;
    if (above === undefined) {
      this.#root = name;
      if (kindOfRoot(name) === undefined) this.#end();
      return "root";
    }
    if (above === "field" || above === "inside") return "inside";
    if (above === "skipped" || !NAME.test(name)) return "skipped";
    if (above === "item") return ITEM_FIELDS.has(local) ? this.#roleOfField(at) : "skipped";
    if (local === "item" || local === "entry") {
      this.#fields = 0;
      return "item";
    }
    if (above === "root" && local === "channel") return "channel";
    return CHANNEL_FIELDS.has(local) ? "field" : "skipped";
  }

  #roleOfField(at: number): Role {
    if (++this.#fields <= MOST_FIELDS) return "field";
    this.#doubt(`an entry has more than ${MOST_FIELDS} fields`, at);
    return "skipped";
  }

  /** A new entry ends the one before it, a new field ends a line of text: their own ends were forgotten. */
  #endForgotten(local: string, at: number): void {
    const top = this.#open.at(-1);
    const plain = top?.role === "field" && PLAIN_FIELDS.has(top.local);
    const begins = local === "item" || (local === "entry" && (plain || top?.role === "item"));
    const item = begins ? this.#open.findIndex(({ role }) => role === "item") : -1;
    if (item !== -1) {
      this.#doubt("an entry has no end", this.#open[item]?.at ?? at);
      this.#endDownTo(item);
    } else if (plain && (begins || ITEM_FIELDS.has(local) || CHANNEL_FIELDS.has(local))) {
      this.#doubt(`<${top.name}> has no end`, top.at);
      this.#endDownTo(this.#open.length - 1);
    }
  }

  #endDownTo(index: number): void {
    for (let opened = this.#open.pop(); opened !== undefined; opened = this.#open.pop()) {
      if (opened.role === "field" && opened.local === "link") this.#resolveLink(opened);
      if (opened.role !== "skipped") this.#written.push(`</${opened.name}>`);
      if (opened.role === "item") this.#items++;
      if (this.#open.length <= index) return;
    }
  }

  /** The text of `<link>` counts from its xml:base; once it is written nobody knows that base any more. */
  #resolveLink({ base, from }: Opened): void {
    if (base === undefined) return;
    const text = this.#written
      .slice(from)
      .join("")
      .replace(/^\s*<!\[CDATA\[(.*)\]\]>\s*$/su, "$1");
    const address = text.includes("<") ? undefined : readAddress(text, base);
    if (address === undefined) return;
    this.#written.length = from;
    this.#written.push(address);
  }

  #tag(name: string, attributes: Attributes, base: string | undefined): string {
    let tag = `<${name}`;
    for (const [key, value] of Object.entries(attributes)) {
      if (!NAME.test(key)) continue;
      const address =
        base !== undefined && ADDRESS_ATTRIBUTES.has(key.toLowerCase())
          ? readAddress(value, base)
          : undefined;
      tag += ` ${key}="${(address ?? value).replaceAll('"', "&quot;").replaceAll("<", "&lt;")}"`;
    }
    return tag;
  }

  #stop(reason: string, at: number): void {
    this.#doubts.push({ kind: "limit", reason, at, times: 1 });
    this.#end();
  }

  #end(): void {
    this.#enough = true;
    this.onEnough();
  }

  /** Each reason once, where it began. */
  #doubt(reason: string, at: number): void {
    const known = this.#doubts.find((doubt) => doubt.reason === reason);
    if (known !== undefined) known.times++;
    else if (this.#doubts.length < MOST_DOUBTS) this.#doubts.push({ kind: "broken", reason, at, times: 1 });
  }
}
