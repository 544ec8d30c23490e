import { interpolateLab } from 'd3';
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import { Parser } from 'saxen';

/** What paints: the parts of the canvas package that are used. */
export interface Painter {
  createCanvas: (width: number, height: number) => Canvas;
  Path2D: new (path: string) => object;
}

/** An element of a drawing with its own and its inherited styles, colours as they are in the light. */
interface Node {
  name: string;
  attributes: Readonly<Record<string, string>>;
  style: Readonly<Record<string, string>>;
  children: Node[];
  text: string;
}

/** Properties that say how something is painted. */
const PAINTED = new Set([
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray'],
  ...['stroke-linecap', 'stroke-linejoin', 'paint-order', 'font-family', 'font-size'],
  ...['font-weight', 'text-anchor'],
]);
/** Properties that change nothing in a picture that nobody points at. */
const UNSEEN = new Set([
  ...['color-scheme', 'display', 'overflow', 'font-variant-numeric', 'pointer-events'],
  ...['text-decoration', 'text-underline-offset'],
]);
const GEOMETRY = new Set([
  ...['x', 'y', 'width', 'height', 'rx', 'r', 'cx', 'cy', 'd', 'viewBox', 'transform', 'points'],
  ...['patternUnits', 'patternTransform'],
]);
const NAMES = new Set(['id', 'class', 'role', 'href', 'style', 'xmlns', 'aria-label', 'xml:space']);

/**
 * Paints a drawing whose styles stand in its elements. Only what charts are made of is known; anything else is an
 * error, so that nothing is missing from a picture without a word.
 * @param svg one `<svg viewBox="0 0 w h">` with `style` attributes
 * @throws Error that names the element, the attribute or the property that is not known
 */
export function paintSvg(svg: string, canvas: Canvas, painter: Painter): void {
  const root = readSvg(svg);
  const context = canvas.getContext('2d');
  const patterns = new Map<string, Node>();
  for (const node of within(root)) {
    if (node.name === 'pattern') patterns.set(node.attributes['id'] ?? '', node);
  }
  paintNode(root, { context, patterns, painter });
}

interface Painting {
  context: SKRSContext2D;
  patterns: ReadonlyMap<string, Node>;
  painter: Painter;
}

function* within(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) yield* within(child);
}

function readSvg(svg: string): Node {
  const top: Node = { name: 'top', attributes: {}, style: {}, children: [], text: '' };
  const open = [top];
  const parser = new Parser();
  parser.on('error', (error: Error) => {
    throw error;
  });
  parser.on('openTag', (name: string, getAttributes: () => Record<string, string>, decode) => {
    const parent = open.at(-1)!;
    const attributes = Object.fromEntries(
      Object.entries(getAttributes()).map(([key, value]) => [key, decode(value)]),
    );
    const style = styleOf(name, attributes, parent.style);
    const node: Node = { name, attributes, style, children: [], text: '' };
    parent.children.push(node);
    open.push(node);
  });
  parser.on('closeTag', () => void open.pop());
  parser.on('text', (value: string, decode) => {
    open.at(-1)!.text += decode(value);
  });
  parser.parse(svg);
  const [root] = top.children;
  if (root?.name !== 'svg') throw new Error('expected one <svg>');
  return root;
}

/** Own styles over inherited ones; an attribute says the same as a style, and gives way to it. */
function styleOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  inherited: Readonly<Record<string, string>>,
): Record<string, string> {
  const own: Record<string, string> = { ...inherited };
  for (const [key, value] of Object.entries(attributes)) {
    if (PAINTED.has(key)) own[key] = value;
    else if (!GEOMETRY.has(key) && !NAMES.has(key)) {
      throw new Error(`<${name} ${key}="${value}">: the attribute is not known`);
    }
  }
  for (const declaration of attributes['style']?.split(';') ?? []) {
    const colon = declaration.indexOf(':');
    const [key, value] = [declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()];
    if (key.startsWith('--') || PAINTED.has(key)) own[key] = value;
    else if (!UNSEEN.has(key)) throw new Error(`<${name}>: the style ${key} is not known`);
  }
  return own;
}

