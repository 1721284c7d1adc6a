// RoutingRule: what the desk wants done with announcements like these, as it wrote it.

export const CONDITION_FIELDS = ["kind", "issuer", "words", "people", "source", "address"] as const;
export type ConditionField = (typeof CONDITION_FIELDS)[number];

/** Holds where the field is, or contains, any of these; `not` turns it round. One of `is` and `contains` is given. */
export type Condition = {
  readonly field: ConditionField;
  readonly is?: readonly string[];
  readonly contains?: readonly string[];
  readonly not?: boolean;
};

export const RULE_PRIORITIES = [1, 2, 3, 4, 5] as const;
export type Priority = (typeof RULE_PRIORITIES)[number];
/** Of what no rule says anything about. */
export const NORMAL_PRIORITY: Priority = 3;

/** `by-hand`: no draft before somebody asks for it. `draft`: waits in the inbox. `auto`: published without a human decision. */
export const PUBLISH_WAYS = ["by-hand", "draft", "auto"] as const;
export type PublishWay = (typeof PUBLISH_WAYS)[number];

export type Action =
  /** Slug. */
  | { readonly section: string }
  /** 1 is the most urgent. */
  | { readonly priority: Priority }
  | { readonly template: string }
  | { readonly publish: PublishWay }
  /** A mail address, or the name of a webhook. */
  | { readonly alert: string };

export type RoutingRule = {
  /** Stays with it for ever; rules are asked in the order of their ids. */
  readonly id: number;
  readonly name: string;
  /** All of them have to hold; none: always. */
  readonly when: readonly Condition[];
  /** What is done where they hold. */
  readonly does: readonly Action[];
  readonly state: "on" | "off";
};

/** Of two versions of the rules the later one has the higher number. */
export type RuleInForce = RoutingRule & { readonly version: number };

/** In force at once, on or off: each announcement is asked of all of them. */
export const MOST_RULES = 200;

export type NewRoutingRule = Omit<RoutingRule, "id">;
