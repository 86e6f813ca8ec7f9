import { byId } from './dom.js';
import { showWaiting } from './list.js';
import { go, current } from './state.js';

const links = () => [...document.querySelectorAll('#list a.open')];

function move(step) {
  const all = links();
  const at = all.indexOf(document.activeElement);
  // From elsewhere: the first entry that can be seen.
  const next = at >= 0 ? at + step : all.findIndex((link) => link.getBoundingClientRect().top > 0);
  all[Math.max(0, Math.min(all.length - 1, next))]?.focus();
}

/** In an open entry: on to the one below or above it in the list. */
function turn(step) {
  const ids = [...document.querySelectorAll('.entry')].map((entry) => entry.dataset.id);
  const next = ids[ids.indexOf(current().event) + step];
  if (next) go({ event: next }, 'replace');
}

const TURNS = { j: 1, k: -1 };

const KEYS = {
  j: () => move(1),
  k: () => move(-1),
  n: showWaiting,
  '/': () => byId('q').focus(),
  '?': () => byId('help').showModal(),
};

export function wire() {
  document.addEventListener('keydown', (event) => {
    if (byId('detail').open && TURNS[event.key] && !event.metaKey && !event.ctrlKey && !event.altKey) {
      event.preventDefault();
      turn(TURNS[event.key]);
      return;
    }
    const typing = event.target instanceof Element && event.target.closest('input, select, textarea, dialog');
    if (typing || event.metaKey || event.ctrlKey || event.altKey || !KEYS[event.key]) return;
    event.preventDefault();
    KEYS[event.key]();
  });
  byId('help-open').addEventListener('click', () => byId('help').showModal());
  byId('help-close').addEventListener('click', () => byId('help').close());
}
