// Route announcement: the rules in force and what is known of an announcement → what is done with it, and the rule that said each thing.

import type { Decided, DecidedBy, Route } from "../../terms/sources/route.ts";
import type { Action, RuleInForce } from "../../terms/sources/routing-rule.ts";
import type { RoutingFacts } from "./facts.ts";
import { holds } from "./holds.ts";

/**
 * In the order of their ids: of what several rules say, the first holds; whom they alert adds up, each once. Nothing is
 * given where no rule says anything. Rules that are off are not asked.
 */
export function routeAnnouncement(rules: readonly RuleInForce[], facts: RoutingFacts): Route | undefined {
  const inForce = rules.filter(({ state }) => state === "on").toSorted((one, other) => one.id - other.id);
  const said = inForce
    .filter((rule) => holds(rule, facts))
    .flatMap(({ id, version, name, does }) =>
      does.map((action) => ({ action, by: { kind: "rule", rule: id, version, name } as const })),
    );
  return said.length === 0 ? undefined : said.reduce(add, { alerts: [] });
}

type Said = { readonly action: Action; readonly by: DecidedBy };

function add(route: Route, { action, by }: Said): Route {
  if ("alert" in action) {
    const { alerts } = route;
    if (alerts.some(({ is }) => is === action.alert)) return route;
    return { ...route, alerts: [...alerts, { is: action.alert, by }] };
  }
  const decided: Omit<Route, "alerts"> =
    "section" in action
      ? { section: as(action.section, by) }
      : "priority" in action
        ? { priority: as(action.priority, by) }
        : "template" in action
          ? { template: as(action.template, by) }
          : { publish: as(action.publish, by) };
  return { ...decided, ...route };
}

function as<Value>(is: Value, by: DecidedBy): Decided<Value> {
  return { is, by };
}

/** As a person hands it in who sees the draft: by no rule is it published, nor kept from them. */
export function withoutPublish(route: Route | undefined): Route | undefined {
  if (!route) return undefined;
  const { publish: _publish, ...rest } = route;
  const saysNothing = Object.keys(rest).length === 1 && rest.alerts.length === 0;
  return saysNothing ? undefined : rest;
}
