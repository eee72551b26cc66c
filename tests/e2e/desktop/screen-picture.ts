import { readFile } from 'node:fs/promises';
import { crc32, deflateSync } from 'node:zlib';

/** What is on a screen: rows of blue, green, red and an unused byte. */
export interface ScreenPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Buffer;
}

/** Words of the X window dump's header, see XWDFile.h. */
const HEADER = { size: 0, width: 4, height: 5, bytesPerRow: 12, colours: 19 } as const;
const BYTES_PER_COLOUR = 12;

/** Reads the file in which Xvfb keeps its picture. */
export async function readScreen(file: string): Promise<ScreenPicture> {
  const dump = await readFile(file);
  const word = (name: keyof typeof HEADER) => dump.readUInt32BE(HEADER[name] * 4);
  const [width, height] = [word('width'), word('height')];
  if (word('bytesPerRow') !== width * 4) throw new Error('expected 32 bits a pixel');
  const start = word('size') + word('colours') * BYTES_PER_COLOUR;
  return { width, height, pixels: dump.subarray(start, start + width * height * 4) };
}

export function encodePng({ width, height, pixels }: ScreenPicture): Buffer {
  const rows = Buffer.alloc(height * (width * 3 + 1));
  for (let y = 0, to = 0; y < height; y += 1) {
    rows[to++] = 0;
    for (let from = y * width * 4; from < (y + 1) * width * 4; from += 4) {
      rows[to++] = pixels[from + 2] ?? 0;
      rows[to++] = pixels[from + 1] ?? 0;
      rows[to++] = pixels[from] ?? 0;
    }
  }
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([signature, ...parts]);
}

function chunk(type: string, body: Buffer): Buffer {
  const framed = Buffer.alloc(body.length + 12);
  framed.writeUInt32BE(body.length, 0);
  framed.write(type, 4, 'latin1');
  body.copy(framed, 8);
  framed.writeUInt32BE(crc32(framed.subarray(4, body.length + 8)), body.length + 8);
  return framed;
}
