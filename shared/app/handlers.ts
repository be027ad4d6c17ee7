import type { MethodName, MethodOutput, ParsedInput } from '../contract/methods.ts';
import { listTemplates } from '../templates/templates.ts';
import type { AppContext } from './app-context.ts';
import { acceptImport } from './commands/accept-import.ts';
import { addExample } from './commands/add-example.ts';
import { removeBenchmark, saveBenchmark } from './commands/change-benchmarks.ts';
import { removeMeasure, saveMeasure } from './commands/change-measures.ts';
import { importReference, removeReferenceImport } from './commands/change-references.ts';
import { lockVersion, removeVersion, saveVersion } from './commands/change-versions.ts';
import { createDepartment } from './commands/create-department.ts';
import { duplicatePlan } from './commands/duplicate-plan.ts';
import { executePlanCommand } from './commands/execute-plan-command.ts';
import { importOwn } from './commands/import-own.ts';
import { importPlan } from './commands/import-plan.ts';
import { continueOptimising, discardSuggestion, startOptimising, stopOptimising } from './commands/optimise.ts';
import { recordStep } from './commands/record-step.ts';
import { redoPlanCommand } from './commands/redo-plan-command.ts';
import { removeDepartment } from './commands/remove-department.ts';
import { removePlan } from './commands/remove-plan.ts';
import { restoreVersion } from './commands/restore-version.ts';
import { rollOutPlan } from './commands/roll-out-plan.ts';
import { setSettings } from './commands/set-settings.ts';
import { shareLine, unshareLine } from './commands/share-line.ts';
import { travelPlan } from './commands/travel-plan.ts';
import { undoPlanCommand } from './commands/undo-plan-command.ts';
import { analyseImport } from './queries/analyse-import.ts';
import { compare } from './queries/compare.ts';
import { demandForFactor } from './queries/demand-for-factor.ts';
import { explain } from './queries/explain-finding.ts';
import { exportPlan } from './queries/export-plan.ts';
import { exportReport } from './queries/export-report.ts';
import { findCandidatesFor, findSwapsFor } from './queries/find-candidates.ts';
import { getCatalogue } from './queries/get-catalogue.ts';
import { getCourse } from './queries/get-course.ts';
import { getDiscussion } from './queries/get-discussion.ts';
import { getSettings } from './queries/get-settings.ts';
import { getStatus } from './queries/get-status.ts';
import { listBenchmarks } from './queries/list-benchmarks.ts';
import { listDepartments } from './queries/list-departments.ts';
import { listMeasures, shareFlatCut } from './queries/list-measures.ts';
import { listReferences } from './queries/list-references.ts';
import { noHire } from './queries/no-hire.ts';
import { openPlan } from './queries/open-plan.ts';
import { getOptimiseJob, getProposal } from './queries/optimise.ts';
import { planCalendar } from './queries/plan-calendar.ts';
import { planDemand } from './queries/plan-demand.ts';
import { planHeld } from './queries/plan-held.ts';
import { planHistory } from './queries/plan-history.ts';
import { planProfile } from './queries/plan-profile.ts';
import { planSharing } from './queries/plan-sharing.ts';
import { planSharingEffect } from './queries/plan-sharing-effect.ts';
import { planWishes } from './queries/plan-wishes.ts';
import { previewImport } from './queries/preview-import.ts';
import { previewReference } from './queries/preview-reference.ts';
import { priceGrant } from './queries/price-grant.ts';
import { pricePlan } from './queries/price-plan.ts';
import { priceRemedies } from './queries/price-remedies.ts';
import { provePlan } from './queries/prove-plan.ts';
import { closeGap, drawFrontier, pullLevers, tryRota } from './queries/pull-levers.ts';
import { compareVersions, listVersions, newestFindings, openVersion } from './queries/versions.ts';
import { whyNotPlan } from './queries/why-not-plan.ts';

/** Runs one method. Input is checked already; failures are thrown as AppFailure. */
export type Handler<Input, Output> = (context: AppContext, input: Input) => Output | Promise<Output>;

/** Who answers which method; the compiler wants one for each. */
export const HANDLERS: { readonly [M in MethodName]: Handler<ParsedInput<M>, MethodOutput<M>> } = {
  'service.status': getStatus,
  'catalogue.get': getCatalogue,
  'course.get': getCourse,
  'department.list': listDepartments,
  'department.create': createDepartment,
  'department.remove': removeDepartment,
  'example.add': addExample,
  'template.list': () => listTemplates(),
  'plan.open': openPlan,
  'plan.execute': executePlanCommand,
  'plan.undo': undoPlanCommand,
  'plan.redo': redoPlanCommand,
  'plan.travel': travelPlan,
  'plan.history': planHistory,
  'plan.duplicate': duplicatePlan,
  'plan.roll-out': rollOutPlan,
  'plan.calendar': planCalendar,
  'plan.remove': removePlan,
  'plan.import': importPlan,
  'import.own': importOwn,
  'import.analyse': analyseImport,
  'import.preview': previewImport,
  'import.accept': acceptImport,
  'plan.export': exportPlan,
  'plan.profile': planProfile,
  'plan.sharing': planSharing,
  'plan.sharing-effect': planSharingEffect,
  'line.share': shareLine,
  'line.unshare': unshareLine,
  'plan.held': planHeld,
  'plan.demand': planDemand,
  'plan.demand-for-factor': demandForFactor,
  'plan.no-hire': noHire,
  'plan.wishes': planWishes,
  'plan.why-not': whyNotPlan,
  'plan.bound': provePlan,
  'levers.get': pullLevers,
  'levers.gap': closeGap,
  'levers.rota': tryRota,
  'levers.frontier': drawFrontier,
  'optimise.start': startOptimising,
  'optimise.get': getOptimiseJob,
  'optimise.stop': stopOptimising,
  'optimise.continue': continueOptimising,
  'optimise.proposal': getProposal,
  'optimise.discard': discardSuggestion,
  'plan.cost': pricePlan,
  'cost.grant': priceGrant,
  'plan.remedies': priceRemedies,
  'finding.explain': explain,
  'finding.swaps': findSwapsFor,
  'plan.candidates': findCandidatesFor,
  'compare.get': compare,
  'reference.list': listReferences,
  'reference.preview': previewReference,
  'reference.import': importReference,
  'reference.imports': ({ unitOfWork }) => unitOfWork.read((db) => db.references.imports()),
  'reference.remove-import': removeReferenceImport,
  'benchmark.list': listBenchmarks,
  'benchmark.save': saveBenchmark,
  'benchmark.remove': removeBenchmark,
  'measure.list': listMeasures,
  'measure.save': saveMeasure,
  'measure.remove': removeMeasure,
  'measure.flat-cut': shareFlatCut,
  'report.export': exportReport,
  'version.list': listVersions,
  'version.save': saveVersion,
  'version.lock': lockVersion,
  'version.remove': removeVersion,
  'version.open': openVersion,
  'version.compare': compareVersions,
  'version.findings': newestFindings,
  'version.restore': restoreVersion,
  'discussion.get': getDiscussion,
  'discussion.step': recordStep,
  'settings.get': getSettings,
  'settings.set': setSettings,
};
