// What is selected: a line or a box of the picture with its panel, or a place further down.
const panel = make('div', { id: 'panel', class: 'panel', role: 'region', tabindex: '-1', hidden: '' });
canvas.after(panel);

// The part of the picture that belongs to an entry of the lists; where there is none, the entry.
const pictured = (id) => {
  const own = id.replace(/^e-/, 'tie-').replace(/^actor-/, 'box-');
  return canvas.contains(byID(own)) ? own : id;
};

// The entries that belong to a line or a box of the picture; one line may stand for several ties.
const entriesOf = (id) => {
  const part = byID(id);
  if (!part || !canvas.contains(part)) return [];
  const line = part.closest('.ag-tie') ?? part.querySelector('.ag-tie');
  if (!line) return [byID(id.replace('box-', 'actor-'))].filter(Boolean);
  return line.dataset.tie.split(', ').map((tie) => byID(`e-${tie}`)).filter(Boolean);
};

// An entry again, without its ids, and with its number leading to itself in the list.
const copied = (entry) => {
  const copy = entry.cloneNode(true);
  for (const part of all('[id]', copy)) part.removeAttribute('id');
  const name = nameOf(entry);
  const back = copy.querySelector('.to-picture,h3 .number');
  if (back) {
    const link = make('a', { class: 'to-list', href: `#${entry.id}` }, 'in the list');
    link.setAttribute('aria-label', `${name}, in the list`);
    if (back.matches('.number')) {
      link.className = 'number to-list';
      link.textContent = back.textContent;
    }
    back.replaceWith(link);
  }
  for (const part of all('details', copy)) part.open = true;
  return make('div', { class: entry.className }, ...copy.childNodes);
};

const clear = () => {
  const link = byID(state.at)?.closest('a');
  go({ at: '' });
  (link ?? canvas).focus({ preventScroll: true });
};

const fill = (entries) => {
  panel.hidden = !entries.length;
  byID('stage').classList.toggle('has-panel', !panel.hidden);
  if (panel.hidden) return panel.replaceChildren();
  const head = make('p', { class: 'panel-head' });
  head.append(button('Close', clear));
  panel.setAttribute('aria-label', entries.map(nameOf).join('; '));
  panel.replaceChildren(head, ...entries.map(copied));
  panel.scrollTop = 0;
};

const isSeen = (element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

const showSelection = (before) => {
  if (state.at === before.at) return;
  for (const id of [before.at, state.at]) {
    const part = byID(id);
    // A line that stands for several ties lies within the parts of the others.
    const line = part?.localName === 'g' ? part.querySelector('.ag-tie') : null;
    (line ?? part)?.classList.toggle('is-at', id === state.at);
  }
  fill(entriesOf(state.at));
};

// Brings what has been selected into sight.
const moveToSelection = (before, moves) => {
  const part = byID(state.at);
  const isNear = state.focus && state.focus !== before.focus;
  if (!part && isNear && moves && !isSeen(canvas)) byID('picture').scrollIntoView();
  if (!part || state.at === before.at || !moves) return;
  if (!panel.hidden) {
    if (!isSeen(canvas)) byID('stage').scrollIntoView({ block: 'nearest' });
    // A view that comes with the selection is where that is seen best.
    if (state.view === before.view) center(part);
    panel.focus({ preventScroll: true });
  } else {
    part.scrollIntoView();
    if (!part.matches('a,[tabindex]')) part.setAttribute('tabindex', '-1');
    part.focus({ preventScroll: true });
  }
};

// Numbers and names in the picture and its panel select there; all others lead to the lists.
document.addEventListener('click', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target.closest('a[href^="#"]');
  const id = link?.getAttribute('href').slice(1);
  if (link?.matches('.to-near')) {
    event.preventDefault();
    isolateFrom(id);
  }
  if (!byID(id)) return;
  event.preventDefault();
  const stays = canvas.contains(link) || (panel.contains(link) && !link.matches('.to-list'));
  go({ at: stays ? pictured(id) : id });
});

addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  if (state.at) clear();
  else if (state.focus) go({ focus: '', steps: 1 });
  else if (state.hide.length) go({ hide: [] });
  else if (state.view) fit();
  else return;
  announce('Undone');
});
