/** Watches the rows below a header for blank cells beyond it. */
interface SurplusWatch {
  /** False once nothing may be dropped, whatever follows. */
  see(cells: readonly string[]): boolean;
  /** Blank cells beyond the header that every row has and that may be dropped. */
  surplus(): number;
}

/**
 * Some programs end every row, but not the header, with a delimiter: the same number of blank cells, at least
 * one, beyond the header in every row. They are dropped unless the delimiter may have cut a value in two at
 * one place of every row: then the cells after it stand in the wrong columns and the last one is blank, too.
 */
export function watchSurplus(width: number): SurplusWatch {
  let surplus: number | null = null;
  /** Indexes at which every row so far may have been cut. */
  let cuts: number[] = [];
  return {
    see(cells) {
      const own = cells.length - width;
      const first = surplus === null;
      surplus ??= Math.max(0, own);
      if (own !== surplus || cells.slice(width).some((cell) => cell.trim() !== '')) surplus = 0;
      if (surplus === 0) return false;
      const places = first ? cells.keys() : cuts;
      cuts = [...places].filter((index) => mayBeCut(cells[index] ?? '', cells[index + 1] ?? ''));
      return true;
    },
    surplus: () => (cuts.length > 0 ? 0 : (surplus ?? 0)),
  };
}

/** Thousands (83,500), cents (83500,50) or a text with a comma (Denver, CO), each cut at its comma. */
function mayBeCut(before: string, after: string): boolean {
  if (/\S\s*$/.test(before) && /^\s+\S/.test(after)) return true;
  return (
    (/^\D{0,4}\d{1,3}$/.test(before) && /^\d{3}(?:[.,]\d+)?\D{0,4}$/.test(after)) ||
    (/^\D{0,4}\d[\d., ]{0,20}$/.test(before) && /^\d{2}\D{0,4}$/.test(after))
  );
}
