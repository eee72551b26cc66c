/** One picture at one size: its PNG file, and its pixels as RGBA rows from the top. */
export interface Picture {
  readonly size: number;
  readonly png: Buffer;
  readonly rgba: Buffer;
}

/**
 * A Windows .ico: pictures below 256 pixels as bitmaps, which every part of Windows and the installer read, larger ones
 * as PNG.
 */
export function ico(pictures: readonly Picture[]): Buffer {
  const bodies = pictures.map((picture) => (picture.size < 256 ? bitmap(picture) : picture.png));
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  pictures.forEach(({ size }, index) => {
    const entry = 6 + 16 * index;
    const length = bodies[index]?.length ?? 0;
    // One byte a side: 0 stands for 256.
    header.writeUInt8(size % 256, entry);
    header.writeUInt8(size % 256, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += length;
  });
  return Buffer.concat([header, ...bodies]);
}

/** A BITMAPINFOHEADER, the rows from the bottom as BGRA, and an empty mask: the alpha channel decides. */
function bitmap({ size, rgba }: Picture): Buffer {
  const header = Buffer.alloc(40);
  header.writeUInt32LE(40, 0);
  header.writeInt32LE(size, 4);
  // The height counts the mask as well.
  header.writeInt32LE(size * 2, 8);
  header.writeUInt16LE(1, 12);
  header.writeUInt16LE(32, 14);
  const rows: Buffer[] = [];
  for (let row = size - 1; row >= 0; row--)
    rows.push(bgra(rgba.subarray(row * size * 4, (row + 1) * size * 4)));
  const mask = Buffer.alloc(Math.ceil(size / 32) * 4 * size);
  return Buffer.concat([header, ...rows, mask]);
}

function bgra(row: Buffer): Buffer {
  const swapped = Buffer.from(row);
  swapped.swap32();
  // ABGR after the swap; BGRA is that, turned by one byte.
  for (let at = 0; at < swapped.length; at += 4) {
    const alpha = swapped.readUInt8(at);
    swapped.copy(swapped, at, at + 1, at + 4);
    swapped.writeUInt8(alpha, at + 3);
  }
  return swapped;
}

/** The entries macOS looks for that hold a plain PNG, by pixel size. */
const ICNS_TYPES: readonly (readonly [type: string, size: number])[] = [
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
];

/** A macOS .icns of all entries for which a picture of the size is given. */
export function icns(pictures: readonly Picture[]): Buffer {
  const entries = ICNS_TYPES.flatMap(([type, size]) => {
    const picture = pictures.find((candidate) => candidate.size === size);
    return picture ? [chunk(type, picture.png)] : [];
  });
  return chunk('icns', Buffer.concat(entries));
}

function chunk(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(body.length + 8, 4);
  return Buffer.concat([head, body]);
}
