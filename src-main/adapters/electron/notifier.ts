import { Notification } from 'electron';
import type { Log } from '../../ports/log.ts';
import type { Notice, Notifier } from '../../ports/notifier.ts';

/** Desktop notifications. The ones shown are held here: one that is collected as garbage loses its clicks. */
export function createNotifier(log: Log): Notifier {
  const shown = new Map<string, Notification>();
  const close = (key: string) => {
    const notification = shown.get(key);
    shown.delete(key);
    notification?.close();
  };
  return {
    show(notice) {
      close(notice.key);
      try {
        const notification = toNotification(notice);
        shown.set(notice.key, notification);
        follow(notification, notice, shown, log);
        notification.show();
      } catch (error) {
        shown.delete(notice.key);
        log.warn('notification failed', { error });
      }
    },
    close,
  };
}

function toNotification(notice: Notice): Notification {
  return new Notification({
    title: notice.title,
    body: notice.body,
    silent: notice.silent,
    urgency: notice.urgency,
    timeoutType: notice.urgency === 'critical' ? 'never' : 'default',
    actions: notice.actions.map((text) => ({ type: 'button', text })),
  });
}

function follow(
  notification: Notification,
  notice: Notice,
  shown: Map<string, Notification>,
  log: Log,
): void {
  const forget = () => {
    if (shown.get(notice.key) === notification) shown.delete(notice.key);
  };
  notification.on('click', () => notice.onAction(null));
  // Older Electrons give the index as the second argument only.
  notification.on('action', (details, index) => notice.onAction(details.actionIndex ?? index));
  notification.on('close', forget);
  notification.on('failed', (_event, error) => {
    forget();
    log.warn('notification failed', { error });
  });
}
