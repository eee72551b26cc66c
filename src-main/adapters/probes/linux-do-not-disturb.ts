import type { RunProgram } from './run-program.ts';

const SHOW_BANNERS = ['get', 'org.gnome.desktop.notifications', 'show-banners'];

export interface DoNotDisturbContext {
  readonly run: RunProgram;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Asks the notification service; rejects where there is none to ask. */
  readonly notificationsInhibited: () => Promise<boolean | 'unknown'>;
}

/** The notification service says; GNOME's does not, and keeps it in a setting of its own. */
export async function linuxDoNotDisturb(context: DoNotDisturbContext): Promise<boolean | 'unknown'> {
  const inhibited = await context.notificationsInhibited().catch(() => 'unknown' as const);
  if (inhibited !== 'unknown') return inhibited;
  const desktop = context.env.XDG_CURRENT_DESKTOP ?? '';
  if (!desktop.toLowerCase().split(':').includes('gnome')) return 'unknown';
  const banners = (await context.run('gsettings', SHOW_BANNERS))?.trim();
  return banners === 'true' || banners === 'false' ? banners === 'false' : 'unknown';
}
