import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { answerTask } from './answerTask.ts';

// With the browser's own hash function.
answerTask(deriveKey);
