// The list: entries by day, pages as one scrolls, live entries without moving what is being read.

import { BRIEF, extended, get } from './api.js';
import { plusDays, daysOf } from './dates.js';
import { spanView } from './span.js';
import { announce, byId, h } from './dom.js';
import { compare, entryView, isByDay, viewLink } from './entry.js';
import { current, filters } from './state.js';
import { counted } from './words.js';

const PAGE = 50;
const NOT_OCCURRED = ['planned', 'proposed', 'denied'];
const AHEAD = 40;
const AHEAD_PAGE = 200;
const SPOKEN_OF_DAYS = 60;
const FRESH_FOR = 12000;

const list = byId('list');
const entries = new Map();
let waiting = new Map();
let ahead = new Map();
let aheadGoesOn = false;
let next = null;
let total = 0;
let today = '';
let refusal = '';
let loading = null;

/** Loads the view from its beginning; gives the position in the stream from which it goes on. */
export async function load() {
  loading?.abort();
  loading = new AbortController();
  const { signal } = loading;
  list.setAttribute('aria-busy', 'true');
  const newest = await get('events', extended(new URLSearchParams(), { sort: '-reported', limit: 1, fields: 'last_reported' }), signal);
  today = newest.events[0]?.last_reported ?? '';
  const [page, coming] = await Promise.all([get('events', parameters(), signal), loadAhead(signal), readTotal(signal)]);
  empty();
  refusal = '';
  ahead = new Map(coming.slice(0, AHEAD).map((entry) => [entry.id, entry]));
  aheadGoesOn = coming.length > AHEAD;
  take(page);
  render();
  list.setAttribute('aria-busy', 'false');
  // The older of the two: what is told twice does no harm.
  return newest.position;
}

function empty() {
  entries.clear();
  waiting = new Map();
  ahead = new Map();
  next = null;
  aheadGoesOn = false;
}

/** Shows why the service gives nothing for this view, in place of what stood there. */
export function refuse(reason) {
  empty();
  refusal = `This view cannot be shown: ${reason}`;
  list.setAttribute('aria-busy', 'false');
  draw();
}

async function readTotal(signal) {
  total = (await get('events', extended(filters(), { limit: 1, fields: 'id' }), signal)).total;
}

/** Counts the view's entries anew: the stream does not tell whether an entry that is not loaded was there before. */
export async function recount() {
  await readTotal(loading?.signal);
  render();
}

/** Whether what lies ahead has its own column: in views of days that are past, of the future alone, or of chosen statuses all stands in the list. */
function hasColumn() {
  const { status, from, to } = current();
  return status.length === 0 && from <= today && (!to || to > today);
}

/** What lies ahead, the next first: all of it, or more than the column shows. */
async function loadAhead(signal) {
  if (!today || !hasColumn()) return [];
  const found = [];
  let cursor = '';
  do {
    const parameters = extended(filters(), { from: today, status: NOT_OCCURRED.join(), sort: 'date', limit: AHEAD_PAGE, fields: BRIEF, cursor });
    const page = await get('events', parameters, signal);
    found.push(...page.events.filter(isAhead));
    cursor = page.next;
  } while (cursor !== null && found.length <= AHEAD);
  return found;
}

function isAhead(entry) {
  if (!today || !hasColumn() || entry.status === 'occurred') return false;
  if (entry.earliest > today) return true;
  if (entry.status === 'denied') return false;
  // Of what has no end in sight and is no longer spoken of, nobody expects it.
  return entry.latest === null ? plusDays(entry.last_reported, SPOKEN_OF_DAYS) >= today : entry.latest > today;
}

function parameters() {
  return extended(filters(), { sort: current().sort, limit: PAGE, fields: BRIEF, to: hasColumn() ? today : current().to });
}

export async function more() {
  if (next === null) return;
  const cursor = next;
  next = null;
  byId('more').hidden = true;
  take(await get('events', extended(parameters(), { cursor }), loading.signal));
  render();
}

function take(page) {
  for (const entry of page.events) entries.set(entry.id, entry);
  next = page.next;
}

/** A change from the stream: what stands in the list is replaced, what is new waits if it would move what is being read. */
export function apply(change) {
  const { id, entry } = change;
  ahead.delete(id);
  waiting.delete(id);
  if (!entry || !change.matches) {
    entries.delete(id);
    render();
    return;
  }
  if (entry.last_reported > today) moveTo(entry.last_reported);
  if (isAhead(entry)) {
    entries.delete(id);
    if (!aheadGoesOn || !isBeyond(comingUp(), entry, 'date')) ahead.set(id, entry);
    render();
    return;
  }
  if (entries.has(id) && compare(entries.get(id), entry) === 0) {
    entries.set(id, entry);
  } else if (next !== null && isBeyond(sorted(), entry)) {
    entries.delete(id);
  } else if (wouldMoveReading(entry)) {
    waiting.set(id, entry);
  } else {
    entries.set(id, entry);
  }
  render(id);
}

/** The latest day moves on: plans whose day is past stand in the list from now on. */
function moveTo(day) {
  today = day;
  for (const [id, entry] of ahead) {
    if (isAhead(entry)) continue;
    ahead.delete(id);
    if (next === null || !isBeyond(sorted(), entry)) (wouldMoveReading(entry) ? waiting : entries).set(id, entry);
  }
}

/** Puts what waits into the list. */
export function showWaiting() {
  const first = [...waiting.values()].sort((a, b) => compare(a, b))[0];
  for (const [id, entry] of waiting) {
    entries.set(id, entry);
    fresh.add(id);
  }
  waiting = new Map();
  if (!first) return;
  // At once: what is to be focused has to stand there.
  draw();
  focusEntry(first.id);
}

