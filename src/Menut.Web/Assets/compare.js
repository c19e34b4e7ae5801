// The page is whole without this: every link and form leads to a whole page. Here the same addresses are fetched and put in place,
// so that focus, scrolling and open folds stay. Whatever fails falls back to the link.

const live = document.createElement('p');
live.className = 'heard';
live.setAttribute('role', 'status');
document.body.append(live);

let shown = location.pathname + location.search;
let latest = 0;

start();
addEventListener('popstate', () => {
  if (location.pathname + location.search !== shown) go(location.href, { push: false });
});

function start() {
  enhanceSearch(document.querySelector('main form.add'));
  enhanceDragging(document.querySelector('main .comparison'));
}

function say(text) {
  // Emptied first, so that the same words are said again.
  live.textContent = '';
  if (text) setTimeout(() => { live.textContent = text; }, 50);
}

/** Whether an address is this page in another state: only those are fetched. */
function isHere(address) {
  const url = new URL(address, location.href);
  return url.origin === location.origin && url.pathname === location.pathname && !url.hash;
}

/** Shows another state of the page. */
async function go(address, { push = true, key = null, said = null } = {}) {
  const mine = ++latest;
  try {
    const response = await fetch(address, { headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (mine !== latest) return;
    if (!page.querySelector('main') || !isHere(response.url)) throw new Error('not this page');
    put(page);
    const url = new URL(response.url);
    // A page that is read again or sent to somebody need not say what was removed before.
    const kept = url.search.replace(/&(removed|at)=[^&]*/g, '');
    if (push) history.pushState(null, '', url.pathname + kept);
    shown = location.pathname + location.search;
    focusOn(key);
    say(response.ok ? said : null);
  } catch {
    if (mine === latest) location.assign(address);
  }
}

function put(page) {
  const frame = document.querySelector('main .frame');
  const scrolled = frame && [frame.scrollLeft, frame.scrollTop];
  const open = [...document.querySelectorAll('main tr.fold')].map(fold => fold.querySelector('details').open && groupOf(fold));
  document.title = page.title;
  for (const part of ['body > header', 'main', 'body > footer']) {
    const [old, fresh] = [document.querySelector(part), page.querySelector(part)];
    if (old && fresh) old.replaceWith(document.adoptNode(fresh));
  }
  for (const link of document.querySelectorAll('link[rel=alternate], link[rel=canonical]')) link.remove();
  document.head.append(...[...page.querySelectorAll('link[rel=alternate], link[rel=canonical]')].map(link => document.adoptNode(link)));
  for (const fold of document.querySelectorAll('main tr.fold')) {
    if (open.includes(groupOf(fold))) fold.querySelector('details').open = true;
  }
  const again = document.querySelector('main .frame');
  if (again && scrolled) [again.scrollLeft, again.scrollTop] = scrolled;
  start();
}

function groupOf(fold) {
  return fold.closest('tbody').querySelector('th[scope=rowgroup]').textContent;
}

/** Focus stays with what was used; where that is gone, with what stands in its place. */
function focusOn(key) {
  if (!key) return;
  const [what, id] = key.split(':');
  const other = { earlier: 'later', later: 'earlier' }[what];
  const target = find(`[data-key="${CSS.escape(key)}"]`)
    || (other && find(`[data-key="${CSS.escape(`${other}:${id}`)}"]`))
    || (what === 'undo' && find('.undo'))
    || (what === 'added' && id && find(`[data-column="${CSS.escape(id)}"] .remove`))
    || find('#add')
    || find('main .frame');
  target?.focus();
  function find(selector) { return document.querySelector(selector); }
}

document.addEventListener('click', event => {
  const link = event.target.closest?.('main a[href]');
  if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (link.hasAttribute('download') || link.target || !isHere(link.href)) return;
  event.preventDefault();
  const key = link.dataset.key
    ?? (link.classList.contains('remove') ? 'undo' : link.closest('td, .meant, .removed') ? `added:${addedBy(link.href)}` : 'page');
  go(link.href, { key, said: link.dataset.say });
});

/** What an address has that this page has not. */
function addedBy(address) {
  const before = new Set(columns(location.href));
  return columns(address).find(id => !before.has(id)) ?? '';
}

function columns(address) {
  const things = new URL(address, location.href).searchParams.get('m');
  return things === null ? [...document.querySelectorAll('main [data-column]')].map(head => head.dataset.column) : things.split(',');
}

document.addEventListener('submit', event => {
  const form = event.target.closest('main form');
  if (!form || form.method !== 'get' || !isHere(form.action)) return;
  event.preventDefault();
  go(`${new URL(form.action).pathname}?${new URLSearchParams(new FormData(form))}`, { key: 'page', said: form.dataset.said });
});

document.addEventListener('keydown', event => {
  if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
  if (event.target.closest('input, textarea, [contenteditable]')?.value) return;
  const undo = document.querySelector('main .undo');
  if (!undo) return;
  event.preventDefault();
  undo.click();
});

/** The search field as a combobox with a list (ARIA Authoring Practices: editable, manual selection). */
function enhanceSearch(form) {
  const input = form?.querySelector('input[name=add]');
  if (!input) return;
  const list = document.createElement('ul');
  list.id = 'suggestions';
  list.className = 'suggestions';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', form.querySelector('label[for=add]').textContent);
  const box = document.createElement('span');
  box.className = 'find';
  input.replaceWith(box);
  box.append(input, list);
  input.removeAttribute('list');
  for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-expanded', 'false'], ['aria-controls', list.id]])
    input.setAttribute(name, value);

  let [active, waiting, asking, hits] = [-1, 0, null, []];

  input.addEventListener('input', event => {
    if (!event.isComposing) ask(120);
  });
  input.addEventListener('compositionend', () => ask(0));
  input.addEventListener('blur', close);
  input.addEventListener('keydown', event => {
    if (event.isComposing) return;
    const isOpen = !list.hidden;
    if (event.key === 'ArrowDown' && !isOpen) ask(0);
    else if (event.key === 'ArrowDown' && hits.length && !event.altKey) activate((active + 1) % hits.length);
    else if (event.key === 'ArrowUp' && isOpen && hits.length) activate((active <= 0 ? hits.length : active) - 1);
    else if (event.key === 'Enter' && isOpen && active >= 0) choose(active);
    else if (event.key === 'Escape' && isOpen) close();
    else if (event.key === 'Escape' && input.value) input.value = '';
    else return;
    event.preventDefault();
  });
  list.addEventListener('pointerdown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const option = event.target.closest('[role=option]');
    if (option) choose([...list.children].indexOf(option));
  });

  function ask(delay) {
    clearTimeout(waiting);
    asking?.abort();
    if (!input.value.trim()) return close();
    waiting = setTimeout(async () => {
      asking = new AbortController();
      try {
        const response = await fetch(`${form.dataset.search}?q=${encodeURIComponent(input.value)}`, { signal: asking.signal });
        if (response.ok) open((await response.json()).filter(hit => !columns(location.href).includes(hit.id)));
        else close();
      } catch {
        // A newer question, or no answer: the field works as without suggestions.
      }
    }, delay);
  }

  function open(found) {
    if (document.activeElement !== input) return;
    hits = found;
    active = -1;
    input.removeAttribute('aria-activedescendant');
    list.replaceChildren(...found.map(option));
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    say(found.length === 0 ? form.dataset.none : form.dataset.found.split('|')[found.length - 1]);
  }

  function option(hit, index) {
    const item = document.createElement('li');
    item.id = `suggestion-${index}`;
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    const name = document.createElement('bdi');
    name.textContent = hit.name;
    if (hit.language && hit.language !== document.documentElement.lang) name.lang = hit.language;
    const more = document.createElement('small');
    more.textContent = ` ${[hit.matched, hit.kind].filter(Boolean).join(' · ')}`;
    item.append(name, more);
    return item;
  }

  function activate(index) {
    // An answer under way would take the list from under whoever moves in it.
    clearTimeout(waiting);
    asking?.abort();
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = index;
    list.children[active].setAttribute('aria-selected', 'true');
    list.children[active].scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', list.children[active].id);
  }

  function choose(index) {
    const hit = hits[index];
    close();
    input.value = hit.id;
    form.dataset.said = form.dataset.added.replace('{0}', () => hit.name);
    form.requestSubmit();
  }

  function close() {
    clearTimeout(waiting);
    asking?.abort();
    active = -1;
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }
}

/** Columns (or, transposed, rows) can be dragged by a grip. The links beside it do the same by keyboard. */
function enhanceDragging(comparison) {
  const heads = [...(comparison?.querySelectorAll('[data-column]') ?? [])];
  if (heads.length < 2) return;
  const frame = comparison.querySelector('.frame');
  const down = comparison.querySelector('table').classList.contains('transposed');
  for (const head of heads) {
    const grip = document.createElement('span');
    grip.className = 'grip';
    grip.textContent = '⠿';
    grip.title = comparison.dataset.drag;
    grip.setAttribute('aria-hidden', 'true');
    head.querySelector('.head').prepend(grip);
    grip.addEventListener('pointerdown', event => {
      if (event.button === 0) drag(head, grip, event);
    });
  }

  function drag(head, grip, begun) {
    begun.preventDefault();
    const from = heads.indexOf(head);
    let to = from;
    const stop = new AbortController();
    const listen = (name, act) => grip.addEventListener(name, act, { signal: stop.signal });
    grip.setPointerCapture(begun.pointerId);
    head.classList.add('dragged');
    listen('pointermove', event => {
      scrollNear(event);
      to = placeOf(event);
      mark(from, to);
    });
    listen('pointerup', () => {
      end();
      if (to !== from) move(from, to);
    });
    listen('pointercancel', end);
    document.addEventListener('keydown', event => {
      if (event.key === 'Escape') end();
    }, { signal: stop.signal });

    function end() {
      stop.abort();
      head.classList.remove('dragged');
      mark(from, from);
    }
  }

  function placeOf(event) {
    const backwards = !down && getComputedStyle(frame).direction === 'rtl';
    const passed = heads.filter(head => {
      const box = head.getBoundingClientRect();
      return down ? event.clientY > box.top + box.height / 2
        : backwards ? event.clientX < box.left + box.width / 2
        : event.clientX > box.left + box.width / 2;
    }).length;
    const from = heads.findIndex(head => head.classList.contains('dragged'));
    return passed > from ? Math.max(from, passed - 1) : passed;
  }

  function scrollNear(event) {
    const box = frame.getBoundingClientRect();
    const [edge, step] = [48, 24];
    if (down) frame.scrollTop += event.clientY < box.top + 2 * edge ? -step : event.clientY > box.bottom - edge ? step : 0;
    else frame.scrollLeft += event.clientX < box.left + edge ? -step : event.clientX > box.right - edge ? step : 0;
  }

  function mark(from, to) {
    heads.forEach((head, index) => {
      head.classList.toggle('before', index === to && to < from);
      head.classList.toggle('after', index === to && to > from);
    });
  }

  function move(from, to) {
    const ids = heads.map(head => head.dataset.column);
    const [id] = ids.splice(from, 1);
    ids.splice(to, 0, id);
    const address = comparison.dataset.address.replace(/([?&]m=)[^&]*/, (_, start) => start + ids.map(encodeURIComponent).join(','));
    const name = heads[from].querySelector('.name').textContent;
    const said = comparison.dataset.moved.replace('{0}', () => name).replace('{1}', to + 1).replace('{2}', ids.length);
    go(address, { key: `later:${id}`, said });
  }
}
