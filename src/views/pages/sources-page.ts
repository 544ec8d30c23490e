import { ageLimit, freshness } from '../../pay/age.ts';
import type { Source } from '../../schemas/source.ts';
import type { Link, PageFrame } from '../site/page-frame.ts';
import { pageFrame, pageWords } from '../site/page-frame.ts';
import { evidenceWord } from '../site/pay-phrases.ts';
import type { SiteModel } from '../site/site-model.ts';
import { dataFiles, surveyFiles } from '../sections/data-files.ts';

interface SourceEntry {
  id: string;
  title: string;
  address: string;
  facts: { term: string; text: string; href?: string }[];
  caveats: string[];
  /** Past its freshness budget. */
  stale: boolean;
}

interface SourcesPage {
  frame: PageFrame;
  title: string;
  lead: string;
  caveatsWord: string;
  sources: SourceEntry[];
  files: { title: string; text: string; links: (Link & { file: string })[] };
}

/** Where every figure comes from, and the files to take along. */
export function sourcesPage(model: SiteModel): SourcesPage {
  const { t } = model.language;
  const words = pageWords(model, 'sources');
  return {
    frame: pageFrame(model, {
      path: '/sources/',
      title: words.title,
      description: words.description,
    }),
    title: words.title,
    lead: words.lead,
    caveatsWord: t('sources.caveats'),
    sources: model.project.sources.map((source) => sourceEntry(model, source)),
    files: {
      title: t('sources.files'),
      text: t('sources.filesText', { languages: model.project.site.locales.length }),
      links: [
        ...dataFiles(model).map((file) => ({
          file: `${file}.csv`,
          label: t(`sources.file.${file}`),
          href: model.addresses.file(`/data/${file}.csv`),
        })),
        ...surveyFiles(model).map((link) => ({ ...link, file: `${link.file}.csv` })),
      ],
    },
  };
}

function sourceEntry(model: SiteModel, source: Source): SourceEntry {
  const { language, text, project } = model;
  const { t } = language;
  const age = freshness(source, project.site.asOf);
  const date = language.date(project.site.asOf);
  const limit = age.kind === 'undated' ? null : ageLimit(age.months, source.accepted ?? null);
  const facts: SourceEntry['facts'] = [
    { term: t('sources.publisher'), text: text(source.publisher), href: source.address },
    { term: t('sources.period'), text: text(source.period) },
    { term: t('sources.licence'), text: text(source.licence) },
  ];
  if (source.basis) facts.push({ term: t('sources.basis'), text: t(`basis.${source.basis}`) });
  if (source.evidence)
    facts.push({ term: t('sources.evidence'), text: evidenceWord(language, source.evidence) });
  if (age.kind !== 'undated' && source.referenceDate !== null) {
    const key = age.kind === 'stale' ? 'sources.staleText' : 'sources.freshText';
    facts.push({
      term: t('sources.fresh'),
      text: t(key, {
        months: age.months,
        budget: age.budgetMonths,
        date,
        reference: language.month(source.referenceDate),
      }),
    });
  }
  if (source.accepted && limit?.kind !== 'refused') {
    facts.push({ term: t('sources.accepted'), text: text(source.accepted) });
  }
  facts.push({ term: t('sources.cite'), text: text(source.cite) });
  return {
    id: source.id,
    title: text(source.title),
    address: source.address,
    facts,
    caveats: source.caveats.map(text),
    stale: age.kind === 'stale',
  };
}
