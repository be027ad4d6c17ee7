const KEY = 'vaktbalanse.course';

/** How far somebody has come. `declined`: was offered the course and did not want it; it stays in Help. */
export interface CourseProgress {
  readonly step: number;
  readonly state: 'new' | 'begun' | 'done' | 'declined';
}

const START: CourseProgress = { step: 0, state: 'new' };

/** Kept in the browser or window, not in the database: it is about the person at this machine. */
export function courseProgress(): CourseProgress {
  try {
    const [step = '', state] = (window.localStorage.getItem(KEY) ?? '').split(' ');
    if (state !== 'begun' && state !== 'done' && state !== 'declined') return START;
    return { step: Math.max(0, Number.parseInt(step, 10) || 0), state };
  } catch {
    return START;
  }
}

export function keepCourseProgress({ step, state }: CourseProgress): void {
  try {
    window.localStorage.setItem(KEY, `${step} ${state}`);
  } catch {
    // private windows may refuse; then the course begins from the first step again
  }
}
