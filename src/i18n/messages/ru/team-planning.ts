import type { enTeamPlanning } from '../en/team-planning.ts';

/** Планирование команды: варианты, наблюдения, разрыв в зарплатах, вакансия, что уходит со страницы. */
export const ruTeamPlanning = {
  'team.planner.title': 'Повышения',
  'team.planner.none':
    'К повышению пока никто не предложен. Нажмите «Предложить» в таблице сотрудников.',
  'team.planner.headline':
    '{n, plural, one {# повышение стоит} few {# повышения стоят} other {# повышений стоят}} около {amount} в год со взносами и налогами',
  'team.policy.none': 'нет',
  'team.policy.raise': 'Прибавка',
  'team.policy.floor': 'Порог, % от середины диапазона',
  'team.policy.floorNote':
    'Наименьшее отношение оклада к середине диапазона на {_rung_gender, select, masculine {новом} other {новой}} {_rung_prepositional}',
  'team.policy.cap': 'Потолок прибавки',
  'team.policy.capNote': 'Не больше за один раз',
  'team.policy.capOutranks':
    'Потолок действует, даже если оклад останется ниже минимума нового диапазона',
  'team.policy.burden': 'Взносы и налоги сверх зарплаты',
  'team.policy.burdenNote': 'Что вы платите сверх зарплаты: налоги, взносы, льготы',
  'team.policy.start': 'С какого дня',
  'team.policy.startNote': 'Первый месяц считается целиком',
  'team.policy.lastMonth': 'Конец бюджетного года',
  'team.policy.variable': 'Переменная часть',
  'team.policy.title': 'Правила',
  'team.policy.short':
    'прибавка {raise}, {capped, select, none {без потолка} other {потолок {cap}}}, взносы и налоги {burden}, с {start}',
  'team.variable.keep-share': 'та же доля оклада',
  'team.variable.keep-amount': 'та же сумма',
  'team.scenario': 'Сценарий',
  'team.scenario.name':
    '{name} ({n, plural, =0 {никто} one {# человек} few {# человека} other {# человек}})',
  'team.scenario.copy': 'Скопировать {from} в {to}',
  'team.budget': 'Бюджет',
  'team.budget.note': 'Оставьте пустым, если бюджета нет',
  'team.budget.cost': 'Бюджет покрывает',
  'team.cost.annual': 'Полный год, только зарплата',
  'team.cost.loaded': 'Полный год, со взносами и налогами',
  'team.cost.this-year': 'До конца бюджетного года, со взносами и налогами',
  'team.move.to': '{_rung_gender, select, masculine {Новый} other {Новая}} {_rung}',
  'team.move.from': 'С какого дня',
  'team.move.base': 'Оклад за полную ставку',
  'team.move.thisYear':
    'В этом бюджетном году, {n, plural, one {# месяц} few {# месяца} other {# месяцев}}',
  'team.move.ready': 'Готовность по вашим данным:',
  'team.move.unsaid': 'не указана',
  'team.move.up': 'Выше',
  'team.move.down': 'Ниже',
  'team.move.remove': 'Отменить',
  'team.move.changes': 'Что изменится: {rung}',
  'team.move.criteria': 'Чего ждут',
  'team.move.competencies': 'Решающие компетенции',
  'team.move.notScore': 'Лестница описывает хорошую работу; баллов по ней не ставят.',
  'team.move.missing': '{n, plural, other {В списке нет предложенных к повышению: {ids}.}}',
  'team.move.variable': 'Переменная часть за полную ставку',
  'team.move.partTime': 'Неполная ставка',
  'team.move.share': '{share} ставки; стоимость — за эту долю',
  'team.bound.raise': 'по правилу прибавки',
  'team.bound.minimum': 'поднято до минимума нового диапазона',
  'team.bound.floor': 'поднято до порога',
  'team.bound.cap': 'ограничено потолком',
  'team.bound.maximum': 'ограничено максимумом нового диапазона',
  'team.bound.current-pay': 'без изменений: оклад не снижают',
  'team.line': 'Дальше — вне бюджета; остаётся {left}.',
  'team.line.all': 'Все повышения помещаются в бюджет, остаётся {left}.',
  'team.line.fits': 'Отдельно это повышение ещё поместилось бы. Если хотите, поднимите его выше.',
  'team.compare.title': 'Оба сценария',
  'team.compare.cost': 'Стоимость',
  'team.compare.difference': 'B минус A',
  'team.compare.people': 'Людей с зарплатой в {currency}',
  'team.compare.onlyA': 'Только в A',
  'team.compare.onlyB': 'Только в B',
  'team.compare.otherwise': 'В обоих, но по-разному',
  'team.compare.nobody': 'никто',
  'team.strip.place': 'Город на диаграмме',
  'team.strip.headline': '{headline} ({place})',
  'team.strip.apart':
    'На диаграмме нет {n, plural, one {# человека} other {# человек}} без диапазона; причина указана в таблице.',
  'team.strip.names': 'Имена слева направо.',
  'team.pair.ratio': 'Отношение',
  'team.pair.manager': 'Руководитель',
  'team.pair.tenured': 'Работает дольше',
  'team.pair.more': 'Показаны {shown} с самым высоким отношением из {total}.',
  'team.compression.headline':
    '{n, plural, =0 {Сравнивать не с кем: ни у кого нет руководителя из этого файла} other {{inverted, plural, =0 {{compressed, plural, =0 {Никто не получает столько же, сколько руководитель, или почти столько} other {{compressed, plural, one {# человек получает} few {# человека получают} other {# человек получают}} почти столько же, сколько руководитель}}} other {{inverted, plural, one {# человек получает} few {# человека получают} other {# человек получают}} больше руководителя{compressed, plural, =0 {} other {, ещё # — почти столько же}}}}}}',
  'team.compression.measured':
    'Сжатие: оклад за полную ставку не меньше {share} оклада руководителя. Инверсия: больше оклада руководителя. {n, plural, one {Сравнён # человек.} few {Сравнены # человека.} other {Сравнено # человек.}}',
  'team.compression.table': 'Сжатие и инверсия',
  'team.newer.headline':
    '{compared, plural, =0 {Сравнивать некого: на {_rung_gender, select, masculine {одном} other {одной}} {_rung_prepositional} в одном городе нет двух человек с датой приёма} other {{n, plural, =0 {Никто из принятых позже не получает больше} other {{n, plural, one {# человек получает} few {# человека получают} other {# человек получают}} больше, чем кто-то из принятых раньше}} коллег с {_rung_gender, select, masculine {того же} other {той же}} {_rung_genitive} и из того же города}}',
  'team.newer.measured':
    'Рядом с каждым — коллега, который работает дольше и получает меньше всех. {n, plural, one {Сравнён # человек.} few {Сравнены # человека.} other {Сравнено # человек.}}',
  'team.newer.table': 'Приняты позже, получают больше',
  'team.structure.title': 'Структура диапазонов',
  'team.structure.place': '{place}, {currency}: {people}',
  'team.structure.everywhere': 'все города',
  'team.gap.title': 'Расчёт разрыва в зарплатах',
  'team.gap.measured':
    'Зарплата женщин и мужчин за полную ставку по показателям статьи 9 директивы ЕС о прозрачности оплаты труда (2023/970). Это не отчёт по этой статье: отчёт строится на фактических выплатах. Разрыв: (мужчины − женщины) ÷ мужчины; меньше нуля, если женщины получают больше.',
  'team.gap.checklists': 'Что закон требует при разрыве в зарплатах',
  'team.gap.draft':
    'Черновик, а не юридическая консультация. Группы, где женщин или мужчин меньше минимума, здесь не показаны; в печати и файлах минимум — десять.',
  'team.gap.currency': 'Зарплаты в {currency}',
  'team.gap.all': 'Все работники',
  'team.gap.category': 'Категория {category}',
  'team.gap.noCategory': 'Без категории',
  'team.gap.categoryNeeded':
    'По категориям работников показать нечего: в файле нет такого столбца. Кто выполняет одинаковую или равноценную работу, решаете вы; по должностям этого не угадать.',
  'team.gap.what': 'Что сравнивается',
  'team.gap.women': 'Женщины',
  'team.gap.men': 'Мужчины',
  'team.gap.meanGap': 'Разрыв средних',
  'team.gap.medianGap': 'Разрыв медиан',
  'team.gap.pay': 'Оклад и переменная часть',
  'team.gap.base': 'Оклад',
  'team.gap.variable': 'Переменная часть у тех, у кого она есть',
  'team.gap.receiving': 'Доля получающих переменную часть',
  'team.gap.median':
    'медиана {amount}; {n, plural, one {# человек} few {# человека} other {# человек}}',
  'team.gap.refused.group-size':
    'не показано: слишком мало людей (женщин или мужчин меньше {minimum})',
  'team.gap.refused.no-variable': 'переменной части нет ни у кого',
  'team.gap.leftOut':
    '{n, plural, one {# человек не вошёл} few {# человека не вошли} other {# человек не вошли}} в расчёт: в файле не указано, женщина это или мужчина.',
  'team.gap.leftOutFew':
    'В расчёт не вошли те, у кого в файле не указано, женщина это или мужчина; таких людей меньше {minimum}.',
  'team.posting.title': 'Текст вакансии',
  'team.posting.measured':
    'Диапазон при найме — от минимума до середины, если вы не укажете другой; диапазон должности может быть и шире.',
  'team.posting.from': 'Оклад при найме, от',
  'team.posting.fromNote': 'Минимум диапазона',
  'team.posting.to': 'Оклад при найме, до',
  'team.posting.toNote': 'Середина диапазона',
  'team.posting.variableLabel': 'Переменная часть, доля оклада',
  'team.posting.deadline': 'Отклики до',
  'team.posting.benefitsLabel': 'Льготы',
  'team.posting.noRange': 'Введите обе суммы сами: {reason}.',
  'team.posting.text': 'Текст',
  'team.posting.copy': 'Скопировать текст',
  'team.posting.copied': 'Скопировано.',
  'team.posting.notCopied':
    'Браузер не разрешает копировать: выделите текст и скопируйте с клавиатуры.',
  'team.posting.head': '{title}, {place}',
  'team.posting.pay': 'Оклад при найме: {range} в год за полную ставку.',
  'team.posting.variable': 'Целевая переменная часть: {share} оклада.',
  'team.posting.noVariable': 'Переменной части нет.',
  'team.posting.benefits': 'Льготы: {benefits}',
  'team.posting.benefitsBlank':
    '[медицинская страховка, пенсионная программа, оплачиваемый отпуск и другие льготы]',
  'team.posting.duties': 'Чем предстоит заниматься:',
  'team.posting.until': 'Отклики принимаются до {date}.',
  'team.posting.noDeadline': 'Срок подачи откликов не ограничен.',
  'team.posting.checklists': 'Что закон требует указать в вакансии',
  'team.checklistsNote':
    'Здесь перечислены не все законы. Проверьте пункты сами. Это не юридическая консультация и не оценка вашего случая.',
  'team.out.title': 'Сохранить, напечатать, скачать',
  'team.out.save': 'Сохранить план',
  'team.out.saveNote':
    'Один файл: люди, диапазоны, правила и оба сценария. Он сохраняется на ваш диск, и его можно снова открыть здесь. В нём есть зарплаты.',
  'team.out.saved': 'Сохранено в загрузках: {file}.',
  'team.out.print': 'Напечатать отчёт',
  'team.out.names': 'Печатать имена',
  'team.out.tables': 'Скачать таблицы',
  'team.out.table.people': 'Все сотрудники',
  'team.out.table.ranges': 'Диапазоны окладов',
  'team.out.table.promotions': 'Повышения',
  'team.out.table.budget': 'Повышения и бюджет',
  'team.out.table.scenarios': 'Оба сценария',
  'team.out.table.structure': 'Структура диапазонов',
  'team.out.table.compression': 'Сжатие, инверсия и принятые позже',
  'team.out.table.gap': 'Расчёт разрыва в зарплатах',
  'team.out.excel': 'С меткой BOM для Excel',
  'team.out.tablesNote':
    'CSV. Зарплаты людей указаны до сотых, расчёт разрыва в зарплатах округлён. Текст, похожий на формулу, экранирован.',
  'team.out.taken': 'Файл {file} сохранён в загрузках.',
  'team.out.gapNote':
    'В печати и в файлах за каждым показателем разрыва в зарплатах не меньше десяти женщин и десяти мужчин, и никто из них не выделяется. Две версии расчёта, которые отличаются одним человеком, всё же могут выдать его зарплату: показывайте одну.',
  'team.plan.unknown':
    'На этой лестнице нет {_rung_genitivePlural} {ids}; всё, что о них сказано в плане, сохранится.',
  'team.planFault.too-large':
    '{file}: файл больше любого плана этой страницы. Здесь ничего не изменилось.',
  'team.planFault.unreadable':
    '{file}: файл не читается, он повреждён или обрезан. Здесь ничего не изменилось.',
  'team.planFault.not-a-plan':
    '{file}: это не план, сохранённый с этой страницы. Список сотрудников открывают другой кнопкой. Здесь ничего не изменилось.',
  'team.planFault.other-version':
    '{file}: план сохранён в версии формата {version}, эту версию страница не читает. Перезагрузите страницу или откройте файл там, где его сохранили. Здесь ничего не изменилось.',
  'team.planFault.damaged':
    '{file}: это план, но с ошибкой в поле «{place}». Здесь ничего не изменилось.',
  'team.planFault.foreign':
    '{file}: план для другой лестницы; {_rung_genitivePlural} {ids} здесь нет. Здесь ничего не изменилось.',
} as const satisfies Record<keyof typeof enTeamPlanning, string>;
