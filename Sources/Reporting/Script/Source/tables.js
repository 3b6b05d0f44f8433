// The tables sort by the heads of their columns, show the rows with some words, and are copied.
const order = new Intl.Collator('en', { numeric: true });
const cellText = (cell) => cell.textContent.trim();

// A cell that a spreadsheet would calculate begins with an apostrophe, which makes it a text.
const csvCell = (text) => {
  const known = text === '–' ? '' : text;
  const isFormula = /^[\s\p{Cc}\p{Cf}]*[=+\-@|%＝＋－＠]/u.test(known) || /^[\t\r\n]/.test(known);
  return `"${(isFormula ? `'${known}` : known).replaceAll('"', '""')}"`;
};

const isShown = (row) => row.getClientRects().length > 0;

const equip = (table) => {
  const { id } = table;
  const heads = all('thead th', table);
  const rows = all('tbody tr', table);
  const noun = id.replace('-table', '');
  const name = `${noun}s`;
  const filter = make('input', {
    type: 'search', placeholder: 'Filter', 'aria-label': `Filter the ${name}`, autocomplete: 'off',
  });
  const count = make('span', { class: 'quiet' });
  const output = make('textarea', {
    rows: 6, readonly: '', hidden: '', spellcheck: 'false', 'aria-label': `The ${name} as CSV`,
  });

  const set = (change, isSmall) =>
    go({ tables: { ...state.tables, [id]: { ...state.tables[id], ...change } } }, isSmall);

  const csv = () => [table.tHead.rows[0], ...[...table.tBodies[0].rows].filter(isShown)]
    .map((row) => [...row.cells].map(cellText).map(csvCell).join()).join('\r\n') + '\r\n';

  const copy = async () => {
    const text = csv();
    const lines = counted(all('tbody tr', table).filter(isShown).length, 'row');
    try {
      await navigator.clipboard.writeText(text);
      output.hidden = true;
      announce(`${lines} copied as CSV`);
    } catch {
      output.hidden = false;
      output.value = text;
      output.focus();
      output.select();
      announce(`The clipboard is not open to this page: ${lines} are selected here to be copied`);
    }
  };

  output.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    output.hidden = true;
    copyButton.focus();
  });
  filter.addEventListener('input', () => set({ filter: filter.value }, true));
  filter.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !filter.value) return;
    event.preventDefault();
    filter.value = '';
    set({ filter: '' }, true);
  });
  const copyButton = button('Copy as CSV', copy);
  table.parentNode.before(make('div', { class: 'table-bar' }, filter, copyButton, count), output);

  // One way, the other way, and the order of the page again.
  const presses = heads.map((head, column) => {
    const press = button(head.textContent, () => {
      const { sort } = state.tables[id];
      // The largest number first, the first letter first.
      const first = rows.every((row) => /^\d+$/.test(cellText(row.cells[column]))) ? -1 : 1;
      const next = first * (column + 1);
      set({ sort: sort === next ? -next : sort === -next ? 0 : next });
    });
    head.replaceChildren(press);
    return press;
  });

  const sortRows = (sort) => {
    const column = Math.abs(sort) - 1;
    const keyed = rows.map((row) => [sort ? cellText(row.cells[column]) : '', row]);
    // What is unknown stands last either way.
    const compare = ([a], [b]) => (a === '–') - (b === '–') || Math.sign(sort) * order.compare(a, b);
    table.tBodies[0].append(...keyed.sort(sort ? compare : () => 0).map(([, row]) => row));
  };

  let keys = null;
  return (before) => {
    let { sort, filter: words } = state.tables[id];
    if (Math.abs(sort) > heads.length) sort = 0;
    for (const [column, head] of heads.entries()) {
      const isBy = Math.abs(sort) === column + 1;
      if (isBy) head.setAttribute('aria-sort', sort > 0 ? 'ascending' : 'descending');
      else head.removeAttribute('aria-sort');
    }
    if (sort !== before.tables[id].sort) {
      sortRows(sort);
      const direction = sort > 0 ? 'ascending' : 'descending';
      announce(sort ? `Sorted by ${presses[Math.abs(sort) - 1].textContent}, ${direction}` : 'In the order of the page');
    }
    if (filter.value !== words) filter.value = words;
    const wanted = folded(words).split(/\s+/).filter(Boolean);
    if (wanted.length || keys) {
      keys ??= rows.map((row) => folded(all('th,td', row).map(cellText).join(' ')));
      for (const [place, row] of rows.entries()) {
        row.hidden = !wanted.every((word) => keys[place].includes(word));
      }
    }
    const shown = wanted.length ? rows.filter((row) => !row.hidden).length : rows.length;
    count.textContent = wanted.length ? `${shown} of ${counted(rows.length, noun)}` : counted(rows.length, noun);
    if (words !== before.tables[id].filter) announce(count.textContent);
  };
};
