/**
 * Makes resources/icons and resources/tray from the drawings in icon/drawings.ts. `node scripts/assets/icons.ts`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { icns, ico, type Picture } from './icon/containers.ts';
import { appIcon, trayImage, trayStates, trayTemplate } from './icon/drawings.ts';

const LINUX_SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const WINDOWS_SIZES = [16, 24, 32, 48, 64, 128, 256];
const WINDOWS_TRAY_SIZES = [16, 20, 24, 32, 40, 48];
/** In points; macOS gives menu bar pictures 18, Linux panels 22 to 24. */
const TRAY_SIZE = 24;
const TEMPLATE_SIZE = 18;

const resources = resolve(import.meta.dirname, '../../resources');

function render(svg: string, size: number): Picture {
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: size },
    font: { loadSystemFonts: false },
  }).render();
  return { size, png: image.asPng(), rgba: image.pixels };
}

function write(path: string, content: Buffer): void {
  writeFileSync(resolve(resources, path), content);
}

function writeAppIcon(): void {
  const pictures = new Map(LINUX_SIZES.map((size) => [size, render(appIcon, size)]));
  for (const [size, { png }] of pictures) write(`icons/${size}x${size}.png`, png);
  const of = (sizes: readonly number[]) => sizes.flatMap((size) => pictures.get(size) ?? []);
  write('icons/icon.png', render(appIcon, 1024).png);
  write('icons/icon.ico', ico(of(WINDOWS_SIZES)));
  write('icons/icon.icns', icns(of(LINUX_SIZES)));
}

function writeTrayImages(): void {
  for (const state of trayStates) {
    for (const [suffix, scale] of [
      ['', 1],
      ['@2x', 2],
    ] as const) {
      write(`tray/${state}${suffix}.png`, render(trayImage(state), TRAY_SIZE * scale).png);
      write(`tray/${state}Template${suffix}.png`, render(trayTemplate(state), TEMPLATE_SIZE * scale).png);
    }
    write(`tray/${state}.ico`, ico(WINDOWS_TRAY_SIZES.map((size) => render(trayImage(state), size))));
  }
}

for (const folder of ['icons', 'tray']) mkdirSync(resolve(resources, folder), { recursive: true });
writeAppIcon();
writeTrayImages();
