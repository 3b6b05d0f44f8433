// The size of the picture, and which part of it is seen. Its frame scrolls, so that touch, wheel
// and arrow keys move it as they move anything else.
const canvas = byID('canvas');
const svg = canvas.querySelector('svg');
const whole = { box: svg.getAttribute('viewBox'), width: Number.parseFloat(canvas.style.getPropertyValue('--width')) };
const sizes = all('.zoom input');
const bar = byID('toolbar');

const scale = () => svg.getBoundingClientRect().width / Number.parseFloat(canvas.style.getPropertyValue('--width'));

// The middle of an element in the window.
const middle = (element = canvas) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

// The part of the picture that lies at a place of the window, from 0 to 1 each way.
const partAt = ([left, top]) => {
  const drawn = svg.getBoundingClientRect();
  const inside = (value) => Math.min(1, Math.max(0, value));
  return [inside((left - drawn.left) / drawn.width), inside((top - drawn.top) / drawn.height)];
};

const currentView = () => [scale(), ...partAt(middle())];

const presets = { fit: 0, actual: 1, double: 2 };

// Gives the picture a size and moves it so that a part of it lies at a place of the window.
const resize = (size, [x, y], place) => {
  svg.classList.toggle('is-zoomed', size > 0);
  svg.style.width = size ? `calc(var(--width)*${size})` : '';
  for (const radio of sizes) radio.checked = presets[radio.value] === size;
  const [left, top] = place ?? middle();
  const drawn = svg.getBoundingClientRect();
  canvas.scrollLeft += drawn.left + x * drawn.width - left;
  canvas.scrollTop += drawn.top + y * drawn.height - top;
};

const showView = (before) => {
  const [size, ...part] = state.view ?? [0, 0.5, 0.5];
  if (size || before.view) resize(size, part);
};

// Makes the picture larger or smaller around a place of the window.
const zoom = (factor, place = middle()) => {
  const part = partAt(place);
  resize(Math.min(8, Math.max(0.05, scale() * factor)), part, place);
  state.view = currentView();
  note(state);
  announce(`${Math.round(100 * scale())} percent`);
};

const fit = () => go({ view: null }, true);

// Brings an element of the picture into the middle of the frame.
const center = (element) => {
  const [[left, top], [x, y]] = [middle(), middle(element)];
  canvas.scrollBy({
    left: x - left,
    top: y - top,
    behavior: matchMedia('(prefers-reduced-motion:reduce)').matches ? 'auto' : 'smooth',
  });
};

for (const radio of sizes) {
  radio.addEventListener('change', () => {
    const size = presets[radio.value];
    go({ view: size ? [size, ...partAt(middle())] : null }, true);
  });
}

canvas.addEventListener('wheel', (event) => {
  if (!event.ctrlKey) return;
  event.preventDefault();
  zoom(Math.exp(-Math.sign(event.deltaY) * Math.min(0.4, Math.abs(event.deltaY) / 300)), [event.clientX, event.clientY]);
}, { passive: false });

byID('picture').addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.type === 'search') return;
  const press = { '+': () => zoom(1.25), '=': () => zoom(1.25), '-': () => zoom(0.8), 0: fit }[event.key];
  if (!press) return;
  event.preventDefault();
  press();
});

// The mouse takes the picture by any place; what was taken is not clicked.
let taken = null;
canvas.addEventListener('pointerdown', (event) => {
  if (event.pointerType !== 'mouse' || event.button) return;
  taken = { x: event.clientX, y: event.clientY, left: canvas.scrollLeft, top: canvas.scrollTop, isMoved: false };
});
addEventListener('pointermove', (event) => {
  if (!taken) return;
  const [x, y] = [event.clientX - taken.x, event.clientY - taken.y];
  taken.isMoved ||= Math.hypot(x, y) > 5;
  if (!taken.isMoved) return;
  canvas.classList.add('is-taken');
  canvas.scrollTo(taken.left - x, taken.top - y);
});
addEventListener('pointerup', () => {
  canvas.classList.remove('is-taken');
  const wasMoved = taken?.isMoved;
  taken = null;
  if (!wasMoved) return;
  const stop = (event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  canvas.addEventListener('click', stop, { capture: true, once: true });
  setTimeout(() => canvas.removeEventListener('click', stop, { capture: true }));
});
canvas.addEventListener('dragstart', (event) => event.preventDefault());

canvas.addEventListener('scrollend', () => {
  const view = currentView();
  if (!state.view || view.every((part, place) => Math.abs(part - state.view[place]) < 0.004)) return;
  state.view = view;
  note(state);
});

const sizeButtons = [
  button('−', () => zoom(0.8), { 'aria-label': 'Smaller', title: 'Smaller (−)' }),
  button('+', () => zoom(1.25), { 'aria-label': 'Larger', title: 'Larger (+)' }),
];
document.querySelector('.zoom').append(...sizeButtons);
