import { runRetention } from '../retention/runRetention.ts';
import { workOn } from './workOn.ts';

const [folder = '', moment = ''] = process.argv.slice(2);

await workOn(folder, (store) => runRetention(store, new Date(Number(moment))));
