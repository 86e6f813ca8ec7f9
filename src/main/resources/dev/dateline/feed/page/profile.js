// The page of a party, or of a pair: what it does, and with whom.

import { extended, get } from './api.js';
import { byId, h, svg } from './dom.js';
import { viewLink } from './entry.js';
import { current, filters } from './state.js';
import { listed, typeName } from './words.js';

const MOST = 6;
const KINDS = { state: 'State', body: 'Organisation', group: 'Group', company: 'Company', person: 'Person' };

/** Shows the head of the view: its title, and for parties their profile. */
export async function show(actors) {
  const { actor, actors: match } = current();
  const together = match === 'all';
  const named = actor.map((id) => actors.get(id)?.name ?? id);
  const title = actor.length === 0 ? 'The timeline' : together ? listed(named) : listed(named, 'or');
  byId('list-title').textContent = title;
  document.title = actor.length > 0 ? `${title} – Dateline` : 'Dateline';
  const kind = byId('profile-kind');
  kind.hidden = actor.length === 0;
  kind.textContent = actor.length === 1 ? KINDS[actors.get(actor[0])?.kind] ?? 'Party' : together ? 'Together' : 'Either';
  const profile = byId('profile');
  profile.hidden = actor.length === 0;
  if (actor.length === 0) {
    profile.replaceChildren();
    return;
  }
  const [types, others] = await Promise.all([
    get('types', filters(['type'])),
    get('actors', extended(filters(), { limit: MOST + actor.length })),
  ]);
  if (current().actor !== actor) return;
  const parts = [tallies('What happens', types.types.slice(0, MOST), (item) => typeName(item.type), (item) => ({ type: current().type.includes(item.type) ? [] : [item.type] }))];
  const rest = others.actors.filter((other) => !actor.includes(other.id)).slice(0, MOST);
  parts.push(tallies(actor.length === 1 ? 'Together with' : 'And with', rest, (item) => item.name, (item) => ({ actor: [...actor, item.id], actors: 'all' }), 'pair'));
  if (actor.length > 1) parts.push(alone(actor, named, together));
  profile.replaceChildren(...parts.filter(Boolean));
}

function tallies(title, items, name, changes, style = '') {
  if (items.length === 0) return null;
  const most = Math.max(...items.map((item) => item.count));
  return h('section', { 'aria-label': title }, h('h2', {}, title), h('ul', {}, items.map((item) => h('li', { class: 'tally' },
    viewLink(changes(item), { class: style }, name(item)),
    h('span', { class: 'choice-count' }, item.count.toLocaleString('en')),
    svg('svg', { viewBox: '0 0 100 3', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      svg('rect', { width: 100, height: 1, y: 1 }), svg('rect', { class: 'share', width: (100 * item.count) / most, height: 3 }))))));
}

/** Ways on from several parties: each alone, and together or either. */
function alone(actor, named, together) {
  return h('p', {}, 'Also: ',
    viewLink({ actors: together ? '' : 'all' }, {}, together ? 'what either does' : 'only what they do together'),
    ...actor.flatMap((id, index) => [' · ', viewLink({ actor: [id], actors: '' }, {}, named[index])]));
}
