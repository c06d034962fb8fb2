
'use strict';
document.addEventListener('DOMContentLoaded', () => {
  const value = (row, column, isNumber) => {
    const text = row.cells[column].textContent;
    return isNumber ? (Number.isNaN(parseFloat(text)) ? -1 : parseFloat(text)) : text;
  };
  const compare = (a, b) => typeof a === 'number' ? a - b : a.localeCompare(b, undefined, { numeric: true });

  const sort = (table, heading, column) => {
    const down = heading.getAttribute('aria-sort') === 'ascending';
    const isNumber = heading.classList.contains('number');
    for (const other of heading.parentNode.cells) {
      other.removeAttribute('aria-sort');
    }
    heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const body = table.tBodies[0];
    const rows = [...body.rows].sort((a, b) =>
      (down ? -1 : 1) * compare(value(a, column, isNumber), value(b, column, isNumber)));
    body.append(...rows);
  };

  for (const table of document.querySelectorAll('table.sortable')) {
    [...table.tHead.rows[0].cells].forEach((heading, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = heading.textContent;
      heading.replaceChildren(button);
      button.addEventListener('click', () => sort(table, heading, column));
    });
  }

  // Paper cannot be unfolded.
  addEventListener('beforeprint', () => {
    for (const folded of document.querySelectorAll('details:not([open])')) {
      folded.open = true;
      folded.dataset.folded = '';
    }
  });
  addEventListener('afterprint', () => {
    for (const folded of document.querySelectorAll('details[data-folded]')) {
      folded.open = false;
      delete folded.dataset.folded;
    }
  });
});
