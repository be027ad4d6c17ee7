// Runs in the page before the app. Measures, with the page's own clock, from a key press or a scroll to when it has been painted.
window.bench = { keys: [], sums: [], frames: [], holes: 0, checks: 0 };

function afterPaint(then) {
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', then, { once: true });
    channel.port1.start();
    channel.port2.postMessage(null);
  });
}

addEventListener(
  'keydown',
  (event) => {
    const pressed = event.timeStamp;
    afterPaint(() => window.bench.keys.push(performance.now() - pressed));
    if (event.key === 'Enter') window.bench.entered = pressed;
  },
  true,
);

// The figures of the day change when the answer has come: the first change of the footer after a key is the end of the way there and back.
window.watchSums = (selector) => {
  new MutationObserver(() => {
    const { entered } = window.bench;
    if (entered === undefined) return;
    window.bench.entered = undefined;
    afterPaint(() => window.bench.sums.push(performance.now() - entered));
  }).observe(document.querySelector(selector), { subtree: true, childList: true, characterData: true, attributes: true });
};

/** Whether every corner of what is in view holds a cell; looked at after the frame was painted. */
function countHoles(grid) {
  const box = (selector) => grid.querySelector(selector)?.getBoundingClientRect();
  const [head, foot, left, right] = [box('.rota-head'), box('.rota-foot'), box('.rota-head .left'), box('.rota-head .right')];
  if (!head || !foot || !left || !right) return;
  // Two places beside each other, because one of them may lie in the gap between two weeks; points of the gap hold no cell.
  const isCell = (x, y) => [0, 12].some((more) => document.elementFromPoint(x + more, y)?.closest('[data-row], td'));
  const xs = [left.right + 4, (left.right + right.left) / 2, right.left - 18];
  const ys = [head.bottom + 4, (head.bottom + foot.top) / 2, foot.top - 6];
  window.bench.checks += 1;
  if (xs.some((x) => ys.some((y) => !isCell(x, y)))) window.bench.holes += 1;
}

window.watchFrames = (selector) => {
  const grid = document.querySelector(selector);
  let last = 0;
  let place = '';
  window.bench.frames = [];
  const frame = (now) => {
    const here = `${grid.scrollLeft}/${grid.scrollTop}`;
    if (last > 0 && here !== place) window.bench.frames.push(now - last);
    place = here;
    last = now;
    afterPaint(() => countHoles(grid));
    window.bench.watching = requestAnimationFrame(frame);
  };
  window.bench.watching = requestAnimationFrame(frame);
};
window.stopWatching = () => cancelAnimationFrame(window.bench.watching);
