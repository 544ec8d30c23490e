/** Pixels of the picture for a pixel of the drawing, unless the drawing is very large. */
const SHARPNESS = 2;
/** Longer sides and larger areas than these some browsers leave blank. */
const LONGEST_SIDE = 16_000;
const LARGEST_AREA = 16_000_000;

/** A file is drawn in the colours of its reader's theme; a picture goes into documents and is always light. */
const LIGHT = '<style>:root{color-scheme:only light}</style>';

/**
 * A chart file as a PNG picture: the browser draws the file itself, so that nothing in it can be missing.
 * @param svg text of a file made by chartFile, with its styles and fonts inside
 * @throws Error when the browser gives no picture
 */
export async function svgToPng(svg: string): Promise<Blob> {
  const [root, width, height] = readSize(svg);
  const scale = Math.min(
    SHARPNESS,
    LONGEST_SIDE / Math.max(width, height),
    Math.sqrt(LARGEST_AREA / (width * height)),
  );
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  // In its final size, since some browsers draw first and enlarge the pixels.
  const sized = root.replace(/ width="[^"]*" height="[^"]*"/, '');
  const drawing = svg
    .replace(root, `${sized.slice(0, -1)} width="${canvas.width}" height="${canvas.height}">`)
    .replace(/<\/svg>\s*$/, `${LIGHT}</svg>`);
  const image = new Image();
  // The policy lets pictures in as data alone; no address of a file would do.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
  await image.decode();
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error(`expected a picture of ${canvas.width} × ${canvas.height}, got none`);
  return blob;
}

/** The first tag of a file, with the width and height of its viewBox. */
function readSize(svg: string): [root: string, width: number, height: number] {
  const [root, width, height] = /^<svg [^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>/.exec(svg) ?? [];
  if (root === undefined) throw new Error('expected an SVG file with viewBox="0 0 width height"');
  return [root, Number(width), Number(height)];
}
