'use strict';
(() => {
  // Every chart is drawn from the table beside it, so both always say the same.
  const texts = document.body.dataset;
  const rowsOf = id => Array.from(document.querySelectorAll(`#${id} tbody tr`), row => row.dataset);
  const signed = value => (value < 0 ? '\u2212' : value > 0 ? '+' : '')
      + Math.abs(value).toLocaleString(document.documentElement.lang,
          {minimumFractionDigits: 2, maximumFractionDigits: 2});
  const colour = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
  const phone = () => window.innerWidth < 600;
  const looks = {
    'with-positive': 'positive', 'leans-positive': 'positive-soft',
    'leans-negative': 'negative-soft', 'with-negative': 'negative',
    neutral: 'between', mixed: 'between',
  };
  const base = () => ({
    animation: false,
    textStyle: {fontFamily: getComputedStyle(document.body).fontFamily, color: colour('text')},
    tooltip: {
      // Text and not HTML: names come from the corpus.
      renderMode: 'richText', confine: true, backgroundColor: colour('page'),
      borderColor: colour('line'), textStyle: {color: colour('text')},
    },
  });
  const axis = more => ({
    axisLine: {lineStyle: {color: colour('soft')}},
    axisLabel: {color: colour('soft')},
    splitLine: {lineStyle: {color: colour('line')}},
    nameTextStyle: {color: colour('soft')},
    ...more,
  });
  const scoreAxis = more => axis({
    type: 'value', min: -1, max: 1, interval: 0.5,
    axisLabel: {color: colour('soft'), formatter: value => signed(value).replace(/[.,]?0+$/, '') || '0'},
    ...more,
  });

  const openEvidence = parameters => {
    location.hash = `evidence?${new URLSearchParams(parameters)}`;
  };

  // The outlines follow who controls Crimea; the General Assembly counts it to Ukraine.
  const crimea = ring => ring.every(([x, y]) => x > 32 && x < 37 && y > 44 && y < 46.5);
  const outlines = () => {
    const world = JSON.parse(document.getElementById('world').textContent);
    const shapes = topojson.feature(world, world.objects.countries);
    const find = code => shapes.features.find(shape => shape.id === code);
    const russia = find('643').geometry;
    const ukraine = find('804').geometry;
    const moved = russia.coordinates.filter(polygon => crimea(polygon[0]));
    russia.coordinates = russia.coordinates.filter(polygon => !moved.includes(polygon));
    ukraine.coordinates = [ukraine.coordinates, ...moved];
    ukraine.type = 'MultiPolygon';
    // A ring across the date line goes on beyond 180 degrees instead of around the world.
    const unwrap = ring => {
      const places = ring.map(([x]) => x);
      return Math.max(...places) - Math.min(...places) > 300 ? ring.map(([x, y]) => [x < 0 ? x + 360 : x, y]) : ring;
    };
    shapes.features.forEach(({geometry}) => {
      geometry.coordinates = geometry.type === 'Polygon'
        ? geometry.coordinates.map(unwrap)
        : geometry.coordinates.map(polygon => polygon.map(unwrap));
    });
    shapes.features = shapes.features.filter(shape => shape.id !== '010');
    shapes.features.forEach(shape => { shape.properties.name = shape.id || shape.properties.name; });
    return shapes;
  };

  const map = () => {
    const rows = rowsOf('map-table');
    if (!echarts.getMap('world')) {
      echarts.registerMap('world', outlines());
    }
    const hatch = {
      symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: Math.PI / 4,
      color: colour('soft'),
    };
    return {
      ...base(),
      tooltip: {
        ...base().tooltip,
        formatter: item => item.data
          ? `${item.data.shown}\n${item.data.standing}${item.data.score === '–' ? '' : `\n${item.data.score}`}`
          : '',
      },
      series: [{
        type: 'map', map: 'world', roam: false, selectedMode: false,
        left: 0, right: 0, top: 4, bottom: 4,
        projection: {
          project: ([x, y]) => [x, -y * 1.15],
          unproject: ([x, y]) => [x, -y / 1.15],
        },
        label: {show: false},
        itemStyle: {areaColor: colour('panel'), borderColor: colour('map-line'), borderWidth: 0.5},
        emphasis: {label: {show: false}, itemStyle: {borderColor: colour('text'), areaColor: 'inherit', borderWidth: 1.5}},
        data: rows.map(row => ({
          name: row.code, value: 1, shown: row.name, standing: row.standing, score: row.score, id: row.id,
          itemStyle: row.look === 'insufficient'
            ? {areaColor: colour('panel'), decal: hatch}
            : {areaColor: colour(looks[row.look])},
        })),
      }],
    };
  };

  const months = document.querySelector('#time-table[data-period="month"]') !== null;

  // A month without a statement keeps its place on the axis.
  const allStarts = found => {
    const starts = [...new Set(found)].sort();
    if (!months || starts.length === 0) {
      return starts;
    }
    const all = [];
    const day = new Date(`${starts[0]}T00:00:00Z`);
    const last = new Date(`${starts[starts.length - 1]}T00:00:00Z`);
    while (day <= last) {
      all.push(day.toISOString().slice(0, 10));
      day.setUTCMonth(day.getUTCMonth() + 1);
    }
    return all;
  };

  const time = () => {
    const chosen = [document.getElementById('time-actor').value, document.getElementById('time-second').value]
        .filter((id, place, ids) => id && ids.indexOf(id) === place);
    const rows = rowsOf('time-table').filter(row => row.score !== '');
    const starts = allStarts(rowsOf('time-table').map(row => row.start));
    const labels = starts.map(start => new Intl.DateTimeFormat(document.documentElement.lang,
        months ? {month: 'short', year: 'numeric', timeZone: 'UTC'} : {dateStyle: 'medium', timeZone: 'UTC'})
        .format(new Date(`${start}T00:00:00Z`)));
    const shifts = Array.from(document.querySelectorAll('.shifts > li'), item => item.dataset);
    const colours = [colour('link'), colour('against')];
    const series = chosen.flatMap((id, place) => {
      const own = Object.fromEntries(rows.filter(row => row.id === id).map(row => [row.start, row]));
      const name = Object.values(own)[0] ? Object.values(own)[0].name : id;
      const at = read => starts.map(start => own[start] ? read(own[start]) : null);
      const band = {type: 'line', symbol: 'none', silent: true, stack: `band-${place}`, stackStrategy: 'all', lineStyle: {opacity: 0}, connectNulls: false, tooltip: {show: false}};
      return [
        {...band, name: `${name} low`, data: at(row => Number(row.low))},
        {...band, name: `${name} high`, data: at(row => Number(row.high) - Number(row.low)),
          areaStyle: {color: colours[place], opacity: 0.22}},
        {
          type: 'line', name, color: colours[place], connectNulls: false, symbolSize: 8,
          lineStyle: {width: 2, type: place ? 'dashed' : 'solid'},
          data: at(row => ({
            value: Number(row.score), row,
            symbol: row.placed === 'true' ? 'circle' : 'emptyCircle',
          })),
          markPoint: {
            symbol: 'pin', symbolSize: 34, itemStyle: {color: colours[place]},
            label: {color: colour('page'), fontSize: 10},
            data: shifts.filter(shift => shift.id === id && own[shift.start]).map(shift => ({
              coord: [starts.indexOf(shift.start), Number(own[shift.start].score)],
              value: Number(shift.change) > 0 ? '\u2191' : '\u2193',
            })),
          },
        },
      ];
    });
    const names = series.filter(line => line.data && line.color).map(line => line.name);
    return {
      ...base(),
      legend: {data: names, textStyle: {color: colour('text')}, top: 0},
      grid: {left: 44, right: 18, top: 40, bottom: 40},
      xAxis: axis({type: 'category', data: labels, boundaryGap: true, splitLine: {show: false}}),
      yAxis: scoreAxis({}),
      tooltip: {
        ...base().tooltip, trigger: 'item',
        formatter: item => item.data && item.data.row
          ? `${item.data.row.name}, ${item.data.row.label}\n${signed(Number(item.data.row.score))} (${signed(Number(item.data.row.low))} \u2026 ${signed(Number(item.data.row.high))})\n${texts.stories}: ${item.data.row.stories}`
          : '',
      },
      series,
    };
  };

  const chosenRelations = () => {
    const sign = document.getElementById('network-sign').value;
    const actor = document.getElementById('network-actor').value;
    const least = Number(document.getElementById('network-least').value) || 1;
    return row => Number(row.count) >= least
        && (!actor || row.from === actor || row.to === actor)
        && (!sign || (sign === 'for' ? Number(row.polarity) > 0 : Number(row.polarity) < 0));
  };

  const network = () => {
    const chosen = chosenRelations();
    document.querySelectorAll('#matrix td[data-from]').forEach(cell => {
      cell.classList.toggle('left-out', !chosen(cell.dataset));
    });
    const rows = rowsOf('relations-table').filter(chosen).slice(0, 80);
    const weights = new Map();
    const names = new Map();
    rows.forEach(row => [[row.from, row.fromName], [row.to, row.toName]].forEach(([id, name]) => {
      weights.set(id, (weights.get(id) || 0) + Number(row.count));
      names.set(id, name);
    }));
    const ids = [...weights.keys()].sort((left, right) => weights.get(right) - weights.get(left)).slice(0, phone() ? 12 : 24);
    const kept = new Set(ids);
    return {
      ...base(),
      tooltip: {
        ...base().tooltip,
        formatter: item => item.dataType === 'edge'
          ? `${names.get(item.data.source)} \u2192 ${names.get(item.data.target)}\n${texts.polarity}: ${signed(item.data.polarity)}\n${texts.statements}: ${item.data.count}`
          : item.data.shown,
      },
      series: [{
        type: 'graph', layout: 'circular', circular: {rotateLabel: true},
        left: '20%', right: '20%', top: '20%', bottom: '20%',
        edgeSymbol: ['none', 'arrow'], edgeSymbolSize: 7,
        label: {show: true, color: colour('text'), fontSize: phone() ? 10 : 12,
          width: phone() ? 58 : 130, overflow: 'truncate', formatter: item => item.data.shown},
        itemStyle: {color: colour('soft')},
        emphasis: {focus: 'adjacency'},
        data: ids.map(id => ({
          id, name: id, shown: names.get(id), symbolSize: 6 + 4 * Math.log10(1 + weights.get(id)),
        })),
        links: rows.filter(row => kept.has(row.from) && kept.has(row.to)).map(row => ({
          source: row.from, target: row.to, polarity: Number(row.polarity), count: Number(row.count),
          lineStyle: {
            color: colour(Number(row.polarity) < 0 ? 'against' : 'for'),
            type: Number(row.polarity) < 0 ? 'dashed' : 'solid',
            width: 0.7 + Math.min(4, Math.log2(Number(row.count))), opacity: 0.65, curveness: 0.18,
          },
        })),
      }],
    };
  };

  const ladder = () => {
    const rungs = texts.rungs.split('|');
    const rows = rowsOf('ladder-table').slice(0, 15).reverse();
    const counts = rows.map(row => row.counts.split('|').map(Number));
    const total = counts.map(row => row.reduce((sum, count) => sum + count, 0));
    const decals = [
      {symbol: 'none'}, {symbol: 'circle', symbolSize: 0.5},
      {symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4},
      {symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [4, 3]},
      {symbol: 'none'},
    ].map(decal => ({...decal, color: colour('rung-mark')}));
    return {
      ...base(),
      tooltip: {
        ...base().tooltip,
        formatter: item => `${rows[item.dataIndex].name}: ${item.seriesName}\n${counts[item.dataIndex][item.seriesIndex]} / ${total[item.dataIndex]}`,
      },
      legend: {textStyle: {color: colour('text')}, top: 0, itemGap: 10},
      grid: {left: phone() ? 100 : 200, right: 34, top: phone() ? 76 : 36, bottom: 30},
      xAxis: axis({type: 'value', max: 100, axisLabel: {color: colour('soft'), formatter: '{value} %'}}),
      yAxis: axis({type: 'category', data: rows.map(row => row.name), axisTick: {show: false},
        axisLabel: {color: colour('text'), width: phone() ? 90 : 190, overflow: 'truncate'}}),
      series: rungs.map((name, rung) => ({
        type: 'bar', stack: 'rungs', name, barMaxWidth: 18,
        itemStyle: {color: colour(`rung-${rung}`), decal: decals[rung]},
        data: counts.map((row, place) => total[place] ? 100 * row[rung] / total[place] : 0),
      })),
    };
  };

  // States that vote alike stand in one column: a label moves down until it covers no other.
  const apart = () => {
    const placed = new Map();
    return ({dataIndex, labelRect: own}) => {
      const others = [...placed].filter(([index]) => index !== dataIndex).map(([, label]) => label);
      let y = own.y;
      while (others.some(other => Math.abs(other.y - y) < own.height
          && other.x < own.x + own.width && own.x < other.x + other.width)) {
        y += 2;
      }
      placed.set(dataIndex, {x: own.x, y, width: own.width});
      return {dy: y - own.y};
    };
  };

  const votes = () => {
    const named = new Set(rowsOf('votes-table').slice(0, phone() ? 5 : 14).map(row => row.id));
    const rows = rowsOf('votes-table').sort((left, right) => right.score - left.score);
    return {
      ...base(),
      tooltip: {
        ...base().tooltip,
        formatter: item => `${item.data.row.name}\n${texts.vote}: ${signed(Number(item.data.row.vote))}\n${texts.score}: ${signed(Number(item.data.row.score))}`,
      },
      grid: {left: 50, right: 24, top: 24, bottom: 48},
      xAxis: scoreAxis({name: texts.vote, nameLocation: 'middle', nameGap: 28}),
      yAxis: scoreAxis({name: texts.score}),
      series: [{
        type: 'scatter', symbolSize: 9, itemStyle: {color: colour('link'), opacity: 0.75},
        labelLayout: apart(), labelLine: {show: true, length2: 0, lineStyle: {color: colour('soft')}},
        data: rows.map(row => ({
          value: [Number(row.vote), Number(row.score)], row,
          label: {show: named.has(row.id), formatter: row.name, color: colour('text'), fontSize: 11, lineHeight: 15, padding: [1, 0],
            position: Number(row.vote) > 0.3 ? 'left' : 'right'},
        })),
      }],
    };
  };

  const kinds = {map, time, network, ladder, votes};
  const heights = {
    map: width => Math.max(190, Math.min(520, width * 0.5)),
    time: () => 320,
    network: width => Math.max(320, Math.min(560, width * 0.75)),
    ladder: () => Math.max(160, 70 + 26 * Math.min(15, rowsOf('ladder-table').length) + (phone() ? 40 : 0)),
    votes: width => Math.max(280, Math.min(420, width * 0.6)),
  };
  const charts = new Map();

  const draw = (name, canvas) => {
    canvas.style.height = `${heights[name](canvas.clientWidth)}px`;
    // A window may have no width for a moment, and a drawing without one cannot be made.
    if (canvas.clientWidth === 0) {
      return;
    }
    if (charts.has(name)) {
      charts.get(name).dispose();
    }
    const chart = echarts.init(canvas, null, {renderer: 'canvas'});
    chart.on('click', item => {
      const data = item.data || {};
      if (name === 'map' && data.id) { openEvidence({holder: data.id}); }
      if (name === 'network') { openEvidence(item.dataType === 'edge' ? {holder: data.source, target: data.target} : {holder: data.id}); }
      if (name === 'votes' && data.row) { openEvidence({holder: data.row.id}); }
      if (name === 'ladder') {
          const rows = rowsOf('ladder-table').slice(0, 15).reverse();
          openEvidence({holder: rows[item.dataIndex].id, rung: String(item.seriesIndex)});
        }
      });
    charts.set(name, chart);
    chart.setOption(kinds[name]());
  };

  const figures = Array.from(document.querySelectorAll('figure[data-chart]'));
  const drawAll = () => figures.forEach(figure => draw(figure.dataset.chart, figure.querySelector('.canvas')));
  figures.forEach(figure => { figure.hidden = false; });
  document.querySelectorAll('[data-controls]').forEach(controls => {
    controls.hidden = false;
    controls.addEventListener('input', () => {
      const figure = figures.find(candidate => candidate.dataset.chart === controls.dataset.controls);
      draw(figure.dataset.chart, figure.querySelector('.canvas'));
    });
  });
  drawAll();

  let width = window.innerWidth;
  window.addEventListener('resize', () => {
    if (window.innerWidth !== width) {
      width = window.innerWidth;
      drawAll();
    }
  });
  ['(prefers-color-scheme: dark)', 'print'].forEach(query =>
    window.matchMedia(query).addEventListener('change', drawAll));
  document.documentElement.dataset.charts = String(charts.size);
})();
