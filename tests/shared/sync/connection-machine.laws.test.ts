import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ConnectionBench, type Happening } from './connection-bench.ts';

const plain = [
  'stopped',
  'signed-in',
  'signed-out',
  'token-refreshed',
  'token-refused',
  'token-unavailable',
  'timer-fired',
  'resumed',
] as const;
const socket = fc.constantFrom(0, 1);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.constantFrom(...plain).map((kind) => ({ kind })),
  fc.boolean().map((isSignedIn) => ({ kind: 'started' as const, isSignedIn })),
  fc.boolean().map((isOnline) => ({ kind: 'network-changed' as const, isOnline })),
  socket.map((back) => ({ kind: 'frame-received' as const, socket: back })),
  socket.map((back) => ({ kind: 'pong-received' as const, socket: back })),
  fc.record({
    kind: fc.constant('handshake-refused' as const),
    socket,
    status: fc.constantFrom(401, 403, 500),
  }),
  fc.record({ kind: fc.constant('socket-closed' as const), socket, code: fc.constantFrom(1006, 1008, 1012) }),
);
const steps = fc.array(
  fc.tuple(happening, fc.constantFrom(0, 10, 3_000, 45_000), fc.double({ min: 0, max: 0.999, noNaN: true })),
  {
    maxLength: 60,
    size: 'max',
  },
);
/** A socket is named by how many sockets back it is. */
function named(what: Happening, present: number): Happening {
  return 'socket' in what ? { ...what, socket: present - what.socket } : what;
}

test('[CN12] every event in every state leads to a state, with one socket and one timer at most', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const bench = new ConnectionBench();
      for (const [what, ms, fraction] of list) {
        bench.fraction = fraction;
        bench.tell(named(what, bench.state.socket));
        bench.pass(ms);
        const { kind } = bench.link;
        expect(bench.open.size).toBeLessThanOrEqual(1);
        const isResting = kind === 'stopped' || kind === 'signed-out' || kind === 'needs-sign-in';
        if (isResting) expect(bench.open.size).toBe(0);
        expect(bench.armedFor !== null).toBe(!isResting);
        if (kind === 'live') expect([...bench.open]).toEqual([bench.state.socket]);
      }
    }),
    { seed: 20_261_130, numRuns: 1000 },
  );
});

test('[CN12] while signed in and undisturbed, a server that answers is live within the longest wait', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const bench = new ConnectionBench();
      for (const [what, ms] of list) {
        bench.tell(named(what, bench.state.socket));
        bench.pass(ms);
      }
      bench.tell({ kind: 'started', isSignedIn: true });
      bench.tell({ kind: 'signed-in' });
      bench.fraction = 0.999;
      for (let waited = 0; waited <= 20_000 && bench.link.kind !== 'live'; waited += 100) {
        if (bench.link.kind === 'connecting' && bench.link.step === 'socket') bench.frame();
        if (bench.link.kind === 'connecting' && bench.link.step === 'token')
          bench.tell({ kind: 'token-refreshed' });
        bench.pass(100);
      }
      expect(bench.link.kind).toBe('live');
    }),
    { seed: 20_261_131, numRuns: 300 },
  );
});
