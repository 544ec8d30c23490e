import type { Addresses } from '../../i18n/addresses.ts';
import type { Evidence } from '../../schemas/pay-statistic.ts';

/** Where the method page tells how figures of a class of evidence are made. */
export function hrefOfEvidence(addresses: Addresses, evidence: Evidence): string {
  return addresses.method(evidence === 'estimated' ? 'estimate' : 'evidence');
}
