import { expect, it } from 'vitest';
import { displayProblem } from '../../../scripts/setup/display.mjs';

const linux = { platform: 'linux', hasXvfb: true };

it('a display of either kind is enough', () => {
  expect(displayProblem({ ...linux, env: { DISPLAY: ':0' } })).toBeNull();
  expect(displayProblem({ ...linux, env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBeNull();
});

it('systems other than Linux always have one', () => {
  expect(displayProblem({ platform: 'darwin', env: {}, hasXvfb: false })).toBeNull();
  expect(displayProblem({ platform: 'win32', env: {}, hasXvfb: false })).toBeNull();
});

it('without one, one line names the virtual display', () => {
  const said = displayProblem({ ...linux, env: { DISPLAY: '' } });
  expect(said).toMatch(/: xvfb-run -a npm start$/);
  expect(said).not.toContain('\n');
});

it('where the virtual display is not installed, the line says how to install it', () => {
  const said = displayProblem({ ...linux, env: {}, hasXvfb: false });
  expect(said).toMatch(/: apt-get install -y xvfb xauth && xvfb-run -a npm start$/);
});
