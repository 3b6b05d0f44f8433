// An actor with those within a few steps, alone.
const near = make('p', { class: 'near', hidden: '' });
const steps = [1, 2, 3].map((count) => button(`${count}`, () => go({ steps: count }), {
  'aria-label': counted(count, 'step'),
}));
const nearName = make('b', { dir: 'auto' });
const everything = button('Show everything', () => {
  const cleared = Object.entries(state.tables).map(([id, table]) => [id, { ...table, filter: '' }]);
  go({ focus: '', steps: 1, hide: [], tables: Object.fromEntries(cleared) });
  announce('Everything is shown');
  search.focus({ preventScroll: true });
});

// Shows an actor with its neighbours, from the start of what is left.
const isolateFrom = (address) => {
  go({ focus: read(address).focus, steps: 1, at: '', view: null });
  byID('picture').scrollIntoView();
  steps[0].focus({ preventScroll: true });
};

// The ends of the ties that the legend shows.
const shownTies = () => {
  const isHidden = ({ dataset }) => state.hide.some((name) =>
    [dataset.relation, dataset.status, ...dataset.kinds.split(' ')].includes(name));
  return all('li.tie').filter((entry) => !isHidden(entry)).map(({ dataset }) => dataset);
};

const neighbours = () => {
  const ties = shownTies();
  let inside = new Set([state.focus]);
  for (let step = 0; step < state.steps; step += 1) {
    const ends = ties.filter(({ source, target }) => inside.has(source) || inside.has(target));
    inside = new Set([...inside, ...ends.flatMap(({ source, target }) => [source, target])]);
  }
  return inside;
};

// Cuts the picture to what is left of it.
const crop = (isCut) => {
  let [x, y, width, height] = whole.box.split(' ').map(Number);
  const unit = whole.width / width;
  const left = isCut ? all('.ag-actor:not(.is-away),.ag-tie:not(.is-away)', svg) : [];
  const boxes = left.map((part) => part.getBBox()).filter((box) => box.width || box.height);
  if (boxes.length) {
    const margin = 14;
    x = Math.min(...boxes.map((box) => box.x)) - margin;
    y = Math.min(...boxes.map((box) => box.y)) - margin;
    width = Math.max(...boxes.map((box) => box.x + box.width)) + margin - x;
    height = Math.max(...boxes.map((box) => box.y + box.height)) + margin - y;
  }
  svg.setAttribute('viewBox', boxes.length ? [x, y, width, height].join(' ') : whole.box);
  canvas.style.setProperty('--width', `${width * unit}px`);
};

const isolate = () => {
  const inside = neighbours();
  const kept = new Set(all('li.tie').map(({ dataset }) => dataset)
    .filter(({ source, target }) => inside.has(source) && inside.has(target)).map(({ tie }) => tie));
  const away = (element, isAway) => {
    element.classList.toggle('is-away', isAway);
    if (element.parentNode.localName === 'a') element.parentNode.classList.toggle('is-away', isAway);
  };
  for (const element of all('#canvas [data-tie],li.tie,tr[data-tie]')) {
    away(element, state.focus && !element.dataset.tie.split(', ').some((tie) => kept.has(tie)));
  }
  for (const element of [...actors.values(), ...all('tr[data-actor]')]) {
    away(element, state.focus && !inside.has(element.dataset.actor));
  }
  for (const box of all('#canvas .ag-actor')) {
    away(box, state.focus && !inside.has(entriesOf(box.id)[0].dataset.actor));
  }
  return inside.size - 1;
};

const showNeighbours = (before) => {
  const isFiltered = Object.values(state.tables).some(({ filter }) => filter);
  everything.hidden = !(state.focus || state.hide.length || isFiltered);
  const key = ({ focus, steps: count, hide }) => [focus, focus && count, focus && hide].join();
  if (key(state) === key(before)) return;
  const others = isolate();
  crop(state.focus);
  near.hidden = !state.focus;
  for (const step of steps) step.setAttribute('aria-pressed', String(state.steps === +step.textContent));
  if (!state.focus) return;
  nearName.textContent = nameOf(actors.get(state.focus));
  announce(`${nearName.textContent} and ${counted(others, 'other actor')} within ${counted(state.steps, 'step')}`);
};

near.append('Only ', nearName, ' and who is within ', make('span', { class: 'steps', role: 'group', 'aria-label': 'Steps' }, ...steps), ' steps');
bar.append(everything, near);

for (const [id, entry] of actors) {
  if (!entry.querySelector('.actor-ties')) continue;
  const address = new URLSearchParams({ focus: id }).toString();
  const link = make('a', { class: 'to-near', href: `#${address}` }, 'only the neighbours');
  entry.querySelector('.facts').append(' · ', link);
}
