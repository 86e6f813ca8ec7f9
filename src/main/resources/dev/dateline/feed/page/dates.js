// Days are plain YYYY-MM-DD texts: no time zone ever moves them.

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const parts = (day) => day.split('-').map(Number);

export const utc = (day) => Date.parse(`${day}T00:00:00Z`);

const FIRST = utc('0000-01-01');
const LAST = utc('9999-12-31');

/** The day at a time. There is none beyond the year 9999, as for the service: its text would be of another form, and not in order. */
export const dayOf = (time) => new Date(Math.min(Math.max(time, FIRST), LAST)).toISOString().slice(0, 10);
export const plusDays = (day, days) => dayOf(utc(day) + days * 86400000);

export function shortDay(day) {
  const [year, month, date] = parts(day);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

export function longDay(day) {
  return `${WEEKDAYS[new Date(utc(day)).getUTCDay()]}, ${shortDay(day)}`;
}

export function range(from, to) {
  const [y1, m1, d1] = parts(from);
  const [y2, m2, d2] = parts(to);
  if (y1 !== y2) return `${shortDay(from)} – ${shortDay(to)}`;
  if (m1 !== m2) return `${d1} ${MONTHS[m1 - 1]} – ${d2} ${MONTHS[m2 - 1]} ${y1}`;
  return `${d1}–${d2} ${MONTHS[m1 - 1]} ${y1}`;
}

/** What may be said of an entry's days: never a day that no report gives. */
export function daysOf(entry) {
  const about = /[~%]/.test(entry.date) ? 'about ' : '';
  const doubt = /[?%]/.test(entry.date) ? ', uncertain' : '';
  const plain = entry.date.replace(/[~?%]/g, '');
  if (entry.latest === null) return { label: `From ${shortDay(entry.earliest)}`, hint: 'end open', kind: 'open' };
  if (entry.earliest === entry.latest) {
    return { label: longDay(entry.earliest), hint: about || doubt ? `${about}this day${doubt}` : '', kind: 'day' };
  }
  const month = /^(\d{4})-(\d{2})$/.exec(plain);
  if (month) return { label: `${MONTHS[Number(month[2]) - 1]} ${month[1]}`, hint: `${about}the day is not known${doubt}`, kind: 'interval' };
  if (/^\d{4}$/.test(plain)) return { label: plain, hint: `${about}the day is not known${doubt}`, kind: 'interval' };
  return { label: range(entry.earliest, entry.latest), hint: `${about}within these days${doubt}`, kind: 'interval' };
}

/** An EDTF date in words, as history and sources have it. */
export function edtfWords(date) {
  const about = /[~%]/.test(date) ? 'about ' : '';
  const plain = date.replace(/[~?%]/g, '');
  const [from, to] = plain.split('/');
  const one = (text) => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return shortDay(text);
    const month = /^(\d{4})-(\d{2})$/.exec(text);
    return month && MONTHS[Number(month[2]) - 1] ? `${MONTHS[Number(month[2]) - 1]} ${month[1]}` : text;
  };
  if (to === undefined) return about + one(from);
  if (to === '..' || to === '') return `from ${about}${one(from)}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(from) && /^\d{4}-\d{2}-\d{2}$/.test(to) ? about + range(from, to) : `${about}${one(from)} to ${one(to)}`;
}
