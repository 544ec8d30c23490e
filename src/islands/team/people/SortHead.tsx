interface SortHeadProps<C extends string> {
  column: C;
  label: string;
  sorted: C;
  descending: boolean;
  numeric?: boolean;
  sort: (column: C, descending: boolean) => void;
}

/** Head of a column that can be sorted by: pressed once upwards, again downwards. */
export function SortHead<C extends string>(props: SortHeadProps<C>) {
  const { column, label, sorted, descending, numeric = false, sort } = props;
  const active = sorted === column;
  return (
    <th
      scope="col"
      className={numeric ? 'number' : undefined}
      aria-sort={active ? (descending ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" className="sort" onClick={() => sort(column, active && !descending)}>
        {label}
        <span aria-hidden="true">{active ? (descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}
