// Finds actors by any of their names, as a box with a list of suggestions.
const search = make('input', {
  type: 'search', id: 'search', role: 'combobox', placeholder: 'Find an actor  ( / )',
  'aria-label': 'Find an actor', 'aria-expanded': 'false', 'aria-controls': 'found',
  'aria-autocomplete': 'list', autocomplete: 'off', spellcheck: 'false',
});
const found = make('ul', { id: 'found', role: 'listbox', 'aria-label': 'Actors found', hidden: '' });
const most = 12;

let index = null;
const entries = () => (index ??= [...actors].map(([id, entry]) => {
  const name = nameOf(entry);
  const others = all('.phrases', entry).flatMap((part) => {
    const label = part.querySelector('.label').textContent;
    return part.textContent.slice(label.length).split(',').map((text) => text.trim());
  });
  return {
    id, entry, name, kind: entry.dataset.kind,
    words: [name, ...others].map((text) => ({ text, key: folded(text) })),
  };
}));

// How well a name fits: it begins so, a word of it begins so, it has that somewhere; else nothing.
const rank = (key, wanted) => {
  const at = key.indexOf(wanted);
  if (at <= 0) return at;
  return /[\s\-’'.(]/.test(key[at - 1]) ? 1 : 2;
};

const matching = (text) => {
  const wanted = folded(text.trim());
  if (!wanted) return [];
  const results = entries().flatMap((actor) => {
    const ranks = actor.words.map(({ key }) => rank(key, wanted));
    const fitting = ranks.filter((value) => value >= 0);
    if (!fitting.length) return [];
    // The own name goes before the others.
    const best = ranks[0] >= 0 ? 0 : ranks.indexOf(Math.min(...fitting));
    return [{ ...actor, by: best ? actor.words[best].text : '', rank: ranks[best] + (best ? 3 : 0) }];
  });
  return results.sort((a, b) => a.rank - b.rank);
};

let results = [];
let chosen = -1;

const choose = (position) => {
  chosen = position;
  for (const [place, option] of [...found.children].entries()) {
    option.setAttribute('aria-selected', String(place === position));
    if (place === position) option.scrollIntoView({ block: 'nearest' });
  }
  if (position < 0) search.removeAttribute('aria-activedescendant');
  else search.setAttribute('aria-activedescendant', `found-${position}`);
};

const close = () => {
  found.hidden = true;
  search.setAttribute('aria-expanded', 'false');
  choose(-1);
};

const pick = (result) => {
  if (!result) return;
  close();
  search.value = result.name;
  const at = pictured(result.entry.id);
  // In a picture too small to be read, the actor is shown in the usual size.
  const isSmall = at !== result.entry.id && scale() < 0.7;
  go(isSmall ? { at, view: [1, ...partAt(middle(byID(at)))] } : { at });
};

const suggest = () => {
  const every = matching(search.value);
  results = every.slice(0, most);
  found.replaceChildren(...results.map((result, position) => {
    const option = make('li', { role: 'option', id: `found-${position}`, 'aria-selected': 'false' });
    option.append(make('b', { dir: 'auto' }, result.name), make('span', {}, result.kind));
    if (result.by) option.append(make('small', { dir: 'auto' }, result.by));
    option.addEventListener('click', () => pick(result));
    return option;
  }));
  found.hidden = !results.length;
  search.setAttribute('aria-expanded', String(results.length > 0));
  choose(results.length ? 0 : -1);
  if (search.value.trim()) announce(results.length ? `${counted(every.length, 'actor')} found` : 'No actor found');
};

search.addEventListener('input', suggest);
search.addEventListener('focus', entries);
search.addEventListener('blur', close);
found.addEventListener('pointerdown', (event) => event.preventDefault());
search.addEventListener('keydown', (event) => {
  const last = results.length - 1;
  if (event.key === 'ArrowDown' && found.hidden) suggest();
  else if (event.key === 'ArrowDown') choose(chosen < last ? chosen + 1 : 0);
  else if (event.key === 'ArrowUp') choose(chosen > 0 ? chosen - 1 : last);
  else if (event.key === 'Enter') pick(results[Math.max(0, chosen)]);
  else if (event.key === 'Escape' && (search.value || !found.hidden)) {
    search.value = '';
    suggest();
  } else return;
  event.preventDefault();
});

addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.matches?.('input[type=search],textarea')) return;
  event.preventDefault();
  search.focus();
  search.select();
});

bar.append(make('div', { class: 'search' }, search, found));
