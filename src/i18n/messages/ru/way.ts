import type { enWay } from '../en/way.ts';

/** Путь вверх: что становится с каждой строкой, и путь в агломерации. */
export const ruWay = {
  'line.same': 'так же',
  'line.changed': 'иначе',
  'line.new': 'новое',
  'line.no-longer': 'больше нет',
  'difference.sameProficiency': '{level}{work, select, other {, в другой работе} same {}}',
  'difference.dutiesText':
    '{changed, plural, =0 {Ни одна обязанность не продолжается} one {# обязанность продолжается в другом виде} few {# обязанности продолжаются в другом виде} many {# обязанностей продолжаются в другом виде} other {# обязанности продолжаются в другом виде}}{same, plural, =0 {} other {, # без изменений}}{added, plural, =0 {} one {, # новая} few {, # новые} many {, # новых} other {, # новых}}{dropped, plural, =0 {} one {, # больше не названа} other {, # больше не названы}}. То, что не названо, может ещё встретиться, но работу уже не определяет.',
  'matrix.pick': 'Показать компетенцию',
  'matrix.all': 'все',
  'path.step': '{step}, {difference} в год',
  'path.inCity': 'То же в городе на выбор',
  'path.gap':
    '{reached, select, yes {прибавка {percent} покрывает весь шаг} other {после прибавки {percent} не хватает {rest}}}',
  'placePath.title': 'Путь вверх {inPlace}',
  'placePath.text':
    'Обычное время, сложенное от ступени к ступени, и медиана оклада {inPlace}. Выслуга лет сама по себе ступени не даёт.',
  'placePath.noPay': 'Обычное время, сложенное от ступени к ступени. Оценки оклада {inPlace} нет.',
  'placePath.choose': 'С другой ступени или на другую',
  'placePath.from': 'От {lowerGenitive}',
  'placePath.pay': 'от {from} до {to}, примерно на {difference} в год больше',
  'placePath.raises':
    'После {promotions, plural, one {прибавки {percent}} other {# прибавок по {percent}}}',
  'placePath.rest':
    '{reached, select, yes {{raised}, медиана достигнута} other {{raised}, до медианы не хватает около {rest}}}',
  'placePath.difference': 'Что меняется на этом {steps, plural, one {шаге} other {пути}}',
  'finder.label':
    'Выбрать город: {count, plural, one {# агломерация} few {# агломерации} many {# агломераций} other {# агломерации}} по штатам',
} as const satisfies Record<keyof typeof enWay, string>;
