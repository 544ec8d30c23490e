/** The personal plan. */
export const enPlan = {
  'plan.from': 'Current {_rung}',
  'plan.to': 'Target {_rung}',
  'plan.view': 'Filled in by',
  'plan.view.self': 'employee',
  'plan.view.manager': 'manager',
  'plan.name': 'Name, if you want one on the plan',
  'plan.review': 'Next review',
  'plan.review.none': 'No date is set for the next review.',
  'plan.review.on': 'Next review: {date}.',
  'plan.review.ahead': 'Next review: {date}, in {days, plural, one {# day} other {# days}}.',
  'plan.review.today': 'The next review is today.',
  'plan.review.past': 'The review date, {date}, has passed. Set the next one.',
  'plan.way': 'From {from} to {to}',
  'plan.first': 'What to work on first',
  'plan.firstNote':
    'Up to five of the competencies that decide promotion, lowest rating first, each with what to show next. Something to talk about, not a score.',
  'plan.first.unrated':
    'Nothing is rated yet. Rate the competencies below, and the ones you practice least will come first.',
  'plan.first.done':
    'You usually do everything that decides this promotion already. Next, collect the evidence listed at the end, under “What promotion requires”.',
  'plan.first.there': 'Already there: {competencies}.',
  'plan.pay':
    '{place}: the median is {from} at your current {_rung} and {to} at the target {_rung}{estimated, select, yes { (our estimate)} other {}}.',
  'plan.payUntold':
    '{_answers, select, public {Too few survey responses to show pay for this step} other {There is no survey data for this step}}: {rungs}.',
  'plan.rating.none': 'not rated yet',
  'plan.rating.not-yet': 'not yet',
  'plan.rating.sometimes': 'sometimes',
  'plan.rating.usually': 'usually',
  'plan.rating.others-learn': 'always, and teach it to others',
  'plan.rate': 'Competency by competency',
  'plan.rateNote':
    'The lines under each competency state what the target {_rung} requires. Say how often they are true of your work today. A bar on the left marks what decides promotion.',
  'plan.question': 'How often do you do this now?',
  'plan.clear': 'Clear',
  'plan.onPresent': 'At your current {_rung}: {statement}',
  'plan.more': 'Evidence, and your current {_rung}',
  'plan.notDaily': 'At the target {_rung} this is not part of the daily job.',
  'plan.deciding': 'Decides promotion',
  'plan.example': 'Evidence, for example: {evidence}',
  'plan.notes': 'Dated notes: {count}',
  'plan.note.day': 'Date',
  'plan.note.text': 'What happened, and who can confirm it',
  'plan.note.add': 'Add the note',
  'plan.note.remove': 'Remove',
  'plan.note.missing': 'A note needs a day and a text.',
  'plan.note.full':
    'A plan holds up to {most} notes. Remove one you can spare; the text in the field is still there.',
  'plan.files': 'Save and share',
  'plan.save': 'Save to a file',
  'plan.open': 'Open a file',
  'plan.openSaved': 'Open a plan you saved',
  'plan.openOther': 'Compare with another plan',
  'plan.print': 'Print',
  'plan.share': 'Make a link',
  'plan.startOver': 'Start over',
  'plan.undo': 'Back to the previous plan',
  'plan.keep': 'Save this plan in this browser',
  'plan.keepNote':
    'Off until you turn it on. Anyone who uses this browser can then read the plan; turning it off deletes the saved copy.',
  'plan.kept.other':
    'This browser has another saved plan. It stays as it is until you choose, and changes on this page are not saved.',
  'plan.kept.unreadable':
    'This browser has a saved plan that this page cannot read. It stays as it is until you choose.',
  'plan.kept.back': 'Go to the saved plan',
  'plan.kept.replace': 'Save this plan instead',
  'plan.kept.download': 'Download the saved copy',
  'plan.kept.delete': 'Delete the saved copy',
  'plan.link': 'Link to this plan',
  'plan.link.note':
    'The link contains the whole plan, notes included: anyone who has the link can read it. It is not sent to any server.',
  'plan.link.copy': 'Copy',
  'plan.saved': 'Saved as {file} in your downloads.',
  'plan.opened': 'Opened: {file}.',
  'plan.opened.unknown':
    'This ladder has no {ids}; the plan, and any file you save, keeps what it says about that.',
  'plan.opened.link': 'Opened from the link.',
  'plan.cleared': 'The plan is empty again. You can undo this.',
  'plan.restored': 'This is the previous plan.',
  'plan.copied': 'Link copied.',
  'plan.dismiss': 'Close',
  'plan.subject.link': 'The link',
  'plan.subject.kept': 'The saved plan',
  'plan.fault.too-large':
    '{subject}: larger than 1 MB, the most this page opens. A plan is far smaller. Nothing on this page has changed.',
  'plan.fault.unreadable':
    '{subject}: it cannot be read because it is damaged or cut short. Nothing on this page has changed.',
  'plan.fault.not-a-plan':
    '{subject}: this is not a plan saved on this page. Nothing on this page has changed.',
  'plan.fault.other-version':
    '{subject}: saved in version {version} of the format; this page reads version {known}. Reload the page, or open it where it was saved. Nothing on this page has changed.',
  'plan.fault.damaged':
    '{subject}: this is a plan, but there is an error at “{place}.” Nothing on this page has changed.',
  'plan.fault.foreign':
    '{subject}: this plan is for another ladder; there is no {ids} here. Nothing on this page has changed.',
  'plan.fault.no-file':
    '{subject}: the browser could not read the file. Was it moved or deleted? Nothing on this page has changed.',
  'plan.fault.other-target':
    '{subject}: this plan is for another target ({way}). You can compare two plans when both rate the same target {_rung}.',
  'plan.fault.link-too-long':
    'The link would be {length} characters long, and programs cut off links longer than {most}. Save to a file and send that instead.',
  'plan.fault.no-copy':
    'The browser does not allow copying. The link is selected: copy it with the keyboard.',
  'plan.fault.storage-full':
    'This browser is out of space, so the plan is not saved. It is still on this page: save it to a file.',
  'plan.fault.storage-blocked':
    'This browser does not let the page save anything. The plan is still on this page: save it to a file.',
  'plan.beside': 'Side by side',
  'plan.beside.note': 'Start by talking about where you see it differently.',
  'plan.beside.own': 'This plan: {view}',
  'plan.beside.other': 'Second plan: {view}',
  'plan.beside.differs': 'differs',
  'plan.beside.one-sided': 'rated on one side only',
  'plan.beside.count': 'Ratings that differ: {count}.',
  'plan.beside.none': 'No rating differs.',
  'plan.beside.close': 'Remove the second plan',
  'plan.column.competency': 'Competency',
  'plan.column.asked': 'What the target {_rung} requires',
  'plan.column.rating': 'Today',
  'plan.column.agreement': 'Difference',
  'plan.asked': 'What promotion requires',
  'plan.asked.criteria': 'Criteria',
  'plan.asked.bring': 'Evidence to bring',
  'plan.asked.time': 'Usual time at the lower {_rung}: {time}*.',
  'plan.asked.checklist':
    'This is not a checklist and does not add up to a score: it describes good work. * {_ladder, select, own {Usual here, not a rule.} other {An example worked out from published career ladders, not a rule.}}',
  'plan.printed.notes': 'Dated evidence',
  'plan.printed.noNotes': 'No notes yet.',
  'plan.printed.agreed': 'Agreed: who does what by when',
  'plan.noScript':
    'The plan is made in the browser and needs JavaScript, which is turned off. Without JavaScript, you can still read what goes into a plan:',
  'plan.noScript.link': 'the ladder, {_rung} by {_rung}',
} as const;
