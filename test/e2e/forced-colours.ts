/** Runs in the page: words in the colour of the page, which stand on a patch of it here, and lists without their mark. */
export function findLost(): string[] {
  const probe = document.createElement('i');
  probe.style.color = 'Canvas';
  document.body.append(probe);
  const canvas = getComputedStyle(probe).color;
  probe.remove();
  const hasWords = (element: Element): boolean =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
  const words = [...document.querySelectorAll('body *:not(svg *, script, style, noscript)')]
    .filter((element) => hasWords(element) && getComputedStyle(element).color === canvas)
    .map((element) => `invisible: ${element.outerHTML.slice(0, 120)}`);
  // An arrow that is drawn by a gradient is left out.
  const lists = [...document.querySelectorAll('select:not([multiple])')]
    .filter((element) => getComputedStyle(element).appearance === 'none')
    .map((element) => `no arrow: ${element.outerHTML.slice(0, 120)}`);
  return [...words, ...lists];
}

/** Runs in the page: shapes of charts that have neither an outline nor a filling of their own. */
export function findUnseen(): string[] {
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  const isSeen = (colour: string): boolean =>
    colour !== 'none' && colour !== ground && !/rgba\(.*, 0\)/.test(colour);
  return [...document.querySelectorAll('main svg .bar, main svg .tail, main svg circle')]
    .filter((shape) => shape.checkVisibility())
    .filter((shape) => {
      const { stroke, strokeWidth, fill } = getComputedStyle(shape);
      const outlined = isSeen(stroke) && Number.parseFloat(strokeWidth) > 0;
      return shape.tagName === 'circle' ? !outlined && !isSeen(fill) : !outlined;
    })
    .map((shape) => `${shape.closest('svg')?.id}: ${shape.outerHTML.slice(0, 80)}`);
}
