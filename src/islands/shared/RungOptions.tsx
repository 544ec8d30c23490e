/** A rung as a list offers it. */
export interface RungOption {
  id: string;
  label: string;
  /** Family or track, where there are several; null where one list says it all. */
  group: string | null;
}

/** The options of a list of rungs, under the names of their families and tracks. */
export function RungOptions({ options }: { options: readonly RungOption[] }) {
  const groups = [...new Set(options.map(({ group }) => group))];
  return (
    <>
      {groups.map((group) => {
        const own = options.filter((option) => option.group === group).map(optionOf);
        return group === null ? (
          own
        ) : (
          <optgroup key={group} label={group}>
            {own}
          </optgroup>
        );
      })}
    </>
  );
}

const optionOf = ({ id, label }: RungOption) => (
  <option key={id} value={id}>
    {label}
  </option>
);
