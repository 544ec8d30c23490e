import { useRef } from 'react';

interface FileButtonProps {
  label: string;
  choose: (file: File) => Promise<void>;
}

/** A button that asks the reader for a file; the field behind it has no place of its own. */
export function FileButton({ label, choose }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => field.current?.click()}>
        {label}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={label}
        accept=".json,application/json"
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
