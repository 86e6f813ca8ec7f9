import { extended, get } from './api.js';
import { byId, debounced, h } from './dom.js';
import { current, filters, go, isFiltered, WHOLE } from './state.js';
import * as profile from './profile.js';
import { familyName, statusName, typeName } from './words.js';
import { shortDay } from './dates.js';
import { countryName } from './map.js';

const names = new Map();
const actors = new Map();

const MENUS = {
  type: { path: 'types', list: 'types', id: (item) => item.type, name: (item) => typeName(item.type) },
  actor: { path: 'actors', list: 'actors', id: (item) => item.id, name: (item) => item.name },
  place: { path: 'places', list: 'places', id: (item) => item.id, name: (item) => countryName(item.id) },
  status: { path: 'statuses', list: 'statuses', id: (item) => item.status, name: (item) => statusName(item.status) },
};

export function wire() {
  byId('filters').addEventListener('submit', (event) => event.preventDefault());
  byId('q').addEventListener('input', debounced(() => go({ q: byId('q').value.trim() }, 'replace'), 250));
  for (const name of ['min_sources', 'sort', 'from', 'to']) {
    byId(name).addEventListener('change', () => go({ [name]: byId(name).value }));
  }
  for (const radio of document.querySelectorAll('input[name=actors]')) {
    radio.addEventListener('change', () => go({ actors: radio.value === 'all' ? 'all' : '' }));
  }
  byId('clear').addEventListener('click', () => go({ ...WHOLE, sort: current().sort }));
  byId('actor-search').addEventListener('input', debounced(() => loadMenu('actor'), 200));
  for (const name of Object.keys(MENUS)) {
    const menu = byId(`menu-${name}`);
    menu.addEventListener('toggle', () => {
      if (!menu.open) return;
      for (const other of document.querySelectorAll('details.menu[open]')) {
        if (other !== menu) other.open = false;
      }
      loadMenu(name);
    });
    menu.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !menu.open) return;
      event.stopPropagation();
      menu.open = false;
      menu.querySelector('summary').focus();
    });
  }
  document.addEventListener('click', (event) => {
    for (const menu of document.querySelectorAll('details.menu[open]')) {
      if (!menu.contains(event.target)) menu.open = false;
    }
  });
}

/** Shows the view's filters. */
export async function show() {
  const view = current();
  if (document.activeElement !== byId('q')) byId('q').value = view.q;
  for (const name of ['min_sources', 'sort', 'from', 'to']) byId(name).value = view[name];
  for (const radio of document.querySelectorAll('input[name=actors]')) radio.checked = radio.value === (view.actors || 'any');
  for (const name of Object.keys(MENUS)) {
    byId(`menu-${name}`).classList.toggle('chosen', view[name].length > 0);
    if (byId(`menu-${name}`).open) loadMenu(name);
  }
  byId('clear').hidden = !isFiltered();
  for (const link of document.querySelectorAll('[data-feed]')) {
    const query = filters().toString();
    link.href = `/feeds/${link.dataset.feed}${query ? `?${query}` : ''}`;
  }
  await nameActors();
  const known = [...new Set(view.actor.map((id) => actors.get(id)?.id ?? id))];
  if (current() === view && known.join() !== view.actor.join()) {
    go({ actor: known }, 'replace');
    return;
  }
  showChips();
  await profile.show(actors);
}

async function loadMenu(name) {
  const menu = MENUS[name];
  const chosen = current()[name];
  const without = name === 'actor' && current().actors === 'all' ? [] : [name];
  const search = name === 'actor' ? { name: byId('actor-search').value.trim(), limit: 60 } : {};
  const found = (await get(menu.path, extended(filters(without), search)))[menu.list];
  for (const item of found) names.set(`${name}/${menu.id(item)}`, menu.name(item));
  const missing = chosen.filter((id) => !found.some((item) => menu.id(item) === id));
  byId(`choices-${name}`).replaceChildren(
    ...found.map((item) => choice(name, menu.id(item), menu.name(item), item.count)),
    ...missing.map((id) => choice(name, id, nameOf(name, id), 0)),
    ...(found.length + missing.length === 0 ? [h('p', { class: 'nothing' }, 'None in this view.')] : []));
}

function choice(name, id, label, count) {
  return h('label', { class: 'choice' },
    h('input', {
      type: 'checkbox',
      value: id,
      checked: current()[name].includes(id),
      onchange: (event) => {
        const rest = current()[name].filter((one) => one !== id);
        go({ [name]: event.target.checked ? [...rest, id] : rest });
      },
    }),
    h('span', { class: 'choice-name' }, label),
    h('span', { class: 'choice-count' }, count.toLocaleString('en')));
}

function nameOf(name, id) {
  if (name === 'type') return typeName(id);
  if (name === 'status') return statusName(id);
  if (name === 'place') return countryName(id);
  return names.get(`${name}/${id}`) ?? id;
}

async function nameActors() {
  const unnamed = current().actor.filter((id) => !actors.has(id));
  if (unnamed.length === 0) return;
  const found = await get('actors', new URLSearchParams({ actor: unnamed.join(','), limit: 1000 })).catch(() => ({ actors: [] }));
  for (const actor of found.actors) {
    actors.set(actor.id, actor);
    names.set(`actor/${actor.id}`, actor.name);
  }
  // The API takes ids in either case.
  for (const id of unnamed) {
    const same = found.actors.find((actor) => actor.id.toLowerCase() === id.toLowerCase());
    if (same) actors.set(id, same);
  }
}

function showChips() {
  const view = current();
  const chips = [];
  const chip = (label, changes) => chips.push(h('button', { type: 'button', class: 'chip', 'aria-label': `Remove ${label}`, onclick: () => go(changes) }, label, h('span', { 'aria-hidden': 'true' }, '×')));
  for (const name of Object.keys(MENUS)) {
    for (const id of view[name]) chip(nameOf(name, id), { [name]: view[name].filter((one) => one !== id) });
  }
  for (const id of view.family) chip(`family: ${familyName(id)}`, { family: view.family.filter((one) => one !== id) });
  if (view.q) chip(`“${view.q}”`, { q: '' });
  if (view.from) chip(`from ${shortDay(view.from)}`, { from: '' });
  if (view.to) chip(`to ${shortDay(view.to)}`, { to: '' });
  if (view.reported_since) chip(`reported since ${shortDay(view.reported_since)}`, { reported_since: '' });
  if (view.min_sources) chip(`${view.min_sources} or more sources`, { min_sources: '' });
  for (const name of new Set(view.unknown.map(([one]) => one))) chip(`no filter: ${name}`, { unknown: view.unknown.filter(([one]) => one !== name) });
  byId('chips').replaceChildren(...chips);
  byId('chips').hidden = chips.length === 0;
}
