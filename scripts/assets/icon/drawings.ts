/** The one accent colour: early light. */
const ACCENT = '#f2a93b';
const NIGHT = '#22304f';
const INK = '#131c31';
const PAPER = '#fbf7ef';

/**
 * The app's icon, 1024 × 1024: an alarm clock whose face is a dial of the day, the hours of light marked in the accent.
 * The margins follow the macOS grid.
 */
export const appIcon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1024 1024">
<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
<stop offset="0" stop-color="#35497a"/><stop offset="1" stop-color="${NIGHT}"/></linearGradient></defs>
<rect x="100" y="100" width="824" height="824" rx="186" fill="url(#sky)"/>
<g stroke="${ACCENT}" stroke-width="64" stroke-linecap="round" fill="none">
<path d="M262 372A168 168 0 0 1 372 262"/><path d="M762 372A168 168 0 0 0 652 262"/></g>
<g stroke="${PAPER}" stroke-width="52" stroke-linecap="round">
<path d="M356 748 312 804M668 748 712 804"/></g>
<circle cx="512" cy="540" r="268" fill="${PAPER}"/>
<circle cx="512" cy="540" r="208" fill="none" stroke="#e4dccb" stroke-width="26"/>
<path d="M304 540A208 208 0 0 1 720 540" fill="none" stroke="${ACCENT}" stroke-width="40" stroke-linecap="round"/>
<g stroke="${NIGHT}" stroke-width="42" stroke-linecap="round" stroke-linejoin="round" fill="none">
<path d="M512 404V540L420 618"/></g>
<circle cx="512" cy="540" r="32" fill="${NIGHT}"/>
</svg>`;

export const trayStates = ['idle', 'armed', 'ringing'] as const;
export type TrayState = (typeof trayStates)[number];

interface Glyph {
  /** Filled with the glyph's colour. */
  readonly solid: string;
  /** Drawn with a round pen. */
  readonly lines: string;
  /** Left out of the solid part. */
  readonly holes: string;
}

const ears = '<path d="M3.2 8.2 6.6 4.6M20.8 8.2 17.4 4.6"/>';
const hands = '<path d="M12 9.4V13.6L14.8 15.4"/>';

/** 24 × 24. The states differ by shape: an open dial; a solid alarm clock; a solid one, ringing to both sides. */
const glyphs: Readonly<Record<TrayState, Glyph>> = {
  idle: { solid: '', lines: `<circle cx="12" cy="12.6" r="7.6"/>${hands}`, holes: '' },
  armed: { solid: '<circle cx="12" cy="13.6" r="8.2"/>', lines: ears, holes: hands },
  ringing: {
    solid: '<circle cx="12" cy="14" r="6.6"/>',
    lines:
      '<path d="M7.6 5 9.4 3.6M16.4 5 14.6 3.6M3 9.4A10.4 10.4 0 0 0 3 18.6M21 9.4A10.4 10.4 0 0 1 21 18.6"/>',
    holes: '<path d="M12 10.8V14.2L14.2 15.6"/>',
  },
};

function drawn(glyph: Glyph, colour: string, widen: number): string {
  return `<g fill="${colour}" stroke="${colour}" stroke-linecap="round" stroke-linejoin="round">
<g stroke-width="${widen}">${glyph.solid}</g><g fill="none" stroke-width="${2 + widen}">${glyph.lines}</g></g>`;
}

function svg(defs: string, body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">${defs}${body}</svg>`;
}

/** A tray image in colour: light, with a dark rim, so that it stands out on light and dark panels alike. */
export function trayImage(state: TrayState): string {
  const glyph = glyphs[state];
  const colour = state === 'idle' ? PAPER : ACCENT;
  const holes = `<g fill="none" stroke="${INK}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${glyph.holes}</g>`;
  // An open dial is backed with the dark of the rim, else its hands would drown on a light panel.
  const back = state === 'idle' ? `<circle cx="12" cy="12.6" r="8" fill="${INK}"/>` : '';
  return svg('', back + drawn(glyph, INK, 2) + drawn(glyph, colour, 0) + holes);
}

/** The same shape in black and alpha alone: macOS paints a template in the menu bar's colour. */
export function trayTemplate(state: TrayState): string {
  const glyph = glyphs[state];
  const mask = `<mask id="holes"><rect width="24" height="24" fill="white"/>
<g fill="none" stroke="black" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${glyph.holes}</g></mask>`;
  return svg(mask, `<g mask="url(#holes)">${drawn(glyph, '#000', 0)}</g>`);
}

export const PROGRESS_STEPS = 20;
const DIAL = { x: 12, y: 13.4, radius: 6.8 };

/** The clock while a timer runs: what is left of it, `step` twentieths gone, as an arc that ends at the top. */
export function trayProgressImage(step: number): string {
  const arc = (colour: string, path: string) =>
    `<g fill="none" stroke="${colour}" stroke-width="3.4">${path}</g>`;
  const rim = `<circle cx="${DIAL.x}" cy="${DIAL.y}" r="9.8" fill="${INK}"/>`;
  const outline = `<g fill="none" stroke="${INK}" stroke-width="4" stroke-linecap="round">${ears}</g>`;
  const lines = `<g fill="none" stroke="${ACCENT}" stroke-width="2" stroke-linecap="round">${ears}</g>`;
  return svg('', outline + rim + lines + arc('#5b6883', whole()) + arc(ACCENT, left(step)));
}

export function trayProgressTemplate(step: number): string {
  const drawn = (opacity: number, path: string) =>
    `<g fill="none" stroke="#000" stroke-opacity="${opacity}" stroke-width="3.4">${path}</g>`;
  const lines = `<g fill="none" stroke="#000" stroke-width="2" stroke-linecap="round">${ears}</g>`;
  return svg('', lines + drawn(0.3, whole()) + drawn(1, left(step)));
}

function whole(): string {
  return `<circle cx="${DIAL.x}" cy="${DIAL.y}" r="${DIAL.radius}"/>`;
}

function left(step: number): string {
  if (step === 0) return whole();
  const angle = (2 * Math.PI * step) / PROGRESS_STEPS - Math.PI / 2;
  const x = (DIAL.x + DIAL.radius * Math.cos(angle)).toFixed(3);
  const y = (DIAL.y + DIAL.radius * Math.sin(angle)).toFixed(3);
  const large = step < PROGRESS_STEPS / 2 ? 1 : 0;
  return `<path d="M${x} ${y}A${DIAL.radius} ${DIAL.radius} 0 ${large} 1 ${DIAL.x} ${DIAL.y - DIAL.radius}"/>`;
}
