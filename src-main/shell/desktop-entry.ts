/**
 * The text of an XDG autostart file (Desktop Entry Specification 1.5). `command` is the program and its arguments, as
 * they would be given to exec.
 */
export function autostartEntry(entry: {
  readonly name: string;
  readonly command: readonly string[];
  readonly icon: string | null;
}): string {
  const lines = [
    '[Desktop Entry]',
    'Type=Application',
    `Name=${escapeString(entry.name)}`,
    `Exec=${escapeString(entry.command.map(quoteArgument).join(' '))}`,
    ...(entry.icon === null ? [] : [`Icon=${escapeString(entry.icon)}`]),
    'Terminal=false',
    'StartupNotify=false',
    'X-GNOME-Autostart-enabled=true',
  ];
  return `${lines.join('\n')}\n`;
}

/** Quotes one argument of `Exec`: reserved characters by a backslash inside double quotes, field codes by doubling. */
function quoteArgument(argument: string): string {
  return `"${argument.replace(/["`$\\]/g, '\\$&').replaceAll('%', '%%')}"`;
}

/** Escapes a value of type string, which is undone before `Exec` is read. */
function escapeString(value: string): string {
  return value
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t');
}

/** Whether an autostart file asks to be started: desktops switch one off by a key instead of removing it. */
export function startsAtLogin(text: string): boolean {
  return !/^\s*(Hidden\s*=\s*true|X-GNOME-Autostart-enabled\s*=\s*false)\s*$/im.test(text);
}

/** The line that names the program, to tell whether a file starts this one. */
export function execLine(text: string): string | null {
  return /^Exec=.*$/m.exec(text)?.[0] ?? null;
}
