// Elements are made, never parsed: text from articles cannot become markup.

const SVG = 'http://www.w3.org/2000/svg';

export const byId = (id) => document.getElementById(id);

export function h(name, attributes, ...children) {
  return fill(document.createElement(name), attributes, children);
}

export function svg(name, attributes, ...children) {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ''));
  return element;
}

/** A link out of an article: http and https only, else its text. */
export function outLink(url, text) {
  let parsed = null;
  try {
    parsed = new URL(url);
  } catch {
    return h('span', {}, text);
  }
  return parsed.protocol === 'http:' || parsed.protocol === 'https:'
    ? h('a', { href: parsed.href, rel: 'noopener noreferrer nofollow', target: '_blank' }, text)
    : h('span', {}, text);
}

export function announce(text) {
  byId('announce').textContent = text;
}

export function debounced(action, milliseconds) {
  let timer = 0;
  return (...given) => {
    clearTimeout(timer);
    timer = setTimeout(() => action(...given), milliseconds);
  };
}

/** An action that runs once in so many milliseconds at most, however often it is asked for, and after the last time that it is. */
export function paced(action, milliseconds) {
  let timer = 0;
  return () => {
    timer ||= setTimeout(() => {
      timer = 0;
      action();
    }, milliseconds);
  };
}
