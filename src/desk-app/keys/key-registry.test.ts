import assert from "node:assert/strict";
import { test } from "node:test";
import { type KeyLayer, type Stroke, findCommand, strokeOf } from "./key-registry.ts";

const press = (key: string, more: Partial<Stroke> = {}): Stroke => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  keyCode: 0,
  ...more,
});

const layer = (title: string, strokes: readonly string[], isModal = false): KeyLayer => ({
  title,
  isModal,
  commands: strokes.map((stroke) => ({ stroke, label: `${title} ${stroke}`, run: () => {} })),
});

const meant = (layers: readonly KeyLayer[], stroke: Stroke, target: "page" | "field" | "button" = "page") =>
  findCommand(layers, stroke, target)?.label;

test("a stroke is written one way, whichever keyboard made it", () => {
  assert.equal(strokeOf(press("?", { shiftKey: true })), "?");
  assert.equal(strokeOf(press("ArrowDown", { shiftKey: true })), "Shift+ArrowDown");
  assert.equal(strokeOf(press("Enter", { metaKey: true })), strokeOf(press("Enter", { ctrlKey: true })));
});

test("no key fires while an input method converts, the Enter that ends it least of all", () => {
  const layers = [layer("desk", ["j", "Enter", "Mod+Enter"])];
  for (const key of ["j", "Enter"]) {
    assert.equal(meant(layers, press(key, { isComposing: true })), undefined);
    assert.equal(meant(layers, press(key, { keyCode: 229 })), undefined);
  }
  assert.equal(meant(layers, press("Enter", { ctrlKey: true, keyCode: 229 }), "field"), undefined);
  assert.equal(meant(layers, press("Enter")), "desk Enter");
});

test("within a field only strokes with Ctrl, Command or Alt mean a command", () => {
  const layers = [layer("desk", ["p", "Mod+s", "Alt+1"])];
  assert.equal(meant(layers, press("p"), "field"), undefined);
  assert.equal(meant(layers, press("s", { ctrlKey: true }), "field"), "desk Mod+s");
  assert.equal(meant(layers, press("1", { altKey: true }), "field"), "desk Alt+1");
});

test("Enter on a button presses the button", () => {
  const layers = [layer("desk", ["Enter", "x"])];
  assert.equal(meant(layers, press("Enter"), "button"), undefined);
  assert.equal(meant(layers, press("x"), "button"), "desk x");
});

test("the layer on top decides, and nothing reaches below a dialog", () => {
  const below = layer("inbox", ["p", "j"]);
  assert.equal(meant([below, layer("article", ["p"])], press("p")), "article p");
  assert.equal(meant([below, layer("article", ["p"])], press("j")), "inbox j");
  assert.equal(meant([below, layer("dialog", ["Escape"], true)], press("j")), undefined);
});
