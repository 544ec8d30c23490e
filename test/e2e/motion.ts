/** Runs in the page: what moves, styles that would move something, and a transition between pages. */
export function findMotion(): string[] {
  const moving = [...document.querySelectorAll('body *')].filter((element) => {
    const { transitionDuration, animationName } = getComputedStyle(element);
    return Number.parseFloat(transitionDuration) > 0.01 || animationName !== 'none';
  });
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  const applied = (rule: CSSRule): CSSRule[] =>
    rule instanceof CSSMediaRule
      ? matchMedia(rule.conditionText).matches
        ? [...rule.cssRules].flatMap(applied)
        : []
      : [rule];
  const transitions = rules
    .flatMap(applied)
    .map(({ cssText }) => cssText)
    .filter((text) => text.startsWith('@view-transition'));
  const between = transitions.at(-1) ?? '';
  const running = document
    .getAnimations()
    .filter(({ playState }) => playState === 'running')
    .map(({ effect }) => `runs for ${String(effect?.getComputedTiming().duration)} ms`);
  return [
    ...running,
    ...moving.slice(0, 5).map((element) => element.outerHTML.slice(0, 80)),
    ...(between.includes('auto') ? ['pages fade into one another'] : []),
  ];
}
