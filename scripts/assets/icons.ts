/**
 * Makes resources/icons and resources/tray from the drawings in icon/drawings.ts. `node scripts/assets/icons.ts`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { icns, ico, type Picture } from './icon/containers.ts';
import {
  appIcon,
  PROGRESS_STEPS,
  trayImage,
  trayProgressImage,
  trayProgressTemplate,
  trayStates,
  trayTemplate,
} from './icon/drawings.ts';

const LINUX_SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const WINDOWS_SIZES = [16, 24, 32, 48, 64, 128, 256];
const WINDOWS_TRAY_SIZES = [16, 20, 24, 32, 40, 48];
/** There are many of them; Windows scales between these. */
const WINDOWS_PROGRESS_SIZES = [16, 24, 32];
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
    const image = trayImage(state);
    writeTrayImage(state, image, trayTemplate(state));
    write(`tray/${state}.ico`, trayIco(image, WINDOWS_TRAY_SIZES));
  }
  for (let step = 0; step < PROGRESS_STEPS; step += 1) {
    const name = `progress-${String(step).padStart(2, '0')}`;
    const image = trayProgressImage(step);
    writeTrayImage(name, image, trayProgressTemplate(step));
    write(`tray/${name}.ico`, trayIco(image, WINDOWS_PROGRESS_SIZES));
  }
}

function writeTrayImage(name: string, image: string, template: string): void {
  for (const [suffix, scale] of [
    ['', 1],
    ['@2x', 2],
  ] as const) {
    write(`tray/${name}${suffix}.png`, render(image, TRAY_SIZE * scale).png);
    write(`tray/${name}Template${suffix}.png`, render(template, TEMPLATE_SIZE * scale).png);
  }
}

function trayIco(image: string, sizes: readonly number[]): Buffer {
  return ico(sizes.map((size) => render(image, size)));
}

for (const folder of ['icons', 'tray']) mkdirSync(resolve(resources, folder), { recursive: true });
writeAppIcon();
writeTrayImages();
