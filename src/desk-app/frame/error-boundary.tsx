// Error boundary: a part of the screen that fails says so in its own place; the rest goes on.

import { Component, type ComponentChildren } from "preact";
import { useWords } from "../desk-context.ts";
import { FRAME_WORDS } from "../words/frame-words.ts";

type BoundaryProps = { readonly children: ComponentChildren };
type BoundaryState = { readonly failure?: string };

function Broken({ failure, onAgain }: { readonly failure: string; readonly onAgain: () => void }) {
  const words = useWords(FRAME_WORDS);
  return (
    <section class="broken" role="alert">
      <h2>{words.brokenTitle}</h2>
      <p>{words.brokenText}</p>
      <p>
        <code>{failure}</code>
      </p>
      <button type="button" onClick={onAgain}>
        {words.tryAgain}
      </button>
    </section>
  );
}

/** Each screen and each pane stands in one: what was typed in the others stays. */
export class ErrorBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = {};

  static override getDerivedStateFromError(error: unknown): BoundaryState {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override render() {
    const { failure } = this.state;
    if (failure === undefined) return this.props.children;
    return <Broken failure={failure} onAgain={() => this.setState({ failure: undefined } as never)} />;
  }
}
