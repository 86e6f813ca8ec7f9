// Entries over time, with a range of days to brush: drag over the bars, or move the handles by pointer or keys.

import { get, extended } from './api.js';
import { dayOf, plusDays, range, shortDay, utc } from './dates.js';
import { byId, svg } from './dom.js';
import { current, filters, go } from './state.js';
import { counted } from './words.js';

const DAY = 86400000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const TOP = 14;
const FOOT = 18;
const WIDEST_BAR = 26;
// Fewer would make slabs of bars.
const FEWEST = { day: 45, week: 20, month: 18 };
const HINT = 'Drag over the bars to choose days. An entry counts on its first possible day.';

const host = byId('histogram');
let bars = [];
let unit = 'day';

/** Reads and draws the entries over time, whatever days are chosen; those are marked. */
export async function show() {
  const parameters = filters(['from', 'to']);
  let wanted = 'week';
  let found = (await get('histogram', extended(parameters, { unit: wanted }))).bars;
  const days = found.length > 0 ? (utc(found.at(-1).start) - utc(found[0].start)) / DAY : 0;
  if (days <= 90 || days > 1100) {
    wanted = days <= 90 ? 'day' : 'month';
    found = (await get('histogram', extended(parameters, { unit: wanted }))).bars;
  }
  unit = wanted;
  bars = found;
  draw();
}

new ResizeObserver(() => draw()).observe(host);

function endOf(start) {
  if (unit === 'day') return start;
  if (unit === 'week') return plusDays(start, 6);
  const [year, month] = start.split('-').map(Number);
  return dayOf(Date.UTC(year, month, 0));
}

/** First day of the day, week or month, some of them later or earlier. */
function startOf(day, more = 0) {
  if (unit === 'day') return plusDays(day, more);
  if (unit === 'week') return plusDays(day, -((new Date(utc(day)).getUTCDay() + 6) % 7) + 7 * more);
  const [year, month] = day.split('-').map(Number);
  return dayOf(Date.UTC(year, month - 1 + more, 1));
}

/** What is drawn: the bars, with room around where they are few. */
function domain() {
  let [first, last] = [bars[0].start, bars.at(-1).start];
  const units = Math.round((utc(last) - utc(first)) / DAY / { day: 1, week: 7, month: 30.4 }[unit]) + 1;
  const missing = Math.max(0, FEWEST[unit] - units);
  first = startOf(first, -Math.floor(missing / 2));
  last = endOf(startOf(last, Math.ceil(missing / 2)));
  return { first, last, from: utc(first), to: utc(last) + DAY };
}

function draw() {
  const width = host.clientWidth;
  if (width === 0) return;
  const focused = host.contains(document.activeElement) ? document.activeElement.dataset.end : null;
  const chart = svg('svg', { role: 'group', 'aria-label': summary() });
  host.replaceChildren(chart);
  const height = chart.clientHeight || 170;
  chart.setAttribute('viewBox', `0 0 ${width} ${height}`);
  byId('histogram-note').textContent = bars.length > 0 ? HINT : '';
  if (bars.length === 0) return;
  const scale = domain();
  const x = (time) => ((time - scale.from) / (scale.to - scale.from)) * width;
  const base = height - FOOT;
  const chosen = { from: current().from, to: current().to };
  chart.append(...grid(width, base), ...columns(x, base, chosen), ...ticks(scale, x, base, width), ...brush(chart, scale, x, base, width, chosen));
  if (focused) chart.querySelector(`[data-end=${focused}]`)?.focus();
}

function summary() {
  if (bars.length === 0) return 'No entries over time';
  const highest = Math.max(...bars.map((bar) => bar.count));
  const most = bars.find((bar) => bar.count === highest);
  const all = counted(bars.reduce((sum, bar) => sum + bar.count, 0), 'entry', 'entries');
  return `${all} by ${unit}, ${range(bars[0].start, endOf(bars.at(-1).start))}; most, ${highest}, ${unit === 'day' ? 'on' : `in the ${unit} of`} ${shortDay(most.start)}`;
}

