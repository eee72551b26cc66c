/** The hidden page that makes all sound, so that none depends on a window. */
import { bridge } from './bridge.ts';
import { onOutputsChanged, outputDevices } from './sound/outputs.ts';
import { proveReady } from './sound/readiness.ts';
import { Voice } from './sound/voice.ts';

const voices = new Map<string, Voice>();

bridge.on('sound:play', (message) => {
  const { key } = message;
  const voice = new Voice(message, (outcome, detail) => {
    void bridge.request('sound:outcome', { key, outcome, detail });
  });
  voices.get(key)?.stop();
  voices.set(key, voice);
  void voice.start();
});

bridge.on('sound:stop', ({ key }) => {
  voices.get(key)?.stop();
  voices.delete(key);
});

async function tellReady(): Promise<void> {
  await bridge.request('sound:ready', { outputs: (await outputDevices()).slice(0, 100) });
}

await proveReady();
await tellReady();
onOutputsChanged(() => {
  void tellReady();
  for (const voice of voices.values()) void voice.lookAtOutputs();
});
