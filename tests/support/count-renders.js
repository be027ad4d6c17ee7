// Runs in the page before the app. React reports every commit to this hook, as it does to its developer tools; the walk
// below finds the components that were drawn again (not those drawn for the first time) inside and outside the grid.
window.redrawn = { grid: 0, elsewhere: 0 };
const FUNCTION_TAGS = new Set([0, 11, 15]);
const HOST_TAG = 5;
const PERFORMED_WORK = 1;

function walk(fiber, before, inGrid) {
  const isGrid = inGrid || (fiber.tag === HOST_TAG && fiber.memoizedProps?.role === 'grid');
  if (FUNCTION_TAGS.has(fiber.tag) && fiber.flags & PERFORMED_WORK) window.redrawn[inGrid ? 'grid' : 'elsewhere'] += 1;
  if (fiber.child === before.child) return;
  for (let child = fiber.child; child; child = child.sibling) {
    // A child without a former self is new; one that is its own former self was left alone.
    if (child.alternate && child.alternate !== child) walk(child, child.alternate, isGrid);
  }
}

window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
  renderers: new Map(),
  supportsFiber: true,
  checkDCE() {},
  inject: () => 1,
  onCommitFiberUnmount() {},
  onPostCommitFiberRoot() {},
  onCommitFiberRoot(_id, root) {
    if (root.current.alternate) walk(root.current, root.current.alternate, false);
  },
};
