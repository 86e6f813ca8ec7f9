// One entry: its life, its sources, and why the service says so.

import { get } from './api.js';
import { daysOf, edtfWords, shortDay } from './dates.js';
import { byId, h, outLink } from './dom.js';
import { spanView } from './span.js';
import { actorLink, kicker, support } from './entry.js';
import { current, go } from './state.js';
import { contestedName, counted, roleName, statusName } from './words.js';

const dialog = byId('detail');
let opener = null;

export function wire() {
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    leave();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) leave();
  });
}

const leave = () => go({ event: null });

/** Shows the entry of the view, or none. */
export async function show() {
  const id = current().event;
  if (!id) {
    if (dialog.open) {
      dialog.close();
      const back = opener && document.querySelector(`[data-id="${CSS.escape(opener)}"] a.open`);
      back?.focus({ preventScroll: true });
    }
    return;
  }
  let body;
  try {
    body = detail(await get(`events/${encodeURIComponent(id)}`));
  } catch (problem) {
    body = [head(), h('h2', { id: 'detail-title' }, problem.status === 410 ? 'Withdrawn' : 'Not here'), h('p', {}, problem.message)];
  }
  if (current().event !== id) return;
  const scroll = dialog.scrollTop;
  fill(body);
  if (!dialog.open) {
    opener = id;
    dialog.showModal();
    dialog.scrollTop = 0;
  } else {
    dialog.scrollTop = opener === id ? scroll : 0;
    opener = id;
  }
}

/** Touches only what differs as a whole, and then leaves the focus on what is still there. */
function fill(body) {
  const host = byId('detail-body');
  const made = h('div', {}, body);
  if (made.innerHTML === host.innerHTML) return;
  const focused = host.contains(document.activeElement) ? document.activeElement : null;
  host.replaceChildren(...made.childNodes);
  if (!focused) return;
  const same = [...host.querySelectorAll(focused.localName)].find((one) => one.outerHTML === focused.outerHTML);
  (same ?? host.querySelector('[autofocus]')).focus({ preventScroll: true });
}

/** Reads the open entry again if it is the one that changed. */
export function refresh(id) {
  if (current().event === id) show();
}

function head() {
  return h('div', { class: 'detail-head' }, h('button', { type: 'button', class: 'plain', autofocus: true, onclick: leave }, 'Close'));
}

function detail(entry) {
  const days = daysOf(entry);
  return [
    head(),
    kicker(entry),
    h('h2', { id: 'detail-title' }, entry.title),
    h('p', { class: 'detail-days' }, days.label, days.hint ? h('span', { class: 'hint' }, ` ${days.hint}`) : null,
      entry.place ? `, in ${entry.place.name}` : '', spanView(entry)),
    entry.contested.length > 0 ? h('p', { class: 'dispute' }, `Independent reports disagree on ${entry.contested.map(contestedName).join(', ')}.`) : null,
    h('section', {}, h('h3', {}, 'Parties'), parties(entry)),
    h('section', {}, h('h3', {}, 'Its life'), life(entry)),
    h('section', {}, h('h3', {}, 'Sources'), h('p', { class: 'support' }, support(entry)), h('ol', { class: 'sources' }, entry.mentions.map(source))),
    h('section', {}, h('h3', {}, 'Why this entry'), why(entry)),
  ].filter(Boolean);
}

function parties(entry) {
  if (entry.participants.length === 0) return h('p', { class: 'nothing' }, 'No party is named.');
  return h('ul', { class: 'party-list' }, entry.participants.map((actor) =>
    h('li', {}, actorLink(actor), h('span', { class: 'role' }, ` ${roleName(actor.role)}${actor.via ? `, through ${actor.via}` : ''}`))));
}

/** "Announced", "moved", "held", "called off": each step by what changed. */
function step(change, before) {
  if (!before) return { planned: 'Announced', proposed: 'Proposed', denied: 'Denied', occurred: 'First reported' }[change.status] ?? statusName(change.status);
  if (change.status !== before.status) {
    return { planned: 'Announced', proposed: 'Back to a proposal', denied: 'Called off', occurred: 'It happened' }[change.status] ?? statusName(change.status);
  }
  return change.status === 'planned' ? 'Date set anew' : 'Date made clearer';
}

function life(entry) {
  const sources = new Map(entry.mentions.map((mention) => [mention.article, mention]));
  return h('ol', { class: 'life' }, entry.history.map((change, index) => h('li', { class: change.status },
    h('p', { class: 'life-step' }, step(change, entry.history[index - 1])),
    h('p', { class: 'life-days' }, edtfWords(change.date)),
    h('p', { class: 'life-source' }, `${sources.get(change.article)?.source ?? 'a report'}, ${shortDay(change.published)}`))));
}

function source(mention) {
  const name = mention.source ?? mention.article;
  return h('li', {},
    h('p', { class: 'source-head' }, mention.url ? outLink(mention.url, name) : h('span', {}, name),
      h('span', { class: 'hint' }, `, ${shortDay(mention.published.slice(0, 10))}`)),
    h('blockquote', {}, h('p', {}, marked(mention.quote, mention.trigger))),
    h('p', { class: 'source-facts hint' }, `${statusName(mention.status)}, ${edtfWords(mention.date)}`));
}

/** The sentence with the words that name the event marked. */
function marked(quote, trigger) {
  const at = trigger ? quote.indexOf(trigger) : -1;
  return at < 0 ? [quote] : [quote.slice(0, at), h('mark', {}, trigger), quote.slice(at + trigger.length)];
}

function why(entry) {
  const rows = entry.mentions.map((mention) => h('tr', {},
    h('td', {}, mention.source ?? mention.article), h('td', {}, `“${mention.trigger}”`), h('td', {}, h('code', {}, mention.rule ?? '')),
    h('td', {}, statusName(mention.status)), h('td', {}, edtfWords(mention.date))));
  return h('div', { class: 'why' },
    h('p', {}, `Confidence ${Math.round(entry.confidence * 100)} %. ${counted(entry.mentions.length, 'sentence')} ${entry.mentions.length === 1 ? 'gives' : 'give'} this event: the marked words by the rule named, with the parties and days that stand beside them.`),
    h('div', { class: 'table', tabindex: 0, role: 'region', 'aria-label': 'Rules and dates by source' }, h('table', {},
      h('thead', {}, h('tr', {}, ['Source', 'Words', 'Rule', 'Status', 'Days'].map((name) => h('th', { scope: 'col' }, name)))),
      h('tbody', {}, rows))),
    entry.absorbed.length > 0 ? h('p', {}, `Merged from ${counted(entry.absorbed.length + 1, 'entry', 'entries')} that turned out to be one event.`) : null,
    h('p', { class: 'links' }, h('a', { href: `/api/v1/events/${encodeURIComponent(entry.id)}` }, 'As JSON'), ' ', h('span', { class: 'hint' }, entry.id)));
}
