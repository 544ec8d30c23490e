import type { enRoles } from '../en/roles.ts';

/** Страницы ролей и городов и главная страница. */
export const ruRoles = {
  'home.rungs':
    '{count, plural, =2 {Две ступени} =3 {Три ступени} =4 {Четыре ступени} =5 {Пять ступеней} =6 {Шесть ступеней} one {# ступень} few {# ступени} many {# ступеней} other {# ступени}}',
  'home.city': 'Ваш город',
  'home.mostJobs': 'Больше всего рабочих мест:',
  'home.allCities': 'Все агломерации: {count, number}',
  'home.byState': 'По штатам',
  'home.findings': '{count, plural, =1 {Один вывод} =2 {Два вывода} other {Три вывода}}',
  'home.half': 'половина получает {half}',

  'roles.compare': 'Ступени рядом',
  'roles.experience': 'Общий стаж*',

  'rung.of': 'Ступень {rung} из {count}',
  'pay.year': 'в год',
  'pay.yearEstimate': 'в год, наша оценка',
  'pay.median.nation': 'Медиана оклада {inNation}; половина получает {half}.',
  'pay.median.place': 'Медиана оклада; половина получает {half}.',
  'pay.interval': '95-процентный интервал медианы: {interval}.',
  'rolePlace.level':
    'Оценка {kind, select, same {примерно равна официальной медиане} above {на {share} выше официальной медианы} other {на {share} ниже официальной медианы}} здесь в профессии «{occupation}»{commissions, select, yes {, которая включает комиссионные} other {}}.',
  'pay.likely': 'Вероятный диапазон оценки: {range}.',
  'pay.answers': '{n, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}}',
  'pay.quoted': '{publisher} называет {range} в год, без даты.',
  'pay.example': '* Пример из открытых лестниц, а не норма.',

  'question.what': 'Кто это',
  'question.pay': 'Сколько платят',
  'question.payHere': 'Сколько здесь платят',
  'question.lenses': 'Зарплаты и цены',
  'question.next': 'Какая ступень следующая',
  'question.nextHere': 'Какая ступень следующая',
  'question.time': 'Сколько времени занимает',
  'question.rank': 'Место среди городов',
  'question.jobs': 'Сколько рабочих мест',
  'answer.next': '{amount}, на {step} больше; обычный срок в этой роли — {time}*.',
  'answer.nextTime': 'Обычный срок в этой роли — {time}*.',
  'answer.nextHere': '{amount}, на {step} больше.',
  'answer.top': 'Это верхняя ступень.',
  'answer.buys':
    'На {amount} здесь можно купить столько же, сколько на {real} при средних ценах по {nation}.',
  'answer.noPrices': 'Уровень цен неизвестен: {publisher} его здесь не считает.',
  'role.job': 'В чём работа',
  'role.takeaways': 'Коротко',
  'role.week': 'Обычная неделя',
  'role.duties': 'Что делает',
  'role.hats': 'Кем приходится быть',
  'role.worksWith': 'С кем работает',
  'role.scope': 'За что отвечает',
  'role.cities': 'Оплата по городам',
  'role.allCities': 'Все агломерации: {count, number}',
  'role.survey': 'Что ответили люди на этой ступени',
  'role.survey.also':
    '{count, plural, one {Анкета {years} года учтена} other {Анкеты {years} годов учтены}} только для оклада на этой ступени: без {count, plural, one {неё} other {них}} ответов было бы слишком мало.',
  'role.survey.cash': 'Все денежные выплаты',
  'role.survey.cashText':
    'Вместе с премиями и комиссионными медиана — {total} в год, без них у тех же людей — {base} ({n, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}}{thin, select, yes {, данных мало} other {}}).{half, select, none {} other { Половина получает {half}.}}',
  'role.survey.extra':
    'Дополнительные выплаты есть у {share}{extra, select, none {} other {, их медиана — {extra} оклада}}.',
  'role.survey.tooFew':
    '{n, plural, =0 {Никто не ответил.} one {Есть только # ответ, этого мало.} few {Есть только # ответа, этого мало.} many {Есть только # ответов, этого мало.} other {Есть только # ответа, этого мало.}}',
  'role.survey.experience': 'Стаж',
  'role.survey.experienceText':
    '{kind, select, total {Общий} other {В этой области}}: медиана — примерно {median}{half, select, none {} other {, у половины — {half}}} ({n, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}}{thin, select, yes {, данных мало} other {}}).',
  'role.survey.years': '{years, plural, one {# год} few {# года} many {# лет} other {# года}}',
  'role.survey.groups': 'Другие должности и отрасли',
  'role.survey.groupsCaption': '{role}: оклад в год по должностям и отраслям',
  'role.survey.group': 'Группа',
  'role.survey.groupN': 'Ответы',
  'role.survey.groupMedian': 'Медиана',
  'role.survey.groupHalf': 'Половина получает',
  'role.survey.groupAnswers': '{n, number}{thin, select, yes { (мало)} other {}}',
  'role.survey.groupName': '{name}{kind, select, title { (другие должности)} other {}}',
  'role.survey.groupsNote':
    'Отрасли — это части ступени, а другие должности в её числа не входят. Группа, где ответов мало, может отличаться от ступени случайно.',

  'role.measures': 'Показатели',
  'role.measure': 'Показатель',
  'role.formula': 'Формула',
  'role.good': 'Лучше',
  'role.good.higher': 'выше',
  'role.good.lower': 'ниже',
  'role.target': 'Пример*',
  'role.targetNote': '* Цели отдельных открытых лестниц: пример, а не норма.',
  'role.competencies': 'Компетенции',
  'role.competenciesNote':
    'Как каждая проявляется на этой ступени и чем её подтвердить, на одном примере. Чертой слева отмечены те, от которых зависит шаг до {nextGenitive}.',
  'role.competenciesTop':
    'Как каждая проявляется на этой ступени и чем её подтвердить, на одном примере.',
  'role.notDaily': 'на этой ступени нужно не каждый день',
  'role.background': 'Образование и названия',
  'role.experience': 'Общий трудовой стаж',
  'role.titleNote': 'Те же слова, другая работа',
  'role.step': 'Шаг до {nextGenitive}',
  'role.step.changes': 'Что меняется',
  'role.step.criteria': 'Чего ждут',
  'role.step.difference': 'Обе ступени рядом',
  'role.step.evidence': 'Что принести на разговор',
  'role.step.time': 'Обычное время на этой ступени: {time}*.',
  'role.step.market':
    'Медиана {inNation} вырастает на {step}: {from} на этой ступени и {to} на следующей.',
  'role.step.checklist': 'Не список для галочек',
  'role.step.checklistText':
    'Лестница описывает хорошую работу, но не сводит её к баллу. * Пример из открытых лестниц, а не норма.',
  'role.sources': 'Источники',
  'role.reviewed': 'Проверено {date}.',
  'role.description':
    '{summary} {median} в год по медиане {inNation}; оплата в {count, plural, one {# агломерации} other {# агломерациях}}, обязанности, компетенции и следующий шаг.',

  'role.outlook': 'Официальные профессии и прогноз',
  'outlook.headline':
    '{occupation}: {change} рабочих мест с {from} по {to} год{compared, select, yes {; все профессии: {all}} other {}}',
  'role.descriptionPlain': '{summary} Обязанности, компетенции и следующий шаг.',
  'outlook.text':
    '{openings, plural, one {# вакансия в год} few {# вакансии в год} many {# вакансий в год} other {# вакансии в год}}. Изменение и вакансии: {projections}{wages, select, none {.} other {; зарплаты и рабочие места: {wages}.}}',
  'outlook.table':
    '{count, plural, one {Эта профессия} few {Все # родственные профессии} many {Все # родственных профессий} other {Все # родственные профессии}}: вакансии, зарплаты, рабочие места, стандартные ошибки',
  'outlook.caption': 'Родственные официальные профессии {inNation}',
  'outlook.occupation': 'Профессия',
  'outlook.median': 'Медиана зарплаты',
  'outlook.errors': 'Стандартная ошибка: средняя зарплата / рабочие места, %',
  'outlook.change': 'Рабочие места, {from}–{to}',
  'outlook.openings': 'Вакансий в год',
  'outlook.all': 'Все профессии',
  'outlook.notLevels':
    'Прогноз составлен для профессий: у ступеней этой лестницы своего прогноза нет. В вакансии входят и те места, с которых люди ушли в другую профессию или перестали работать.',
  'outlook.errorsNote':
    'Стандартные ошибки относятся к средней зарплате и к числу рабочих мест, в процентах от них. Для медианы ведомство ошибок не публикует.',

  'rolePlace.title': '{role} {inPlace}',
  'rolePlace.headTitle': '{role}, {label}: оплата',
  'rolePlace.description':
    '{roleTitle}, {label}: {median} в год по медиане, половина получает {half} (оценка); официальная оплата, цены и следующий шаг.',
  'rolePlace.ladder': 'Лестница {inPlace}',
  'rolePlace.how': 'Как получена оценка',
  'rolePlace.sum.level': 'медиана ступени, {nation}',
  'rolePlace.sum.wages': '{place} к {nation}, «{occupation}»; степень — доля переноса',
  'rolePlace.sum.result': 'оценка, с точностью до {rounding}',
  'rolePlace.how.text':
    'Сколько платят на ступени, известно по всей стране; официальная профессия показывает, насколько больше или меньше платит этот рынок труда, и до оплаты ступени доходит лишь часть этой разницы. Компания здесь может платить иначе.',
  'rolePlace.nearby': 'Рядом',
  'rolePlace.nearest': 'Ближайшие агломерации',
  'rolePlace.nearbyHeadline.more':
    '{place} ({distance} отсюда): на этой ступени, по нашему расчёту, на {share} больше',
  'rolePlace.nearbyHeadline.less':
    '{place} ({distance} отсюда): на этой ступени, по нашему расчёту, на {share} меньше',
  'rolePlace.nearbyHeadline.same':
    '{place} ({distance} отсюда): на этой ступени, по нашему расчёту, столько же',
  'rolePlace.sources': 'Источники и даты',
  'rolePlace.otherRungs': 'Другие ступени здесь',

  'table.measured.nation': 'Медиана оклада {inNation}, {currencyName} в год, {month}.',
  'table.measured.estimate':
    'Оклад, {currencyName} в год, {month}. Уровень зарплат: медиана в профессии «{occupation}», {wages}.{prices, select, none {} other { Уровень цен: все товары и услуги, {prices}.}}',
  'table.measured.wages':
    'Уровень зарплат: медиана в профессии «{occupation}», {wages}.{prices, select, none {} other { Уровень цен: все товары и услуги, {prices}.}}',
  'table.measured.rungs': 'Оклад, {currencyName} в год, {month}.',
  'table.differences': 'Разница округлена отдельно от самих сумм.',
  'table.area': 'Агломерация',
  'table.median': 'Медиана',
  'table.half': 'Средняя половина',
  'table.range': 'Диапазон',
  'table.distance': 'Км между центрами',
  'table.jobs': 'Рабочих мест',
  'table.rung': 'Ступень',

  'city.title': 'Оплата {inPlace}',
  'city.headTitle': 'Оплата: {label}',
  'city.description':
    '{label}: уровень зарплат {wages}{priced, select, yes {, уровень цен {prices}} other {}} к {nation}. Зарплаты по ступеням от {low} до {high}, официальные профессии, похожие и ближайшие агломерации.',
  'city.descriptionPlain': '{label}: ступени и роли. {site}.',
  'city.rankText':
    '{ordinal} место из {count, number} по уровню зарплат («{occupation}», {wages}); {priceOrdinal} из {priceCount, number} по уровню цен ({prices}), считая с самого высокого.',
  'city.rankPay': '{ordinal} место из {count, number} по уровню зарплат («{occupation}», {wages}).',
  'city.jobsText':
    '{jobs, plural, one {# рабочее место} few {# рабочих места} many {# рабочих мест} other {# рабочего места}} в профессии «{occupation}»; их доля среди всех мест — {lq} от доли по стране ({wages}).',
  'city.jobsOnly':
    '{jobs, plural, one {# рабочее место} few {# рабочих места} many {# рабочих мест} other {# рабочего места}} в профессии «{occupation}» ({wages}).',
  'city.jobsUnknown': 'Число рабочих мест в профессии «{occupation}» не опубликовано.',
  'city.rungs': 'Ступени здесь',
  'city.occupations': 'Официальные профессии',
  'city.similar': 'Похожие агломерации',
  'city.similarText': 'Ближе всего по уровню зарплат, уровню цен и числу рабочих мест.',
  'city.compare': 'Сравнить: {places}',
  'city.nearest': 'Ближайшие агломерации',
  'noEstimate.why.reference-wage-not-published':
    'Расчёта нет: зарплата в профессии «{occupation}» для этой агломерации не опубликована, а местный уровень зарплат мы берём по ней. Ниже — профессии, по которым данные есть.',
  'noEstimate.why.wage-far-below-answers':
    'Расчёта нет: зарплаты в профессии «{occupation}» здесь на {share} ниже, чем по {nation}, а ответы в опросах приходили из мест, где они ниже не больше чем на {limit}. Официальная статистика — ниже на странице.',
  'nearest.none': 'В радиусе {distance} других агломераций нет.',

  'cities.jump': 'Перейти к штату',
  'cities.table': 'Агломерации по штатам',
  'cities.inStates': 'также {states}',
  'finder.label':
    'Выбрать город: {count, plural, one {# агломерация} few {# агломерации} many {# агломераций} other {# агломерации}} по штатам',
} as const satisfies Record<keyof typeof enRoles, string>;
