import { insideSentence } from '../../i18n/formats.ts';
import { unbrokenRanges } from '../../i18n/formats.ts';
import type { LawChecklist } from '../../islands/team/team-props.ts';
import { roleArguments } from '../../ladder/role-words.ts';
import { rangeLines, rangeSources } from '../sections/employer-range-words.ts';
import { lawChecklists } from '../sections/law-checklists.ts';
import { familyModel, ladderCrumbs, ladderPath, promotionLink } from '../site/family-model.ts';
import { ladderWay, nextRoles, rolesAbove, wayTime } from '../site/ladder-ways.ts';
import type { Link, PageFrame } from '../site/page-frame.ts';
import { pageFrame, pageWords } from '../site/page-frame.ts';
import {
  citedSources,
  medianInText,
  middleHalf,
  thinWords,
  untoldPayText,
} from '../site/pay-phrases.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';

/** A position on the notice. */
interface NoticeRung {
  id: string;
  title: string;
  summary: string;
  /** Of each step up; none on a highest rung. */
  requirements: { text: string; items: string[] }[];
  /** Null where no survey tells it. */
  market: string | null;
  /** Ranges of this employer; empty where it has published none, and fills them in. */
  ranges: string[];
  thin: string | null;
  duties: string[];
  access: Link[];
  /** Where a highest rung leads all the same, as its own page says; inline HTML. */
  onward: { title: string; items: string[] }[];
}

interface NoticePage {
  frame: PageFrame;
  title: string;
  lead: string;
  /** What to know first; null where content/ says nothing of it. */
  noteHtml: string | null;
  /** To what every promotion takes; null where content/ says nothing of it. */
  promotion: Link | null;
  rungs: NoticeRung[];
  checklists: LawChecklist[];
  sources: Link[];
}

/** The career progression notice of all rungs, or of those of one family, made from the same content as the pages of the roles. */
export function noticePage(site: SiteModel, familyId?: string): NoticePage {
  const model = familyId === undefined ? site : familyModel(site, familyId);
  const { roles } = model;
  const words = pageWords(model, 'career-progression-notice');
  const { body: note } = model.entry('pages', 'career-progression-notice');
  const family = model.familyId && model.entry('families', model.familyId).data.short;
  const title = family
    ? model.language.t('ladders.notice', { title: words.title, family })
    : words.title;
  return {
    frame: pageFrame(model, {
      path: `${ladderPath(model)}career-progression-notice/`,
      title,
      description: family ? `${family}. ${words.description}` : words.description,
      above: ladderCrumbs(model),
      crumb: words.title,
    }),
    title,
    lead: words.lead,
    noteHtml: note.trim() === '' ? null : model.markdown(note),
    promotion: promotionLink(model),
    rungs: roles.map((role) => noticeRung(model, role)),
    checklists: lawChecklists(model, 'career-progression'),
    sources: citedSources(model, [
      ...new Set([
        ...roles.flatMap(({ pay }) => pay?.sourceIds ?? []),
        ...rangeSources(model, roles),
      ]),
    ]),
  };
}

function noticeRung(model: SiteModel, role: LadderRole): NoticeRung {
  const { t } = model.language;
  const { career } = role.data;
  const above = rolesAbove(model, role);
  return {
    id: role.id,
    title: role.words.title,
    summary: role.data.summary,
    requirements: nextRoles(model, role).map((next) => {
      const step = model.entry('transitions', ladderWay(model, role, next).id).data;
      return {
        text: t('notice.requirementsTo', {
          ...roleArguments('upper', next.words),
          time: step.typicalTime,
        }),
        items: step.criteria,
      };
    }),
    market: marketText(model, role),
    ranges: rangeLines(model, role),
    thin: thinWords(model, role.pay?.thin ?? [])?.long ?? null,
    duties: role.data.responsibilities.map(({ text }) => text),
    access: above.map((upper) => accessLink(model, role, upper)),
    onward:
      above.length > 0 || career === undefined
        ? []
        : (['sideways', 'to'] as const).map((way) => ({
            title: t(`role.career.${way}`),
            items: career[way].map((item) => model.inlineMarkdown(item)),
          })),
  };
}

function marketText(model: SiteModel, role: LadderRole): string | null {
  const { language, atlas } = model;
  const { t } = language;
  const { pay } = role;
  if (pay === null) return untoldPayText(model, role);
  return t('notice.market', {
    median: medianInText(model, pay),
    half: unbrokenRanges(middleHalf(model, pay) ?? 'none'),
    basis: t(`basis.${pay.basis}`),
    inNation: model.inPlace(atlas.nation),
    month: language.month(pay.referenceDate),
    evidence: insideSentence(t(`evidence.${pay.evidence}`), model.locale),
    answers: t('pay.answers', { n: pay.n ?? 0 }),
  });
}

function accessLink(model: SiteModel, role: LadderRole, upper: LadderRole): Link {
  const { language, addresses } = model;
  return {
    label: language.t('notice.accessNext', {
      ...roleArguments('upper', upper.words),
      time: wayTime(model, ladderWay(model, role, upper)),
    }),
    href: addresses.difference(role.id, upper.id),
  };
}
