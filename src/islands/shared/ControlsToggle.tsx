interface ControlsToggleProps {
  label: string;
  open: boolean;
  toggle: () => void;
}

/**
 * Unfolds the controls of a tool on a narrow screen, where the result comes first; on a wide one all of them are
 * there. Its parent has the class `folding`, and `open` once it is; what has the class `kept` is always seen.
 */
export function ControlsToggle({ label, open, toggle }: ControlsToggleProps) {
  return (
    <button type="button" className="controls-toggle" aria-expanded={open} onClick={toggle}>
      {label}
    </button>
  );
}
