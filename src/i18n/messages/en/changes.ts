/** What changed on the site from one day to another, on its page and in its feed. */
export const enChanges = {
  'changes.title': 'What changed',
  'changes.lead':
    'Changes to the {_rung_plural}, their wording, the sources, and the figures on this site, newest first.',
  'changes.description':
    'Changes to the {_rung_plural}, the wording, the sources, and the figures on this site, by date.',
  'changes.how':
    'Each entry compares what the pages showed on two days: the title, summary, duties, competencies, and promotion criteria of every {_rung}, the sources{pay, select, yes {, the medians,} other {}} and the pay ranges.{pay, select, yes { A median is listed if it moved by more than {share}.} other {}}',
  'changes.feed': 'Atom feed',
  'changes.feedText': 'Follow the changes in a feed reader:',
  'changes.feedTitle': '{site}: what changed',
  'changes.sinceTitle': 'Since {date}',
  'changes.now': 'What the pages show now, compared with what they showed on {date}.',
  'changes.since': 'Compared with {date}.',
  'changes.begins':
    'The record begins here, with {_tracks, select, several {{rungs, plural, one {# role} other {# roles}}} other {{rungs, plural, one {# {_rung}} other {# {_rung_plural}}}}} and {sources, plural, =0 {no sources} one {# source} other {# sources}}. Nothing was recorded before.',
  'changes.nothing': 'No recorded changes.',
  'changes.nothingSince': 'No recorded changes since {date}.',
  'changes.rungs': '{_Rung_plural}',
  'changes.added': 'New: {name}.',
  'changes.removed': 'Removed: {name}.',
  'changes.renamed': 'New title: {after} (was {before}).',
  'changes.sources': 'Sources',
  'changes.source': '{title} ({period})',
  'changes.source.undated': 'no date',
  'changes.moved': '{name}: {before} → {after}.',
  'changes.pay': 'Pay',
  'changes.pay.kind': '{name} ({currency}, {basis})',
  'changes.pay.place': '{name}, {place}: {before} → {after} ({share}).',
  'changes.pay.places':
    '{name}, by place: {count} of {compared, plural, one {# median} other {# medians}} moved, {span}. The largest move: {place}, {before} → {after}.',
  'changes.pay.span': '{low} to {high}',
  'changes.pay.added':
    '{name}: {count, plural, one {# place has a median} other {# places have a median}} that had none.',
  'changes.pay.removed':
    '{name}: {count, plural, one {# place no longer has a median} other {# places no longer have a median}}.',
  'changes.ranges': 'Pay ranges',
  'changes.range.changed': '{name}, {area}: {before} → {after}, effective {date}.',
  'changes.range.added': '{name}, {area}: {range}, effective {date}. New.',
  'changes.range.removed': '{name}, {area}: {range} is no longer set.',
  'changes.elsewhere': 'a place no longer listed',
  'changes.wording': 'Wording',
  'changes.wording.unknown': 'The earlier record has no wording in this language.',
  'changes.wording.count':
    '{before, plural, =0 {No line replaced or removed} one {# line replaced or removed} other {# lines replaced or removed}}, {after, plural, =0 {none new} other {# new}}.',
  'changes.wording.part': 'Part',
  'changes.wording.before': 'Before',
  'changes.wording.after': 'Now',
  'changes.part.summary': 'Summary',
  'changes.part.step': 'Step to: {name}',
  'changes.part.formerCompetency': 'A competency no longer listed',
} as const satisfies Record<string, string>;
