import { h } from './dom.js';
import { daysOf } from './dates.js';
import { spanView } from './span.js';
import { current, go, href } from './state.js';
import { contestedName, counted, statusName, typeName } from './words.js';

/** A link that changes the view without loading the page anew. */
export function viewLink(changes, attributes, ...children) {
  return h('a', {
    ...attributes,
    href: href(changes),
    onclick: (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      go(changes);
    },
  }, ...children);
}

export const actorLink = (actor, attributes = {}) =>
  viewLink({ actor: [actor.id], actors: '', event: null }, attributes, actor.name);

/** What an entry is, before its title. */
export function kicker(entry) {
  return h('p', { class: 'kicker' },
    h('span', { class: 'type' }, typeName(entry.type)),
    entry.status === 'occurred' ? null : h('span', { class: `badge ${entry.status}` }, statusName(entry.status)),
    entry.contested.length > 0
      ? h('span', { class: 'badge contested', title: `Reports disagree on ${entry.contested.map(contestedName).join(', ')}` }, 'Disputed')
      : null);
}

/** An entry of a list. */
export function entryView(entry, options = {}) {
  const days = daysOf(entry);
  const place = entry.place;
  return h('article', { class: `entry ${entry.status}${entry.sources > 2 ? ' lead' : ''}`, 'data-id': entry.id, 'aria-labelledby': `t-${entry.id}` },
    options.withDays ? h('p', { class: 'entry-days' }, days.label, days.hint ? h('span', { class: 'hint' }, ` ${days.hint}`) : null, spanView(entry)) : null,
    kicker(entry),
    h('h3', { id: `t-${entry.id}` }, viewLink({ event: entry.id }, { class: 'open' }, entry.title)),
    options.brief ? null : h('p', { class: 'standfirst' }, entry.quote),
    h('div', { class: 'meta' }, h('p', { class: 'parties' },
      entry.participants.map((actor, index) => [index > 0 ? h('span', { class: 'sep', 'aria-hidden': 'true' }, '·') : null, actorLink(actor)]).flat(),
      place && !isSaid(place, entry.participants) ? h('span', { class: 'place' }, `in ${place.name}`) : null),
    h('p', { class: 'support' }, support(entry))));
}

/** A country that acts alone, in itself: its name stands there already. */
const isSaid = (place, parties) => parties.length === 1 && parties[0].name === place.name;

export function support(entry) {
  const reports = counted(entry.reports, 'report');
  return entry.sources === entry.reports && entry.sources === 1 ? 'One report' : `${reports}, ${counted(entry.sources, 'source')}`;
}

const key = (entry) => [entry.earliest, entry.latest ?? '9999-12-31', entry.type, entry.id];

const ORDERS = {
  '': [key, -1],
  '-date': [key, -1],
  date: [key, 1],
  reported: [(entry) => [entry.last_reported, ...key(entry)], 1],
  '-reported': [(entry) => [entry.last_reported, ...key(entry)], -1],
  '-sources': [(entry) => [String(entry.sources).padStart(9, '0'), ...key(entry)], -1],
};

/** An order, that of the view if none is named; the same as the service's. */
export function compare(a, b, order = current().sort) {
  const [keyOf, direction] = ORDERS[order] ?? ORDERS[''];
  const left = keyOf(a);
  const right = keyOf(b);
  for (let i = 0; i < left.length; i++) {
    if (left[i] !== right[i]) return left[i] < right[i] ? -direction : direction;
  }
  return 0;
}

/** Whether the list is ordered by days, so that days head its groups. */
export const isByDay = () => ['', 'date', '-date'].includes(current().sort);
