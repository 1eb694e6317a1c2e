import { under } from '../../ui/under.ts';

/** What ends in a page of its own opens; every address of the interface is a file. */
export function FileLinks({ links }: { links: readonly (readonly [address: string, name: string])[] }) {
  return (
    <ul class="rs-files">
      {links.map(([address, name]) => (
        <li key={address}>
          <a href={address} download={address.startsWith(under('/api/'))}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
