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
        const pixels = context.getImageData(0, 0, across, down).data;
        const counts: Record<string, number> = {};
        for (let index = 0; index < pixels.length; index += 4) {
          const colour = `${pixels[index]},${pixels[index + 1]},${pixels[index + 2]}`;
          counts[colour] = (counts[colour] ?? 0) + 1;
        }
        for (const colour of Object.keys(counts)) counts[colour]! /= across * down;
        return counts;
      },
      [bytes.toString('base64'), width, height] as const,
    );
  } finally {
    await blank.close();
  }
}
