import { payVacuum } from '../../db/queries/deletions.ts';
import { workOn } from './workOn.ts';

const [folder = ''] = process.argv.slice(2);

await workOn(folder, (store) => payVacuum(store));
