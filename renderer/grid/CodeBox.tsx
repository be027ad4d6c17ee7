import type { ReactNode } from 'react';
import type { CodeLook } from '#shared/domain/model/code-look.ts';
import type { ShiftCode } from '#shared/domain/model/plan.ts';
import { codeStyle } from './code-style.ts';

/** A code as it stands in the grid, for showing it outside. */
export function CodeBox({ code, look, isLong }: { readonly code: ShiftCode; readonly look: CodeLook; readonly isLong: boolean }): ReactNode {
  return (
    <span className="rota-cell sample" data-look={look} data-long={isLong ? '' : undefined} aria-hidden="true">
      <span className="rota-code" data-pattern={code.look?.pattern} style={codeStyle(code.look?.colour)}>
        {code.code}
      </span>
    </span>
  );
}
