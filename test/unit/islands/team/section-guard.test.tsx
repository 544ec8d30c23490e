import { options } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languageOf } from '../../../../src/i18n/language-of.ts';
import {
  SectionFault,
  SectionGuard,
} from '../../../../src/islands/team/sections/GuardedSection.tsx';

const language = languageOf('en');
const { t } = language;
const Broken = ({ until }: { until: () => boolean }) => {
  if (!until()) throw new Error('secret of the roster');
  return <p>whole</p>;
};
const page = (until: () => boolean, save: (() => void) | null = () => undefined) => (
  <main>
    <SectionGuard
      instead={(again) => (
        <SectionFault id="gap" language={language} title="Pay gap" again={again} save={save} />
      )}
    >
      <Broken until={until} />
    </SectionGuard>
    <p>the next part</p>
  </main>
);

describe('a part of the page that fails', () => {
  const held = options as { errorBoundaries?: boolean };

  beforeAll(() => {
    // On a server nobody could press the button, so that the renderer has to be told to go on.
    held.errorBoundaries = true;
  });
  afterAll(() => {
    delete held.errorBoundaries;
  });

  it('is drawn as it is while nothing fails', () => {
    expect(renderToString(page(() => true))).toBe('<main><p>whole</p><p>the next part</p></main>');
  });

  it('says what happened and what to do, and the other parts go on', () => {
    const text = renderToString(page(() => false));
    expect(text).toContain(t('team.fault.what'));
    expect(text).toContain(t('team.fault.open'));
    expect(text).toContain(t('team.again'));
    expect(text).toContain(t('team.out.save'));
    expect(text).toContain('id="gap"');
    expect(text).toContain('the next part');
  });

  it('does not speak of saving where there is no plan', () => {
    const text = renderToString(page(() => false, null));
    expect(text).toContain(t('team.fault.reload'));
    expect(text).not.toContain(t('team.out.save'));
  });

  it('says nothing of the fault itself, neither on the page nor in the console', () => {
    // The set-up of all unit tests fails a test that writes to the console.
    expect(renderToString(page(() => false))).not.toContain('secret');
  });
});
