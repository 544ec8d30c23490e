import { drawSvg } from './draw-svg.ts';

/** Pixels of the picture for a pixel of the drawing, unless the drawing is very large. */
const SHARPNESS = 2;
/** Longer sides and larger areas than these some browsers leave blank. */
const LONGEST_SIDE = 16_000;
const LARGEST_AREA = 16_000_000;

/**
 * A chart file as a PNG picture, light whatever the theme of the reader: it goes into documents.
 * @param svg text of a file made by chartFile
 * @throws Error when the browser gives no picture
 */
export async function svgToPng(svg: string): Promise<Blob> {
  await document.fonts.ready;
  const drawing = parseDrawing(svg);
  // It must stand in the page to take its styles; the class keeps it out of sight.
  const holder = document.createElement('div');
  holder.className = 'off-page';
  holder.inert = true;
  holder.append(drawing);
  document.body.append(holder);
  try {
    const { width, height } = drawing.viewBox.baseVal;
    const scale = Math.min(
      SHARPNESS,
      LONGEST_SIDE / Math.max(width, height),
      Math.sqrt(LARGEST_AREA / (width * height)),
    );
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d')!;
    context.scale(scale, scale);
    drawSvg(context, drawing);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob)
      throw new Error(`expected a picture of ${canvas.width} × ${canvas.height}, got none`);
    return blob;
  } finally {
    holder.remove();
  }
}

function parseDrawing(svg: string): SVGSVGElement {
  // The page has these styles already, and its policy allows no others, not even while they are read.
  const unstyled = svg.replace(/<style>[^]*?<\/style>/, '');
  const { documentElement } = new DOMParser().parseFromString(unstyled, 'image/svg+xml');
  return document.importNode(documentElement, true) as unknown as SVGSVGElement;
}