function paintNode(node: Node, painting: Painting): void {
  const { context } = painting;
  context.save();
  moveTo(node, context);
  paintElement(node, painting);
  context.restore();
}

/** A drawing is moved by whole translations alone. */
function moveTo({ name, attributes }: Node, context: SKRSContext2D): void {
  const { transform } = attributes;
  if (transform === undefined) return;
  const [, x, y = '0'] = /^translate\((-?[\d.]+)(?:[\s,]+(-?[\d.]+))?\)$/.exec(transform) ?? [];
  if (x === undefined) throw new Error(`<${name} transform="${transform}">: it is not known`);
  context.translate(Number(x), Number(y));
}

function paintElement(node: Node, painting: Painting): void {
  switch (node.name) {
    case 'title':
    case 'style':
    case 'defs':
      return;
    case 'svg':
      placeSvg(node, painting.context);
      paintChildren(node, painting);
      return;
    case 'g':
    case 'a':
      paintChildren(node, painting);
      return;
    case 'rect':
      paintShape(rectPath(node), node, painting);
      return;
    case 'circle':
      paintShape(circlePath(node), node, painting);
      return;
    case 'path':
      paintShape(node.attributes['d'] ?? '', node, painting);
      return;
    case 'text':
      paintText(node, painting);
      return;
    default:
      throw new Error(`<${node.name}>: the element is not known`);
  }
}

function paintChildren(node: Node, painting: Painting): void {
  for (const child of node.children) paintNode(child, painting);
}

const numberOf = (node: Node, name: string): number =>
  Number.parseFloat(node.attributes[name] ?? '0');

/** An inner drawing is put where it says and scaled to the size that it says. */
function placeSvg(node: Node, context: SKRSContext2D): void {
  const [left = 0, top = 0, width = 1, height = 1] = (node.attributes['viewBox'] ?? '0 0 1 1')
    .split(' ')
    .map(Number);
  context.translate(numberOf(node, 'x'), numberOf(node, 'y'));
  context.scale(numberOf(node, 'width') / width, numberOf(node, 'height') / height);
  context.translate(-left, -top);
}

