import type { Role } from '../../../db/queries/accounts.ts';
import { demoDomain } from '../../accounts/email.ts';

/** Everybody may know it: addresses of this domain sign in where the demo serves, and nowhere else. */
export const demoPassword = 'umfeld demo meissen';

const login = (role: Role, name: string, says: string) => ({
  email: `${role}${demoDomain}`,
  role,
  name,
  says,
});

export const demoLogins = [
  login('admin', 'Anja Adler', 'accounts, the town, the audit log'),
  login('fieldwork', 'Falk Fischer', 'codes, letters, returns'),
  login('entry', 'Elif Engel', 'types paper forms'),
  login('analyst', 'Arno Ahrens', 'questionnaires, margins, releases'),
  login('council', 'Rita Richter', 'releases for the council'),
];
