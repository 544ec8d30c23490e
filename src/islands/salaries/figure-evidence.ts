import type { FigureEvidence } from '../../charts/shared/figure-evidence.ts';
import type { Evidence } from '../../schemas/evidence.ts';
import type { NamedView, SalariesContext } from './salaries-context.ts';
import { isOfRung } from './salaries-view.ts';

/** The classes of evidence that a view shows, each with its sample and where it is explained. */
export function figureEvidence(view: NamedView, context: SalariesContext): FigureEvidence[] {
  const { language, props } = context;
  const item = (evidence: Evidence, rung: number, text: string): FigureEvidence => ({
    evidence,
    rung,
    text,
    ...props.evidence[evidence],
  });
  if (isOfRung(view.measure)) {
    const { rung } = view.role;
    return [
      item('estimated', rung, language.t('figure.evidence.estimatedPlaces')),
      item('observed', rung, props.nation.short),
    ];
  }
  const { rung } = props.roles.find(({ id }) => id === props.first.rung)!;
  return [item('published', rung, language.t(`basis.${view.nation.basis}`))];
}