function rectPath(node: Node): string {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) =>
    numberOf(node, name),
  ) as [number, number, number, number];
  const r = Math.min(numberOf(node, 'rx'), width / 2, height / 2);
  if (r === 0) return `M${x} ${y}h${width}v${height}h${-width}z`;
  const [w, h] = [width - 2 * r, height - 2 * r];
  const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${x + r} ${y}h${w}${corner(r, r)}v${h}${corner(-r, r)}h${-w}${corner(-r, -r)}v${-h}${corner(r, -r)}z`;
}

function circlePath(node: Node): string {
  const [x, y, r] = [numberOf(node, 'cx'), numberOf(node, 'cy'), numberOf(node, 'r')];
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

function paintShape(d: string, node: Node, painting: Painting): void {
  const { context, painter } = painting;
  const path = new painter.Path2D(d) as never;
  inOrder(node, {
    fill: (paint) => {
      context.fillStyle = paintOf(paint, node, painting) as string;
      context.fill(path);
    },
    stroke: () => context.stroke(path),
    painting,
  });
}

function paintText(node: Node, painting: Painting): void {
  const { context } = painting;
  const { style } = node;
  if (node.children.length > 0) throw new Error('<text>: parts of a text are not known');
  const size = Number.parseFloat(style['font-size'] ?? '14');
  context.font = `${style['font-weight'] ?? '400'} ${size}px ${resolve(style['font-family'] ?? 'sans-serif', style)}`;
  context.textAlign = ANCHORS[style['text-anchor'] ?? 'start'] ?? 'left';
  const [x, y] = [numberOf(node, 'x'), numberOf(node, 'y')];
  inOrder(node, {
    fill: (paint) => {
      context.fillStyle = paintOf(paint, node, painting) as string;
      context.fillText(node.text, x, y);
    },
    stroke: () => context.strokeText(node.text, x, y),
    painting,
  });
}

const ANCHORS: Readonly<Record<string, 'left' | 'center' | 'right'>> = {
  start: 'left',
  middle: 'center',
  end: 'right',
};

/** Fills and strokes, the stroke first where the style says so. */
function inOrder(
  node: Node,
  {
    fill,
    stroke,
    painting,
  }: { fill: (paint: string) => void; stroke: () => void; painting: Painting },
): void {
  const { context } = painting;
  const { style } = node;
  const paint = resolve(style['fill'] ?? '#000', style);
  const line = resolve(style['stroke'] ?? 'none', style);
  const filled = (): void => {
    if (paint === 'none') return;
    context.globalAlpha = Number(style['fill-opacity'] ?? 1);
    fill(paint);
    context.globalAlpha = 1;
  };
  const stroked = (): void => {
    if (line === 'none') return;
    context.globalAlpha = Number(style['stroke-opacity'] ?? 1);
    context.strokeStyle = line;
    context.lineWidth = Number.parseFloat(style['stroke-width'] ?? '1');
    context.lineCap = (style['stroke-linecap'] ?? 'butt') as CanvasLineCap;
    context.lineJoin = (style['stroke-linejoin'] ?? 'miter') as CanvasLineJoin;
    const dashes = style['stroke-dasharray'] ?? 'none';
    context.setLineDash(dashes === 'none' ? [] : dashes.split(/[\s,]+/).map(Number));
    stroke();
    context.globalAlpha = 1;
  };
  for (const step of style['paint-order'] === 'stroke' ? [stroked, filled] : [filled, stroked])
    step();
}

/** A colour, or the tile of a pattern. */
function paintOf(paint: string, node: Node, { context, patterns, painter }: Painting): unknown {
  const [, id] = /^url\(["']?#([^"')]+)["']?\)$/.exec(paint) ?? [];
  if (id === undefined) return paint;
  const pattern = patterns.get(id);
  if (!pattern) throw new Error(`<${node.name} fill="${paint}">: there is no such pattern`);
  const [width, height] = [numberOf(pattern, 'width'), numberOf(pattern, 'height')];
  // Finer than the picture, since the tile is turned and scaled.
  const fine = 8;
  const tile = painter.createCanvas(width * fine, height * fine);
  const tileContext = tile.getContext('2d');
  tileContext.scale(fine, fine);
  paintChildren(pattern, { context: tileContext, patterns, painter });
  const made = context.createPattern(tile, 'repeat');
  const [, degrees = '0'] =
    /^rotate\(([\d.]+)\)$/.exec(pattern.attributes['patternTransform'] ?? '') ?? [];
  const angle = (Number(degrees) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle) / fine, Math.sin(angle) / fine];
  if (made === null) throw new Error(`<pattern id="${id}">: the tile cannot be repeated`);
  made.setTransform({ a: cos, b: sin, c: -sin, d: cos, e: 0, f: 0 });
  return made;
}

/** A value with its variables put in, in the light. */
function resolve(value: string, style: Readonly<Record<string, string>>): string {
  const inner = /var\((--[\w-]+)(?:,\s*((?:[^()]|\([^()]*\))*))?\)/.exec(value);
  if (inner) {
    const [whole, name = '', otherwise] = inner;
    const found = style[name] ?? otherwise;
    if (found === undefined) throw new Error(`the style variable ${name} is not set`);
    return resolve(
      value.replace(whole, () => found),
      style,
    );
  }
  const light = /light-dark\(\s*([^,()]+),[^()]*\)/.exec(value);
  if (light) return resolve(value.replace(light[0], light[1]!), style);
  const mixed = /^color-mix\(in oklab, (#\w+) (\d+)%, (#\w+)\)$/.exec(value);
  // Lab is near enough to its newer form for a tint.
  if (mixed) return interpolateLab(mixed[3]!, mixed[1]!)(Number(mixed[2]) / 100);
  return value;
}
