/**
 * Draws an SVG element of the page on a canvas, with the styles and fonts of the page: an SVG inside of
 * an image would know neither. It knows what the charts of this site are made of: groups, paths,
 * rectangles, circles, lines of text, and the hatch of estimated bars.
 */
export function drawSvg(context: CanvasRenderingContext2D, svg: SVGSVGElement): void {
  for (const child of svg.children) drawElement(context, child, svg);
}

function drawElement(context: CanvasRenderingContext2D, element: Element, root: Element): void {
  const style = getComputedStyle(element);
  if (style.display === 'none') return;
  context.save();
  if (element instanceof SVGSVGElement) {
    context.translate(element.x.baseVal.value, element.y.baseVal.value);
  } else if (element instanceof SVGGraphicsElement) {
    const move = element.transform.baseVal.consolidate()?.matrix;
    if (move) context.transform(move.a, move.b, move.c, move.d, move.e, move.f);
  }
  if (element instanceof SVGTextElement) drawText(context, element, style);
  else {
    const shape = shapeOf(element);
    if (shape) paint(context, shape, element as SVGGraphicsElement, root);
    if (element instanceof SVGGraphicsElement && !(element instanceof SVGDefsElement)) {
      for (const child of element.children) drawElement(context, child, root);
    }
  }
  context.restore();
}

function shapeOf(element: Element): Path2D | null {
  if (element instanceof SVGPathElement) return new Path2D(element.getAttribute('d') ?? '');
  const shape = new Path2D();
  if (element instanceof SVGRectElement) {
    const { x, y, width, height } = element;
    shape.rect(x.baseVal.value, y.baseVal.value, width.baseVal.value, height.baseVal.value);
    return shape;
  }
  if (element instanceof SVGCircleElement) {
    const { cx, cy, r } = element;
    shape.arc(cx.baseVal.value, cy.baseVal.value, r.baseVal.value, 0, 2 * Math.PI);
    return shape;
  }
  return null;
}

/** Filling and outline in the order the style asks for. */
function inOrder(style: CSSStyleDeclaration, fill: () => void, stroke: () => void): void {
  const strokeFirst = style.paintOrder.startsWith('stroke');
  if (strokeFirst) stroke();
  fill();
  if (!strokeFirst) stroke();
}

function paint(
  context: CanvasRenderingContext2D,
  shape: Path2D,
  element: SVGGraphicsElement,
  root: Element,
): void {
  const style = getComputedStyle(element);
  inOrder(
    style,
    () => {
      const hatch = /url\("?#([^")]+)/.exec(style.fill)?.[1];
      if (hatch !== undefined) {
        drawHatch(context, element.getBBox(), root.querySelector(`[id="${hatch}"]`));
      } else if (setFill(context, style)) context.fill(shape);
    },
    () => {
      if (setStroke(context, style)) context.stroke(shape);
    },
  );
}

function drawText(
  context: CanvasRenderingContext2D,
  element: SVGTextElement,
  style: CSSStyleDeclaration,
): void {
  const text = element.textContent;
  const [x, y] = ['x', 'y'].map((name) => Number(element.getAttribute(name)));
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.textAlign =
    style.textAnchor === 'middle' ? 'center' : style.textAnchor === 'end' ? 'right' : 'left';
  inOrder(
    style,
    () => {
      if (setFill(context, style)) context.fillText(text, x!, y!);
    },
    () => {
      if (setStroke(context, style)) context.strokeText(text, x!, y!);
    },
  );
}

function setFill(context: CanvasRenderingContext2D, style: CSSStyleDeclaration): boolean {
  if (style.fill === 'none') return false;
  context.fillStyle = style.fill;
  context.globalAlpha = Number(style.fillOpacity);
  return true;
}

function setStroke(context: CanvasRenderingContext2D, style: CSSStyleDeclaration): boolean {
  const width = Number.parseFloat(style.strokeWidth);
  if (style.stroke === 'none' || !(width > 0)) return false;
  context.strokeStyle = style.stroke;
  context.lineWidth = width;
  context.globalAlpha = Number(style.strokeOpacity);
  context.lineCap = style.strokeLinecap as CanvasLineCap;
  context.lineJoin = style.strokeLinejoin as CanvasLineJoin;
  context.setLineDash((style.strokeDasharray.match(/[\d.]+/g) ?? []).map(Number));
  return true;
}

/** Slanted lines inside of a bar, as far apart and as thick as the pattern has them. */
function drawHatch(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: DOMRect,
  pattern: Element | null,
): void {
  const line = pattern?.querySelector('path');
  if (!(pattern instanceof SVGPatternElement) || !line) return;
  const pitch = pattern.width.baseVal.value;
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  // In the turned plane the bar lies between these, across and along the lines.
  context.rotate(Math.PI / 4);
  const across = [x + y, x + width + y + height].map((sum) => sum * Math.SQRT1_2);
  const along = [y - x - width, y + height - x].map((difference) => difference * Math.SQRT1_2);
  if (setStroke(context, getComputedStyle(line))) {
    context.beginPath();
    for (let index = Math.floor(across[0]! / pitch); index * pitch < across[1]!; index++) {
      context.moveTo((index + 0.5) * pitch, along[0]!);
      context.lineTo((index + 0.5) * pitch, along[1]!);
    }
    context.stroke();
  }
  context.restore();
}
