import type { enPlan } from '../en/plan.ts';

/** Личный план. */
export const ruPlan = {
  'plan.from': '{_rung_gender, select, masculine {Ваш} other {Ваша}} {_rung}',
  'plan.to': 'Цель',
  'plan.view': 'Кто заполняет',
  'plan.view.self': 'сотрудник',
  'plan.view.manager': 'руководитель',
  'plan.name': 'Имя, если хотите видеть его в плане',
  'plan.review': 'Дата следующего разговора',
  'plan.review.none': 'Дата следующего разговора не назначена.',
  'plan.review.on': 'Следующий разговор: {date}.',
  'plan.review.ahead':
    'Следующий разговор: {date}, через {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}.',
  'plan.review.today': 'Следующий разговор — сегодня.',
  'plan.review.past': 'Дата разговора прошла: {date}. Назначьте новую.',
  'plan.way': 'От {fromGenitive} до {toGenitive}',
  'plan.first': 'С чего начать',
  'plan.firstNote':
    'Не больше пяти решающих компетенций, начиная с тех, что реже видны в работе. Это повод для разговора, а не оценка в баллах.',
  'plan.first.unrated': 'Оценок пока нет: отметьте компетенции ниже, и список перестроится.',
  'plan.first.done':
    'Все решающие компетенции уже обычно видны в работе. Дальше соберите подтверждения: они перечислены в конце страницы, в разделе «Чего ждут».',
  'plan.first.there': 'Уже видно в работе: {competencies}.',
  'plan.pay':
    '{place}: на {_rung_gender, select, masculine {нынешнем} other {нынешней}} {_rung_prepositional} медиана {from}, на {_rung_gender, select, masculine {целевом} other {целевой}} — {to}{estimated, select, yes { (наш расчёт)} other {}}.',
  'plan.payUntold':
    '{_answers, select, public {Слишком мало ответов, чтобы назвать зарплату} other {О зарплате нет данных опроса}}: {rungs}.',
  'plan.rating.none': 'оценки пока нет',
  'plan.rating.not-yet': 'пока ни разу',
  'plan.rating.sometimes': 'иногда',
  'plan.rating.usually': 'обычно',
  'plan.rating.others-learn': 'всегда, другие берут пример',
  'plan.rate': 'По компетенциям',
  'plan.rateNote':
    'Под каждой компетенцией — то, чего ждут на {_rung_gender, select, masculine {целевом} other {целевой}} {_rung_prepositional}. Отметьте, как часто это уже видно в работе. Чертой слева отмечены решающие.',
  'plan.question': 'Как часто это видно в работе?',
  'plan.clear': 'Снять отметку',
  'plan.onPresent':
    'На {_rung_gender, select, masculine {нынешнем} other {нынешней}} {_rung_prepositional}: {statement}',
  'plan.more':
    'Чем подтвердить и чего ждут на {_rung_gender, select, masculine {нынешнем} other {нынешней}} {_rung_prepositional}',
  'plan.notDaily':
    'На {_rung_gender, select, masculine {целевом} other {целевой}} {_rung_prepositional} это не входит в повседневную работу.',
  'plan.deciding': 'Решающая компетенция',
  'plan.example': 'Подтверждение, например: {evidence}',
  'plan.notes': 'Записей с датой: {count}',
  'plan.note.day': 'Дата',
  'plan.note.text': 'Что произошло и кто может подтвердить',
  'plan.note.add': 'Добавить запись',
  'plan.note.remove': 'Удалить',
  'plan.note.missing': 'Укажите дату и текст.',
  'plan.note.full':
    'В плане помещается не больше {most} записей. Удалите лишнюю; текст в поле остался.',
  'plan.files': 'Сохранить и поделиться',
  'plan.save': 'Сохранить в файл',
  'plan.open': 'Открыть файл',
  'plan.openSaved': 'Открыть сохранённый план',
  'plan.openOther': 'Сравнить с другим планом',
  'plan.print': 'Напечатать',
  'plan.share': 'Сделать ссылку',
  'plan.startOver': 'Начать заново',
  'plan.undo': 'Вернуть прежний план',
  'plan.keep': 'Хранить этот план в этом браузере',
  'plan.keepNote':
    'Пока вы этого не включите, ничего не хранится. Если включить, план сможет прочесть любой, кто пользуется этим браузером. Если отключить хранение, сохранённое сотрётся.',
  'plan.kept.other':
    'В этом браузере хранится другой план. Он не изменится, пока вы не решите, что делать; изменения на этой странице не сохраняются.',
  'plan.kept.unreadable':
    'В этом браузере хранится план, который эта страница прочесть не может. Он не изменится, пока вы не решите, что делать.',
  'plan.kept.back': 'Перейти к нему',
  'plan.kept.replace': 'Хранить вместо него этот план',
  'plan.kept.download': 'Сохранить его в файл',
  'plan.kept.delete': 'Удалить из браузера',
  'plan.link': 'Ссылка на этот план',
  'plan.link.note':
    'Весь план вместе с записями содержится в самой ссылке: его сможет прочесть любой, у кого она есть. На сервер она не попадает — только туда, куда вы её отправите.',
  'plan.link.copy': 'Скопировать',
  'plan.saved': 'План сохранён в загрузках: {file}.',
  'plan.opened': 'Открыто: {file}.',
  'plan.opened.unknown': 'На этой лестнице нет {ids}; план сохранит всё, что об этом сказано.',
  'plan.opened.link': 'План открыт по ссылке.',
  'plan.cleared': 'План очищен. Прежний можно вернуть одной кнопкой.',
  'plan.restored': 'Прежний план вернулся.',
  'plan.copied': 'Ссылка скопирована.',
  'plan.dismiss': 'Закрыть',
  'plan.subject.link': 'Ссылка',
  'plan.subject.kept': 'План в этом браузере',
  'plan.fault.too-large':
    '{subject}: больше 1 МБ, а это предел. План занимает намного меньше. На странице ничего не изменилось.',
  'plan.fault.unreadable':
    '{subject}: прочесть не удалось, часть потеряна или испорчена. На странице ничего не изменилось.',
  'plan.fault.not-a-plan':
    '{subject}: это не план, сохранённый с этой страницы. На странице ничего не изменилось.',
  'plan.fault.other-version':
    '{subject}: версия формата {version}, а эта страница читает версию {known}. Обновите страницу или откройте план там, где он сохранён. На странице ничего не изменилось.',
  'plan.fault.damaged':
    '{subject}: это план, но с ошибкой в поле «{place}». На странице ничего не изменилось.',
  'plan.fault.foreign':
    '{subject}: план для другой лестницы, на этой нет {ids}. На странице ничего не изменилось.',
  'plan.fault.no-file':
    '{subject}: браузер не смог прочесть файл. Может быть, его переместили или удалили? На странице ничего не изменилось.',
  'plan.fault.other-target':
    '{subject}: план для {_rung_gender, select, masculine {другого} other {другой}} {_rung_genitive} ({way}). Сравнить можно планы с одной целью.',
  'plan.fault.link-too-long':
    'Знаков в ссылке было бы {length}, а программы обрезают всё, что длиннее {most}. Сохраните план в файл и отправьте его.',
  'plan.fault.no-copy':
    'Браузер не разрешает копировать. Ссылка выделена: скопируйте её с клавиатуры.',
  'plan.fault.storage-full':
    'В этом браузере кончилось место, поэтому план не хранится. На странице он остался: сохраните его в файл.',
  'plan.fault.storage-blocked':
    'Этот браузер не разрешает странице ничего хранить. План остался на странице: сохраните его в файл.',
  'plan.beside': 'Сравнение планов',
  'plan.beside.note': 'Начните разговор с того, в чём мнения расходятся.',
  'plan.beside.own': 'Этот план: {view}',
  'plan.beside.other': 'Другой план: {view}',
  'plan.beside.differs': 'расходятся',
  'plan.beside.one-sided': 'оценка только одна',
  'plan.beside.count': 'Расхождений в оценках: {count}.',
  'plan.beside.none': 'Все оценки совпадают.',
  'plan.beside.close': 'Убрать другой план',
  'plan.column.competency': 'Компетенция',
  'plan.column.asked':
    'Чего ждут на {_rung_gender, select, masculine {целевом} other {целевой}} {_rung_prepositional}',
  'plan.column.rating': 'Сейчас',
  'plan.column.agreement': 'Разница',
  'plan.asked': 'Чего ждут',
  'plan.asked.criteria': 'Критерии',
  'plan.asked.bring': 'С чем идти на разговор',
  'plan.asked.time': 'До повышения обычно {time}*.',
  'plan.asked.checklist':
    '* {_ladder, select, own {Обычно здесь так, но это не норма.} other {Составлено по опубликованным лестницам; это пример, а не норма.}} Лестница описывает хорошую работу; баллов по ней не ставят.',
  'plan.printed.notes': 'Подтверждения с датами',
  'plan.printed.noNotes': 'Записей пока нет.',
  'plan.printed.agreed': 'Договорились: кто, что и к какому сроку',
  'plan.noScript':
    'План составляется в браузере, и для этого нужен JavaScript, а он выключен. Всё, из чего состоит план, можно прочесть и так:',
  'plan.noScript.link': 'лестница, {_rung} за {_rung_instrumental}',
} as const satisfies Record<keyof typeof enPlan, string>;
