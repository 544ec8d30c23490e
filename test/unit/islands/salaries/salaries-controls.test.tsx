import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { createContext } from '../../../../src/islands/salaries/salaries-context.ts';
import {
  chosenWords,
  SalariesControls,
} from '../../../../src/islands/salaries/SalariesControls.tsx';
import type { SalariesView } from '../../../../src/islands/salaries/salaries-view.ts';
import { defaultView } from '../../../../src/islands/salaries/salaries-view.ts';
import { salariesPage } from '../../../../src/views/pages/salaries-page.ts';
import { models } from '../../../fixtures/small-model.ts';

function draw(locale: string, change: Partial<SalariesView>, hasRegions = true): string {
  const props = salariesPage(models[locale]!).explorer!.island;
  const names = hasRegions ? props.names : { ...props.names, regions: [] };
  return renderToStaticMarkup(
    <SalariesControls
      view={{ ...defaultView(props.first.rung, props.occupations[0]!.soc), ...change }}
      context={createContext({ ...props, names })}
      ready
      show={() => undefined}
    />,
  );
}

const groupsIn = (markup: string): string[] =>
  [...markup.matchAll(/<optgroup label="([^"]+)"/g)].map(([, label = '']) => label);

/** Texts of the chosen options, in the order of the fields. */
const chosenIn = (markup: string): string[] =>
  [...markup.matchAll(/<option ([^>]*)>([^<]+)/g)]
    .filter(([, attributes = '']) => attributes.includes('selected'))
    .map(([, , text = '']) => text);

describe('the field for a state or region', () => {
  it('offers regions above states', () => {
    expect(groupsIn(draw('en', {}))).toEqual(['Regions', 'States']);
    expect(groupsIn(draw('ru', {}))).toEqual(['Регионы', 'Штаты']);
    expect(draw('en', {})).toContain('<span>State or region</span>');
  });

  it('shows which of the two is chosen', () => {
    expect(chosenIn(draw('en', { region: 'west' }))).toContain('West');
    expect(chosenIn(draw('ru', { region: 'south' }))).toContain('Юг');
    expect(chosenIn(draw('en', { state: 'co' }))).toContain('Colorado');
    expect(chosenIn(draw('en', {}))).toContain('All states');
  });

  it('asks for a state alone where the site has no regions', () => {
    const markup = draw('en', {}, false);
    expect(markup).toContain('<span>State</span>');
    expect(groupsIn(markup)).toEqual([]);
    expect(markup).not.toContain('region:');
  });
});

describe('the line of what is chosen', () => {
  const words = (locale: string, change: Partial<SalariesView>): string => {
    const props = salariesPage(models[locale]!).explorer!.island;
    const view = { ...defaultView(props.first.rung, props.occupations[0]!.soc), ...change };
    return chosenWords(view, createContext(props));
  };

  it('names the measure and the places, and what narrows them', () => {
    expect(words('en', {})).toBe('Pay at a level, our estimate · All states');
    expect(words('en', { state: 'co', leastJobs: 1000, search: ' den ' })).toBe(
      'Pay at a level, our estimate · “den” · Colorado · 1,000 jobs or more',
    );
    expect(words('ru', { region: 'south', leastJobs: 500 })).toBe(
      'Зарплата на ступени, наш расчёт · Юг · рабочих мест от 500',
    );
  });
});
