import { describe, expect, it } from 'vitest';
import { environmentLocale, hasDisplay } from '#main/cli/display.ts';
import { earlyAnswer } from '#main/cli/early-answer.ts';
import { parseInvocation } from '#main/cli/parse-invocation.ts';
import { translator } from '#shared/messages/translate.ts';

const about = {
  env: { DISPLAY: ':0' } as Record<string, string>,
  platform: 'linux' as NodeJS.Platform,
  version: '1.2.3',
  translate: translator('en'),
};
const answer = (args: string[], changes = {}) =>
  earlyAnswer(parseInvocation(args).invocation, { ...about, ...changes });

describe('before Electron starts up', () => {
  it('[CL4] help and version are said on stdout and end with 0, display or not', () => {
    const without = { env: {} };
    expect(answer(['--help'], without)).toMatchObject({ code: 0, stderr: '' });
    expect(answer(['--help'])?.stdout).toContain('pobudka timer');
    expect(answer(['--version'], without)).toEqual({ code: 0, stdout: 'pobudka 1.2.3\n', stderr: '' });
  });

  it('[CL4] a usage error is one line on stderr and ends with 64', () => {
    expect(answer(['alarm', '25:00'])).toEqual({
      code: 64,
      stdout: '',
      stderr: 'pobudka: “25:00” is not a time. Write it as 07:30. See pobudka --help.\n',
    });
  });

  it('[CL4] what was typed is shown back without control characters', () => {
    expect(answer(['\u001b[31mred\n'])?.stderr).toContain('“�[31mred�”');
  });

  it.each([[[]], [['--hidden']], [['list']], [['timer', '5m']]])(
    '[CL5] without a display %j ends with 69 in one line',
    (args) => {
      const early = answer(args, { env: { DISPLAY: '' } });
      expect(early).toMatchObject({ code: 69, stdout: '' });
      expect(early?.stderr).toMatch(/^pobudka: .*xvfb-run.*\n$/);
    },
  );

  it('[CL5] with a display, and on systems that always have one, it goes on', () => {
    expect(answer(['list'])).toBeNull();
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
    expect(hasDisplay({}, 'darwin')).toBe(true);
    expect(hasDisplay({}, 'linux')).toBe(false);
  });

  it('[CL10] the locale is that of the environment', () => {
    expect(environmentLocale({ LC_ALL: '', LANG: 'pl_PL.UTF-8' })).toBe('pl_PL.UTF-8');
    expect(environmentLocale({})).not.toBe('');
  });
});
