import type { ReactNode } from 'react';

interface ScreenProps {
  readonly title: string;
  readonly intro?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A screen: its heading, one sentence on what it is for, what can be done, and the rest. */
export function Screen({ title, intro, actions, children }: ScreenProps): ReactNode {
  return (
    <div className="screen">
      <div className="screen-head">
        <div>
          <h1>{title}</h1>
          {intro && <p>{intro}</p>}
        </div>
        {actions && <div className="row">{actions}</div>}
      </div>
      {children}
    </div>
  );
}
