import { get, extended } from './api.js';
import { dayOf, plusDays, range, shortDay, utc } from './dates.js';
import { byId, svg } from './dom.js';
import { current, filters, go } from './state.js';
import { counted } from './words.js';

const WIDTH = 600;
const HEIGHT = 190;
const BASE = HEIGHT - 16;
const DAY = 86400000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Draws the entries over time, whatever days are chosen; those are marked. */
export async function show() {
  const parameters = filters(['from', 'to']);
  let unit = 'week';
  let bars = (await get('histogram', extended(parameters, { unit }))).bars;
  const days = bars.length > 0 ? (utc(bars.at(-1).start) - utc(bars[0].start)) / DAY : 0;
  if (days <= 120 || days > 1100) {
    unit = days <= 120 ? 'day' : 'month';
    bars = (await get('histogram', extended(parameters, { unit }))).bars;
  }
  byId('histogram').replaceChildren(bars.length > 0 ? drawing(bars, unit) : svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': 'No entries' }));
}

function endOf(start, unit) {
  if (unit === 'day') return start;
  if (unit === 'week') return plusDays(start, 6);
  const [year, month] = start.split('-').map(Number);
  return dayOf(Date.UTC(year, month, 0));
}

function drawing(bars, unit) {
  const first = utc(bars[0].start);
  const last = utc(endOf(bars.at(-1).start, unit)) + DAY;
  const x = (time) => ((time - first) / (last - first)) * WIDTH;
  const highest = Math.max(...bars.map((bar) => bar.count));
  const most = bars.find((bar) => bar.count === highest);
  const height = (count) => (count / highest) * (BASE - 8);
  const label = `${counted(bars.reduce((sum, bar) => sum + bar.count, 0), 'entry', 'entries')} by ${unit}, ${range(bars[0].start, endOf(bars.at(-1).start, unit))}; most, ${highest}, ${unit === 'day' ? 'on' : `in the ${unit} of`} ${shortDay(most.start)}`;
  const chart = svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': label, class: 'bars' });
  for (const bar of bars) {
    const left = x(utc(bar.start));
    const width = Math.max(1.2, x(utc(endOf(bar.start, unit)) + DAY) - left - (unit === 'day' ? 0.6 : 1));
    const solid = height(bar.count - bar.ahead);
    chart.append(
      svg('rect', { class: 'bar', x: left, y: BASE - solid, width, height: solid }),
      svg('rect', { class: 'bar ahead', x: left, y: BASE - height(bar.count), width, height: height(bar.ahead) }));
  }
  chart.append(svg('line', { class: 'axis', x1: 0, y1: BASE, x2: WIDTH, y2: BASE }), ...ticks(first, last, x));
  const { from, to } = current();
  if (from || to) {
    const left = from ? Math.max(0, x(utc(from))) : 0;
    const right = to ? Math.min(WIDTH, x(utc(to) + DAY)) : WIDTH;
    if (right > left) chart.append(svg('rect', { class: 'chosen', x: left, y: 0, width: right - left, height: BASE }));
  }
  brush(chart, (part) => Math.min(last - DAY, Math.max(first, first + part * (last - first))));
  return chart;
}

function ticks(first, last, x) {
  const months = Math.max(1, Math.ceil((last - first) / DAY / 30 / 7));
  const marks = [];
  const start = new Date(first);
  for (let month = start.getUTCMonth() + 1; ; month += months) {
    const time = Date.UTC(start.getUTCFullYear(), month, 1);
    if (time >= last) break;
    const date = new Date(time);
    const text = date.getUTCMonth() === 0 || months >= 12 ? String(date.getUTCFullYear()) : MONTHS[date.getUTCMonth()];
    if (x(time) < WIDTH - 20) {
      marks.push(svg('line', { class: 'axis', x1: x(time), y1: BASE, x2: x(time), y2: BASE + 4 }), svg('text', { class: 'tick', x: x(time) + 3, y: HEIGHT - 3 }, text));
    }
  }
  return marks;
}

function brush(chart, timeAt) {
  let from = null;
  const marker = svg('rect', { class: 'chosen', y: 0, width: 0, height: BASE });
  const part = (event) => {
    const box = chart.getBoundingClientRect();
    return Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
  };
  chart.addEventListener('pointerdown', (event) => {
    from = part(event);
    chart.setPointerCapture(event.pointerId);
    chart.append(marker);
  });
  chart.addEventListener('pointermove', (event) => {
    if (from === null) return;
    const to = part(event);
    marker.setAttribute('x', Math.min(from, to) * WIDTH);
    marker.setAttribute('width', Math.abs(to - from) * WIDTH);
  });
  chart.addEventListener('pointerup', (event) => {
    if (from === null) return;
    const to = part(event);
    const [left, right] = [Math.min(from, to), Math.max(from, to)];
    from = null;
    marker.remove();
    // A click without a move takes the days back.
    go(right - left < 0.005 ? { from: '', to: '' } : { from: dayOf(timeAt(left)), to: dayOf(timeAt(right)) });
  });
}
