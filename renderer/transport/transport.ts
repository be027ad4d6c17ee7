import type { Envelope, ServiceEvent } from '#shared/contract/envelope.ts';
import type { METHODS, MethodInput, MethodName, MethodOutput } from '#shared/contract/methods.ts';

/** The one way from the screen to the service, alike in the desktop window and in a browser. */
export interface Transport {
  /** Never rejects: an unreachable service is an envelope with the error `host.unreachable`. */
  call<M extends MethodName>(method: M, input: MethodInput<M>): Promise<Envelope<MethodOutput<M>>>;
  /** News from the service; the answer ends the subscription. */
  subscribe(listener: (event: ServiceEvent) => void): () => void;
}

/** What the desktop host's preload script puts on `window.vaktbalanse`. */
export interface PreloadBridge {
  call(method: string, input: unknown): Promise<Envelope<unknown>>;
  onEvent(listener: (event: ServiceEvent) => void): () => void;
}

type QueryName = { [M in MethodName]: (typeof METHODS)[M]['kind'] extends 'query' ? M : never }[MethodName];

// Written out, and checked against the method table by the compiler, so that the schemas stay out of the browser bundle.
const QUERIES: Readonly<Record<QueryName, true>> = {
  'catalogue.get': true,
  'department.list': true,
  'template.list': true,
  'plan.open': true,
  'plan.history': true,
  'import.analyse': true,
  'import.preview': true,
  'plan.export': true,
  'course.get': true,
  'levers.get': true,
  'cost.grant': true,
  'levers.gap': true,
  'levers.rota': true,
  'levers.frontier': true,
  'plan.profile': true,
  'plan.demand-for-factor': true,
  'plan.no-hire': true,
  'plan.demand': true,
  'plan.held': true,
  'plan.sharing': true,
  'plan.sharing-effect': true,
  'plan.wishes': true,
  'plan.calendar': true,
  'plan.bound': true,
  'optimise.get': true,
  'optimise.proposal': true,
  'plan.cost': true,
  'plan.remedies': true,
  'finding.explain': true,
  'finding.swaps': true,
  'plan.candidates': true,
  'plan.why-not': true,
  'compare.get': true,
  'reference.list': true,
  'reference.preview': true,
  'reference.imports': true,
  'benchmark.list': true,
  'measure.list': true,
  'measure.flat-cut': true,
  'report.export': true,
  'version.list': true,
  'version.open': true,
  'version.compare': true,
  'version.findings': true,
  'discussion.get': true,
  'settings.get': true,
  'service.status': true,
};

/** Whether a method only reads, so that asking twice is harmless. */
export function isQuery(method: MethodName): method is QueryName {
  return Object.hasOwn(QUERIES, method);
}
