import { writeFileSync } from 'node:fs';
import { describeSchema } from './describe-schema.ts';

writeFileSync(new URL('./snapshot.sql', import.meta.url), describeSchema());
