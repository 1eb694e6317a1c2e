import type { Role } from '../../../server/accounts/account.ts';
import { accountWords } from '../i18n/accounts.ts';
import { shellWords } from '../i18n/shell.ts';
import { Check } from '../parts/Check.tsx';
import { Notice } from '../parts/Notice.tsx';
import { say } from '../state/language.ts';

const order: readonly Role[] = ['admin', 'fieldwork', 'entry', 'analyst', 'council'];

export interface RoleFieldsProps {
  roles: readonly Role[];
  onChange: (roles: Role[]) => void;
  /** The server wants it confirmed that one person holds these. */
  asksToConfirm: boolean;
  isConfirmed: boolean;
  onConfirm: (isConfirmed: boolean) => void;
}

/** Which roles; where they are meant to be apart, it has to be confirmed. */
export function RoleFields({ roles, onChange, asksToConfirm, isConfirmed, onConfirm }: RoleFieldsProps) {
  const words = say(accountWords);
  const names = say(shellWords).roles;
  return (
    <>
      <fieldset>
        <legend>{words.roles}</legend>
        {order.map((role) => (
          <Check
            key={role}
            isChecked={roles.includes(role)}
            onChange={(isChecked) =>
              onChange(order.filter((one) => (one === role ? isChecked : roles.includes(one))))
            }
          >
            {names[role]} <span class="aside">{words.roleSays[role]}</span>
          </Check>
        ))}
      </fieldset>
      {asksToConfirm && (
        <Notice kind="warning">
          <p>{words.separation}</p>
          <Check isChecked={isConfirmed} onChange={onConfirm}>
            {words.separationConfirm}
          </Check>
        </Notice>
      )}
    </>
  );
}
