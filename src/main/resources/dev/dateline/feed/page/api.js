const ROOT = '/api/v1';

export const BRIEF = 'id,family,type,status,date,earliest,latest,title,participants,place,confidence,reports,sources,quote,first_reported,last_reported,contested';

export async function get(path, parameters = new URLSearchParams(), signal = undefined) {
  const text = parameters.toString();
  const response = await fetch(`${ROOT}/${path}${text ? `?${text}` : ''}`, { signal, headers: { Accept: 'application/json' } });
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw Object.assign(new Error(problem.detail ?? `The service answered ${response.status}.`), { status: response.status });
  }
  return response.json();
}

export const streamUrl = (parameters) => `${ROOT}/events/stream?${parameters}`;

/** A filter with more parameters. */
export function extended(parameters, more) {
  const all = new URLSearchParams(parameters);
  for (const [name, value] of Object.entries(more)) {
    if (value !== null && value !== undefined && value !== '') all.set(name, value);
  }
  return all;
}
