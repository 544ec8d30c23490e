/** The ladder: the matrix, what changes from rung to rung, the path, the sheet to print. */
export const enLadder = {
  'matrix.table': 'Competencies by {_rung}',
  'matrix.show': 'Show the {_rung}',
  'matrix.competency': 'Competency',
  'matrix.evidence': 'For example: {evidence}',
  'matrix.note':
    'The steps show proficiency: awareness, working, practitioner, expert. A bar at the left marks what decides the step to the next {_rung}. A framework is not a checklist: it says what good work looks like and does not add up to a score.',
  'matrix.byCompetency': 'One competency, every {_rung}',
  'matrix.ways': 'From {_rung_a} to a higher one',
  'matrix.sideways': 'Sideways and side by side',
  'matrix.promotion': 'What every promotion takes',
  'matrix.path': 'The whole way',
  'matrix.notice': 'Print it',
  'matrix.pick': 'Show the competency',
  'matrix.all': 'all',
  'ladders.title': '{family}: career ladder',
  'ladders.lead':
    '{competencies, plural, one {# competency} other {# competencies}} on {rungs, plural, one {# {_rung}} other {# {_rung_plural}}}: what can be seen, how well it is mastered, and how to show it.',
  'ladders.description':
    'The career ladder in {field}: {rungs, plural, one {# {_rung}} other {# {_rung_plural}}}, with the competencies of each, the proficiency expected, and every step up.',
  'ladders.notice': '{title}: {family}',
  'ladders.rungs': '{_Rung_plural}',
  'ladders.whole': 'Competencies, steps, and pay',
  'ladders.grid': 'The same grade in each family',
  'ladders.grade': 'Grade',
  'ladders.noGrade': 'No grade',
  'competency.title': '{name}, {_rung} by {_rung}',
  'competency.description':
    '{summary} What can be observed on each {_rung}, with the proficiency expected and an example of evidence.',
  'competency.table': '{name} by {_rung}',
  'competency.proficiency': 'Proficiency',
  'competency.statement': 'What can be seen',
  'competency.evidence': 'Example of evidence',
  'competency.decides': 'decides the step to {upper}',
  'competency.others': 'Other competencies',
  'competency.whole': 'All competencies side by side',
  'difference.title': 'From {lower} to {upper}',
  'difference.titleBeside': '{lowerTitle} and {upper} side by side',
  'difference.crumb': '{steps, plural, one {The step to {upper}} other {The way to {upper}}}',
  'difference.rungs': '{_Rung} {from} to {_rung} {to}',
  'difference.description':
    'From {lower} to {upper}: {step, select, none {} other {{step} more pay at the median, }}what changes in competencies, scope and duties, and what is asked for.',
  'difference.move': 'A move sideways or back',
  'difference.beside': 'Two jobs of the same grade',
  'difference.descriptionSideways':
    '{lowerTitle} and {upper} side by side: competencies, scope, duties, and pay.',
  'difference.question.pay': 'What the market pays for the {steps, plural, one {step} other {way}}',
  'difference.question.changes': 'What changes',
  'difference.question.outstanding': 'Against the other steps',
  'difference.money': 'about {amount} a year',
  'difference.bothMedians': '{lowerTitle}: {from} at the median. {upperTitle}: {to}.',
  'difference.answers': '{from, number} and {to, plural, one {# answer} other {# answers}}',
  'difference.count':
    '{deeper, plural, =0 {No competency goes deeper} one {# of {count} competencies goes deeper} other {# of {count} competencies go deeper}}{lessDeep, plural, =0 {} one {, less is asked of #} other {, less is asked of #}}{added, plural, =0 {} one {, # is new} other {, # are new}}{dropped, plural, =0 {} one {, # is no longer daily work} other {, # are no longer daily work}}{notAsked, plural, =0 {} one {, # is no longer asked for} other {, # are no longer asked for}}{same, plural, =0 {} one {, # stays at the same proficiency} other {, # stay at the same proficiency}}.',
  'difference.time':
    '{steps, plural, one {Typically {time} on the {_rung} below*.} other {Typically {time} in the job family*, over # steps.}}',
  'difference.outstanding':
    'The step from {lower} to {upper} is much larger than the others: {step}, where they are {smallest} to {largest}.',
  'difference.competencies': 'Competency by competency',
  'difference.noteSideways':
    'The steps show proficiency: awareness, working, practitioner, expert. The same proficiency can look different in another role.',
  'difference.note':
    'The steps show proficiency: awareness, working, practitioner, expert. A bar at the left marks those that decide the step to {upper}. The same proficiency can look different on a higher {_rung}.',
  'difference.change': 'Change',
  'difference.change.same': 'same',
  'difference.change.deeper': 'deeper',
  'difference.change.new': 'new',
  'difference.change.no-longer-daily': 'no longer daily work',
  'difference.change.less-deep': 'less is asked for',
  'difference.change.not-asked': 'no longer asked for',
  'difference.beside.question': 'How they differ',
  'difference.beside.column': 'Difference',
  'difference.beside.count':
    'Of {count, plural, one {# competency} other {# competencies}}, {same, plural, =0 {none is} one {# is} other {# are}} asked for alike. {lowerTitle}: more in {lowerMore, number}. {upperTitle}: more in {upperMore, number}.',
  'difference.beside.more': '{roleShort}: more',
  'difference.beside.only': 'only {roleShort}',
  'difference.beside.differs': 'different',
  'difference.beside.duties':
    '{same, plural, =0 {No duty is the same} one {# duty is the same} other {# duties are the same}}{changed, plural, =0 {} one {, and # is shared in another form} other {, and # are shared in another form}}.',
  'difference.notAsked': 'Not asked for',
  'difference.proficiency': '{from} to {toInside}',
  'difference.notDaily': 'Not daily work',
  'difference.footnote':
    '* {_ladder, select, own {Usual here, not a norm.} other {Typical of public ladders.}}',
  'difference.step': 'What the step is',
  'difference.duties': 'Duties',
  'difference.measured': 'measured',
  'difference.measure.target': 'other target',
  'difference.measure.dropped': 'no longer measured',
  'difference.pay': 'The step by city',
  'difference.payText':
    'The step in percent is national; only its money varies by city. The last column is what a raise of {percent} leaves missing.',
  'difference.payTextWay':
    'The way in percent is national; only its money varies by city. It is in pay of today: yearly raises are taken to keep pace with the market.',
  'difference.payMeasure':
    'Median base pay, {currencyName} a year, {month}; the {count} {_area_plural} with most jobs.',
  'difference.moneyColumn': 'Step',
  'difference.missingColumn': 'Missing after the raise',
  'difference.areas': '{_area_plural}',
  'difference.asked': 'What is asked for',
  'difference.criteria': 'Criteria',
  'difference.other': 'Other ways up',
  'difference.sameProficiency': '{level}{work, select, other {, in other work} same {}}',
  'difference.dutiesText':
    '{changed, plural, =0 {No duty goes on in another form} one {# duty goes on in another form} other {# duties go on in another form}}{same, plural, =0 {} other {, # as before}}{added, plural, =0 {} one {, # is new} other {, # are new}}{dropped, plural, =0 {} one {, # is no longer named} other {, # are no longer named}}. What is not named may still come up; it no longer makes the job.',

  'line.same': 'same',
  'line.changed': 'changed',
  'line.new': 'new',
  'line.no-longer': 'no longer',
  'path.title': 'The path, {_rung} by {_rung}',
  'path.text':
    'Years in the job family, added up from {_rung} to {_rung}, and median pay {inNation}. Total work experience is usually longer. Nobody is owed {_rung_a} after a number of years.',
  'path.start': 'Start',
  'path.after': 'after {time}*',
  'path.what': 'what changes',
  'path.step': '{step}, {difference} a year',
  'path.gap':
    '{reached, select, yes {a raise of {percent} covers it} other {a raise of {percent} leaves {rest} missing}}',
  'placePath.title': 'The way up {inPlace}',
  'placePath.titleTrack': '{title}: {track}',
  'placePath.text':
    'Years in the job family, added up from {_rung} to {_rung}, and median pay {inPlace}. Total work experience is usually longer. Nobody is owed {_rung_a} after a number of years.',
  'path.noPay':
    'Years in the job family, added up from {_rung} to {_rung}; total work experience is usually longer. Nobody is owed {_rung_a} after a number of years.',
  'placePath.noPay':
    'Years in the job family, added up from {_rung} to {_rung}; total work experience is usually longer. There is no estimate of pay {inPlace}.',
  'placePath.choose': 'From another {_rung}, or to another one',
  'placePath.from': 'From {lower}',
  'placePath.pay':
    '{from} to {to}, about {difference} more a year{promotions, plural, one {} other {, in pay of today: yearly raises are taken to keep pace with the market}}',
  'placePath.raises': 'After a raise of {percent}',
  'placePath.rest':
    '{reached, select, yes {{raised}, which reaches the median} other {{raised}, about {rest} short of the median}}',
  'placePath.difference': 'What changes on this {steps, plural, one {step} other {way}}',
  'gap.raise': 'raise of {percent}',
  'gap.raisedTo': 'to {amount}',
  'gap.short': '{points, plural, one {# point short} other {# points short}}',
  'gap.shortBy': 'about {amount} a year',
  'gap.covers': 'covers the step',
  'gap.today': 'in pay of today',
  'gap.assumption':
    'Over several steps everything is in pay of today: yearly raises are taken to keep pace with the market.',
  'gap.headline': 'A typical promotion raise ends about {amount} below the median {upper}',
  'gap.headlineCovered': 'A typical promotion raise reaches the median {upper}',
  'gap.headlineWay': 'From {lower} to {upper} the median rises by {step}, in pay of today',
  'gap.subtitle': 'Base pay {inNation}, {currencyName} a year, {month}, from median to median.',
  'gap.quoted': 'raise of {percent} on each promotion, {source}; an example.',
  'gap.alternative': '{headline}. {parts}.',
  'gap.rowStep': 'Step from median to median{interval, select, yes { (95% interval)} other {}}',
  'gap.rowRaise': 'Pay after a raise of {percent}',
  'gap.rowGap': 'What is missing',
  'gap.catchUp':
    'How long the rest takes depends on the yearly raise, if the market moves {marketMove} a year: {cases}. These are assumptions of ours, not measurements.',
  'gap.catchUpCase':
    '{kind, select, years {about {years, plural, one {# year} other {# years}}} moreThan {more than {years} years} other {never}} at {merit}',
  'gap.marketRatio':
    'Right after the raise, pay is {ratio} of the median on the level above (market ratio).',
  'notice.notAdvice': 'Not legal advice',
  'notice.notAdviceText':
    'Not legal advice, and no verdict on any employer. The lists say what each law asks in short; whom it binds and how stands in the law itself.',
  'notice.requirements': 'Requirements to advance',
  'notice.requirementsTo': 'To {upper}; typical time on this {_rung} {time}*',
  'notice.pay': 'Pay terms',
  'notice.market':
    'Market median {median} a year{half, select, none {} other {, half earn {half}}} ({basis}, {inNation}, {month}; {evidence}, {answers}).',
  'notice.range': 'Range of this employer',
  'notice.benefits': 'Benefits',
  'notice.status': 'Status (full or part time)',
  'notice.fill': 'for the employer to fill in',
  'notice.duties': 'Duties',
  'notice.access': 'Further advancement',
  'notice.accessNext':
    '{upperTitle}{step, select, none {} other {: {step} more at the median}}{time, select, none {} other {, typically after {time} in the job family*}}',
  'notice.checklists': 'What the law asks to be shown',
  'law.in-force': '{passed, select, yes {In force since {date}} other {In force from {date}}}',
  'law.transposition':
    '{passed, select, yes {Was due in national law by {date}} other {Due in national law by {date}}}',
  'law.first-report':
    '{passed, select, yes {First reports were due by {date}} other {First reports due by {date}}}',
  'law.note': '{when}: {note}',
  'law.asAt': 'As of {date}. Source:',
} as const;
