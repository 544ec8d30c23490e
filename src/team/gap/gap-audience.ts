/** Who sees a pay gap worksheet: the person planning on a screen, or whoever gets the paper or the file. */
export type GapAudience = 'screen' | 'export';

/** Fewer women or fewer men than this are not shown as a group (METHOD 7). */
export const GAP_MINIMUM: Readonly<Record<GapAudience, number>> = { screen: 5, export: 10 };
