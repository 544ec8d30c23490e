/**
 * A figure that is not shown. It carries no number, so nothing that is drawn, printed or written from it
 * can hold one.
 */
export interface Refused {
  kind: 'refused';
  /**
   * `group-size`: the group is too small, or could be worked out from what is shown; the two look the same.
   * `no-variable`: nobody in the roster has variable pay.
   */
  reason: 'group-size' | 'no-variable';
}

/** A figure, or that it is not shown. */
export type Refusable<T> = { kind: 'shown'; value: T } | Refused;

/** A figure that is shown. */
export function shown<T>(value: T): Refusable<T> {
  return { kind: 'shown', value };
}

/** A figure that is not shown. */
export function refused(reason: Refused['reason']): Refused {
  return { kind: 'refused', reason };
}
