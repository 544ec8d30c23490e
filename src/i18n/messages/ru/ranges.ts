import type { enRanges } from '../en/ranges.ts';

/** Диапазоны окладов, которые установил работодатель. */
export const ruRanges = {
  'ranges.title':
    '{_ladder, select, own {Наш диапазон окладов} other {Диапазон этого работодателя}}',
  'ranges.titleHere':
    '{_ladder, select, own {Наш диапазон окладов здесь} other {Диапазон этого работодателя здесь}}',
  'ranges.column': '{_ladder, select, own {Наш диапазон окладов} other {Диапазон работодателя}}',
  'ranges.evidence': 'Установлено работодателем',
  'ranges.evidenceComputed': 'Расчёт: базовый диапазон × коэффициент зоны',
  'ranges.evidenceText':
    'Это решение работодателя, а не измерение: столько здесь собираются платить. Сколько платят на рынке, по диапазону не узнать.',
  'ranges.line':
    '{area}: {range} в год{variable, select, none {} other {, плюс переменная часть — {variable} оклада при выполнении целей}} (с {date})',
  'ranges.lineComputed': '{line}; расчёт: базовый диапазон × {factor}',
  'ranges.withVariable': '{range}, плюс {variable} переменной части',
  'ranges.variable': 'плюс {variable} переменной части',
  'ranges.ofSublevel': '{sublevel}: {range}',
  'ranges.span':
    '{_ladder, select, own {Наш диапазон окладов} other {Диапазон работодателя}}, все {_area_plural}',
  'ranges.ends':
    'Самый низкий и самый высокий из {_ladder, select, own {наших диапазонов} other {диапазонов работодателя}} в {n, plural, one {# {_area_prepositional}} other {# {_area_prepositionalPlural}}}',
  'ranges.places':
    '{n, plural, one {# {_area}} few {# {_area_genitive}} many {# {_area_genitivePlural}} other {# {_area_genitive}}}',
  'ranges.area.base': 'Базовый диапазон',
  'ranges.area.only': 'Везде',
  'ranges.area.else': 'В остальных местах',
  'ranges.area.sublevel': '{area}, {sublevel}',
  'ranges.zone': '{zone}: {places}.',
  'ranges.headline.one':
    'На {_rung_gender, select, masculine {этом} other {этой}} {_rung_prepositional} {_ladder, select, own {мы платим} other {работодатель платит}} {range}',
  'ranges.headline.same': 'Диапазон везде начинается с {least}',
  'ranges.headline.span': 'Начало диапазона — от {least} ({low}) до {most} ({high})',
  'ranges.headline.place':
    'Здесь {_ladder, select, own {мы платим} other {работодатель платит}} {range}',
  'ranges.headline.places':
    'Сколько {_ladder, select, own {мы платим} other {работодатель платит}} здесь на {_rung_gender, select, masculine {этом} other {этой}} {_rung_prepositional}',
  'ranges.headline.rungs': 'Диапазоны здесь — от {least} ({low}) до {most} ({high})',
  'ranges.headline.rungsIn': 'Диапазоны {inPlace} — от {least} ({low}) до {most} ({high})',
  'ranges.headline.alike':
    'Одинаковый диапазон{inPlace, select, none {} other { {inPlace}}}: {range}',
  'ranges.headline.placeIn':
    '{_ladder, select, own {Мы платим} other {Работодатель платит}} {range} {inPlace}',
  'ranges.headline.market':
    'Медиана рынка {side, select, below {на {amount} {_ladder, select, own {ниже нашего диапазона} other {ниже диапазона работодателя}}} above {на {amount} {_ladder, select, own {выше нашего диапазона} other {выше диапазона работодателя}}} point {совпадает с {_ladder, select, own {нашим окладом} other {окладом у работодателя}}} other {— на отметке {percent} {_ladder, select, own {в нашем диапазоне} other {в диапазоне работодателя}}}}',
  'ranges.subtitle':
    'Оклад из расчёта полной ставки, {currencyName} в год{date, select, none {} other {, с {date}}}. Прямоугольник — от минимума до максимума, линия — середина.',
  'ranges.subtitleMarket':
    'Треугольник — медиана рынка. Диапазон и рыночные цифры получены по-разному.',
  'ranges.alternative': '{headline}. {rows}.',
  'ranges.alternativeRow': '{name}: {range}, середина {midpoint}',
  'ranges.alternativeComputed': '{row}, расчёт',
  'ranges.alternativeMarket': 'рынок: медиана {median}',
  'ranges.market': 'Рынок',
  'ranges.apart':
    'С рыночными цифрами здесь не сравнить: {reason, select, currency {они в другой валюте, а валюты мы не пересчитываем} other {в них входит не только оклад}}.',
  'ranges.midpoint':
    'Если работодатель не назвал середину, она взята ровно между минимумом и максимумом.',
  'ranges.sum': '{base} × {factor}, расчёт',
  'ranges.sumHere': 'Расчёт: базовый диапазон {base} × {factor} ({zone}).',
  'ranges.grade': 'общий диапазон: {grade}',
  'ranges.set': 'установлено работодателем',
  'ranges.column.where': 'Где',
  'ranges.column.variable': 'Целевая переменная часть',
  'ranges.column.since': 'Действует с',
  'ranges.column.how': 'Откуда данные',
  'ranges.column.low': 'От',
  'ranges.column.high': 'До',
  'ranges.column.middle': 'В середине',
  'ranges.column.what': 'Что это за суммы',
  'ranges.what.decided': 'минимум, максимум, середина',
  'ranges.what.market': 'средняя половина, медиана',
  'ranges.changes': 'Что изменилось',
  'ranges.change': 'С {date} ({area}): {after} вместо {before}.',
  'sources.file.ranges':
    '{_ladder, select, own {Наши диапазоны окладов} other {Диапазоны этого работодателя}}',
  'sources.file.zones':
    '{_ladder, select, own {Наши зоны оплаты} other {Зоны оплаты этого работодателя}}',

  'ownPay.title': 'Сколько здесь получают',
  'ownPay.evidence': 'Данные о выплатах',
  'ownPay.text':
    'По данным о выплатах ({publisher}). Показатель приведён, только если в нём учтено достаточно людей. Пропуск значит, что данные скрыты или их нет; что именно, здесь не сказано.',
  'ownPay.headline':
    '{kind, select, total {Медиана оклада — {low}} one {Медиана оклада — {low} ({lowName})} same {Медиана оклада во всех строках — {low}} other {Медианы окладов — от {low}{lowAlone, select, yes { ({lowName})} other {}} до {high}{highAlone, select, yes { ({highName})} other {}}}}',
  'ownPay.subtitle':
    'Оклад из расчёта полной ставки, {currencyName} в год{month, select, none {} other {, {month}}}, с округлением до {rounding, number}. {marks, select, line {Линия — средние 80 %, полоса — средняя половина, отметка — медиана} bar {Полоса — средняя половина, отметка — медиана} other {Отметка — медиана}}{interval, select, yes {, серая подложка — её 95-процентный доверительный интервал} other {}}.',
  'ownPay.alternativeRow': '{name}: {people}, {half}',
  'ownPay.half': 'медиана {median}{shown, select, yes {, средняя половина {half}} other {}}',
  'ownPay.people':
    '{kind, select, exact {{from, plural, one {# человек} few {# человека} many {# человек} other {# человека}}} band {{from, number}–{to, number} человек} other {{from, number} человек и больше}}',
  'ownPay.allPlaces': 'Все места',
  'ownPay.allLevels': 'Все {_rung_plural}',
  'ownPay.column.people': 'Людей',
  'ownPay.column.asOf': 'На дату',
  'ownPay.tool.finding':
    '{roleTitle}: {kind, select, one {медиана оклада — {low} ({lowName})} same {медиана оклада во всех строках — {low}} other {медианы окладов — от {low}{lowAlone, select, yes { ({lowName})} other {}} до {high}{highAlone, select, yes { ({highName})} other {}}}}',
  'ownPay.tool.mapped':
    '{compared, select, yes {Медиана оклада из расчёта полной ставки к медиане по всем местам.} other {Места, где есть медиана оклада из расчёта полной ставки.}} Площадь круга — число рабочих мест в опорной профессии («{occupation}», {code}).',
  'ownPay.tool.place':
    '{median}, {people}{against, select, none {} other {, {against} к медиане по всем местам}}',
  'ownPay.tool.noTotal': 'Общего показателя по всем местам нет, поэтому сравнивать не с чем.',
  'ownPay.tool.total': 'всем местам',
  'ownPay.tool.against': 'к медиане по всем местам',
  'ownPay.tool.cross': 'сравнить не с чем',
  'ownPay.tool.row': 'сколько здесь получают, медиана',
  'ownPay.tool.cell': '{median} ({people})',
  'ownPay.tool.median': 'Опубликованная медиана',
  'sources.file.own-pay': 'Сколько здесь получают',

  'siteRanges.now': 'Диапазоны этого сайта, с {date}.',
  'siteRanges.replace':
    'Это диапазоны, которые сайт публикует по {_rung_dativePlural} и местам. Ваша таблица заменит их только на этой странице.',
  'siteRanges.back': 'Диапазоны этого сайта',
  'siteRanges.toMarket': 'Построить диапазоны по рынку',
  'siteRanges.report': 'Диапазоны этого сайта, с {date}',
} as const satisfies Record<keyof typeof enRanges, string>;
