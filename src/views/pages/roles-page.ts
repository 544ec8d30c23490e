import { stepText } from '../../charts/shared/fractions.ts';
import type { MeasureLine } from '../sections/measure-lines.ts';
import { nationMeasure } from '../sections/measure-lines.ts';
import type { RungItem } from '../sections/rung-list.ts';
import { rungList } from '../sections/rung-list.ts';
import type { PageFrame } from '../site/page-frame.ts';
import { pageFrame, pageWords } from '../site/page-frame.ts';
import type { SiteModel } from '../site/site-model.ts';

interface RolesPage {
  frame: PageFrame;
  title: string;
  lead: string;
  measure: MeasureLine | null;
  items: RungItem[];
  /** The rungs side by side: one column a rung, the lowest first. */
  comparison: {
    title: string;
    heads: { label: string; href: string }[];
    rows: { label: string; cells: string[] }[];
  };
  exampleNote: string;
}

/** The list of roles, and the rungs side by side. */
export function rolesPage(model: SiteModel): RolesPage {
  const { language } = model;
  const { t } = language;
  const words = pageWords(model, 'roles');
  const { roles } = model;
  const missing = t('format.missing');
  const cellsOf = (cell: (role: (typeof roles)[number]) => string): string[] => roles.map(cell);
  return {
    frame: pageFrame(model, {
      path: '/roles/',
      title: words.title,
      description: words.description,
    }),
    title: words.title,
    lead: words.lead,
    measure: nationMeasure(model),
    items: rungList(model),
    comparison: {
      title: t('roles.compare'),
      heads: roles.map((role) => ({
        label: role.words.title,
        href: model.addresses.role(role.id),
      })),
      rows: [
        { label: t('roles.experience'), cells: cellsOf((role) => role.data.experience) },
        ...roles[0]!.data.scope.map(({ aspect }, index) => ({
          label: aspect,
          cells: cellsOf((role) => role.data.scope[index]?.text ?? missing),
        })),
        ...(roles.every((role) => role.step === null)
          ? []
          : [
              {
                label: t('column.step', {
                  interval: roles.some((role) => role.stepInterval) ? 'yes' : 'no',
                }),
                cells: cellsOf((role) =>
                  role.step === null
                    ? missing
                    : stepText(language.signedPercent(role.step), role.stepInterval, language),
                ),
              },
            ]),
      ],
    },
    exampleNote: t('pay.example'),
  };
}
