// The order in which a state is shown: what is there, then how large, then where.
parts.push(showNeighbours, showSelection, showView, ...tables.map(equip), moveToSelection);
bar.hidden = false;
document.body.append(announcer);
document.documentElement.classList.add('has-script');
const start = read(location.hash);
history.replaceState(true, '');
show(start, start.at !== '');
announce('');
