import { Component, type ErrorInfo, type ReactNode } from 'react';
import type { Words } from './locale/use-text.ts';

interface Props {
  readonly words: Words;
  /** Another value gives the part a new chance, for example after going to another screen. */
  readonly resetKey: string;
  readonly children: ReactNode;
}

interface State {
  readonly message: string | null;
  readonly resetKey: string;
}

/** Keeps a fault in one screen from taking the rest along. */
export class ErrorBoundary extends Component<Props, State> {
  constructor(props: Props) {
    super(props);
    this.state = { message: null, resetKey: props.resetKey };
  }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.resetKey ? null : { message: null, resetKey: props.resetKey };
  }

  override componentDidCatch(_error: unknown, _info: ErrorInfo): void {
    // React has already written it to the console; the screen below shows it too.
  }

  override render(): ReactNode {
    const { words, children } = this.props;
    if (this.state.message === null) return children;
    return (
      <div className="screen">
        <div className="message" data-kind="problem" role="alert">
          <p className="strong">{words.t('app.crash.title')}</p>
          <p>{words.t('app.crash.detail')}</p>
          <p>{words.t('app.crash.advice')}</p>
          <p>
            <button type="button" className="link" onClick={() => window.location.reload()}>
              {words.t('app.reload')}
            </button>
          </p>
          <pre className="crash-text">{this.state.message}</pre>
        </div>
      </div>
    );
  }
}
