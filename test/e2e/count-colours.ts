import type { Page } from 'playwright-core';

/** Shares of the pixels of a PNG picture that have each colour, `255,0,0`. */
export async function countColours(page: Page, bytes: Buffer): Promise<Record<string, number>> {
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const blank = await page.context().newPage();
  try {
    return await blank.evaluate(
      async ([data, across, down]) => {
        const picture = new Image();
        picture.src = `data:image/png;base64,${data}`;
        await picture.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [across, down];
        const context = canvas.getContext('2d')!;
        context.drawImage(picture, 0, 0);
        // A pixel is one number, red in its lowest byte; a picture of every place has millions.
        const pixels = new Uint32Array(context.getImageData(0, 0, across, down).data.buffer);
        const counts = new Map<number, number>();
        for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
        const shares: Record<string, number> = {};
        for (const [pixel, count] of counts) {
          const colour = [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255].join();
          shares[colour] = (shares[colour] ?? 0) + count / pixels.length;
        }
        return shares;
      },
      [bytes.toString('base64'), width, height] as const,
    );
  } finally {
    await blank.close();
  }
}
