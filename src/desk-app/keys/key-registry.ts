// Key registry: the keys of what is on the screen, in layers; a stroke → the command that it means now.

export type KeyCommand = {
  /** As `strokeOf` writes it: `j`, `?`, `Enter`, `Shift+ArrowDown`, `Mod+Enter`. */
  readonly stroke: string;
  /** What it does, for the list of keys. */
  readonly label: string;
  readonly run: () => void;
  /** Works within a field, too. Strokes with Mod or Alt always do. */
  readonly inFields?: boolean;
};

export type KeyLayer = {
  /** Heading of its keys in the list. */
  readonly title: string;
  readonly commands: readonly KeyCommand[];
  /** A dialog: keys of what lies below do nothing. */
  readonly isModal?: boolean;
};

/** As much of a KeyboardEvent as decides. */
export type Stroke = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
  readonly keyCode: number;
};

/** What the stroke falls into. */
export type StrokeTarget = "page" | "field" | "button";

/** What older browsers say of a key that an input method has taken, also on the Enter that ends a composition. */
const TAKEN_BY_INPUT_METHOD = 229;

/** `Mod` is Ctrl, and Command on a Mac. Shift is told for named keys only: `?` and `J` say it themselves. */
export function strokeOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Stroke): string {
  const isNamed = key.length > 1;
  return [ctrlKey || metaKey ? "Mod" : "", altKey ? "Alt" : "", shiftKey && isNamed ? "Shift" : "", key]
    .filter((part) => part !== "")
    .join("+");
}

export const isComposing = (stroke: Pick<Stroke, "isComposing" | "keyCode">): boolean =>
  stroke.isComposing || stroke.keyCode === TAKEN_BY_INPUT_METHOD;

function mayRun(command: KeyCommand, stroke: Stroke, target: StrokeTarget): boolean {
  if (target === "field")
    return command.inFields === true || stroke.ctrlKey || stroke.metaKey || stroke.altKey;
  // A button or link that has the focus is pressed by these, whatever else they mean.
  return target !== "button" || (stroke.key !== "Enter" && stroke.key !== " ");
}

/** `layers`: from the lowest to the one on top. */
export function findCommand(
  layers: readonly KeyLayer[],
  stroke: Stroke,
  target: StrokeTarget,
): KeyCommand | undefined {
  if (isComposing(stroke)) return undefined;
  const wanted = strokeOf(stroke);
  for (const layer of layers.toReversed()) {
    const found = layer.commands.find((command) => command.stroke === wanted);
    if (found) return mayRun(found, stroke, target) ? found : undefined;
    if (layer.isModal === true) return undefined;
  }
  return undefined;
}
