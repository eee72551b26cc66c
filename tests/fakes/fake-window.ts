import { EventEmitter } from 'node:events';

/** A window as far as the logic sees it. It loads until `load()` is called. */
export class FakeWindow extends EventEmitter {
  readonly sent: unknown[][] = [];
  readonly calls: string[] = [];
  loading = true;
  visible = false;
  destroyed = false;
  readonly webContents = Object.assign(new EventEmitter(), {
    id: Math.random(),
    isLoading: () => this.loading,
    isDestroyed: () => this.destroyed,
    send: (...message: unknown[]) => this.sent.push(message),
  });

  load(): void {
    this.loading = false;
    this.webContents.emit('dom-ready');
  }
  isVisible(): boolean {
    return this.visible;
  }
  show(): void {
    this.visible = true;
  }
  focus(): void {
    this.calls.push('focus');
  }
  destroy(): void {
    this.destroyed = true;
    this.webContents.emit('destroyed');
  }
}
