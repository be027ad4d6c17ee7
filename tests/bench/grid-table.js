// A plain HTML table of the same plan, with the sums a spreadsheet would have: typing sets the cell and adds up its row and its column.
window.drawTable = (cells, codes) => {
  const heading = cells[0].map((_, day) => `<th>${(day % 7) + 1}</th>`).join('');
  const rows = cells.map((line, row) => `<tr><th>${row + 1}</th>${line.map((text) => `<td tabindex="-1">${text}</td>`).join('')}<th class="sum"></th></tr>`);
  document.head.innerHTML =
    '<style>table{border-collapse:collapse;font:14px sans-serif}td,th{border:1px solid #ccc;min-width:30px;height:26px;text-align:center}</style>';
  document.body.innerHTML = `<div id="grid" style="height:600px;overflow:auto"><table><thead><tr><th></th>${heading}</tr></thead><tbody>${rows.join('')}</tbody><tfoot><tr><th></th>${cells[0].map(() => '<th></th>').join('')}</tr></tfoot></table></div>`;
  const table = document.querySelector('table');
  const sum = (list) => list.reduce((all, td) => all + (codes[td.textContent] ?? 0), 0);
  let row = 0;
  const focus = () => table.tBodies[0].rows[row].cells[1].focus();
  focus();
  addEventListener('keydown', (event) => {
    const line = table.tBodies[0].rows[row];
    if (event.key === 'Enter') {
      row += 1;
      focus();
    } else {
      line.cells[1].textContent = event.key.toUpperCase();
      line.lastElementChild.textContent = sum([...line.querySelectorAll('td')]);
      table.tFoot.rows[0].cells[1].textContent = sum([...table.tBodies[0].rows].map((each) => each.cells[1]));
    }
  });
};
