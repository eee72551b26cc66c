import { describe, expect, it } from 'vitest';
import { powerSchema, readGsettings } from '#main/adapters/probes/gsettings-output.ts';
import { readLogind } from '#main/adapters/probes/logind-output.ts';
import { readPactl } from '#main/adapters/probes/pactl-output.ts';
import { readPowerdevil } from '#main/adapters/probes/powerdevil-config.ts';
import { readTimedatectl } from '#main/adapters/probes/timedatectl-output.ts';
import { readWpctl } from '#main/adapters/probes/wpctl-output.ts';

const INFO =
  'Server String: /run/user/1000/pulse/native\nDefault Sink: alsa_output.analog\nDefault Source: x\n';
const sink = (number: number, name: string, description: string, muted: string, volume: string) =>
  `Sink #${number}
\tState: SUSPENDED
\tName: ${name}
\tDescription: ${description}
\tDriver: module-alsa-card.c
\tSample Specification: s16le 2ch 44100Hz
\tMute: ${muted}
\tVolume: ${volume}
\t        balance 0.00
\tBase Volume: 65536 / 100% / 0.00 dB
\tFlags: HARDWARE HW_MUTE_CTRL
`;
const STEREO = 'front-left: 26214 /  40% / -23.88 dB,   front-right: 32768 /  50% / -18.06 dB';
const SINKS = [
  sink(0, 'alsa_output.analog', 'Built-in Audio', 'no', STEREO),
  sink(1, 'bluez.headset', 'Headset: “my own”', 'yes', 'mono: 65536 / 100% / 0.00 dB'),
].join('\n');

describe('pactl', () => {
  it('[WC3] tells the default output’s volume by its loudest channel', () => {
    expect(readPactl(INFO, SINKS, null)).toEqual({ kind: 'known', muted: false, percent: 50 });
  });

  it('[WC3] tells that of the chosen output by its name, and of the default one if it is gone', () => {
    expect(readPactl(INFO, SINKS, 'Headset: “my own”')).toEqual({ kind: 'known', muted: true, percent: 100 });
    expect(readPactl(INFO, SINKS, 'Another')).toEqual({ kind: 'known', muted: false, percent: 50 });
  });

  it('[WC4] no output, or only the dummy one, is no output', () => {
    const dummy = sink(0, 'auto_null', 'Dummy Output', 'no', STEREO);
    expect(readPactl('Default Sink: auto_null\n', dummy, null)).toEqual({ kind: 'no-output' });
    expect(readPactl(INFO, '', null)).toEqual({ kind: 'no-output' });
  });

  it.each(['nonsense', 'Sink #0\n', SINKS.replace(/Volume: /g, 'Lautstärke: ')])(
    '[WC1] anything else is not known',
    (list) => {
      expect(readPactl(INFO, list, null)).toEqual({ kind: 'unknown' });
    },
  );
});

describe('wpctl', () => {
  it('[WC3] tells volume and mute', () => {
    expect(readWpctl('Volume: 0.40\n')).toEqual({ kind: 'known', muted: false, percent: 40 });
    expect(readWpctl('Volume: 1.00 [MUTED]\n')).toEqual({ kind: 'known', muted: true, percent: 100 });
    expect(readWpctl('Node not found\n')).toEqual({ kind: 'unknown' });
  });
});

describe('gsettings', () => {
  const SCHEMA = 'org.gnome.settings-daemon.plugins.power';
  const OUTPUT = [
    `${SCHEMA} idle-dim true`,
    `${SCHEMA} sleep-inactive-ac-timeout 3600`,
    `${SCHEMA} sleep-inactive-ac-type 'nothing'`,
    `${SCHEMA} sleep-inactive-battery-timeout 900`,
    `${SCHEMA} sleep-inactive-battery-type 'suspend'`,
  ].join('\n');

  it('[WC5] tells the idle time of the supply in use', () => {
    expect(readGsettings(OUTPUT, false)).toEqual({ kind: 'known', afterMinutes: null });
    expect(readGsettings(OUTPUT, true)).toEqual({ kind: 'known', afterMinutes: 15 });
    expect(readGsettings(OUTPUT.replace(' 900', ' uint32 0'), true)).toEqual({
      kind: 'known',
      afterMinutes: null,
    });
    expect(readGsettings('', true)).toEqual({ kind: 'unknown' });
  });

  it('[WC5] is asked on the desktops that follow it only', () => {
    expect(powerSchema('ubuntu:GNOME')).toBe(SCHEMA);
    expect(powerSchema('X-Cinnamon')).toBe('org.cinnamon.settings-daemon.plugins.power');
    expect(powerSchema('KDE')).toBeNull();
    expect(powerSchema('')).toBeNull();
  });
});

describe('KDE’s power settings', () => {
  const PLASMA_6 =
    '[AC][SuspendAndShutdown]\nAutoSuspendAction=0\n\n[Battery][SuspendAndShutdown]\nAutoSuspendIdleTimeoutSec=300\n';
  const PLASMA_5 =
    '[AC][SuspendSession]\nidleTime=600000\nsuspendType=1\n\n[Battery][DimDisplay]\nidleTime=60000\n';

  it('[WC5] are read from Plasma 6 and Plasma 5', () => {
    expect(readPowerdevil(PLASMA_6, false)).toEqual({ kind: 'known', afterMinutes: null });
    expect(readPowerdevil(PLASMA_6, true)).toEqual({ kind: 'known', afterMinutes: 5 });
    expect(readPowerdevil(PLASMA_5, false)).toEqual({ kind: 'known', afterMinutes: 10 });
  });

  it('[WC1] what was never changed is not known', () => {
    expect(readPowerdevil(PLASMA_5, true)).toEqual({ kind: 'unknown' });
    expect(readPowerdevil('', true)).toEqual({ kind: 'unknown' });
    expect(readPowerdevil('[AC][SuspendAndShutdown]\n=\nAutoSuspendIdleTimeoutSec=x\n', false)).toEqual({
      kind: 'unknown',
    });
  });
});

describe('logind and timedatectl', () => {
  it('[WC5] logind tells its own idle action', () => {
    expect(readLogind('s "ignore"\nt 1800000000\n')).toEqual({ kind: 'known', afterMinutes: null });
    expect(readLogind('s "suspend"\nt 1800000000\n')).toEqual({ kind: 'known', afterMinutes: 30 });
    expect(readLogind('s "suspend"\n')).toEqual({ kind: 'unknown' });
    expect(readLogind('')).toEqual({ kind: 'unknown' });
  });

  it('[WC6] timedatectl tells whether the clock is kept right', () => {
    expect(readTimedatectl('NTPSynchronized=yes\n')).toEqual({ kind: 'synchronised' });
    expect(readTimedatectl('NTPSynchronized=no\n')).toEqual({ kind: 'not-synchronised' });
    expect(readTimedatectl('')).toEqual({ kind: 'unknown' });
  });
});
