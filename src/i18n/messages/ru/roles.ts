import type { enRoles } from '../en/roles.ts';

/** Страницы ролей и городов и главная страница. */
export const ruRoles = {
  'home.rungs':
    '{_tracks, select, several {{count, plural, =2 {Две роли} =3 {Три роли} =4 {Четыре роли} =5 {Пять ролей} =6 {Шесть ролей} =7 {Семь ролей} =8 {Восемь ролей} one {# роль} few {# роли} many {# ролей} other {# роли}}} other {{count, plural, =2 {{_rung_gender, select, masculine {Два} other {Две}} {_rung_genitive}} =3 {Три {_rung_genitive}} =4 {Четыре {_rung_genitive}} =5 {Пять {_rung_genitivePlural}} =6 {Шесть {_rung_genitivePlural}} =7 {Семь {_rung_genitivePlural}} =8 {Восемь {_rung_genitivePlural}} one {# {_rung}} few {# {_rung_genitive}} many {# {_rung_genitivePlural}} other {# {_rung_genitive}}}}}',
  'home.mostJobs': 'Больше всего рабочих мест:',
  'home.allCities': 'Все {_area_plural}: {count, number}',
  'home.findings': '{count, plural, =1 {Один вывод} =2 {Два вывода} other {Три вывода}}',
  'home.tools': 'Что вы хотите сделать?',
  'home.half': 'половина получает {half}',

  'roles.compare': 'Сравнение {_rung_genitivePlural}',
  'roles.experience': 'Общий стаж*',

  'rung.of': '{_Rung} {rung} из {count}',
  'rung.ofCommon':
    '{_Rung} {rung}, {_rung_gender, select, masculine {общий} other {общая}} для {tracks, plural, =2 {обоих} other {всех}} треков',
  'rung.common': 'До разделения треков',
  'pay.year': 'в год',
  'pay.yearEstimate': 'в год, наш расчёт',
  'pay.median.nation': 'Медиана оклада {inNation}; половина получает {half}.',
  'pay.median.place': 'Медиана оклада; половина получает {half}.',
  'pay.interval': 'Доверительный интервал медианы (95 %): {interval}.',
  'rolePlace.level':
    'Наш расчёт {kind, select, same {примерно равен местной медиане} above {на {share} выше местной медианы} other {на {share} ниже местной медианы}} в профессии «{occupation}» ({commissions, select, yes {статистика, с комиссионными} other {статистика}}).',
  'pay.likely': 'Вероятный диапазон медианы: {range}.',
  'pay.answers': '{n, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}}',
  'pay.quoted': '{range} в год ({publisher}, без даты).',
  'pay.example':
    '{_ladder, select, own {* Здесь обычно так, но это не правило.} other {* Составлено по опубликованным лестницам; это пример, а не норма.}}',
  'pay.untold':
    '{_answers, select, public {Ответов {roleGenitivePlural} в опросе слишком мало, чтобы назвать зарплату.} other {Данных опроса о зарплате {roleGenitivePlural} нет.}}',
  'pay.untoldOfficial': 'Статистика зарплат в родственных профессиях',
  'pay.untoldList':
    '{_answers, select, public {В опросе мало ответов} other {Данных опроса нет}}, поэтому в списке не показаны: {roles}.',

  'question.what': 'Чем занимается',
  'question.pay': 'Сколько платят',
  'question.payHere': 'Сколько здесь платят',
  'question.lenses': 'Зарплаты и цены',
  'question.next': '{_rung_gender, select, masculine {Следующий} other {Следующая}} {_rung}',
  'question.nextHere': '{_rung_gender, select, masculine {Следующий} other {Следующая}} {_rung}',
  'question.time': 'Сколько времени занимает',
  'question.rank': 'Место среди других городов',
  'question.jobs': 'Сколько рабочих мест',
  'answer.next':
    '{amount}{step, select, none {} other {, на {step} больше}}; до повышения обычно {time}*.',
  'answer.nextTime': 'до повышения обычно {time}*.',
  'answer.nextUntold':
    '{_answers, select, public {ответов слишком мало, чтобы назвать зарплату} other {данных опроса о зарплате нет}}; до повышения обычно {time}*.',
  'answer.nextHere': '{amount}{step, select, none {} other {, на {step} больше}}.',
  'answer.top': '{_Rung_genitivePlural} выше на этом пути нет.',
  'answer.sideways': 'Другие переходы:',
  'answer.buys':
    'На {amount} здесь можно купить столько же, сколько на {real} при средних ценах по {nation}.',
  'answer.noPrices': 'Уровень цен неизвестен: {publisher} его для этого места не публикует.',
  'role.job': 'В чём работа',
  'role.jobMore': 'Подробнее о работе',
  'role.takeaways': 'Коротко',
  'role.week': 'Обычная неделя',
  'role.duties': 'Что делает',
  'role.hats': 'Какие роли совмещает',
  'role.worksWith': 'С кем работает',
  'role.scope': 'За что отвечает',
  'role.cities': 'Зарплаты по городам',
  'role.allCities': 'Все {_area_plural}: {count, number}',
  'role.survey': 'Переменная часть{survey, select, yes {, все выплаты, стаж} other {}}',
  'role.survey.also':
    '{count, plural, one {Анкета {years} года учтена} other {Анкеты {years} годов учтены}} только для оклада на {_rung_gender, select, masculine {этом} other {этой}} {_rung_prepositional}: без {count, plural, one {неё} other {них}} ответов слишком мало, чтобы посчитать квартили.',
  'role.survey.cash': 'Все денежные выплаты',
  'role.survey.cashText':
    'С премиями, комиссионными и сверхурочными медиана — {total} в год, без них у тех же людей — {base} (в этом подсчёте {n, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}}{thin, select, yes {, данных мало} other {}}).{half, select, none {} other { Половина получает {half}.}}',
  'role.survey.extra':
    'Выплаты сверх оклада есть у {share}{extra, select, none {} other {, их медиана — {extra} оклада}}.',
  'role.survey.tooFew':
    '{n, plural, =0 {Никто не ответил.} one {Не показаны: есть только # ответ{least, plural, =0 {} other {, а нужно не меньше #}}.} few {Не показаны: есть только # ответа{least, plural, =0 {} other {, а нужно не меньше #}}.} many {Не показаны: есть только # ответов{least, plural, =0 {} other {, а нужно не меньше #}}.} other {Не показаны: есть только # ответа{least, plural, =0 {} other {, а нужно не меньше #}}.}}',
  'role.survey.experience': 'Стаж',
  'role.survey.experienceText':
    '{kind, select, total {Общий} other {В этой области}}: медиана — примерно {median}{half, select, none {} other {, у половины — {half}}} ({n, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}}{thin, select, yes {, данных мало} other {}}).',
  'role.survey.years': '{years, plural, one {# год} few {# года} many {# лет} other {# года}}',
  'role.survey.groups':
    '{kinds, select, titles {Другие должности} industries {Отрасли} other {Другие должности и отрасли}}',
  'role.survey.groupsCaption':
    '{role}: оклад в год по {kinds, select, titles {должностям} industries {отраслям} other {должностям и отраслям}}',
  'role.survey.group': 'Группа',
  'role.survey.groupN': 'Ответов',
  'role.survey.groupMedian': 'Медиана',
  'role.survey.groupHalf': 'Половина получает',
  'role.survey.groupAnswers': '{n, number}{thin, select, yes { (мало данных)} other {}}',
  'role.survey.groupName': '{name}{kind, select, title { (другие должности)} other {}}',
  'role.survey.groupsNote':
    '{kinds, select, titles {} other {В строках с отраслями — часть тех же ответов. }}{kinds, select, industries {} other {Ответы людей на других должностях учтены только здесь, в зарплату {_rung_genitive} они не вошли. }}Слишком малые группы не показаны; там, где ответов мало, отличие может быть случайным.',

  'role.measures': 'Показатели',
  'role.measure': 'Показатель',
  'role.formula': 'Формула',
  'role.good': 'Что лучше',
  'role.good.higher': 'больше',
  'role.good.lower': 'меньше',
  'role.good.neither': 'не для оценки',
  'role.target': 'Цель*',
  'role.noTarget': 'цели нет',
  'role.targetNote': '* Цели здесь обычно такие, но это не правило.',
  'role.whose': 'Какие клиенты учтены',
  'measure.whose.helps': 'чужие клиенты: только помогает',
  'measure.whose.own-book': 'свои клиенты',
  'measure.whose.largest-accounts': 'ключевые клиенты',
  'measure.whose.strategic-accounts': 'стратегические клиенты',
  'measure.whose.team': 'клиенты группы',
  'measure.whose.portfolio': 'весь портфель',
  'measure.whose.firm': 'клиенты компании',
  'measures.title': 'Показатели: кто за какой отвечает',
  'measures.text':
    'Показатель тот же, меняется круг клиентов. Удержание по группе — взвешенное среднее по её клиентам, поэтому цель не обязательно растёт со ступенью.',
  'measures.fewAccounts':
    'Если в портфеле всего несколько клиентов, один сдвигает цифру на много пунктов; если он один, удержание клиентов — либо 0, либо 100 %.',
  'measures.examples': 'Примеры значений',
  'measures.examplesText':
    'Они общие для всех {_rung_genitivePlural}. Это опубликованные данные о софтверных компаниях, по всем их клиентам; у агентства, банка или завода цифры будут другими.',
  'measures.source': 'Примеры, а не нормы:',
  'measures.link': 'Показатели на других {_rung_prepositionalPlural} и примеры значений',
  'role.branches': 'Названия и работа в разных отраслях и отделах',
  'role.branch.work': 'Работа',
  'role.tools': 'Инструменты, график, поездки, сертификаты',
  'role.career': 'Откуда приходят и куда уходят',
  'role.career.from': 'Откуда приходят',
  'role.career.sideways': 'Соседние роли',
  'role.career.to': 'Куда дальше',
  'role.application': 'Отклик: резюме, ошибки, собеседование',
  'role.resume': 'Строки для резюме',
  'role.mistakes': 'Частые ошибки',
  'role.faq': 'Частые вопросы',
  'interview.title': 'Собеседование на должность {roleGenitive}: вопросы и хорошие ответы',
  'interview.lead':
    'Под каждым вопросом — что показывает хороший ответ. Заучивать ничего не нужно: лучше всего работает пример из вашей практики.',
  'interview.description':
    '{count, plural, one {# вопрос, который задают} few {# вопроса, которые задают} many {# вопросов, которые задают} other {# вопроса, которые задают}} {roleDative} на собеседовании, и признаки хорошего ответа.{median, select, none {} other { Медианный оклад {inNation} — {median} в год.}}',
  'interview.crumb': 'Собеседование',
  'interview.link': 'Вопросы на собеседовании и что показывает хороший ответ',
  'interview.others': 'Собеседования на других {_rung_prepositionalPlural}',

  'role.competencies': 'Компетенции',
  'role.competenciesNote':
    'Что видно в работе на {_rung_gender, select, masculine {этом} other {этой}} {_rung_prepositional}, с примером подтверждения. Чертой слева отмечены компетенции, решающие для повышения до {nextGenitive}.',
  'role.competenciesFork':
    'Что видно в работе на {_rung_gender, select, masculine {этом} other {этой}} {_rung_prepositional}, с примером подтверждения. Чертой слева отмечены компетенции, решающие для повышения.',
  'role.competenciesTop':
    'Что видно в работе на {_rung_gender, select, masculine {этом} other {этой}} {_rung_prepositional} и чем это подтвердить.',
  'role.notDaily': 'не входит в повседневную работу',
  'role.background': 'Образование и опыт',
  'role.experience': 'Общий трудовой стаж',
  'role.titleNote': 'Название то же, работа другая',
  'role.step': 'Шаг до {nextGenitive}',
  'role.step.changes': 'Что меняется',
  'role.step.difference':
    'Сравнить {_rung_gender, select, masculine {оба} other {обе}} {_rung_genitive}',
  'role.step.evidence': 'С чем идти на разговор',
  'role.step.time': 'До повышения обычно {time}*.',
  'role.step.market':
    'На {_rung_gender, select, masculine {следующем} other {следующей}} {_rung_prepositional} медиана {inNation} выше на {step}: {to}, а на {_rung_gender, select, masculine {этом} other {этой}} — {from}.',
  'role.sources': 'Источники',
  'role.reviewed': 'Текст проверен {date}.',
  'role.headTitle':
    '{roleTitle}: обязанности, навыки{pay, select, yes {, зарплата{next, select, yes { и карьера} other {}}} other {{next, select, yes { и карьера} other {, карьера}}}}',
  'role.description':
    '{roleTitle}: чем занимается, что должен уметь{next, select, yes {, как получить повышение} other {, куда расти}}.{median, select, none {} other { Медианный оклад {inNation} — {median} в год.}}',

  'role.outlook': 'Родственные профессии: статистика и прогноз',
  'outlook.headline':
    '{occupation}: {way, select, up {с {from} по {to} год рабочих мест станет на {share} больше} down {с {from} по {to} год рабочих мест станет на {share} меньше} other {с {from} по {to} год число рабочих мест не изменится}}{compared, select, yes {; по всем профессиям вместе {all}} same {, как и по всем профессиям вместе} other {}}',
  'outlook.text':
    '{openings, plural, one {# вакансия в год} few {# вакансии в год} many {# вакансий в год} other {# вакансии в год}}. Динамика и вакансии: {projections}{wages, select, none {.} other {; зарплаты и рабочие места: {wages}.}}',
  'outlook.table':
    '{count, plural, =1 {Эта профессия} one {Все # родственная профессия} =2 {Обе родственные профессии} few {Все # родственные профессии} many {Все # родственных профессий} other {Все # родственные профессии}}: вакансии, зарплаты, рабочие места, стандартные ошибки',
  'outlook.caption': 'Родственные профессии {inNation} по официальной статистике',
  'outlook.occupation': 'Профессия',
  'outlook.median': 'Медианная зарплата',
  'outlook.errors': 'Стандартная ошибка: средняя зарплата / рабочие места, %',
  'outlook.change': 'Рабочие места, {from}–{to}',
  'outlook.openings': 'Вакансий в год',
  'outlook.all': 'Все профессии',
  'outlook.notLevels':
    'Прогноз составлен для профессий; отдельно для {_rung_genitivePlural} лестницы его нет. Вакансиями считаются и места тех, кто сменил профессию или перестал работать.',
  'outlook.errorsNote':
    'Стандартные ошибки даны для средней зарплаты и числа рабочих мест, в процентах от этих величин. Для медианы их не публикуют.',

  'rolePlace.title': '{role} {inPlace}',
  'rolePlace.headTitle': 'Зарплата {roleGenitive} {inPlace}',
  'rolePlace.description':
    '{rolePluralStart} {inPlace}: статистика{_prices, select, no {} other {, цены}}, следующий шаг и зарплата ({median} в год, наш расчёт).',
  'rolePlace.descriptionNoEstimate':
    '{rolePluralStart} {inPlace}: работа, следующий шаг, статистика зарплат. Расчёта зарплаты здесь нет.',
  'rolePlace.ladder': 'Лестница {inPlace}',
  'rolePlace.job': 'Подробнее о работе',
  'rolePlace.how': 'Как это посчитано',
  'rolePlace.sum.level': 'медиана {_rung_genitive} до округления, {nation}',
  'rolePlace.sum.wages':
    '{place} к {nation}, «{occupation}»; степень показывает, какая доля разницы учтена',
  'rolePlace.sum.result': 'наш расчёт с точностью до {rounding}',
  'rolePlace.how.text':
    'Сколько платят на {_rung_prepositional}, известно только в целом по стране. Официальная статистика показывает, насколько больше или меньше платят здесь, и расчёт учитывает часть этой разницы. Конкретный работодатель может платить иначе.',
  'rolePlace.nearby': 'Рядом',
  'rolePlace.nearest': 'Ближайшие {_area_plural}',
  'rolePlace.nearbyHeadline.more':
    '{place} ({distance} отсюда): на {_rung_gender, select, masculine {этом} other {этой}} {_rung_prepositional}, по нашему расчёту, платят на {share} больше',
  'rolePlace.nearbyHeadline.less':
    '{place} ({distance} отсюда): на {_rung_gender, select, masculine {этом} other {этой}} {_rung_prepositional}, по нашему расчёту, платят на {share} меньше',
  'rolePlace.nearbyHeadline.same':
    '{place} ({distance} отсюда): на {_rung_gender, select, masculine {этом} other {этой}} {_rung_prepositional}, по нашему расчёту, платят примерно столько же',
  'rolePlace.sources': 'Источники и даты',
  'rolePlace.otherRungs': 'Другие {_rung_plural} здесь',

  'table.measured.nation': 'Медианный оклад {inNation}, {month}, {currencyName} в год.',
  'table.measured.estimate':
    'Оклад, {currencyName} в год, {month}. Уровень зарплат: медиана профессии «{occupation}», {wages}.{prices, select, none {} other { Уровень цен: {prices}.}}',
  'table.measured.wages':
    'Уровень зарплат: медиана профессии «{occupation}», {wages}.{prices, select, none {} other { Уровень цен: {prices}.}}',
  'table.measured.rungs': 'Оклад, {currencyName} в год, {month}.',
  'rounding.differences': 'Разница округлена отдельно от самих сумм.',
  'table.area': '{_Area}',
  'table.median': 'Медиана',
  'table.half': 'Половина получает',
  'table.range': 'Диапазон',
  'table.distance': '{_distance, select, miles {Мили} other {Км}} между центрами',
  'table.jobs': 'Рабочих мест',
  'table.rung': '{_Rung}',

  'city.title': 'Зарплаты {inPlace}',
  'city.headTitle':
    '{kind, select, rungs {Зарплаты {roleGenitivePlural} {inPlace}: все {_rung_plural}} official {Работа {roleInstrumental} {inPlace}: статистика зарплат} other {Зарплаты {inPlace}}}',
  'city.description':
    '{label}: уровень зарплат {wages}{priced, select, yes {, уровень цен {prices}} other {}} к {nation}; статистика по профессиям и зарплаты по {_rung_dativePlural} от {low} до {high}.',
  'city.descriptionNoEstimate':
    '{label}: статистика зарплат в родственных профессиях{_prices, select, no {} other {, цены}} и карьерная лестница. Расчёта зарплат по {_rung_dativePlural} здесь нет.',
  'city.descriptionPlain': '{label}: {_rung_plural} и роли. {site}.',
  'city.rankText':
    '{ordinal} место из {count, number} по уровню зарплат («{occupation}», {wages}); по уровню цен — {priceOrdinal} из {priceCount, number}, начиная с самого высокого ({prices}).',
  'city.rankPay': '{ordinal} место из {count, number} по уровню зарплат («{occupation}», {wages}).',
  'city.jobsText':
    '{jobs, plural, one {# рабочее место} few {# рабочих места} many {# рабочих мест} other {# рабочего места}} в профессии «{occupation}»; её доля среди всех рабочих мест {way, select, above {в {lq} раза больше, чем в целом по стране} below {составляет {lq} от доли по стране} other {такая же, как в целом по стране}} ({wages}).',
  'city.jobsOnly':
    '{jobs, plural, one {# рабочее место} few {# рабочих места} many {# рабочих мест} other {# рабочего места}} в профессии «{occupation}» ({wages}).',
  'city.jobsUnknown': 'Число рабочих мест в профессии «{occupation}» не опубликовано.',
  'city.rungs': 'Зарплаты по {_rung_dativePlural}',
  'city.occupations': 'Профессии в официальной статистике',
  'city.similar': 'Похожие {_area_plural}',
  'city.similarText':
    'Ближе всего по уровню зарплат, уровню цен и числу рабочих мест, вместе взятым.',
  'city.compare': 'Сравнить: {places}',
  'city.nearest': 'Ближайшие {_area_plural}',
  'noEstimate.why.reference-wage-not-published':
    'Расчёта нет: зарплата в профессии «{occupation}» для {_area_gender, select, masculine {этого} other {этой}} {_area_genitive} не опубликована, а местный уровень зарплат мы берём по ней. Профессии, по которым данные есть, — ниже.',
  'noEstimate.why.wage-far-below-answers':
    'Расчёта нет: зарплаты в профессии «{occupation}» здесь на {share} ниже, чем в целом по {nation}, а ответы в опросах приходили из мест, где они ниже не больше чем на {limit}. Официальная статистика — дальше на странице.',
  'nearest.none': 'В радиусе {distance} других {_area_genitivePlural} нет.',

  'cities.jump': 'Перейти к {_region_dative}',
  'cities.table': '{_Area_plural} по {_region_dativePlural}',
  'cities.inStates': 'также {states}',
  'finder.label':
    'Выбрать город: {count, plural, one {# {_area}} few {# {_area_genitive}} many {# {_area_genitivePlural}} other {# {_area_genitive}}}{_regions, select, none {} other { по {_region_dativePlural}}}',
} as const satisfies Record<keyof typeof enRoles, string>;
