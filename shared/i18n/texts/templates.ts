import { defineTexts } from '../define-texts.ts';

/** Words that a department made from a template begins with. */
export const templatesTexts = defineTexts({
  'template.plan-name': { where: 'Name of the first plan of a new department', nb: 'Grunnturnus', nn: 'Grunnturnus', en: 'Base rota' },
});
