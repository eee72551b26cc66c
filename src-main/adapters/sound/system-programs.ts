import { extname } from 'node:path';
import type { PlayRequest } from '../../ports/sound-player.ts';

/** A program of the system that plays a sound file. */
export interface SystemProgram {
  /** Its file name, looked for on PATH. */
  readonly name: string;
  /** What it plays wherever it is found, by the file's ending; anything else gets the plain wav file. */
  readonly endings: readonly string[];
  arguments(path: string, volume: number): readonly string[];
  /** Put into its environment. */
  environment?(path: string, volume: number): Readonly<Record<string, string>>;
}

const libsndfile = ['.wav', '.ogg', '.flac'];

const paplay: SystemProgram = {
  name: 'paplay',
  endings: libsndfile,
  // The sound server's scale is the cube root of the amplitude.
  arguments: (path, volume) => [
    '--client-name=Pobudka',
    `--volume=${Math.round(65_536 * Math.cbrt(volume))}`,
    '--',
    path,
  ],
};

const pwPlay: SystemProgram = {
  name: 'pw-play',
  endings: libsndfile,
  arguments: (path, volume) => [`--volume=${volume.toFixed(3)}`, path],
};

const aplay: SystemProgram = {
  name: 'aplay',
  endings: ['.wav'],
  arguments: (path) => ['--quiet', path],
};

const afplay: SystemProgram = {
  name: 'afplay',
  endings: ['.wav', '.mp3', '.m4a', '.flac'],
  arguments: (path, volume) => ['--volume', volume.toFixed(3), path],
};

/** Path and volume travel in the environment: nothing foreign ever becomes part of a script. */
const POWERSHELL_SCRIPT = `
$ErrorActionPreference = 'Stop'
Add-Type -AssemblyName PresentationCore
$player = New-Object System.Windows.Media.MediaPlayer
$player.Volume = [double]::Parse($env:POBUDKA_VOLUME, [Globalization.CultureInfo]::InvariantCulture)
$player.Open([uri]$env:POBUDKA_SOUND)
for ($i = 0; $i -lt 60 -and -not $player.NaturalDuration.HasTimeSpan; $i++) { Start-Sleep -Milliseconds 50 }
if (-not $player.NaturalDuration.HasTimeSpan) { exit 1 }
$player.Play()
Start-Sleep -Milliseconds $player.NaturalDuration.TimeSpan.TotalMilliseconds
exit 0
`;

const powershell: SystemProgram = {
  name: 'powershell.exe',
  endings: ['.wav', '.mp3'],
  arguments: () => ['-NoProfile', '-NonInteractive', '-STA', '-Command', POWERSHELL_SCRIPT],
  environment: (path, volume) => ({ POBUDKA_SOUND: path, POBUDKA_VOLUME: volume.toFixed(3) }),
};

/** The programs of each system, best first. */
const PROGRAMS: Readonly<Partial<Record<NodeJS.Platform, readonly SystemProgram[]>>> = {
  linux: [paplay, pwPlay, aplay],
  darwin: [afplay],
  win32: [powershell],
};

export function programsOf(platform: NodeJS.Platform): readonly SystemProgram[] {
  return PROGRAMS[platform] ?? [];
}

/** The file a program is given: the asked one if it plays that kind, else the plain wav file. */
export function fileFor(program: SystemProgram, request: PlayRequest, plainWavPath: string): string {
  const ending = extname(request.sound.path).toLowerCase();
  return program.endings.includes(ending) ? request.sound.path : plainWavPath;
}