function grid(width, base) {
  const highest = Math.max(...bars.map((bar) => bar.count));
  return [
    svg('line', { class: 'axis', x1: 0, y1: TOP, x2: width, y2: TOP }),
    svg('text', { class: 'tick', x: width, y: TOP - 3, 'text-anchor': 'end' }, highest.toLocaleString('en')),
    svg('line', { class: 'axis base', x1: 0, y1: base, x2: width, y2: base }),
  ];
}

function columns(x, base, chosen) {
  const highest = Math.max(...bars.map((bar) => bar.count));
  const height = (count) => (count / highest) * (base - TOP);
  return bars.flatMap((bar) => {
    const [left, right] = [x(utc(bar.start)), x(utc(endOf(bar.start)) + DAY)];
    const gap = right - left > 4 ? 1 : 0;
    const width = Math.max(1, Math.min(WIDEST_BAR, right - left - gap));
    const place = { x: (left + right - width) / 2, width, 'data-start': bar.start };
    const out = (chosen.from && endOf(bar.start) < chosen.from) || (chosen.to && bar.start > chosen.to) ? ' out' : '';
    const solid = height(bar.count - bar.ahead);
    return [
      svg('rect', { ...place, class: `bar${out}`, y: base - solid, height: solid }),
      bar.ahead > 0 ? svg('rect', { ...place, class: `bar ahead${out}`, y: base - height(bar.count), height: height(bar.ahead) }) : null,
    ].filter(Boolean);
  });
}

const TICK_WIDTH = 75;
const DAY_STEPS = [1, 2, 7, 14, 28];
// Day 4 since 1970 was a Monday.
const A_MONDAY = 4;

const mark = (x, base, text) => [
  svg('line', { class: 'axis', x1: x, y1: base, x2: x, y2: base + 4 }),
  svg('text', { class: 'tick', x: x + 3, y: base + 14 }, text),
];

const ticks = (scale, x, base, width) => (unit === 'day' ? dayTicks : monthTicks)(scale, x, base, width);

/** Mondays, or each day, as there is room. */
function dayTicks(scale, x, base, width) {
  const days = (scale.to - scale.from) / DAY;
  const step = DAY_STEPS.find((one) => days / one <= width / TICK_WIDTH) ?? DAY_STEPS.at(-1);
  const marks = [];
  for (let day = Math.ceil((scale.from / DAY - A_MONDAY) / step) * step + A_MONDAY; day * DAY < scale.to; day += step) {
    const date = new Date(day * DAY);
    const text = `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}${marks.length === 0 ? ` ${date.getUTCFullYear()}` : ''}`;
    if (x(day * DAY) <= width - 40) marks.push(...mark(x(day * DAY), base, text));
  }
  return marks;
}

function monthTicks(scale, x, base, width) {
  const months = Math.max(1, Math.ceil(((scale.to - scale.from) / DAY / 30) / (width / TICK_WIDTH)));
  const step = months <= 6 ? months : Math.ceil(months / 12) * 12;
  const marks = [];
  const start = new Date(scale.from);
  for (let month = step >= 12 ? 12 : start.getUTCMonth() + 1; ; month += step) {
    const time = Date.UTC(start.getUTCFullYear(), month, 1);
    if (time >= scale.to) break;
    const date = new Date(time);
    const text = date.getUTCMonth() === 0 || step >= 12 || marks.length === 0
      ? `${step >= 12 ? '' : `${MONTHS[date.getUTCMonth()]} `}${date.getUTCFullYear()}`
      : MONTHS[date.getUTCMonth()];
    if (x(time) > width - 40) continue;
    marks.push(...mark(x(time), base, text));
  }
  return marks;
}

