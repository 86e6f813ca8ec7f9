// What most independent sources tell of, in the view.

import { extended, get } from './api.js';
import { daysOf } from './dates.js';
import { byId, h } from './dom.js';
import { viewLink } from './entry.js';
import { current, filters } from './state.js';
import { counted } from './words.js';

const MOST = 5;
const FIELDS = 'id,title,date,earliest,latest,sources';

export async function show() {
  const least = Math.max(2, Number(current().min_sources) || 0);
  const found = await get('events', extended(filters(), { sort: '-sources', limit: MOST, min_sources: least, fields: FIELDS }));
  byId('most-part').hidden = found.events.length === 0 || current().sort === '-sources';
  byId('most').replaceChildren(...found.events.map((entry, index) => h('li', {},
    h('span', { class: 'rank', 'aria-hidden': 'true' }, String(index + 1)),
    viewLink({ event: entry.id }, {}, entry.title),
    h('span', { class: 'hint' }, `${counted(entry.sources, 'source')}, ${daysOf(entry).label}`))));
}
