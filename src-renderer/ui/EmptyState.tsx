import { Icon, type IconName } from './icons.tsx';

/** What stands where a list has nothing yet: an invitation. */
export function EmptyState({ icon, title, hint }: { icon: IconName; title: string; hint: string }) {
  return (
    <div className="empty">
      <Icon name={icon} />
      <p className="empty-title">{title}</p>
      <p>{hint}</p>
    </div>
  );
}
