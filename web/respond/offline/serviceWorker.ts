import { keepOffline } from './keepOffline.ts';
import type { WorkerScope } from './workerScope.ts';

keepOffline(self as unknown as WorkerScope, caches);
