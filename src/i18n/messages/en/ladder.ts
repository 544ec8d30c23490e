/** The ladder: the matrix, what changes from rung to rung, the path, the sheet to print. */
export const enLadder = {
  'matrix.table': 'Competencies by {_rung}',
  'matrix.show': 'Show {_rung}',
  'matrix.competency': 'Competency',
  'matrix.evidence': 'For example: {evidence}',
  'matrix.note':
    'The scale shows proficiency: {levels}. A bar on the left marks what decides promotion to the next {_rung}. This is not a checklist and does not add up to a score: it describes good work.',
  'matrix.byCompetency': 'One competency, every {_rung}',
  'matrix.ways': 'Paths up from each {_rung}',
  'matrix.sideways': 'Lateral moves',
  'matrix.promotion': 'What every promotion takes',
  'matrix.path': 'The full path',
  'matrix.notice': 'Printable form',
  'matrix.pick': 'Show competency',
  'matrix.all': 'all',
  'ladders.title': '{family}: career ladder',
  'ladders.lead':
    '{competencies, plural, one {# competency} other {# competencies}} {_tracks, select, several {in {rungs, plural, one {# role} other {# roles}}} other {at {rungs, plural, one {# {_rung}} other {# {_rung_plural}}}}}: what good work looks like, how proficient you need to be, and how to prove it.',
  'ladders.description':
    'The career ladder in {field}: {_tracks, select, several {{rungs, plural, one {# role} other {# roles}}} other {{rungs, plural, one {# {_rung}} other {# {_rung_plural}}}}}, with the competencies of each, the proficiency expected, and every step up.',
  'ladders.notice': '{title}: {family}',
  'ladders.rungs': '{_Rung_plural}',
  'ladders.whole':
    '{paid, select, no {Competencies and steps} other {Competencies, steps, and pay}}',
  'ladders.grid': 'The same grade in each family',
  'ladders.grade': 'Grade',
  'ladders.noGrade': 'No grade',
  'whole.title': '{family, select, none {The whole ladder} other {{family}: the whole ladder}}',
  'whole.crumb': 'The whole ladder',
  'whole.lead':
    '{_tracks, select, several {{rungs, plural, one {# role} other {# roles}}} other {{rungs, plural, one {# {_rung}} other {# {_rung_plural}}}}} in full: duties, competencies, measures, {paid, select, no {} other {pay, }}and what each step up requires. On paper, every {_rung} starts on a new page.',
  'whole.contents': 'Contents',
  'whole.competencies': 'What each competency is about',
  'whole.print': 'Print the whole ladder',
  'competency.title': '{name}, {_rung} by {_rung}',
  'competency.headTitle': '{name}: what {rolePlural} need, {_rung} by {_rung}',
  'competency.description': '{summary} What it looks like at each {_rung}.',
  'competency.table': '{name} by {_rung}',
  'competency.statement': 'What it looks like',
  'competency.decides': 'decides promotion to {upper}',
  'competency.others': 'Other competencies',
  'competency.whole': 'All competencies side by side',
  'difference.title': 'From {lower} to {upper}',
  'difference.titleBeside': '{lowerTitle} and {upper}, side by side',
  'difference.crumb': '{steps, plural, one {Promotion to {upper}} other {The path to {upper}}}',
  'difference.rungs': '{_Rung} {from} to {_rung} {to}',
  'difference.description':
    'From {lower} to {upper}: {step, select, none {what changes in the job and what promotion requires} other {what changes in the job, what promotion requires, and {step} more pay at the median}}.',
  'difference.move': 'A lateral move',
  'difference.beside': 'Two jobs at the same grade',
  'difference.descriptionSideways':
    '{lowerTitle} and {upper} side by side: {paid, select, no {competencies, scope, and duties} other {competencies, scope, duties, and pay}}.',
  'difference.question.pay': 'What the {steps, plural, one {step} other {whole path}} is worth',
  'difference.question.changes': 'What changes',
  'difference.question.outstanding': 'Compared with the other steps',
  'difference.money': 'about {amount} a year',
  'difference.bothMedians': '{lowerTitle}: {from} at the median. {upperTitle}: {to}.',
  'difference.answers': '{from, number} and {to, plural, one {# response} other {# responses}}',
  'difference.count':
    '{deeper, plural, =0 {None of the {count} competencies calls for more proficiency} one {# of {count} competencies calls for more proficiency} other {{all, select, yes {All {deeper, number}} other {{deeper, number} of {count}}} competencies call for more proficiency}}{lessDeep, plural, =0 {} one {; # calls for less} other {; # call for less}}{notAsked, plural, =0 {} one {; # is no longer required} other {; # are no longer required}}{same, plural, =0 {} one {; # stays the same} other {; # stay the same}}.{added, plural, =0 {} one { Of the {count, number}, # becomes part of daily work.} other { Of the {count, number}, # become part of daily work.}}{dropped, plural, =0 {} one { Of the {count, number}, # is no longer part of daily work.} other { Of the {count, number}, # are no longer part of daily work.}}',
  'difference.time':
    '{steps, plural, one {Usually {time} at the {_rung} below*.} other {Usually {time} from the starting {_rung}*, with # promotions.}}',
  'difference.outstanding':
    'The step from {lower} to {upper} is much larger than the others: {step}, compared with {others}.',
  'difference.competencies': 'Competency by competency',
  'difference.noteSideways':
    'The scale shows proficiency: {levels}. The same proficiency can look different in another role.',
  'difference.note':
    'The scale shows proficiency: {levels}. A bar on the left marks what decides promotion to {upper}.',
  'difference.change': 'Change',
  'difference.change.same': 'same',
  'difference.change.deeper': 'more',
  'difference.change.asked': 'now required',
  'difference.change.new': 'now daily work',
  'difference.change.no-longer-daily': 'no longer daily work',
  'difference.change.less-deep': 'less',
  'difference.change.not-asked': 'no longer required',
  'difference.beside.question': 'How they differ',
  'difference.beside.column': 'Difference',
  'difference.beside.count':
    'Of {count, plural, one {# competency} other {# competencies}}, {same, plural, =0 {none is} one {# is} other {# are}} required equally. {lowerTitle}: more in {lowerMore, number}. {upperTitle}: more in {upperMore, number}.',
  'difference.beside.more': '{roleShort}: more',
  'difference.beside.only': 'only {roleShort}',
  'difference.beside.differs': 'different',
  'difference.beside.duties':
    '{same, plural, =0 {No duty is the same} one {# duty is the same} other {# duties are the same}}{changed, plural, =0 {} one {, and # is shared in another form} other {, and # are shared in another form}}.',
  'difference.otherCompetencies': 'The other competencies',
  'difference.notAsked': 'Not required',
  'difference.proficiency': '{from} → {toInside}',
  'difference.proficiencyBeside': '{to}, not {fromInside}',
  'difference.notDaily': 'Not daily work',
  'difference.footnote':
    '* {_ladder, select, own {Usual here, not a rule.} other {An example worked out from published career ladders, not a rule.}}',
  'difference.step': '{kind, select, up {What the promotion means} other {What the move means}}',
  'difference.duties': 'Duties',
  'difference.measured': 'measured',
  'difference.measure.changed': 'whose figure changes',
  'difference.measure.new': 'listed from this level on',
  'difference.pay': 'The step by city',
  'difference.payText':
    'The percentage is national; only the amount varies by city. The last column is how far short of the next median a raise of {percent} leaves you.',
  'difference.payTextWay':
    'The percentage is national; only the amount varies by city. All amounts are at today’s pay, assuming annual raises keep pace with the market.',
  'difference.payMeasure':
    'Median base pay, {currencyName} a year, {month}; the {count} {_area_plural} with the most jobs.',
  'difference.moneyColumn': 'Step',
  'difference.missingColumn': 'Shortfall after the raise',
  'difference.areas': '{_area_plural}',
  'difference.asked': '{kind, select, up {What promotion requires} other {What the move requires}}',
  'difference.criteria': 'Criteria',
  'difference.other': 'Other ways',
  'difference.sameProficiency': '{level}{work, select, other {; the work differs} same {}}',
  'difference.dutiesText':
    '{changed, plural, =0 {No duty changes} one {# duty changes} other {# duties change}}{same, plural, =0 {} one {, # stays the same} other {, # stay the same}}{added, plural, =0 {} one {, # is new} other {, # are new}}{dropped, plural, =0 {} one {, # is no longer listed} other {, # are no longer listed}}. A duty that is not listed may still come up.',

  'line.same': 'same',
  'line.changed': 'changed',
  'line.new': 'new',
  'line.no-longer': 'not listed at this level',
  'path.title': 'The path, {_rung} by {_rung}',
  'path.text':
    'Years in this profession, added up from {_rung} to {_rung}, and median pay {inNation}. Time alone does not guarantee promotion.',
  'path.start': 'Start',
  'path.after': 'after {time}*',
  'path.what': 'what changes',
  'path.step': '{step}, {difference} a year',
  'path.gap':
    '{reached, select, yes {a raise of {percent} covers it} other {a raise of {percent} leaves you {rest} short}}',
  'placePath.title': 'The way up {inPlace}',
  'placePath.titleTrack': '{title}: {track}',
  'placePath.text':
    'Years in this profession, added up from {_rung} to {_rung}, and median pay {inPlace}. Time alone does not guarantee promotion.',
  'path.noPay':
    'Years in this profession, added up from {_rung} to {_rung}. Time alone does not guarantee promotion.',
  'placePath.noPay':
    'Years in this profession, added up from {_rung} to {_rung}. There is no estimate of pay {inPlace}.',
  'placePath.choose': 'Other paths',
  'placePath.from': 'From {lower}',
  'placePath.pay':
    '{from} to {to}, about {difference} more a year{promotions, plural, one {} other {, at today’s pay, assuming annual raises keep pace with the market}}',
  'placePath.raises': 'After a raise of {percent}',
  'placePath.rest':
    '{reached, select, yes {{raised}, which reaches the median} other {{raised}, about {rest} short of the median}}',
  'placePath.difference':
    'What changes {steps, plural, one {with this promotion} other {along this path}}',
  'gap.raise': 'raise of {percent}',
  'gap.raisedTo': 'to {amount}',
  'gap.shortBy': 'about {amount} a year',
  'gap.covers': 'covers the step',
  'gap.today': 'at today’s pay',
  'gap.assumption':
    'Over several steps, all amounts are at today’s pay, assuming annual raises keep pace with the market.',
  'gap.headline':
    'After a typical promotion raise you are still about {amount} below the median {upper}',
  'gap.headlineCovered': 'A typical promotion raise reaches the median {upper}',
  'gap.headlineWay': 'The median {upper} earns {step} more than the median {lower}',
  'gap.subtitle': 'Base pay {inNation}, {currencyName} a year, {month}, from median to median.',
  'gap.quoted': 'raise of {percent} at each promotion, {source}; an example.',
  'gap.alternative': '{headline}. {parts}.',
  'gap.rowStep':
    'Step from median to median{interval, select, yes { (95% confidence interval)} other {}}',
  'gap.rowRaise': 'Pay after a raise of {percent}',
  'gap.rowGap': 'Shortfall',
  'gap.catchUp':
    'How long it takes to catch up depends on the annual raise. If the market moves {marketMove} a year, pay reaches the median {cases}. These are our assumptions, not measurements.',
  'gap.catchUpCase':
    '{kind, select, years {after about {years, plural, one {# year} other {# years}}} moreThan {after more than {years} years} other {never}} at {merit}',
  'gap.marketRatio':
    'Right after the raise, pay is {ratio} times the median at the {_rung} above (market ratio).',
  'notice.notAdvice': 'Not legal advice',
  'notice.notAdviceText':
    'Not legal advice, and not a verdict on any employer. These are summaries: check each law for who is covered and how.',
  'notice.requirements': 'Requirements to advance',
  'notice.requirementsTo': 'To {upper}; usual time at this {_rung} {time}*',
  'notice.pay': 'Pay terms',
  'notice.comparison': 'For comparison, not the employer’s terms',
  'notice.market':
    'Market median {median} a year{half, select, none {} other {; half earn {half}}} ({basis}, {inNation}, {month}; {evidence}, {answers}).',
  'notice.range': '{_ladder, select, own {Pay range} other {This employer’s range}}',
  'notice.benefits': 'Benefits',
  'notice.status': 'Status (full or part time)',
  'notice.fill': 'to be filled in by the employer',
  'notice.duties': 'Duties',
  'notice.access': 'Further advancement',
  'notice.accessNext':
    '{upperTitle}{time, select, none {} other {, usually {time} after reaching the current {_rung}*}}',
  'notice.checklists': 'What these laws require, where they apply',
  'law.in-force': '{passed, select, yes {In force since {date}} other {In force from {date}}}',
  'law.transposition':
    '{passed, select, yes {Member states had to write it into national law by {date}} other {Member states must write it into national law by {date}}}',
  'law.first-report':
    '{passed, select, yes {First reports were due by {date}} other {First reports due by {date}}}',
  'law.note': '{when}. {note}',
  'law.asAt': 'As of {date}. Source:',
} as const;
