// Figures as the pillars report them; a missing figure is shown as missing, never as zero.
const UNITS = {CNY: '元', PERCENT: '%'};

function element(name, text, className) {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) {
    made.className = className;
  }
  return made;
}

function both(label) {
  const made = element('span', label.zh + ' · ');
  const english = element('span', label.en);
  english.lang = 'en';
  made.append(english);
  return made;
}

function process(label, up) {
  const item = element('li', '', up ? 'up' : 'down');
  item.append(both(label), up ? ' — 正常 · up' : ' — 不可用 · down');
  return item;
}

// The reasons for missing values in words, from the code list of a pillar; they are the same in each.
async function absences(pillars) {
  const absent = pillars.find(pillar => pillar.figures.some(figure => figure.reason));
  if (!absent) {
    return new Map();
  }
  const answer = await fetch('api/v1/' + absent.pillar + '/codes/absence');
  const list = answer.ok ? await answer.json() : {codes: []};
  return new Map(list.codes.map(({code, label}) => [code, label.zh + ' · ' + label.en]));
}

function parts(figure) {
  return figure.parts
    ? '（计入 ' + figure.parts.reported + '/' + figure.parts.expected + ' 方 · ' + figure.parts.reported + ' of '
      + figure.parts.expected + ' parts）'
    : '';
}

function grouped(figure, reasons) {
  if (figure.value === null) {
    return figure.gap
      ? '缺数 · missing (' + figure.gap + ')'
      : '—' + (figure.reason ? ' ' + (reasons.get(figure.reason) ?? figure.reason) : '') + parts(figure);
  }
  const [whole, decimals] = figure.value.split('.');
  const text = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (decimals ? '.' + decimals : '');
  return text + ' ' + (UNITS[figure.unit] ?? '') + parts(figure);
}

function table(pillar, reasons) {
  const made = document.createElement('table');
  const caption = document.createElement('caption');
  caption.append(both(pillar.name));
  made.append(caption);
  for (const figure of pillar.figures) {
    const row = made.insertRow();
    const head = document.createElement('th');
    head.scope = 'row';
    head.append(both(figure.label));
    row.append(head);
    row.insertCell().textContent = grouped(figure, reasons);
  }
  return made;
}

async function show(overview) {
  const reasons = await absences(overview.pillars);
  document.querySelector('#processes').replaceChildren(
    process({zh: '网关', en: 'Gateway'}, true),
    ...overview.pillars.map(pillar => process(pillar.name, pillar.available)));
  document.querySelector('#overview').replaceChildren(...overview.pillars.map(pillar => table(pillar, reasons)));
  document.querySelector('[name=asOf]').value = overview.asOf;
}

// The partnerships to choose from; without the service that has them, the figures of all.
async function partnerships() {
  const answer = await fetch('api/v1/funds/codes/partnership');
  const list = answer.ok ? await answer.json() : {items: []};
  document.querySelector('[name=partnership]').append(...list.items.map(({code, label}) => {
    const option = element('option', label.zh + ' · ' + label.en);
    option.value = code;
    return option;
  }));
}

async function ask(asked) {
  const answer = await fetch('api/v1/overview?' + new URLSearchParams(asked));
  const body = await answer.json();
  if (answer.ok) {
    await show(body);
  } else {
    document.querySelector('#overview').replaceChildren(element('p', body.title + ' ' + (body.detail ?? '')));
  }
}

function failed() {
  document.querySelector('#processes').replaceChildren(process({zh: '网关', en: 'Gateway'}, false));
}

document.querySelector('#day').addEventListener('submit', event => {
  event.preventDefault();
  const {asOf, partnership} = event.target;
  ask({asOf: asOf.value, ...(partnership.value && {partnership: partnership.value})}).catch(failed);
});
partnerships().catch(failed);
ask({}).catch(failed);
