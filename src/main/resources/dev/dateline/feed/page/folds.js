// On narrow screens some parts stand folded behind a button; on wide ones the style sheet shows them and no button.

import { byId } from './dom.js';

export function wire() {
  for (const button of document.querySelectorAll('[data-fold]')) {
    const part = byId(button.dataset.fold);
    button.setAttribute('aria-controls', part.id);
    button.setAttribute('aria-expanded', 'false');
    button.addEventListener('click', () => {
      const open = part.toggleAttribute('data-open');
      button.setAttribute('aria-expanded', String(open));
      part.dispatchEvent(new Event('fold'));
    });
  }
}
