import { useRef } from 'react';

interface FileButtonProps {
  label: string;
  choose: (file: File) => Promise<void>;
  /** Kinds of files to offer; plans unless others are named. */
  accept?: string;
  className?: string;
}

/** A button that asks the reader for a file; the field behind it has no place of its own. */
export function FileButton(props: FileButtonProps) {
  const { label, choose, accept = '.json,application/json', className } = props;
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={className} onClick={() => field.current?.click()}>
        {label}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void choose(file);
          // The same file may be chosen again after it has been mended.
          target.value = '';
        }}
      />
    </>
  );
}
