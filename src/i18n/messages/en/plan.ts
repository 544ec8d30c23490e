/** The personal plan. */
export const enPlan = {
  'plan.from': 'Present {_rung}',
  'plan.to': 'Target {_rung}',
  'plan.view': 'Whose view this is',
  'plan.view.self': 'my own',
  'plan.view.manager': 'the manager’s',
  'plan.name': 'Name, if you want one on the plan',
  'plan.way': 'From {from} to {to}',
  'plan.first': 'What to work on first',
  'plan.firstNote':
    'Of the competencies that decide the way there, at most five, the lowest rating first; what is usual already is left out. A list to talk about, not a score.',
  'plan.first.done': 'Everything that decides this step is usual already.',
  'plan.first.there': 'Already there: {competencies}.',
  'plan.pay':
    '{place}: the median goes from {from} to {to}{estimated, select, yes { (our estimate)} other {}}.',
  'plan.payUntold': 'There is no survey pay for this step: {rungs}.',
  'plan.rating.none': 'not rated yet',
  'plan.rating.not-yet': 'not yet',
  'plan.rating.sometimes': 'sometimes',
  'plan.rating.usually': 'usually',
  'plan.rating.others-learn': 'others learn from it',
  'plan.rate': 'Competency by competency',
  'plan.rateNote':
    'Each first sentence is what the target {_rung} asks. Say how often it is true of the work today. A bar at the left marks what decides the way there.',
  'plan.question': 'Is it so today?',
  'plan.clear': 'Clear',
  'plan.onPresent': 'On the present {_rung}: {statement}',
  'plan.notDaily': 'On the target {_rung} this is not daily work.',
  'plan.deciding': 'Decides the step',
  'plan.example': 'Evidence, for example: {evidence}',
  'plan.notes': 'Dated notes: {count}',
  'plan.note.day': 'Day',
  'plan.note.text': 'What happened, and who can confirm it',
  'plan.note.add': 'Add the note',
  'plan.note.remove': 'Remove',
  'plan.note.missing': 'A note needs a day and a text.',
  'plan.note.full':
    'A plan holds at most {most} notes. Remove one that says little; the text in the field is still there.',
  'plan.files': 'Save and share',
  'plan.save': 'Save to a file',
  'plan.open': 'Open a file',
  'plan.openSaved': 'Open a plan you saved',
  'plan.openOther': 'Put a second file beside it',
  'plan.print': 'Print',
  'plan.share': 'Make a link',
  'plan.startOver': 'Start over',
  'plan.undo': 'Back to the plan before',
  'plan.keep': 'Keep this plan in this browser',
  'plan.keepNote':
    'Off until you turn it on. Whoever uses this browser can then read the plan; turning it off deletes what is kept.',
  'plan.kept.other':
    'This browser keeps another plan. It stays untouched until you choose, and changes to the plan on this page are not kept.',
  'plan.kept.unreadable':
    'This browser keeps something under the name of the plan that this page cannot read. It stays untouched until you choose.',
  'plan.kept.back': 'Go to the kept plan',
  'plan.kept.replace': 'Keep this plan instead',
  'plan.kept.download': 'Save what is kept to a file',
  'plan.kept.delete': 'Delete what is kept',
  'plan.link': 'Link to this plan',
  'plan.link.note':
    'The whole plan is inside the link, notes included: whoever has the link can read it. It goes to no server; it goes where you send it.',
  'plan.link.copy': 'Copy',
  'plan.saved': 'Saved as {file}, where your browser puts downloads.',
  'plan.opened': 'Opened: {file}.',
  'plan.opened.unknown':
    'This ladder has no {ids}; the plan keeps what it says about that, and so will its file.',
  'plan.opened.link': 'Opened from the link.',
  'plan.cleared': 'The plan is empty again. The one before is a button away.',
  'plan.restored': 'This is the plan that was here before.',
  'plan.copied': 'The link is copied.',
  'plan.dismiss': 'Close',
  'plan.subject.link': 'The link',
  'plan.subject.kept': 'The kept plan',
  'plan.fault.too-large':
    '{subject}: more than 1 MB, the most this page opens. A plan is far smaller. Nothing on this page has changed.',
  'plan.fault.unreadable':
    '{subject}: cannot be read, it is damaged or cut short. Nothing on this page has changed.',
  'plan.fault.not-a-plan':
    '{subject}: not a plan that was saved on this page. Nothing on this page has changed.',
  'plan.fault.other-version':
    '{subject}: saved in edition {version} of the format; this page knows edition {known}. Reload the page, or open it where it was saved. Nothing on this page has changed.',
  'plan.fault.damaged':
    '{subject}: a plan, but with a fault at “{place}”. Nothing on this page has changed.',
  'plan.fault.foreign':
    '{subject}: a plan for another ladder; there is no {ids} here. Nothing on this page has changed.',
  'plan.fault.no-file':
    '{subject}: the browser could not read the file. Was it moved or deleted? Nothing on this page has changed.',
  'plan.fault.other-target':
    '{subject}: a plan for another target ({way}). Two plans can stand side by side when both rate the same target {_rung}.',
  'plan.fault.link-too-long':
    'The link would have {length} characters, and programs cut off links longer than {most}. Save to a file and send that instead.',
  'plan.fault.no-copy':
    'The browser does not allow copying. The link is selected: copy it with the keyboard.',
  'plan.fault.storage-full':
    'This browser has no room left, so the plan is not kept. It is still on this page: save it to a file.',
  'plan.fault.storage-blocked':
    'This browser does not let the page keep anything. The plan is still on this page: save it to a file.',
  'plan.beside': 'Side by side',
  'plan.beside.note': 'Where two people see it differently is where to talk first.',
  'plan.beside.own': 'This plan: {view}',
  'plan.beside.other': 'Second file: {view}',
  'plan.beside.differs': 'differs',
  'plan.beside.one-sided': 'rated on one side only',
  'plan.beside.count': 'Ratings that differ: {count}.',
  'plan.beside.none': 'No rating differs.',
  'plan.beside.close': 'Take the second file away',
  'plan.column.competency': 'Competency',
  'plan.column.asked': 'What the target {_rung} asks',
  'plan.column.rating': 'Today',
  'plan.column.agreement': 'Difference',
  'plan.asked': 'What is asked for',
  'plan.asked.criteria': 'Before the step',
  'plan.asked.bring': 'What to bring',
  'plan.asked.time': 'Typical time on the lower {_rung}: {time}*.',
  'plan.asked.checklist':
    'A framework says what good work looks like. It does not add up to a score. * {_ladder, select, own {Usual here, not a norm.} other {Typical of public ladders, not a norm.}}',
  'plan.printed': 'Printed {date}',
  'plan.printed.notes': 'Dated evidence',
  'plan.printed.noNotes': 'No notes yet.',
  'plan.printed.agreed': 'Agreed: who does what by when',
  'plan.noScript':
    'The plan is made in the browser and needs JavaScript, which is off here. What a plan is made of can be read without it:',
  'plan.noScript.link': 'the ladder, {_rung} by {_rung}',
} as const;
