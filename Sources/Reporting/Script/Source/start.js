// The order in which a state is shown: what is there, then how large, then where.
parts.push(showNeighbours, showSelection, showView, ...tables.map(equip), moveToSelection);
bar.hidden = false;
document.body.append(announcer);
document.documentElement.classList.add('has-script');
const nothing = state;
note(read(location.hash));
show(read(location.hash), true);
announce('');
// When all is loaded, the browser moves the page by itself to the part that the address names.
addEventListener('load', () => requestAnimationFrame(() => moveToSelection(nothing, true)));
