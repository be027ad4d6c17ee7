import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useRef } from 'react';

interface FileButtonProps {
  readonly text: string;
  /** Endings, `.csv,.json`. */
  readonly accept: string;
  readonly isMultiple?: boolean;
  onFiles(files: readonly File[]): void;
}

/** A button that lets one choose files of this machine. */
export function FileButton({ text, accept, isMultiple = false, onFiles }: FileButtonProps): ReactNode {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={picker}
        type="file"
        hidden
        multiple={isMultiple}
        accept={accept}
        aria-label={text}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button variant="secondary" onClick={() => picker.current?.click()}>
        {text}
      </Button>
    </>
  );
}
