/**
 * Throws a RangeError that names the argument and its value unless the value is a finite number.
 */
export function checkFinite(name: string, value: number): void {
  if (!Number.isFinite(value)) {
    throw new RangeError(`${name} must be a finite number, received ${String(value)}`);
  }
}

/**
 * Throws a RangeError that names the argument and its value unless the value is finite and above 0.
 */
export function checkPositive(name: string, value: number): void {
  if (!(Number.isFinite(value) && value > 0)) {
    throw new RangeError(`${name} must be a finite number above 0, received ${String(value)}`);
  }
}

/**
 * Throws a RangeError that names the argument and its value unless the value is a whole number of
 * at least `minimum`.
 */
export function checkWhole(name: string, value: number, minimum: number): void {
  if (!(Number.isSafeInteger(value) && value >= minimum)) {
    throw new RangeError(
      `${name} must be a whole number of at least ${minimum}, received ${String(value)}`,
    );
  }
}

/**
 * Throws a RangeError that names the argument and its value unless the value is between 0 and 1,
 * both included.
 */
export function checkShare(name: string, value: number): void {
  if (!(value >= 0 && value <= 1)) {
    throw new RangeError(`${name} must be between 0 and 1, received ${String(value)}`);
  }
}