export function focusEntry(id) {
  const link = list.querySelector(`[data-id="${CSS.escape(id)}"] a.open`);
  link?.focus({ preventScroll: true });
  link?.scrollIntoView({ block: 'center' });
}

const isBeyond = (loaded, entry, order) => loaded.length > 0 && compare(loaded.at(-1), entry, order) < 0;

function wouldMoveReading(entry) {
  if (scrollY < byId('timeline').offsetTop - 40) return false;
  const reading = [...list.querySelectorAll('.entry')].find((element) => element.getBoundingClientRect().bottom > 0);
  const seen = reading && entries.get(reading.dataset.id);
  return Boolean(seen) && compare(entry, seen) < 0;
}

const sorted = () => [...entries.values()].filter((entry) => !ahead.has(entry.id)).sort((a, b) => compare(a, b));
const comingUp = () => [...ahead.values()].sort((a, b) => compare(a, b, 'date'));

// Only what differs is touched: focus and selection stay where they are.
const drawn = new Map();

function view(entry, options, context) {
  const kept = drawn.get(entry.id);
  if (kept?.entry === entry && kept.context === context) return kept.element;
  const element = entryView(entry, options);
  drawn.set(entry.id, { entry, context, element });
  return element;
}

let pending = false;
const fresh = new Set();

function render(...changed) {
  changed.forEach((id) => fresh.add(id));
  if (pending) return;
  pending = true;
  queueMicrotask(() => {
    pending = false;
    draw();
  });
}

function draw() {
  const groups = [];
  const byDay = isByDay();
  // Links of an entry lead on from the view in which it stands.
  const context = `${byDay} ${location.search.replace(/[?&]event=[^&]*/, '')}`;
  for (const entry of sorted()) {
    const days = daysOf(entry);
    const key = byDay ? `${entry.earliest}/${entry.latest}/${days.label}` : '';
    if (groups.at(-1)?.key !== key) groups.push({ key, days, entries: [] });
    groups.at(-1).entries.push(entry);
  }
  place(list, groups.map((group) => section(group, byDay, context)));
  const keys = new Set(groups.map((group) => group.key));
  for (const key of sections.keys()) {
    if (!keys.has(key)) sections.delete(key);
  }
  for (const id of drawn.keys()) {
    if (!entries.has(id)) drawn.delete(id);
  }
  for (const id of fresh) markFresh(drawn.get(id)?.element);
  fresh.clear();
  drawAhead();
  drawState();
}

function markFresh(element) {
  element?.classList.add('fresh');
  setTimeout(() => element?.classList.remove('fresh'), FRESH_FOR);
}

const sections = new Map();

/** "Thursday, 19 June 2025" with the weekday set apart. */
function dayHead(label) {
  const [first, rest] = label.split(', ');
  return rest ? [h('span', { class: 'weekday' }, first), ' ', rest] : [label];
}

function section(group, byDay, context) {
  let element = sections.get(group.key);
  if (!element) {
    element = h('section', { class: `day ${group.days.kind}` },
      byDay ? h('h2', { class: 'day-head' }, dayHead(group.days.label), spanView(group.entries[0]), group.days.hint ? h('span', { class: 'hint' }, group.days.hint) : null) : null,
      h('div', { class: 'day-entries' }));
    sections.set(group.key, element);
  }
  place(element.lastElementChild, group.entries.map((entry) => view(entry, { withDays: !byDay }, context)));
  return element;
}

function place(parent, children) {
  let at = parent.firstChild;
  for (const child of children) {
    if (child === at) at = at.nextSibling;
    else parent.insertBefore(child, at);
  }
  while (at) {
    const gone = at;
    at = at.nextSibling;
    gone.remove();
  }
}

function drawAhead() {
  const coming = comingUp();
  byId('ahead-part').hidden = !hasColumn();
  byId('ahead').replaceChildren(...(coming.length > 0
    ? coming.map((entry) => entryView(entry, { withDays: true, brief: true }))
    : [h('p', { class: 'nothing' }, today ? 'Nothing is announced in this view.' : 'No reports yet.')]));
  if (aheadGoesOn) byId('ahead').append(h('p', { class: 'goes-on' }, viewLink({ status: NOT_OCCURRED, event: null }, {}, 'All that is announced')));
  byId('ahead').toggleAttribute('data-empty', coming.length === 0);
  const all = byId('ahead-all');
  all.hidden = coming.length <= 2;
  all.textContent = all.getAttribute('aria-expanded') === 'true' ? 'Fewer' : `All ${coming.length}`;
}

function drawState() {
  const button = byId('new');
  button.hidden = waiting.size === 0;
  if (waiting.size > 0) {
    const text = `${waiting.size} new`;
    if (button.textContent !== text) {
      button.textContent = text;
      announce(`${counted(waiting.size, 'new entry', 'new entries')} above; press n to show`);
    }
  }
  const here = new Set([...entries.keys(), ...waiting.keys(), ...ahead.keys()]).size;
  byId('list-count').textContent = refusal ? '' : counted(Math.max(total, here), 'entry', 'entries');
  byId('side').hidden = Boolean(refusal);
  byId('more').hidden = next === null;
  byId('more').textContent = current().sort === 'date' ? 'Later entries' : 'Earlier entries';
  const nothing = entries.size === 0 && ahead.size === 0 ? 'No entry matches. The page keeps listening: what comes in will appear here.' : '';
  byId('list-end').textContent = refusal || nothing;
}

byId('ahead').addEventListener('fold', drawAhead);

export const latestDay = () => today;
