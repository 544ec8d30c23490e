/** The way up: what becomes of each line, and the path in a place. */
export const enWay = {
  'line.same': 'same',
  'line.changed': 'changed',
  'line.new': 'new',
  'line.no-longer': 'no longer',
  'difference.sameProficiency': '{level}{work, select, other {, in other work} same {}}',
  'difference.dutiesText':
    '{changed, plural, =0 {No duty goes on in another form} one {# duty goes on in another form} other {# duties go on in another form}}{same, plural, =0 {} other {, # as before}}{added, plural, =0 {} one {, # is new} other {, # are new}}{dropped, plural, =0 {} one {, # is no longer named} other {, # are no longer named}}. What is not named may still come up; it no longer makes the job.',
  'matrix.pick': 'Show the competency',
  'matrix.all': 'all',
  'path.step': '{step}, {difference} a year',
  'path.inCity': 'The same in a city of your choice',
  'path.gap':
    '{reached, select, yes {a raise of {percent} covers it} other {a raise of {percent} leaves {rest} missing}}',
  'placePath.title': 'The way up {inPlace}',
  'placePath.text':
    'Typical time, added up from rung to rung, and median pay {inPlace}. Nobody is owed a rung after a number of years.',
  'placePath.noPay':
    'Typical time, added up from rung to rung. There is no estimate of pay {inPlace}.',
  'placePath.choose': 'From another rung, or to another one',
  'placePath.from': 'From {lower}',
  'placePath.pay': '{from} to {to}, about {difference} more a year',
  'placePath.raises':
    'After {promotions, plural, one {a raise of {percent}} other {# raises of {percent}}}',
  'placePath.rest':
    '{reached, select, yes {{raised}, which reaches the median} other {{raised}, about {rest} short of the median}}',
  'placePath.difference': 'What changes on this {steps, plural, one {step} other {way}}',
  'finder.label': 'Choose a city: all {count, number} areas, by state',
} as const;
