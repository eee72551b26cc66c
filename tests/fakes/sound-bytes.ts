import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** One page of an Ogg stream that begins with a codec's header. */
export function oggOf(header: Buffer): Buffer {
  const page = Buffer.alloc(28);
  page.write('OggS', 'latin1');
  page.writeUInt8(1, 26);
  page.writeUInt8(header.length, 27);
  return Buffer.concat([page, header, Buffer.alloc(32)]);
}

function mp4Of(brand: string): Buffer {
  const box = Buffer.alloc(24);
  box.writeUInt32BE(24);
  box.write(`ftyp${brand}`, 4, 'latin1');
  return Buffer.concat([box, Buffer.from('....hdlr........soun....', 'latin1'), Buffer.alloc(64)]);
}

function wavOf(samples: number): Buffer {
  const bytes = Buffer.alloc(44 + samples * 2);
  bytes.write('RIFF    WAVEfmt ', 'latin1');
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(8000, 24);
  bytes.writeUInt32LE(16_000, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36, 'latin1');
  bytes.writeUInt32LE(samples * 2, 40);
  return bytes;
}

/** The beginnings of sounds of each kind, by ending (and what is special). */
export const soundBytes = {
  wav: wavOf(800),
  mp3: Buffer.concat([
    Buffer.from('fffb9064', 'hex'),
    Buffer.alloc(413),
    Buffer.from('fffb9064', 'hex'),
    Buffer.alloc(413),
  ]),
  'mp3 with a tag': Buffer.concat([
    Buffer.from('ID3\x04\0\0\0\0\0\x0a', 'latin1'),
    Buffer.alloc(10),
    Buffer.from('fffb9064', 'hex'),
    Buffer.alloc(413),
  ]),
  ogg: readFileSync(resolve(import.meta.dirname, '../../resources/sounds/pobudka-pulse.ogg')),
  'ogg with Opus': oggOf(Buffer.from('OpusHead\x01\x01', 'latin1')),
  flac: Buffer.concat([Buffer.from('fLaC\0\0\0\x22', 'latin1'), Buffer.alloc(64)]),
  m4a: mp4Of('M4A '),
  'm4a of a recorder': mp4Of('mp42'),
} as const satisfies Record<string, Buffer>;
