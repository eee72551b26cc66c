import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientFrame, MAX_FRAME_LENGTH, readFrame } from '#shared/wire/client-frames.ts';
import { at } from '../domain/samples.ts';
import { RECORDED_ALARM, RECORDED_TIMER } from './samples.ts';

function frame(type: unknown, rest: object = {}) {
  return readFrame(JSON.stringify({ type, timestamp: '2026-11-22T21:57:11.073555', user_id: 'u', ...rest }));
}

describe('a frame', () => {
  test('[WI14] of each known type is told', () => {
    expect(frame('connected', { message: 'WebSocket connection established' })).toEqual({
      kind: 'connected',
      userId: 'u',
      features: [],
    });
    expect(frame('connected', { features: ['rings', 'edited_at'] })).toMatchObject({
      features: ['rings', 'edited_at'],
    });
    expect(frame('sync_required', { reason: 'bulk' })).toEqual({ kind: 'sync-required', userId: 'u' });
    for (const kind of ['heartbeat', 'pong', 'subscribed']) expect(frame(kind)).toEqual({ kind });
    const error = { error: 'Unknown message type: X', details: {} };
    expect(frame('error', error)).toEqual({ kind: 'error', text: 'Unknown message type: X' });
    expect(frame('error', { details: 'text' })).toEqual({ kind: 'error', text: '' });
  });

  test.each(['', 'x', 'null', '[]', '7', '"text"', '{}', '{"type":5}', '{"type":null}'])(
    '[WI14] %j is malformed',
    (text) => {
      expect(readFrame(text)).toEqual({ kind: 'malformed' });
    },
  );

  test('[WI14] of an unknown type is unknown, one that is too long is not parsed', () => {
    expect(frame('alarm_exploded')).toEqual({ kind: 'unknown' });
    expect(frame('PING')).toEqual({ kind: 'unknown' });
    expect(frame('heartbeat', { pad: 'x'.repeat(MAX_FRAME_LENGTH) })).toEqual({ kind: 'malformed' });
  });

  test('[WI14] of any text is some kind of frame', () => {
    const types = ['alarm_created', 'timer_deleted', 'ring_ended', 'ring_snoozed', 'connected', 'error', 'x'];
    const anyFrame = fc
      .tuple(fc.constantFrom(...types), fc.jsonValue())
      .map(([type, data]) => JSON.stringify({ type, data }));
    fc.assert(
      fc.property(fc.oneof(fc.string(), anyFrame), (text) => {
        expect(readFrame(text).kind).toBeTypeOf('string');
      }),
      { seed: 20_261_129, numRuns: 1000 },
    );
  });

  test('[WI14] sent by a client names its type only', () => {
    expect(clientFrame('unsubscribe')).toBe('{"type":"unsubscribe"}');
  });
});

describe('an item’s frame', () => {
  test('[WI15] with every field is the item', () => {
    expect(frame('alarm_created', { data: RECORDED_ALARM })).toMatchObject({
      kind: 'item',
      userId: 'u',
      event: { kind: 'changed', isNew: true, server: { item: { label: 'Wake up' } } },
    });
    expect(frame('timer_updated', { data: RECORDED_TIMER })).toMatchObject({
      event: { kind: 'changed', isNew: false, server: { item: { type: 'timer' } } },
    });
  });

  test('[WI15] that lacks a field is in part, and so is one that nothing can be made of', () => {
    const { enabled: _, ...lacking } = RECORDED_ALARM;
    expect(frame('alarm_updated', { data: lacking })).toMatchObject({
      event: { kind: 'changed-in-part', id: 'ev-mwsdn0hw', fields: { label: 'Wake up', version: 1 } },
    });
    const odd = { ...RECORDED_ALARM, alarm_time: null };
    expect(frame('alarm_updated', { data: odd })).toMatchObject({ event: { kind: 'changed-in-part' } });
    expect(frame('alarm_updated', { data: { id: 'a/b' } })).toEqual({ kind: 'malformed' });
  });

  test('[WI14] of a deletion names it, with a version if it has one', () => {
    const deleted = (data: unknown) => frame('timer_deleted', { data });
    expect(deleted({ id: 'x', deleted_at: null })).toMatchObject({
      event: { kind: 'deleted', id: 'x', version: null },
    });
    expect(deleted({ id: 'x', version: 4 })).toMatchObject({ event: { version: 4 } });
    expect(deleted({ id: 'x', version: 'new' })).toMatchObject({ event: { version: null } });
    expect(deleted({})).toEqual({ kind: 'malformed' });
  });
});

test('[WI14] a ring’s end and snooze on another device name the occurrence', () => {
  const due = '2026-11-22T07:30:00';
  expect(frame('ring_ended', { data: { id: 'x', due, how: 'dismissed', device: 'd' } })).toEqual({
    kind: 'ring',
    userId: 'u',
    ring: { kind: 'ring-ended', id: 'x', due: at(`${due}Z`), how: 'dismissed' },
  });
  expect(frame('ring_snoozed', { data: { id: 'x', due, until: '2026-11-22T07:39:00Z' } })).toMatchObject({
    ring: { kind: 'ring-snoozed', until: at('2026-11-22T07:39:00Z') },
  });
  expect(frame('ring_ended', { data: { id: 'x' } })).toEqual({ kind: 'malformed' });
  expect(frame('ring_snoozed', { data: { id: 'x', due } })).toEqual({ kind: 'malformed' });
});
