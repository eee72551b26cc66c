import { describe, expect, it } from 'vitest';
import { CORE_AUDIO_SCRIPT, encodedCommand } from '#main/adapters/probes/core-audio-script.ts';
import { readPmset, readVolumeSettings } from '#main/adapters/probes/mac-output.ts';
import { readCoreAudio, readPowercfg, readW32tm } from '#main/adapters/probes/windows-output.ts';

describe('macOS', () => {
  const PMSET = [
    'Battery Power:',
    ' Sleep On Power Button 1',
    ' displaysleep         2',
    ' sleep                1',
    'AC Power:',
    ' displaysleep         10',
    ' sleep                0',
    '',
  ].join('\n');

  it('[WC3] tells its volume, but not that of outputs without one', () => {
    const said = 'output volume:44, input volume:75, alert volume:100, output muted:false\n';
    expect(readVolumeSettings(said)).toEqual({ kind: 'known', muted: false, percent: 44 });
    const hdmi =
      'output volume:missing value, input volume:75, alert volume:100, output muted:missing value\n';
    expect(readVolumeSettings(hdmi)).toEqual({ kind: 'unknown' });
  });

  it('[WC5] tells its idle time of the supply in use', () => {
    expect(readPmset(PMSET, true)).toEqual({ kind: 'known', afterMinutes: 1 });
    expect(readPmset(PMSET, false)).toEqual({ kind: 'known', afterMinutes: null });
    expect(readPmset('', false)).toEqual({ kind: 'unknown' });
  });
});

describe('Windows', () => {
  const POWERCFG = `Power Scheme GUID: 381b4222-f694-41f0-9685-ff5bb260df2e  (Balanced)
  Subgroup GUID: 238c9fa8-0aad-41ed-83f4-97be242c8f20  (Sleep)
    Power Setting GUID: 29f6c1db-86da-48c5-9fdb-f2b67b1f44da  (Sleep after)
      Minimum Possible Setting: 0x00000000
      Maximum Possible Setting: 0xffffffff
      Possible Settings increment: 0x00000001
      Possible Settings units: Seconds
    Current AC Power Setting Index: 0x00000000
    Current DC Power Setting Index: 0x00000384
`;

  it('[WC3] tells its volume by our script', () => {
    expect(readCoreAudio('percent=40 muted=False\r\n')).toEqual({ kind: 'known', muted: false, percent: 40 });
    expect(readCoreAudio('percent=0 muted=True\r\n')).toEqual({ kind: 'known', muted: true, percent: 0 });
    expect(readCoreAudio('none\r\n')).toEqual({ kind: 'no-output' });
    expect(readCoreAudio('')).toEqual({ kind: 'unknown' });
  });

  it('[WC3] the script arrives as PowerShell expects it', () => {
    const decoded = Buffer.from(encodedCommand(CORE_AUDIO_SCRIPT), 'base64').toString('utf16le');
    expect(decoded).toBe(CORE_AUDIO_SCRIPT);
  });

  it('[WC5] tells its idle time by numbers, whatever its language', () => {
    expect(readPowercfg(POWERCFG, false)).toEqual({ kind: 'known', afterMinutes: null });
    expect(readPowercfg(POWERCFG, true)).toEqual({ kind: 'known', afterMinutes: 15 });
    expect(readPowercfg('', true)).toEqual({ kind: 'unknown' });
  });

  it('[WC6] tells by the leap indicator whether the clock was ever set', () => {
    expect(readW32tm('Leap Indicator: 0(no warning)\r\nStratum: 4\r\n')).toEqual({ kind: 'synchronised' });
    expect(readW32tm('Sprungindikator: 3(nicht synchronisiert)\r\n')).toEqual({ kind: 'not-synchronised' });
    expect(readW32tm('The following error occurred: 0x80070426\r\n')).toEqual({ kind: 'unknown' });
  });
});
