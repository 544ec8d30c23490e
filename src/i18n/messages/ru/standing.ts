import type { enStanding } from '../en/standing.ts';

/** Предложения вопроса о том, где стоит собственная оплата. */
export const ruStanding = {
  'standing.title': 'Где я стою',
  'standing.link': 'Где стоит ваша оплата?',
  'standing.lead':
    'Ваша оплата рядом с нашей оценкой для ступени и рядом с официальной оплатой родственных профессий. Введённое остаётся на этой странице: оно не хранится, не попадает в адрес и никуда не отправляется.',
  'standing.noScript':
    'Ответ считается в браузере, и для этого нужен JavaScript, а здесь он выключен.',
  'standing.pay': 'Ваша оплата за год',
  'standing.payHint': 'Сколько {currencyName}, например {examples}, в любой записи.',
  'standing.rung': 'Ваша ступень',
  'standing.place': 'Где вы работаете',
  'standing.show': 'Показать, где она стоит',
  'standing.read': 'Прочитано как {pay} {currencyName} в год.',
  'standing.readAside':
    'Прочитано как {pay} {currencyName} в год, а не {aside}: такой {size, select, small {маленькой} other {большой}} годовой оплаты не бывает.',
  'standing.fault.empty': 'Введите оплату за год, например {example}.',
  'standing.fault.not-a-number': 'Это не сумма. Запишите её цифрами, например {example}.',
  'standing.fault.too-long': 'Это длиннее любой суммы. Запишите её цифрами, например {example}.',
  'standing.fault.exponent': 'Запишите сумму полностью, без e: {example}.',
  'standing.fault.separators':
    'Точки, запятые и пробелы не складываются в число. Запишите его без них, например {plain}.',
  'standing.fault.two-currencies':
    'Здесь две валюты. Запишите одним числом, сколько это {currencyName}.',
  'standing.fault.too-large': 'Слишком много цифр. Запишите сумму так: {example}.',
  'standing.fault.zero': 'С нулём сравнивать нечего. Введите оплату больше нуля.',
  'standing.fault.negative': 'Оплата не бывает меньше нуля. Нет ли лишнего минуса?',
  'standing.fault.too-low':
    '{amount} — это меньше {limit} в год. Не оплата ли это за час или за месяц? Введите оплату за год.',
  'standing.fault.too-high':
    '{amount} — это больше {limit} в год. Нет ли лишней цифры? Введите оплату за год.',
  'standing.fault.unclear': 'Это может быть {grouped} или {decimal}. Запишите без точки и запятой.',
  'standing.fault.other-currency':
    'Сумма в другой валюте ({code}), чем все показатели здесь. Сначала пересчитайте, сколько это {currencyName}: обменный курс — не статистика оплаты.',
  'standing.rank':
    '{kind, select, about {около {percentile}-го} below {ниже {percentile}-го} other {выше {percentile}-го}}',
  'standing.headline':
    '{amount} — {kind, select, about {около} below {ниже} other {выше}} {percentile}-го процентиля {evidence, select, estimated {оценки } other {}}для {roleGenitivePlural} {inPlace}',
  'standing.headline.none':
    'Оценки для {roleGenitivePlural} {inPlace} нет; {amount} можно сравнить только с официальной оплатой',
  'standing.subtitle':
    'Процентиль вашей оплаты, {currencyName} в год, {month}. Для ступени это оклад; официальная оплата включает комиссионные и не знает ступеней: с первой строкой сравнивайте оклад, с остальными — оклад с комиссионными. Строки никогда не усредняются между собой.',
  'standing.you':
    '{side, select, left {← } other {}}вы, {amount}{side, select, right { →} other {}}',
  'standing.head': 'процентиль',
  'standing.row': '{name} ({note}): {rank}',
  'standing.note':
    '{basis}, {evidence, select, published {опубликовано} observed {наблюдение} estimated {оценка} other {цитата}}',
  'standing.noteAnswers':
    '{basis}, {evidence, select, estimated {оценка} other {наблюдение}}: {n, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}}{evidence, select, estimated { по стране} other {}}',
  'standing.noteJobs':
    '{basis}, опубликовано: {jobs, plural, one {# место} few {# места} many {# мест} other {# места}}',
  'standing.notPrinted': 'оплата здесь не опубликована',
  'standing.noEstimate': 'оценки здесь нет',
  'standing.noEstimateWhy':
    'Оплату в опорной профессии для этого места не публикуют, и перенести сюда оплату по стране нечем.',
  'standing.outer':
    'За пределами опубликованного или известного говорится только «выше» или «ниже»: продолжения мы не додумываем.',
  'standing.method': 'Как считается место',
  'standing.table': 'Таблица',
  'standing.column.subject': 'Ступень или профессия',
  'standing.column.what': 'Что это',
  'standing.column.rank': 'Ваш процентиль',
} as const satisfies Record<keyof typeof enStanding, string>;
