// The live stream. The browser reconnects by itself and tells what it saw last; the service goes on from there.

import { BRIEF, extended, streamUrl } from './api.js';
import { byId } from './dom.js';
import { filters } from './state.js';

const NAMES = ['created', 'changed', 'merged', 'withdrawn'];
const RETRY = 3000;

let source = null;
let retry = 0;

function show(state, text) {
  byId('live').dataset.state = state;
  byId('live-text').textContent = text;
}

/** Follows the view from a position on. */
export function follow(position, { onChange, onReset }) {
  close();
  source = new EventSource(streamUrl(extended(filters(), { fields: BRIEF, last_event_id: position })));
  source.onopen = () => show('live', 'Live');
  source.onerror = () => {
    show('offline', 'Reconnecting');
    // A browser gives up on an answer that is an error; the service may just be starting.
    if (source.readyState === EventSource.CLOSED) retry = setTimeout(onReset, RETRY);
  };
  for (const name of NAMES) {
    source.addEventListener(name, (event) => onChange(JSON.parse(event.data)));
  }
  source.addEventListener('reset', onReset);
}

function close() {
  clearTimeout(retry);
  source?.close();
  source = null;
}

/** Nothing comes in until a view is followed again. */
export function stop() {
  close();
  show('offline', 'Not live');
}

addEventListener('pagehide', stop);
