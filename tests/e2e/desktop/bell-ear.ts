import { connect, type Socket } from 'node:net';

/** Counts the beeps (X bells) of a display, as its loudspeaker would sound them. */
export interface BellEar {
  count(): number;
  stop(): void;
}

/** Requests and sizes of the X11 core protocol and its keyboard extension; see x11protocol and xkbproto. */
const REPLY_SIZE = 32;
const QUERY_EXTENSION = 98;
const XKB_USE_EXTENSION = 0;
const XKB_SELECT_EVENTS = 1;
const CORE_KEYBOARD = 0x0100;
const BELL_NOTIFY = 8;
const BELL_NOTIFY_BIT = 1 << BELL_NOTIFY;

export async function startBellEar(display: string): Promise<BellEar> {
  // The abstract socket exists even where /tmp/.X11-unix may not be made.
  const socket = connect(`\0/tmp/.X11-unix/X${display.slice(1)}`);
  const read = reader(socket);
  socket.write(Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
  const setup = await read(8);
  if (setup[0] !== 1) throw new Error('the display refused');
  await read(setup.readUInt16LE(6) * 4);

  socket.write(queryExtension('XKEYBOARD'));
  const extension = await read(REPLY_SIZE);
  const [opcode = 0, firstEvent = 0] = extension.subarray(9, 11);
  socket.write(Buffer.from([opcode, XKB_USE_EXTENSION, 2, 0, 1, 0, 0, 0]));
  await read(REPLY_SIZE);
  socket.write(selectBells(opcode));

  let beeps = 0;
  const count = async () => {
    for (;;) {
      const event = await read(REPLY_SIZE);
      if (((event[0] ?? 0) & 0x7f) === firstEvent && event[1] === BELL_NOTIFY) beeps += 1;
    }
  };
  void count().catch(() => undefined);
  return { count: () => beeps, stop: () => void socket.destroy() };
}

function queryExtension(name: string): Buffer {
  const padded = Math.ceil(name.length / 4) * 4;
  const request = Buffer.alloc(8 + padded);
  request.writeUInt8(QUERY_EXTENSION, 0);
  request.writeUInt16LE(request.length / 4, 2);
  request.writeUInt16LE(name.length, 4);
  request.write(name, 8, 'latin1');
  return request;
}

function selectBells(opcode: number): Buffer {
  const request = Buffer.alloc(16);
  request.writeUInt8(opcode, 0);
  request.writeUInt8(XKB_SELECT_EVENTS, 1);
  request.writeUInt16LE(request.length / 4, 2);
  request.writeUInt16LE(CORE_KEYBOARD, 4);
  request.writeUInt16LE(BELL_NOTIFY_BIT, 6);
  request.writeUInt16LE(BELL_NOTIFY_BIT, 10);
  return request;
}

/** Gives so many bytes as soon as they have come; one reader at a time. */
function reader(socket: Socket): (size: number) => Promise<Buffer> {
  let pending: Buffer = Buffer.alloc(0);
  let wake: () => void = () => undefined;
  socket.on('data', (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    wake();
  });
  socket.on('error', () => wake());
  return async (size) => {
    while (pending.length < size) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      if (socket.destroyed) throw new Error('the display is gone');
    }
    const bytes = pending.subarray(0, size);
    pending = pending.subarray(size);
    return bytes;
  };
}
