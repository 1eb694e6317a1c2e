/** Everything about where something is, as one piece of code: no page needs it before such a question is shown. */
import '../../styles/where.scss';

export { AreaWays } from '../fields/AreaWays.tsx';
export { PlaceMarks } from '../fields/PlaceMarks.tsx';
