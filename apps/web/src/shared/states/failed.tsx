import { Component, type ReactNode } from 'react';
import { Button } from '../controls/button.tsx';
import { failureOf } from './failure.ts';
import { Empty } from './states.tsx';

/** In the place of a panel: what did not arrive, what is safe, one way on, and the id of the request. */
export function Failed({ what, error, onRetry }: { what: string; error: unknown; onRetry: () => void }) {
  const { message, requestId, denied } = failureOf(error);
  if (denied) {
    return (
      <Empty icon="lock" title={`You may not see this`}>
        {message} An admin of your agency can help.
      </Empty>
    );
  }
  return (
    <div role="alert">
      <Empty
        icon="warn"
        title={`${what} did not arrive`}
        action={
          <>
            <Button size="small" onPress={onRetry}>
              Try again
            </Button>
            {requestId ? <span className="mono xs t3">{requestId}</span> : null}
          </>
        }
      >
        {message}
      </Empty>
    </div>
  );
}

interface BoundaryProps {
  what: string;
  children: ReactNode;
}

/** Keeps a failure inside its panel. */
export class PanelBoundary extends Component<BoundaryProps, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    return this.state.error === null ? (
      this.props.children
    ) : (
      <Failed what={this.props.what} error={this.state.error} onRetry={() => this.setState({ error: null })} />
    );
  }
}
