import { stepLabel } from '../../charts/ladder/ladder-data.ts';
import { stepText } from '../../charts/shared/fractions.ts';
import { marketStep, marketStepInterval } from '../../ladder/market-step.ts';
import type { MeasureLine } from '../sections/measure-lines.ts';
import { nationMeasure } from '../sections/measure-lines.ts';
import type { RungItem } from '../sections/rung-list.ts';
import { rungList } from '../sections/rung-list.ts';
import { familyModel } from '../site/family-model.ts';
import type { PageFrame } from '../site/page-frame.ts';
import { paidBelow } from '../site/ladder-ways.ts';
import { pageFrame, pageWords } from '../site/page-frame.ts';
import { untoldPay } from '../site/pay-phrases.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';

interface RolesPage {
  frame: PageFrame;
  title: string;
  lead: string;
  measure: MeasureLine | null;
  items: RungItem[];
  comparison: {
    title: string;
    /** One table a family; its name where there are several. */
    tables: (RungsSideBySide & { family: { id: string; name: string } | null })[];
  };
  exampleNote: string;
}

/** The rungs of a family: one column a rung, the lowest first. */
interface RungsSideBySide {
  heads: { label: string; href: string }[];
  rows: { label: string; cells: string[] }[];
}

/** The list of roles, and the rungs side by side. */
export function rolesPage(model: SiteModel): RolesPage {
  const { t } = model.language;
  const words = pageWords(model, 'roles');
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
      tables: model.project.ladder.families.map(({ id }) => {
        const family = familyModel(model, id);
        return {
          ...rungsSideBySide(family),
          family:
            family.familyId === null ? null : { id, name: model.entry('families', id).data.short },
        };
      }),
    },
    exampleNote: t('pay.example'),
  };
}

function rungsSideBySide(model: SiteModel): RungsSideBySide {
  const { roles, language, addresses } = model;
  const { t } = language;
  const missing = t('format.missing');
  const cellsOf = (cell: (role: LadderRole) => string): string[] => roles.map(cell);
  return {
    heads: roles.map((role) => ({ label: role.words.title, href: addresses.role(role.id) })),
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
              cells: cellsOf((role) => stepCell(model, role)),
            },
          ]),
    ],
  };
}

/** What a rung adds to the nearest one below it whose pay is known, and how many steps that spans. */
function stepCell(model: SiteModel, role: LadderRole): string {
  const { language } = model;
  const below = paidBelow(model, role);
  if (!below?.role.pay || role.pay === null) {
    return untoldPay(model, role) ?? language.t('format.missing');
  }
  const step = stepText(
    language.signedPercent(marketStep(below.role.pay, role.pay)),
    marketStepInterval(below.role.pay, role.pay),
    language,
  );
  return stepLabel(step, below, language);
}
