const TYPES = {
  CALL: 'Call', MEETING: 'Meeting', VISIT: 'Visit', SUMMIT: 'Summit', TALKS: 'Talks', PACT: 'Agreement', CEASEFIRE: 'Ceasefire',
  OFFER: 'Offer', AID: 'Aid', SUPPORT: 'Support', APPEAL: 'Appeal', CONDEMN: 'Condemnation', REJECT: 'Refusal', THREAT: 'Threat',
  SANCTION: 'Sanctions', MOBILIZE: 'Forces', ATTACK: 'Attack', PROTEST: 'Protest', ELECTION: 'Election', VOTE: 'Decision',
  APPOINTMENT: 'Appointment', RESIGNATION: 'Resignation', ARREST: 'Arrest', TRIAL: 'Trial', DISASTER: 'Disaster', DEATH: 'Death',
};
const STATUSES = { occurred: 'Happened', planned: 'Planned', proposed: 'Proposed', denied: 'Called off' };
const ROLES = { agent: 'acts', target: 'is addressed', party: 'takes part', scene: 'is where it happens' };
const CONTESTED = { date: 'the date', days: 'the date', status: 'whether it happened', place: 'the place', type: 'what it was', participants: 'who took part' };

const sentence = (name) => name.charAt(0) + name.slice(1).toLowerCase();

export const typeName = (type) => TYPES[type] ?? sentence(type);
export const familyName = sentence;
export const statusName = (status) => STATUSES[status] ?? sentence(status);
export const roleName = (role) => ROLES[role] ?? role;
export const contestedName = (field) => CONTESTED[field] ?? field;

export const counted = (number, one, many = `${one}s`) => `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

export function listed(names, last = 'and') {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;
}
