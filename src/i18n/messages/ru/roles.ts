import type { enRoles } from '../en/roles.ts';

/** Страницы ролей и городов и главная страница. */
export const ruRoles = {
  'home.rungs':
    '{count, plural, =2 {{_rung_gender, select, masculine {Два} other {Две}} {_rung_genitive}} =3 {Три {_rung_genitive}} =4 {Четыре {_rung_genitive}} =5 {Пять {_rung_genitivePlural}} =6 {Шесть {_rung_genitivePlural}} one {# {_rung}} few {# {_rung_genitive}} many {# {_rung_genitivePlural}} other {# {_rung_genitive}}}',
  'home.mostJobs': 'Больше всего рабочих мест:',
  'home.allCities': 'Все {_area_plural}: {count, number}',
  'home.findings': '{count, plural, =1 {Один вывод} =2 {Два вывода} other {Три вывода}}',
  'home.tools': 'Что вы хотите сделать?',
  'home.half': 'половина получает {half}',

  'roles.compare': '{_Rung_plural} рядом',
  'roles.experience': 'Общий стаж*',

  'rung.of': '{_Rung} {rung} из {count}',
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
  'pay.example':
    '{_ladder, select, own {* Обычно здесь так, но это не норма.} other {* Пример из открытых лестниц, а не норма.}}',

  'pay.untold':
    'Данных опроса о зарплате {roleGenitivePlural} нет{_answers, select, public {: слишком мало ответов} other {}}.',
  'pay.untoldOfficial': 'Зарплаты близких профессий в статистике',
  'pay.untoldList': 'Данных опроса нет, поэтому нет и в списке: {roles}.',

  'question.what': 'Кто это',
  'question.pay': 'Сколько платят',
  'question.payHere': 'Сколько здесь платят',
  'question.lenses': 'Зарплаты и цены',
  'question.next':
    '{_rung_gender, select, masculine {Какой} other {Какая}} {_rung} {_rung_gender, select, masculine {следующий} other {следующая}}',
  'question.nextHere':
    '{_rung_gender, select, masculine {Какой} other {Какая}} {_rung} {_rung_gender, select, masculine {следующий} other {следующая}}',
  'question.time': 'Сколько времени занимает',
  'question.rank': 'Место среди городов',
  'question.jobs': 'Сколько рабочих мест',
  'answer.next':
    '{amount}{step, select, none {} other {, на {step} больше}}; обычный срок в этой роли — {time}*.',
  'answer.nextTime': 'Обычный срок в этой роли — {time}*.',
  'answer.nextUntold': 'Данных опроса о зарплате нет; обычный срок в этой роли — {time}*.',
  'answer.nextHere': '{amount}{step, select, none {} other {, на {step} больше}}.',
  'answer.top': 'Это {_rung_gender, select, masculine {верхний} other {верхняя}} {_rung}.',
  'answer.sideways': 'Отсюда вбок:',
  'answer.buys':
    'На {amount} здесь можно купить столько же, сколько на {real} при средних ценах по {nation}.',
  'answer.noPrices': 'Уровень цен неизвестен: {publisher} его здесь не считает.',
  'role.job': 'В чём работа',
  'role.jobMore': 'Подробнее о работе',
  'role.takeaways': 'Коротко',
  'role.week': 'Обычная неделя',
  'role.duties': 'Что делает',
  'role.hats': 'Кем приходится быть',
  'role.worksWith': 'С кем работает',
  'role.scope': 'За что отвечает',
  'role.cities': 'Оплата по городам',
  'role.allCities': 'Все {_area_plural}: {count, number}',
  'role.survey':
    'Что ответили люди на {_rung_gender, select, masculine {этом} other {этой}} {_rung_prepositional}',
  'role.survey.also':
    '{count, plural, one {Анкета {years} года учтена} other {Анкеты {years} годов учтены}} только для оклада на {_rung_gender, select, masculine {этом} other {этой}} {_rung_prepositional}: без {count, plural, one {неё} other {них}} ответов было бы слишком мало.',
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
    'Отрасли — это части {_rung_genitive}, а другие должности в её числа не входят. Группа, где ответов мало, может отличаться от {_rung_genitive} случайно.',

  'role.measures': 'Показатели',
  'role.measure': 'Показатель',
  'role.formula': 'Формула',
  'role.good': 'Лучше',
  'role.good.higher': 'выше',
  'role.good.lower': 'ниже',
  'role.target': '{_ladder, select, own {Цель*} other {Пример*}}',
  'role.targetNote':
    '{_ladder, select, own {* Цели, обычные здесь, а не норма.} other {* Цели отдельных открытых лестниц: пример, а не норма.}}',
  'role.competencies': 'Компетенции',
  'role.competenciesNote':
    'Как каждая проявляется на {_rung_gender, select, masculine {этом} other {этой}} {_rung_prepositional} и чем её подтвердить, на одном примере. Чертой слева отмечены те, от которых зависит шаг до {nextGenitive}.',
  'role.competenciesFork':
    'Как каждая проявляется на {_rung_gender, select, masculine {этом} other {этой}} {_rung_prepositional} и чем её подтвердить, на одном примере. Чертой слева отмечены те, от которых зависит шаг вверх.',
  'role.competenciesTop':
    'Как каждая проявляется на {_rung_gender, select, masculine {этом} other {этой}} {_rung_prepositional} и чем её подтвердить, на одном примере.',
  'role.notDaily':
    'на {_rung_gender, select, masculine {этом} other {этой}} {_rung_prepositional} нужно не каждый день',
  'role.background': 'Образование и названия',
  'role.experience': 'Общий трудовой стаж',
  'role.titleNote': 'Те же слова, другая работа',
  'role.step': 'Шаг до {nextGenitive}',
  'role.step.changes': 'Что меняется',
  'role.step.difference':
    '{_rung_gender, select, masculine {Оба} other {Обе}} {_rung_genitive} рядом',
  'role.step.evidence': 'Что принести на разговор',
  'role.step.time':
    'Обычное время на {_rung_gender, select, masculine {этом} other {этой}} {_rung_prepositional}: {time}*.',
  'role.step.market':
    'Медиана {inNation} вырастает на {step}: {from} на {_rung_gender, select, masculine {этом} other {этой}} {_rung_prepositional} и {to} на {_rung_gender, select, masculine {следующем} other {следующей}}.',
  'role.sources': 'Источники',
  'role.reviewed': 'Проверено {date}.',
  'role.description':
    '{summary} {median} в год по медиане {inNation}; оплата в {count, plural, one {# {_area_prepositional}} other {# {_area_prepositionalPlural}}}, обязанности, компетенции и следующий шаг.',

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
    'Прогноз составлен для профессий: у {_rung_genitivePlural} этой лестницы своего прогноза нет. В вакансии входят и те места, с которых люди ушли в другую профессию или перестали работать.',
  'outlook.errorsNote':
    'Стандартные ошибки относятся к средней зарплате и к числу рабочих мест, в процентах от них. Для медианы ведомство ошибок не публикует.',

  'rolePlace.title': '{role} {inPlace}',
  'rolePlace.headTitle': '{role}, {label}: оплата',
  'rolePlace.description':
    '{roleTitle}, {label}: {median} в год по медиане, половина получает {half} (оценка); официальная оплата, цены и следующий шаг.',
  'rolePlace.ladder': 'Лестница {inPlace}',
  'rolePlace.job': 'Подробнее о работе',
  'rolePlace.how': 'Как получена оценка',
  'rolePlace.sum.level': 'медиана {_rung_genitive}, {nation}',
  'rolePlace.sum.wages': '{place} к {nation}, «{occupation}»; степень — доля переноса',
  'rolePlace.sum.result': 'оценка, с точностью до {rounding}',
  'rolePlace.how.text':
    'Сколько платят на {_rung_prepositional}, известно по всей стране; официальная профессия показывает, насколько больше или меньше платит этот рынок труда, и до оплаты {_rung_genitive} доходит лишь часть этой разницы. Компания здесь может платить иначе.',
  'rolePlace.nearby': 'Рядом',
  'rolePlace.nearest': 'Ближайшие {_area_plural}',
  'rolePlace.nearbyHeadline.more':
    '{place} ({distance} отсюда): на {_rung_gender, select, masculine {этом} other {этой}} {_rung_prepositional}, по нашему расчёту, на {share} больше',
  'rolePlace.nearbyHeadline.less':
    '{place} ({distance} отсюда): на {_rung_gender, select, masculine {этом} other {этой}} {_rung_prepositional}, по нашему расчёту, на {share} меньше',
  'rolePlace.nearbyHeadline.same':
    '{place} ({distance} отсюда): на {_rung_gender, select, masculine {этом} other {этой}} {_rung_prepositional}, по нашему расчёту, столько же',
  'rolePlace.sources': 'Источники и даты',
  'rolePlace.otherRungs': 'Другие {_rung_plural} здесь',

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
  'table.rung': '{_Rung}',

  'city.title': 'Оплата {inPlace}',
  'city.headTitle': 'Оплата: {label}',
  'city.description':
    '{label}: уровень зарплат {wages}{priced, select, yes {, уровень цен {prices}} other {}} к {nation}. Зарплаты по {_rung_dativePlural} от {low} до {high}, официальные профессии, похожие и ближайшие {_area_plural}.',
  'city.descriptionPlain': '{label}: {_rung_plural} и роли. {site}.',
  'city.rankText':
    '{ordinal} место из {count, number} по уровню зарплат («{occupation}», {wages}); {priceOrdinal} из {priceCount, number} по уровню цен ({prices}), считая с самого высокого.',
  'city.rankPay': '{ordinal} место из {count, number} по уровню зарплат («{occupation}», {wages}).',
  'city.jobsText':
    '{jobs, plural, one {# рабочее место} few {# рабочих места} many {# рабочих мест} other {# рабочего места}} в профессии «{occupation}»; их доля среди всех мест — {lq} от доли по стране ({wages}).',
  'city.jobsOnly':
    '{jobs, plural, one {# рабочее место} few {# рабочих места} many {# рабочих мест} other {# рабочего места}} в профессии «{occupation}» ({wages}).',
  'city.jobsUnknown': 'Число рабочих мест в профессии «{occupation}» не опубликовано.',
  'city.rungs': '{_Rung_plural} здесь',
  'city.occupations': 'Официальные профессии',
  'city.similar': 'Похожие {_area_plural}',
  'city.similarText': 'Ближе всего по уровню зарплат, уровню цен и числу рабочих мест.',
  'city.compare': 'Сравнить: {places}',
  'city.nearest': 'Ближайшие {_area_plural}',
  'noEstimate.why.reference-wage-not-published':
    'Расчёта нет: зарплата в профессии «{occupation}» для {_area_gender, select, masculine {этого} other {этой}} {_area_genitive} не опубликована, а местный уровень зарплат мы берём по ней. Ниже — профессии, по которым данные есть.',
  'noEstimate.why.wage-far-below-answers':
    'Расчёта нет: зарплаты в профессии «{occupation}» здесь на {share} ниже, чем по {nation}, а ответы в опросах приходили из мест, где они ниже не больше чем на {limit}. Официальная статистика — ниже на странице.',
  'nearest.none': 'В радиусе {distance} других {_area_genitivePlural} нет.',

  'cities.jump': 'Перейти к {_region_dative}',
  'cities.table': '{_Area_plural} по {_region_dativePlural}',
  'cities.inStates': 'также {states}',
  'finder.label':
    'Выбрать город: {count, plural, one {# {_area}} few {# {_area_genitive}} many {# {_area_genitivePlural}} other {# {_area_genitive}}}{_regions, select, none {} other { по {_region_dativePlural}}}',
} as const satisfies Record<keyof typeof enRoles, string>;
