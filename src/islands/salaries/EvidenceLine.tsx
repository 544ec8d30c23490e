import { EvidenceSwatch } from '../../charts/shared/EvidenceSwatch.tsx';
import type { Evidence } from '../../schemas/evidence.ts';
import type { NamedView, SalariesContext } from './salaries-context.ts';
import { isOfRung } from './salaries-view.ts';

/** The classes of evidence that a view shows, each with its sample; a word leads to how it is made. */
export function EvidenceLine({ view, context }: { view: NamedView; context: SalariesContext }) {
  const { language, props } = context;
  const items: [Evidence, number, string][] = isOfRung(view.measure)
    ? [
        ['estimated', view.role.rung, language.t('figure.evidence.estimatedPlaces')],
        ['observed', view.role.rung, props.nation.short],
      ]
    : [
        [
          'published',
          props.roles.find(({ id }) => id === props.first.rung)!.rung,
          language.t(`basis.${view.nation.basis}`),
        ],
      ];
  return (
    <p className="evidence-line">
      {items.map(([evidence, rung, text]) => (
        <span className="evidence" key={evidence}>
          <EvidenceSwatch evidence={evidence} rung={rung} />
          <a href={props.evidence[evidence].href}>{props.evidence[evidence].word}</a>: {text}
        </span>
      ))}
    </p>
  );
}
