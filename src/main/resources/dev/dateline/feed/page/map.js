import { extended, get } from './api.js';
import { byId, svg } from './dom.js';
import { current, filters, go } from './state.js';
import { counted } from './words.js';

let world = null;
let outlines = new Map();
let points = null;

export const countryName = (code) => world?.points[code]?.[2] ?? code;

/** Loads the outlines; before it, countries go by their codes. */
export async function load() {
  world = await (await fetch('/assets/world.json')).json();
  const land = svg('g', { class: 'land', 'aria-hidden': 'true' });
  for (const [code, path] of Object.entries(world.outlines)) {
    const outline = svg('path', { d: path });
    outlines.set(code, outline);
    land.append(outline);
  }
  points = svg('g', { class: 'points' });
  byId('map').replaceChildren(svg('svg', { viewBox: `0 0 ${world.width} ${world.height}`, role: 'group', 'aria-label': 'World map of the entries' }, land, points));
  for (const radio of document.querySelectorAll('input[name=map]')) radio.addEventListener('change', show);
}

const byParty = () => document.querySelector('input[name=map][value=party]').checked;

/** Marks where, or of whom, the view's entries are. */
export async function show() {
  if (!world) return;
  const party = byParty();
  const name = party ? 'actor' : 'place';
  const found = party
    ? (await get('actors', extended(filters(['actor']), { limit: 1000 }))).actors
    : (await get('places', filters(['place']))).places;
  const counts = found.filter((item) => world.points[item.id]);
  const highest = Math.max(1, ...counts.map((item) => item.count));
  const levels = new Map(counts.map((item) => [item.id, Math.ceil((Math.log1p(item.count) / Math.log1p(Math.max(4, highest))) * 4)]));
  for (const [code, outline] of outlines) outline.setAttribute('class', levels.has(code) ? `level-${levels.get(code)}` : '');
  byId('map-note').textContent = note(found, counts, party);
  const focused = document.activeElement?.dataset?.code;
  points.replaceChildren(...counts.slice(0, 120).reverse().map((item) => point(item, name, highest)));
  if (focused) points.querySelector(`[data-code="${focused}"]`)?.focus();
}

function note(found, counts, party) {
  if (found.length === 0) return party ? 'No party is named in this view.' : 'No report in this view says where.';
  const rest = found.length - counts.length;
  const off = rest > 0 ? ` ${counted(rest, 'party is', 'parties are')} no country, and not shown.` : '';
  return `${party ? 'Who takes part' : 'Where it happened'}, as far as reports say.${off}`;
}

function point(item, name, highest) {
  const [x, y] = world.points[item.id];
  const chosen = current()[name].includes(item.id);
  const toggle = () => go({ [name]: chosen ? current()[name].filter((one) => one !== item.id) : [...current()[name], item.id] });
  const label = `${countryName(item.id)}, ${counted(item.count, 'entry', 'entries')}`;
  return svg('g', {
    class: chosen ? 'point chosen' : 'point',
    role: 'button',
    tabindex: 0,
    'aria-label': label,
    'aria-pressed': String(chosen),
    'data-code': item.id,
    onclick: toggle,
    onkeydown: (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      toggle();
    },
  },
  svg('title', {}, label),
  svg('circle', { class: 'reach', cx: x, cy: y, r: 14 }),
  svg('circle', { class: 'dot', cx: x, cy: y, r: 4 + 11 * Math.sqrt(item.count / highest) }));
}
