import type { Link } from '../site/page-frame.ts';
import { inLine } from '../site/page-frame.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';

interface Pair {
  term: string;
  text: string;
}

/** A name with what belongs to it in inline HTML. */
interface HtmlPair {
  term: string;
  html: string;
}

/** What a reader looks up about a role at a later moment: empty lists and null where the role does not say. */
export interface RoleDetails {
  tools: HtmlPair[];
  conditions: HtmlPair[];
  /** Other titles by branch of business, and what is different there. */
  branches: { name: string; titles: string; lines: Pair[] }[];
  /** Whether any branch tells more than its titles. */
  branchesDiffer: boolean;
  /** Where people come from, jobs beside it, and where it leads; inline HTML. */
  career: { title: string; items: string[] }[];
  variablePayHtml: string | null;
  resume: string[];
  mistakes: string[];
  /** Guides with their items in inline HTML. */
  guides: { id: string; title: string; items: string[] }[];
  /** The page of interview questions; null where there is none. */
  interview: Link | null;
  /** Whether the role says anything to whoever applies for it. */
  application: boolean;
  /** What a reader finds in each folded part, by its id. */
  hints: Readonly<Record<'branches' | 'tools' | 'career', string>>;
}

/** What a role says of itself besides its work, pay, and next step. */
export function roleDetails(model: SiteModel, role: LadderRole): RoleDetails {
  const { t } = model.language;
  const { data } = role;
  const { career } = data;
  const pairs = (list: { name: string; text: string }[] = []): HtmlPair[] =>
    list.map(({ name, text }) => ({ term: name, html: model.inlineMarkdown(text) }));
  const branches = data.alsoCalled.map(({ branch, titles, work, measures }) => ({
    name: branch,
    titles: titles.join(', '),
    lines: [
      ...(work === undefined ? [] : [{ term: t('role.branch.work'), text: work }]),
      ...(measures === undefined ? [] : [{ term: t('role.measures'), text: measures }]),
    ],
  }));
  const [tools, conditions] = [pairs(data.tools), pairs(data.conditions)];
  const ways = career
    ? ([
        ['from', career.from],
        ['sideways', career.sideways],
        ['to', career.to],
      ] as const)
    : [];
  const { resume = [], mistakes = [], guides = [], interview } = data;
  return {
    tools,
    conditions,
    branches,
    branchesDiffer: branches.some(({ lines }) => lines.length > 0),
    career: ways.map(([way, items]) => ({
      title: t(`role.career.${way}`),
      items: items.map((item) => model.inlineMarkdown(item)),
    })),
    variablePayHtml: data.variablePay ? model.markdown(data.variablePay) : null,
    resume,
    mistakes,
    guides: guides.map(({ id, title, items }) => ({
      id,
      title,
      items: items.map((item) => model.inlineMarkdown(item)),
    })),
    application: resume.length + mistakes.length > 0 || interview !== undefined,
    interview: interview
      ? { label: t('interview.link'), href: interviewAddress(model, role.id) }
      : null,
    hints: {
      branches: inLine(branches.map(({ name }) => name)),
      tools: inLine([...tools, ...conditions].map(({ term }) => term)),
      career: inLine(ways.map(([way]) => t(`role.career.${way}`))),
    },
  };
}

/** Address of the interview questions for a role. */
export function interviewAddress(model: Pick<SiteModel, 'addresses'>, roleId: string): string {
  return model.addresses.page(`/roles/${roleId}/interview/`);
}
