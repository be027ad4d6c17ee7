import { appTexts } from './app.ts';
import { benchmarksTexts } from './benchmarks.ts';
import { boundTexts } from './bound.ts';
import { candidatesTexts } from './candidates.ts';
import { cliTexts } from './cli.ts';
import { compareTexts } from './compare.ts';
import { costTexts } from './cost.ts';
import { courseTexts } from './course.ts';
import { diffTexts } from './diff.ts';
import { domainTexts } from './domain.ts';
import { errorsTexts } from './errors.ts';
import { explainTexts } from './explain.ts';
import { exportTexts } from './export.ts';
import { figuresTexts } from './figures.ts';
import { grantTexts } from './grant.ts';
import { importTexts } from './import.ts';
import { importErrorTexts } from './import-errors.ts';
import { indicatorsTexts } from './indicators.ts';
import { lawNotesTexts } from './law-notes.ts';
import { leversTexts } from './levers.ts';
import { optimiseTexts } from './optimise.ts';
import { optimiserTexts } from './optimiser.ts';
import { parametersTexts } from './parameters.ts';
import { problemsTexts } from './problems.ts';
import { reportTexts } from './report.ts';
import { rotaTexts } from './rota.ts';
import { rulesTexts } from './rules.ts';
import { templatesTexts } from './templates.ts';
import { whyNotTexts } from './why-not.ts';

/** Every visible text of the product, one file an area. */
export const texts = {
  ...appTexts,
  ...benchmarksTexts,
  ...boundTexts,
  ...candidatesTexts,
  ...cliTexts,
  ...compareTexts,
  ...costTexts,
  ...courseTexts,
  ...diffTexts,
  ...domainTexts,
  ...errorsTexts,
  ...explainTexts,
  ...figuresTexts,
  ...grantTexts,
  ...importTexts,
  ...importErrorTexts,
  ...exportTexts,
  ...indicatorsTexts,
  ...lawNotesTexts,
  ...leversTexts,
  ...optimiseTexts,
  ...optimiserTexts,
  ...parametersTexts,
  ...problemsTexts,
  ...reportTexts,
  ...rotaTexts,
  ...rulesTexts,
  ...templatesTexts,
  ...whyNotTexts,
};

export type TextKey = keyof typeof texts;
