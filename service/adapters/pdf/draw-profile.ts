import type { Profile } from '#shared/report/report-doc.ts';
import { INK, type Page, QUIET, RULE } from './page.ts';

const WANTED_FILL = '#d7dade';
const PLANNED_FILL = '#0f4c75';

/** Paired bars for each day of the week, every bar with its number: the shape that shows weekday surplus and weekend deficit. */
export function drawProfile(page: Page, profile: Profile): void {
  if (profile.caption === '') return;
  const plotHeight = page.pdf.page.height > 700 ? 120 : 44;
  const barWidth = page.width > 900 ? 34 : 24;
  page.ensure(plotHeight + 70);
  page.element('P', () => page.write(profile.caption, page.left, page.y, page.width, { size: 9.5, font: 'bold' }));
  drawKey(page, profile);
  page.y += 30;
  const highest = Math.max(1, ...profile.groups.flatMap((group) => [group.wanted, group.planned]));
  const base = page.y + plotHeight;
  const width = (page.width - 18) / profile.groups.length;
  const list = page.container('L', { title: profile.caption });
  profile.groups.forEach((group, index) => {
    // The weekend stands apart from the week, as it does in the grid.
    const x = page.left + index * width + (group.isWeekend ? 18 : 0);
    const middle = x + width / 2;
    const bar = (value: number, left: number, fill: string) => {
      const height = (value / highest) * plotHeight;
      page.pdf.rect(left, base - height, barWidth, height).fill(fill);
    };
    page.artifact(() => {
      bar(group.wanted, middle - barWidth - 2, WANTED_FILL);
      bar(group.planned, middle + 2, PLANNED_FILL);
    });
    page.leaf(list, 'LI', () => {
      const top = (value: number) => base - (value / highest) * plotHeight - 10;
      page.write(group.wantedText, middle - barWidth - 12, top(group.wanted), barWidth + 10, { size: 7.5, colour: QUIET, align: 'center' });
      page.write(group.plannedText, middle + 2, top(group.planned), barWidth + 10, { size: 7.5, align: 'center' });
      page.write(group.label, x, base + 5, width, { size: 8.5, font: group.isWeekend ? 'bold' : 'regular', align: 'center' });
      page.write(group.differenceText, x, base + 17, width, { size: 10, font: 'bold', align: 'center' });
    });
  });
  list.end();
  page.artifact(() =>
    page.pdf
      .lineWidth(0.75)
      .moveTo(page.left, base)
      .lineTo(page.left + width * 7 + 18, base)
      .stroke(RULE),
  );
  page.y = base + 38;
}

function drawKey(page: Page, profile: Profile): void {
  const x = page.left + 280;
  page.artifact(() => {
    page.pdf.rect(x, page.y + 1, 9, 9).fill(WANTED_FILL);
    page.pdf.rect(x + 80, page.y + 1, 9, 9).fill(PLANNED_FILL);
  });
  page.element('P', () => {
    page.write(profile.wantedLabel, x + 13, page.y + 1, 60, { size: 8.5, colour: INK });
    page.write(profile.plannedLabel, x + 93, page.y + 1, 80, { size: 8.5, colour: INK });
  });
}
