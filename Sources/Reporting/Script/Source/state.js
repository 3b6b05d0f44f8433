// Everything that the reader has chosen stands behind the '#' of the page's address: either the id
// of a part alone, as in '#tie-7', or values, as in '#focus=amira-daoud&steps=2&hide=rival'.
const byID = (id) => document.getElementById(id);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

// Texts enter the page only here, as text.
const make = (name, attributes = {}, ...content) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
};

const button = (label, press, attributes = {}) => {
  const element = make('button', { type: 'button', ...attributes }, label);
  element.addEventListener('click', press);
  return element;
};

// A text as it is looked for: without marks on letters and without case.
const folded = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const announcer = make('p', { class: 'unseen', role: 'status' });
const announce = (text) => (announcer.textContent = text);
const counted = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;

const signs = all('#legend input');
const actors = new Map(all('.actor').map((entry) => [entry.dataset.actor, entry]));
const tables = all('#actor-table,#tie-table');
const nameOf = (entry) => entry.querySelector('h3').textContent;

const number = (text, least, most) => {
  const value = Number.parseFloat(text);
  return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : null;
};

// The state that an address means; what it cannot mean is left out.
const read = (hash) => {
  const text = hash.replace(/^#/, '');
  const values = new URLSearchParams(/[=&]/.test(text) ? text : { at: text });
  const get = (key) => values.get(key) ?? '';
  // A tie that is not in the picture is in the list.
  const at = byID(get('at')) ? get('at') : get('at').replace(/^tie-/, 'e-').replace(/^box-/, 'actor-');
  const view = get('view').split(',').map((part, index) => number(part, 0, index ? 1 : 8));
  const hidden = get('hide').split(',');
  return {
    at: byID(at) ? at : '',
    focus: actors.has(get('focus')) ? get('focus') : '',
    steps: Math.round(number(get('steps'), 1, 3) ?? 1),
    hide: signs.map((box) => box.dataset.sign).filter((name) => hidden.includes(name)),
    view: view.length === 3 && !view.includes(null) && view[0] >= 0.05 ? view : null,
    tables: Object.fromEntries(
      tables.map(({ id }) => {
        const sort = Math.trunc(number(get(`sort-${id}`), -9, 9) ?? 0);
        return [id, { sort, filter: get(`filter-${id}`).slice(0, 200) }];
      }),
    ),
  };
};

// The address of a state: each state has one.
const write = (state) => {
  const values = new URLSearchParams();
  if (state.focus) values.set('focus', state.focus);
  if (state.focus && state.steps > 1) values.set('steps', state.steps);
  if (state.hide.length) values.set('hide', state.hide.join());
  if (state.view) values.set('view', state.view.map((part) => +part.toFixed(3)).join());
  for (const [id, { sort, filter }] of Object.entries(state.tables)) {
    if (sort) values.set(`sort-${id}`, sort);
    if (filter) values.set(`filter-${id}`, filter);
  }
  // A fragment that is an id alone is known to the browser without this script.
  if (state.at && !values.size) return state.at;
  if (state.at) values.set('at', state.at);
  return values.toString().replaceAll('%2C', ',') || 'all';
};

let state = read('');
const parts = [];

// Shows a state; where the reader asked for it here, the page moves and the focus with it.
const show = (next, moves) => {
  const before = state;
  state = next;
  for (const box of signs) box.checked = !state.hide.includes(box.dataset.sign);
  for (const part of parts) part(before, moves);
};

const note = (next) => {
  const address = write(next);
  // A page that was opened without an address keeps none until the reader chooses something.
  if (location.hash || address !== 'all') history.replaceState(true, '', `#${address}`);
  else history.replaceState(true, '');
};

// Changes the state; small changes leave no trace in the history.
const go = (change, isSmall = false) => {
  const next = { ...state, ...change };
  if (!isSmall && `#${write(next)}` !== location.hash) location.hash = write(next);
  note(next);
  show(next, !isSmall);
};

// A place in the history that this script has not left is one that the reader typed.
addEventListener('hashchange', () => {
  const next = read(location.hash);
  if (write(next) === write(state)) return;
  const isTyped = history.state === null;
  note(next);
  show(next, isTyped);
});

for (const box of signs) {
  box.addEventListener('change', () => {
    go({ hide: signs.filter((sign) => !sign.checked).map((sign) => sign.dataset.sign) });
  });
}
