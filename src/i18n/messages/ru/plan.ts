import type { enPlan } from '../en/plan.ts';

/** Личный план. */
export const ruPlan = {
  'plan.from': '{_Rung} сейчас',
  'plan.to': '{_Rung} впереди',
  'plan.view': 'Чей это взгляд',
  'plan.view.self': 'мой собственный',
  'plan.view.manager': 'руководителя',
  'plan.name': 'Имя, если хотите видеть его в плане',
  'plan.way': 'От {fromGenitive} до {toGenitive}',
  'plan.first': 'С чего начать',
  'plan.firstNote':
    'Не больше пяти компетенций, от которых зависит этот путь; сначала те, что оценены ниже. Это повод для разговора, а не балл.',
  'plan.first.done': 'Всё, от чего зависит этот шаг, уже обычно.',
  'plan.first.there': 'Уже есть: {competencies}.',
  'plan.pay':
    '{place}: медиана вырастет с {from} до {to}{estimated, select, yes { (наш расчёт)} other {}}.',
  'plan.payUntold': 'О зарплате на этом шаге данных опроса нет: {rungs}.',
  'plan.rating.none': 'оценки пока нет',
  'plan.rating.not-yet': 'пока нет',
  'plan.rating.sometimes': 'иногда',
  'plan.rating.usually': 'обычно',
  'plan.rating.others-learn': 'на этом учатся другие',
  'plan.rate': 'Компетенция за компетенцией',
  'plan.rateNote':
    'Первой строкой стоит то, чего ждут на {_rung_prepositional} впереди. Отметьте, как часто это бывает сейчас. Чертой слева отмечены компетенции, от которых зависит этот путь.',
  'plan.question': 'Бывает ли это сейчас?',
  'plan.clear': 'Снять отметку',
  'plan.onPresent':
    'На {_rung_gender, select, masculine {нынешнем} other {нынешней}} {_rung_prepositional}: {statement}',
  'plan.notDaily': 'На {_rung_prepositional} впереди это не ежедневная работа.',
  'plan.deciding': 'От неё зависит шаг',
  'plan.example': 'Подтверждение, например: {evidence}',
  'plan.notes': 'Записей с датой: {count}',
  'plan.note.day': 'День',
  'plan.note.text': 'Что произошло и кто может подтвердить',
  'plan.note.add': 'Добавить запись',
  'plan.note.remove': 'Удалить',
  'plan.note.missing': 'Записи нужны день и текст.',
  'plan.note.full':
    'В плане помещается не больше {most} записей. Удалите ту, что мало говорит; текст в поле остался.',
  'plan.files': 'Сохранить и показать',
  'plan.save': 'Сохранить в файл',
  'plan.open': 'Открыть файл',
  'plan.openSaved': 'Открыть сохранённый план',
  'plan.openOther': 'Положить рядом второй файл',
  'plan.print': 'Напечатать',
  'plan.share': 'Сделать ссылку',
  'plan.startOver': 'Начать заново',
  'plan.undo': 'Вернуть прежний план',
  'plan.keep': 'Хранить этот план в этом браузере',
  'plan.keepNote':
    'Пока вы этого не включите, ничего не хранится. После этого план прочтёт любой, кто пользуется этим браузером; выключите — и он будет стёрт.',
  'plan.kept.other':
    'В этом браузере хранится другой план. Он не изменится, пока вы не решите, что делать; правки плана на этой странице не хранятся.',
  'plan.kept.unreadable':
    'В этом браузере под именем плана хранится то, чего эта страница прочесть не может. Оно не изменится, пока вы не решите, что делать.',
  'plan.kept.back': 'Перейти к нему',
  'plan.kept.replace': 'Хранить вместо него этот план',
  'plan.kept.download': 'Сохранить это в файл',
  'plan.kept.delete': 'Стереть то, что хранится',
  'plan.link': 'Ссылка на этот план',
  'plan.link.note':
    'Весь план лежит в самой ссылке вместе с записями: прочтёт его любой, у кого она есть. На сервер она не попадает, а только туда, куда вы её отправите.',
  'plan.link.copy': 'Скопировать',
  'plan.saved': 'План сохранён: {file}, там, куда браузер складывает загрузки.',
  'plan.opened': 'Открыто: {file}.',
  'plan.opened.unknown':
    'На этой лестнице нет {ids}; план сохранит всё, что об этом сказано, и в файл оно тоже попадёт.',
  'plan.opened.link': 'План открыт по ссылке.',
  'plan.cleared': 'План снова пуст. Прежний можно вернуть одной кнопкой.',
  'plan.restored': 'Это план, который был здесь раньше.',
  'plan.copied': 'Ссылка скопирована.',
  'plan.dismiss': 'Закрыть',
  'plan.subject.link': 'Ссылка',
  'plan.subject.kept': 'План в этом браузере',
  'plan.fault.too-large':
    '{subject}: больше 1 МБ, а столько эта страница не открывает. План занимает намного меньше. На странице ничего не изменилось.',
  'plan.fault.unreadable':
    '{subject}: прочесть не удалось, часть потеряна или испорчена. На странице ничего не изменилось.',
  'plan.fault.not-a-plan':
    '{subject}: это не план, сохранённый на этой странице. На странице ничего не изменилось.',
  'plan.fault.other-version':
    '{subject}: формат в редакции {version}, а эта страница знает редакцию {known}. Обновите страницу или откройте план там, где он сохранён. На странице ничего не изменилось.',
  'plan.fault.damaged':
    '{subject}: это план, но с ошибкой в поле «{place}». На странице ничего не изменилось.',
  'plan.fault.foreign':
    '{subject}: план для другой лестницы, на этой нет {ids}. На странице ничего не изменилось.',
  'plan.fault.no-file':
    '{subject}: браузер не смог прочесть файл. Может быть, его переместили или удалили? На странице ничего не изменилось.',
  'plan.fault.other-target':
    '{subject}: план для {_rung_gender, select, masculine {другого} other {другой}} {_rung_genitive} ({way}). Рядом встают два плана, в которых {_rung_gender, select, masculine {оценён} other {оценена}} {_rung_gender, select, masculine {один и тот же} other {одна и та же}} {_rung}.',
  'plan.fault.link-too-long':
    'Ссылка вышла бы длиной {length} знаков, а программы обрезают то, что длиннее {most}. Сохраните план в файл и отправьте его.',
  'plan.fault.no-copy':
    'Браузер не разрешает копировать. Ссылка выделена: скопируйте её с клавиатуры.',
  'plan.fault.storage-full':
    'В этом браузере кончилось место, поэтому план не хранится. На странице он остался: сохраните его в файл.',
  'plan.fault.storage-blocked':
    'Этот браузер не разрешает странице ничего хранить. План остался на странице: сохраните его в файл.',
  'plan.beside': 'Рядом',
  'plan.beside.note': 'Где двое видят работу по-разному, оттуда и стоит начинать разговор.',
  'plan.beside.own': 'Этот план: {view}',
  'plan.beside.other': 'Второй файл: {view}',
  'plan.beside.differs': 'расходятся',
  'plan.beside.one-sided': 'оценил только один',
  'plan.beside.count': 'Оценок, которые расходятся: {count}.',
  'plan.beside.none': 'Ни одна оценка не расходится.',
  'plan.beside.close': 'Убрать второй файл',
  'plan.column.competency': 'Компетенция',
  'plan.column.asked': 'Чего ждут на {_rung_prepositional} впереди',
  'plan.column.rating': 'Сейчас',
  'plan.column.agreement': 'Разница',
  'plan.asked': 'Чего ждут',
  'plan.asked.criteria': 'До шага',
  'plan.asked.bring': 'Что принести на разговор',
  'plan.asked.time':
    'Обычное время на {_rung_gender, select, masculine {нижнем} other {нижней}} {_rung_prepositional}: {time}*.',
  'plan.asked.checklist':
    'Лестница описывает хорошую работу и не складывается в балл. * {_ladder, select, own {Обычно здесь так, но это не норма.} other {Обычно для открытых лестниц, а не норма.}}',
  'plan.printed': 'Напечатано {date}',
  'plan.printed.notes': 'Подтверждения с датами',
  'plan.printed.noNotes': 'Записей пока нет.',
  'plan.printed.agreed': 'Договорились: кто, что и к какому сроку',
  'plan.noScript':
    'План составляется в браузере, и для этого нужен JavaScript, а здесь он выключен. Всё, из чего состоит план, можно прочесть и так:',
  'plan.noScript.link': 'лестница, {_rung} за {_rung_instrumental}',
} as const satisfies Record<keyof typeof enPlan, string>;