function brush(chart, scale, x, base, width, chosen) {
  const ends = { from: chosen.from > scale.first ? chosen.from : scale.first, to: chosen.to && chosen.to < scale.last ? chosen.to : scale.last };
  const at = (end) => Math.min(width, Math.max(0, end === 'from' ? x(utc(ends.from)) : x(utc(ends.to) + DAY)));
  const field = svg('rect', { class: 'field', x: 0, y: 0, width, height: base });
  const shade = svg('rect', { class: 'range', x: at('from'), y: TOP, width: Math.max(0, at('to') - at('from')), height: base - TOP });
  shade.toggleAttribute('hidden', !chosen.from && !chosen.to);
  const timeAt = (event) => {
    const box = chart.getBoundingClientRect();
    const part = Math.min(0.999999, Math.max(0, (event.clientX - box.left) / box.width));
    return dayOf(scale.from + part * (scale.to - scale.from));
  };
  const drag = { anchor: null, moved: false };
  const choose = (day) => (drag.anchor < day ? { from: startOf(drag.anchor), to: endOf(startOf(day)) } : { from: startOf(day), to: endOf(startOf(drag.anchor)) });
  const begin = (event, anchor) => {
    drag.anchor = anchor;
    drag.moved = false;
    chart.setPointerCapture(event.pointerId);
  };
  field.addEventListener('pointerdown', (event) => begin(event, timeAt(event)));
  chart.addEventListener('pointermove', (event) => {
    point(chart, timeAt(event));
    if (drag.anchor === null) return;
    const days = choose(timeAt(event));
    drag.moved = true;
    shade.removeAttribute('hidden');
    shade.setAttribute('x', x(utc(days.from)));
    shade.setAttribute('width', Math.max(0, x(utc(days.to) + DAY) - x(utc(days.from))));
    byId('histogram-note').textContent = range(days.from, days.to);
  });
  chart.addEventListener('pointerleave', () => point(chart, null));
  chart.addEventListener('pointerup', (event) => {
    if (drag.anchor === null) return;
    const days = choose(timeAt(event));
    drag.anchor = null;
    // A click without a move takes the days back.
    go(drag.moved ? days : { from: '', to: '' });
  });
  const handles = ['from', 'to'].map((end) => handle(end, at(end), base, ends, scale, (event) => begin(event, end === 'from' ? ends.to : ends.from)));
  return [field, shade, ...handles];
}

/** An end of the range: dragged, or moved by keys. */
function handle(end, left, base, ends, scale, begin) {
  const units = Math.round((scale.to - scale.from) / DAY);
  const day = ends[end];
  const moves = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10 };
  const move = (event) => {
    let next = null;
    if (event.key === 'Home') next = end === 'from' ? scale.first : ends.from;
    else if (event.key === 'End') next = end === 'from' ? ends.to : scale.last;
    else if (moves[event.key]) next = end === 'from' ? startOf(startOf(day), moves[event.key]) : endOf(startOf(startOf(day), moves[event.key]));
    if (next === null) return;
    event.preventDefault();
    if (next <= scale.first && end === 'from') next = '';
    if (next >= scale.last && end === 'to') next = '';
    if (next !== '' && (end === 'from' ? next > ends.to : next < ends.from)) return;
    go({ [end]: next }, 'replace');
  };
  return svg('g', {
    class: current()[end] ? 'handle' : 'handle rest',
    role: 'slider',
    tabindex: 0,
    'data-end': end,
    'aria-label': end === 'from' ? 'First day' : 'Last day',
    'aria-valuemin': 0,
    'aria-valuemax': units,
    'aria-valuenow': Math.round((utc(day) - scale.from) / DAY),
    'aria-valuetext': current()[end] ? shortDay(day) : 'not limited',
    onpointerdown: (event) => {
      event.stopPropagation();
      begin(event);
    },
    onkeydown: move,
  },
  svg('rect', { class: 'reach', x: left - 10, y: 0, width: 20, height: base + FOOT }),
  svg('line', { class: 'edge', x1: left, y1: TOP, x2: left, y2: base }),
  svg('rect', { class: 'grip', x: left - 3.5, y: base - 9, width: 7, height: 18, rx: 2 }));
}

/** Says what the bar under the pointer counts. */
function point(chart, day) {
  const start = day && startOf(day);
  for (const bar of chart.querySelectorAll('.bar')) bar.classList.toggle('pointed', bar.dataset.start === start);
  const bar = bars.find((one) => one.start === start);
  if (!day) {
    byId('histogram-note').textContent = HINT;
    return;
  }
  const ahead = bar?.ahead > 0 ? `, ${bar.ahead} of them planned or proposed` : '';
  byId('histogram-note').textContent = `${unit === 'day' ? shortDay(start) : range(start, endOf(start))}: ${bar ? counted(bar.count, 'entry', 'entries') : 'none'}${ahead}`;
}
