/** Everything the scripts tell the person in front of the screen goes through here, so that it looks the same. */

const started = Date.now();

/** One plain line about what is being done. */
export function say(text) {
  process.stderr.write(`• ${text}\n`);
}

/** The script cannot go on: what happened and what to do. Ends the process. */
export function giveUp(problem, advice) {
  process.stderr.write(`\n✖ ${problem}\n`);
  if (advice) process.stderr.write(`  ${advice}\n`);
  process.exit(1);
}

/** Seconds since the script began, one decimal. */
export function elapsedSeconds() {
  return ((Date.now() - started) / 1000).toFixed(1);
}
