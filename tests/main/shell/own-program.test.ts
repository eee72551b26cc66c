import { expect, test } from 'vitest';
import { ownProgram } from '#main/shell/own-program.ts';

test('[SH13] an AppImage is started again by its own file', () => {
  const env = { APPIMAGE: '/apps/Pobudka.AppImage', APPDIR: '/mnt/.mount_x' };
  expect(ownProgram({ executable: '/mnt/.mount_x/pobudka', env })).toBe('/apps/Pobudka.AppImage');
});

test('[SH13] the variable of a foreign AppImage that started us is not believed', () => {
  const env = { APPIMAGE: '/apps/Terminal.AppImage', APPDIR: '/mnt/.mount_y' };
  expect(ownProgram({ executable: '/opt/Pobudka/pobudka', env })).toBe('/opt/Pobudka/pobudka');
  expect(ownProgram({ executable: '/opt/Pobudka/pobudka', env: {} })).toBe('/opt/Pobudka/pobudka');
});
