import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { icns, ico, type Picture } from '../../../scripts/assets/icon/containers.ts';
import { trayImage, trayStates, trayTemplate } from '../../../scripts/assets/icon/drawings.ts';

const resources = resolve(import.meta.dirname, '../../../resources');

function render(svg: string, size: number): Picture {
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
  return { size, png: image.asPng(), rgba: image.pixels };
}

/** The share of the pixels in which two pictures' coverage differs. */
function shapeDifference(a: Picture, b: Picture): number {
  let differing = 0;
  for (let at = 3; at < a.rgba.length; at += 4) {
    if (Math.abs((a.rgba[at] ?? 0) - (b.rgba[at] ?? 0)) > 100) differing++;
  }
  return (differing * 4) / a.rgba.length;
}

describe('icon containers', () => {
  const small = render(trayImage('armed'), 16);
  const large = render(trayImage('armed'), 256);

  test('an .ico leads to each picture: bitmaps below 256 pixels, a PNG above', () => {
    const file = ico([small, large]);
    expect(file.readUInt16LE(4)).toBe(2);
    expect([file.readUInt8(6), file.readUInt8(22)]).toEqual([16, 0]);
    const [bitmapAt, pngAt] = [file.readUInt32LE(18), file.readUInt32LE(34)];
    expect(file.readUInt32LE(bitmapAt)).toBe(40);
    expect(file.subarray(pngAt, pngAt + large.png.length).equals(large.png)).toBe(true);
    expect(file.length).toBe(pngAt + large.png.length);
  });

  test('an .ico bitmap holds the rows from the bottom as blue, green, red, alpha', () => {
    const file = ico([small]);
    const pixels = file.readUInt32LE(18) + 40;
    const lastRow = small.rgba.subarray(15 * 16 * 4);
    for (let at = 0; at < lastRow.length; at += 4) {
      const [r, g, b, a] = lastRow.subarray(at, at + 4);
      expect([...file.subarray(pixels + at, pixels + at + 4)]).toEqual([b, g, r, a]);
    }
  });

  test('an .icns states its own length and holds an entry for each size macOS knows', () => {
    const file = icns([small, large]);
    expect(file.toString('latin1', 0, 4)).toBe('icns');
    expect(file.readUInt32BE(4)).toBe(file.length);
    expect(file.includes('ic13')).toBe(true);
    expect(file.includes('ic08')).toBe(true);
  });
});

describe('tray pictures', () => {
  const pairs = [
    ['idle', 'armed'],
    ['armed', 'ringing'],
    ['idle', 'ringing'],
  ] as const;

  test.each(pairs)('%s and %s differ by shape, not by colour alone', (one, other) => {
    expect(shapeDifference(render(trayTemplate(one), 36), render(trayTemplate(other), 36))).toBeGreaterThan(
      0.1,
    );
    expect(shapeDifference(render(trayImage(one), 24), render(trayImage(other), 24))).toBeGreaterThan(0.05);
  });

  test.each(trayStates)('%s has a light and a dark part, so that it shows on any panel', (state) => {
    const { rgba } = render(trayImage(state), 24);
    const lights: number[] = [];
    for (let at = 0; at < rgba.length; at += 4) {
      const [r = 0, g = 0, b = 0, a = 0] = rgba.subarray(at, at + 4);
      if (a > 200) lights.push(0.3 * r + 0.6 * g + 0.1 * b);
    }
    expect(lights.filter((light) => light > 150).length).toBeGreaterThan(20);
    expect(lights.filter((light) => light < 80).length).toBeGreaterThan(20);
  });

  test.each(trayStates)('a macOS template of %s is black and alpha alone', (state) => {
    const { rgba } = render(trayTemplate(state), 36);
    for (let at = 0; at < rgba.length; at += 4) expect([...rgba.subarray(at, at + 3)]).toEqual([0, 0, 0]);
  });

  test.each(trayStates)('%s is committed in every form a system asks for', (state) => {
    const names = [`${state}.png`, `${state}@2x.png`, `${state}Template.png`, `${state}Template@2x.png`];
    for (const name of [...names, `${state}.ico`]) {
      expect(existsSync(resolve(resources, 'tray', name)), name).toBe(true);
    }
  });
});
