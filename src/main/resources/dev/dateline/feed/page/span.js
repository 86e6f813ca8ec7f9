import { svg } from './dom.js';
import { utc } from './dates.js';

const DAY = 86400000;
const WIDEST = 128;

/** How long the days between which an entry lies are, as a line between two ends; what has no end in sight runs on, broken. Null for one day. */
export function spanView(entry) {
  if (entry.earliest === entry.latest) return null;
  if (entry.latest === null) {
    return line(96, svg('path', { d: 'M1,0V9' }), svg('path', { class: 'doubt', d: 'M1,4.5H88' }), svg('path', { d: 'M87,1L92,4.5L87,8' }));
  }
  const days = (utc(entry.latest) - utc(entry.earliest)) / DAY + 1;
  // A week and a year have to be told apart at a glance, and both to fit.
  const length = Math.round(Math.min(WIDEST - 2, 12 + 15 * Math.log2(days)));
  const certain = entry.date.includes('/') && !/[~?%]/.test(entry.date);
  return line(length + 2, svg('path', { d: `M1,0V9M${length},0V9` }), svg('path', { class: certain ? 'sure' : 'doubt', d: `M1,4.5H${length}` }));
}

const line = (width, ...paths) => svg('svg', { class: 'span', width, height: 9, viewBox: `0 0 ${width} 9`, 'aria-hidden': 'true' }, ...paths);
