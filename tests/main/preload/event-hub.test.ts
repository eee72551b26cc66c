import { expect, test } from 'vitest';
import { createEventHub } from '#main/preload/event-hub.ts';

test('[IP7] what came before anyone listened is told to the first listener, once and in order', () => {
  const hub = createEventHub();
  hub.emit('main:open', { what: 'new-alarm' });
  hub.emit('main:open', { what: 'settings' });
  const heard: unknown[] = [];
  hub.on('main:open', (payload) => heard.push(payload));
  hub.on('main:open', (payload) => heard.push(payload));
  expect(heard).toEqual([{ what: 'new-alarm' }, { what: 'settings' }]);
});

test('[IP7] changes are not kept', () => {
  const hub = createEventHub();
  hub.emit('app:changes', { revision: 1 });
  const heard: unknown[] = [];
  hub.on('app:changes', (payload) => heard.push(payload));
  expect(heard).toEqual([]);
});

test('[IP8] a listener that was taken off hears no more', () => {
  const hub = createEventHub();
  const heard: unknown[] = [];
  const off = hub.on('ring:armed', () => heard.push(1));
  hub.emit('ring:armed', undefined);
  off();
  hub.emit('ring:armed', undefined);
  expect(heard).toEqual([1]);
});
