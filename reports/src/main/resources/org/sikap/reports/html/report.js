'use strict';
(() => {
  const batchesOf = new Map();

  // A list that shows its first rows and a button for more; `matches` narrows it.
  class Batches {
    constructor(list, onChange) {
      this.list = list;
      this.size = Number(list.dataset.batch);
      this.onChange = onChange;
      // Of thousands of statements only those shown are part of the page.
      this.detached = list.id === 'statements';
      this.items = Array.from(list.children);
      this.matching = this.items;
      this.shown = this.size;
      this.more = document.createElement('button');
      this.more.type = 'button';
      this.more.className = 'more';
      this.more.addEventListener('click', () => this.showMore());
      (list.closest('table') || list).after(this.more);
      this.update();
    }

    showMore() {
      const next = this.matching[this.shown];
      this.shown += 4 * this.size;
      this.update();
      if (next) {
        next.tabIndex = -1;
        next.focus({preventScroll: true});
      }
    }

    add(items) {
      this.items = this.items.concat(items);
      this.matching = this.items;
      this.update();
    }

    narrow(matches) {
      this.matching = this.items.filter(matches);
      this.shown = this.size;
      this.update();
    }

    update(limit = this.shown) {
      // A button for a handful of rows costs more than the rows.
      const few = this.matching.length <= limit + Math.ceil(this.size / 4);
      const visible = new Set(few ? this.matching : this.matching.slice(0, limit));
      if (this.detached) {
        this.list.replaceChildren(...visible);
      } else {
        this.items.forEach(item => { item.hidden = !visible.has(item); });
      }
      const left = this.matching.length - visible.size;
      this.more.hidden = left <= 0;
      this.more.textContent = `${document.body.dataset.more} (${left})`;
      if (this.onChange) {
        this.onChange(this.matching.length);
      }
    }
  }

  const form = document.getElementById('filters');
  const statements = document.getElementById('statements');
  const shown = document.getElementById('shown');
  const codes = ['holder', 'target', 'frame', 'language', 'voice', 'rung', 'outlet'];
  const plain = ['text', 'since', 'until'];
  let pointedTo = '';
  const texts = new WeakMap();

  const textOf = item => {
    if (!texts.has(item)) {
      texts.set(item, item.textContent.toLocaleLowerCase());
    }
    return texts.get(item);
  };

  const report = count => {
    if (!batchesOf.has(statements)) {
      return;
    }
    shown.textContent = count === 0
      ? shown.dataset.nothing
      : shown.dataset.text
          .replace('{shown}', count.toLocaleString(document.documentElement.lang))
          .replace('{total}', batchesOf.get(statements).items.length.toLocaleString(document.documentElement.lang));
  };

  document.querySelectorAll('[data-batch]').forEach(list => {
    batchesOf.set(list, new Batches(list, list === statements ? report : undefined));
  });

  // Most statements lie compressed in the file.
  const unpack = async () => {
    const packed = document.getElementById('packed');
    if (!packed || typeof DecompressionStream === 'undefined') {
      return [];
    }
    const bytes = Uint8Array.from(atob(packed.textContent), letter => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    const holder = document.createElement('template');
    holder.innerHTML = await new Response(stream).text();
    return Array.from(holder.content.children);
  };

  const applyFilters = () => {
    const wanted = codes
        .map(code => [code, form.elements[code].value])
        .filter(([, value]) => value !== '');
    const words = form.elements.text.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    const since = form.elements.since.value;
    const until = form.elements.until.value;
    batchesOf.get(statements).narrow(item =>
      (pointedTo === '' || item.dataset.statement === `|${pointedTo}|`)
      && (since === '' || item.dataset.date >= since)
      && (until === '' || (item.dataset.date !== '' && item.dataset.date <= until))
      && wanted.every(([code, value]) => item.dataset[code].includes(`|${value}|`))
      && words.every(word => textOf(item).includes(word)));
  };

  const addressOf = filters => {
    const query = new URLSearchParams(filters).toString();
    return query === '' ? '#evidence' : `#evidence?${query}`;
  };

  const currentFilters = () => codes.concat(plain)
      .map(name => [name, form.elements[name].value])
      .filter(([, value]) => value !== '');

  // An address such as #evidence?holder=DEU can be kept and sent to others.
  const followAddress = () => {
    const [section, query] = location.hash.slice(1).split('?');
    if (section !== 'evidence' || query === undefined) {
      return;
    }
    const parameters = new URLSearchParams(query);
    codes.concat(plain).forEach(name => {
      form.elements[name].value = parameters.get(name) || '';
    });
    pointedTo = parameters.get('statement') || '';
    applyFilters();
    document.getElementById('evidence').scrollIntoView();
    document.getElementById('evidence-title').focus({preventScroll: true});
  };

  if (form) {
    form.hidden = false;
    const changed = () => {
      pointedTo = '';
      applyFilters();
      history.replaceState(null, '', addressOf(currentFilters()));
    };
    // A choice made by a driver or an aid fires the one, typing the other.
    form.addEventListener('input', changed);
    form.addEventListener('change', changed);
    form.addEventListener('submit', event => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(changed));
    // The address is made when the link is used, for links that come later too.
    document.addEventListener('click', event => {
      const link = event.target.closest('a[href="#evidence"]');
      if (link && Object.keys(link.dataset).length > 0) {
        event.preventDefault();
        const address = addressOf(Object.entries(link.dataset));
        if (location.hash === address) {
          followAddress();
        } else {
          location.hash = address;
        }
      }
    });
    window.addEventListener('hashchange', followAddress);
    batchesOf.get(statements).update();
    unpack().then(items => {
      batchesOf.get(statements).add(items);
      followAddress();
      document.documentElement.dataset.evidence = 'ready';
    });
  }

  window.addEventListener('beforeprint', () => batchesOf.forEach((batches, list) => {
    if (list.dataset.print === 'all') {
      batches.update(Infinity);
    }
  }));
  window.addEventListener('afterprint', () => batchesOf.forEach(batches => batches.update()));
})();
