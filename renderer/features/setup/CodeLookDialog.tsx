import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';
import { codeLook } from '#shared/domain/model/code-look.ts';
import { CODE_COLOURS, CODE_PATTERNS, type CodePaint } from '#shared/domain/model/code-paint.ts';
import type { ShiftCode } from '#shared/domain/model/plan.ts';
import { useText } from '../../app/locale/use-text.ts';
import { CodeBox } from '../../grid/CodeBox.tsx';
import { Modal } from '../../ui/Modal.tsx';

interface CodeLookDialogProps {
  readonly code: ShiftCode;
  onChange(code: ShiftCode): void;
  onClose(): void;
}

/** Colour and pattern of one code, with what comes of them in both themes and in grey. Each choice holds at once and can be undone. */
export function CodeLookDialog({ code, onChange, onClose }: CodeLookDialogProps): ReactNode {
  const { t } = useText();
  const paint = code.look;
  return (
    <Modal title={t('app.codes.look.title', { code: code.code })} closeLabel={t('app.close')} onClose={onClose}>
      <p className="soft">{t('app.codes.look.note')}</p>
      <fieldset className="looks">
        <legend>{t('app.codes.look.colour')}</legend>
        <Choice
          name="colour"
          isOn={paint === undefined}
          text={t('app.codes.look.default')}
          code={painted(code, undefined)}
          onChoose={() => onChange(painted(code, undefined))}
        />
        {CODE_COLOURS.map((colour) => {
          const next = painted(code, { ...paint, colour });
          return <Choice key={colour} name="colour" isOn={paint?.colour === colour} text={t(`colour.${colour}`)} code={next} onChoose={() => onChange(next)} />;
        })}
      </fieldset>
      <fieldset className="looks" disabled={paint === undefined}>
        <legend>{t('app.codes.look.pattern')}</legend>
        {([undefined, ...CODE_PATTERNS] as const).map((pattern) => {
          const next = painted(code, { colour: paint?.colour ?? 'grey', ...(pattern === undefined ? {} : { pattern }) });
          return (
            <Choice
              key={pattern ?? 'none'}
              name="pattern"
              isOn={paint !== undefined && paint.pattern === pattern}
              text={pattern === undefined ? t('app.codes.look.none') : t(`app.codes.look.pattern.${pattern}`)}
              code={next}
              onChoose={() => onChange(next)}
            />
          );
        })}
      </fieldset>
      <div className="look-previews" role="group" aria-label={t('app.codes.look.preview')}>
        <span className="strong">{t('app.codes.look.preview')}</span>
        {(['light', 'dark'] as const).flatMap((scheme) =>
          [false, true].map((isGrey) => (
            <figure key={`${scheme}${isGrey}`} className="look-preview" data-color-scheme={scheme} data-grey={isGrey ? '' : undefined}>
              <CodeBox code={code} {...lookOf(code)} />
              <figcaption>
                {t(`app.codes.look.preview.${scheme}`)}
                {isGrey && `, ${t('app.codes.look.preview.grey')}`}
              </figcaption>
            </figure>
          )),
        )}
      </div>
      <div className="form-buttons">
        <Button onClick={onClose}>{t('app.close')}</Button>
        <Button variant="secondary" disabled={paint === undefined} onClick={() => onChange(painted(code, undefined))}>
          {t('app.codes.look.reset')}
        </Button>
      </div>
    </Modal>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly isOn: boolean;
  readonly text: string;
  readonly code: ShiftCode;
  onChoose(): void;
}

function Choice({ name, isOn, text, code, onChoose }: ChoiceProps): ReactNode {
  const group = useId();
  return (
    <label className="look-choice">
      <input type="radio" name={`${name}-${code.code}`} id={group} checked={isOn} onChange={onChoose} />
      <CodeBox code={code} {...lookOf(code)} />
      <span>{text}</span>
    </label>
  );
}

function lookOf(code: ShiftCode): Pick<ReturnType<typeof codeLook>, 'look' | 'isLong'> {
  return codeLook({ shiftCodes: [code] }, code.code);
}

/** The code with other looks; undefined takes its own away. */
function painted(code: ShiftCode, look: CodePaint | undefined): ShiftCode {
  const { look: _before, ...rest } = code;
  return look === undefined ? rest : { ...rest, look };
}
